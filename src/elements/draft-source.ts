import type { ReactiveElement } from 'lit';
import type { Draft } from '../contracts/index.js';
import type { Outgoing } from '../delivery/store.js';
import type { LocalizedInterface } from '../localization/localized.js';
import type { Fault } from './read-given.js';

/** An element that speaks the language of its reader. */
export type DraftHost = ReactiveElement & LocalizedInterface;

export type DraftChoice = 'session' | 'device' | 'off';

/** An unfinished document, and where in it the person is. */
export interface Unfinished {
  value: Draft['value'];
  place?: NonNullable<Draft['place']>;
  typed?: NonNullable<Draft['typed']>;
  session?: NonNullable<Draft['session']>;
  writing?: NonNullable<Draft['writing']>;
  setAside?: NonNullable<Draft['setAside']>;
  undo?: NonNullable<Draft['undo']>;
}

/** What an element tells its drafts, and what they may do to it. */
export interface DraftSource {
  choice: () => DraftChoice;
  /** Id of what is being filled in; undefined while it is not known. Never its version. */
  definition: () => string | undefined;
  subject: () => string | undefined;
  schema: Draft['value']['schema'];
  /** What is to be kept: null while nothing was entered, and once it is confirmed. */
  unfinished: () => Unfinished | null;
  /** What a host has given, where it is not kept as a draft: a stored draft is compared with it. */
  shown?: () => Unfinished | null;
  /** Shows a draft. @returns false when something in it has no place in the definition any more. */
  restore: (draft: Unfinished) => Promise<boolean>;
  /** Forgets what was entered, because it belongs to somebody else. */
  empty: () => void;
  /** Shows a confirmed result that has not arrived. @returns false when it cannot be read. */
  restoreConfirmed: (outgoing: Outgoing) => Promise<boolean>;
  /** Work that `updateComplete` waits for. */
  whilePending: (work: () => Promise<void>) => void;
  report: (problems: readonly Fault[]) => void;
}
