import type { ReactiveElement } from 'lit';
import type { Drafts } from './drafts.js';
import { reported } from './events.js';
import { Handover } from './handover.js';
import type { WayOut } from './leaving.js';
import type { Pending } from './pending.js';
import { Sealing } from './sealing.js';

type Host = ReactiveElement & {
  readonly action: string | null | undefined;
  readonly recipients: string | null | undefined;
};

/** What a person confirms with their press. */
export interface Confirmation {
  /** The completed document, not sealed. */
  document: { id: string; completedAt: string | null };
  /** Whether that is still what stands on the screen: sealing takes a moment. */
  stands: () => boolean;
  /** The element takes the completed document for its own. @returns what gives it back */
  take: () => () => void;
  /** It is confirmed; the end is shown. */
  onConfirmed: () => void;
}

/** The way of a document out of its element: sealed where the host names recipients, kept, and handed over. */
export class Sending {
  readonly handover: Handover;
  readonly sealing: Sealing;
  readonly #pending: Pending;
  #confirming = false;

  constructor(host: Host, { drafts, pending }: { drafts: Drafts; pending: Pending }) {
    this.#pending = pending;
    this.handover = new Handover(host, drafts, () => host.action);
    // What was confirmed before the page was loaded goes on its way as soon as it can.
    if (drafts.outgoing) this.handover.resume(drafts.outgoing);
    this.sealing = new Sealing(host, {
      recipients: () => host.recipients,
      report: (problems) => reported(host, problems),
      whilePending: pending.add,
    });
  }

  /** Where the document of this id goes from here, as its preview tells it. */
  wayOf(id: string): Pick<WayOut, 'action' | 'keys' | 'blocked'> {
    const { handover, sealing } = this;
    return {
      action: handover.destination,
      keys: sealing.on ? sealing.keys : undefined,
      blocked: handover.isBlocked(id),
    };
  }

  /** Confirms once, however often the button is pressed. Not while an earlier document is on its way. */
  confirm(confirmation: Confirmation): void {
    if (this.#confirming || this.handover.isBlocked(confirmation.document.id)) return;
    this.#confirming = true;
    this.#pending.add(() => this.#confirm(confirmation).finally(() => (this.#confirming = false)));
  }

  async #confirm({ document, stands, take, onConfirmed }: Confirmation): Promise<void> {
    const { handover, sealing } = this;
    const sealed = sealing.on ? await sealing.seal(document) : undefined;
    if (sealing.on && !sealed) return;
    // What was changed while it was sealed is not what was confirmed.
    if (!stands()) return;
    const giveBack = take();
    if (!(await handover.confirm(document, sealed))) return giveBack();
    onConfirmed();
    handover.send();
  }
}
