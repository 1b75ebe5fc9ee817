import type { ReactiveController, ReactiveElement } from 'lit';
import type { SealedResult } from '../contracts/index.js';
import { asText } from './circumstances.js';
import { fetchPart } from './fetch-part.js';
import type { Fault } from './read-given.js';

/** A reader's public key, and what to compare it by. */
export interface ReaderKey {
  recipient: string;
  fingerprint: string;
}

/** `insecure`: the page is no secure context. `wrong-key`: a recipient is no key. `not-loaded`: the part that seals could not be fetched. */
export type SealingFault = 'insecure' | 'wrong-key' | 'not-loaded';

/** Seals what leaves an element for the recipients that its host names. Nothing of it is fetched without recipients. */
export class Sealing implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #recipients: () => string | null | undefined;
  readonly #report: (problems: readonly Fault[]) => void;
  readonly #whilePending: (work: () => Promise<void>) => void;
  #given = '';
  #source: string | null | undefined;

  /** The readers' keys, once they have been checked. */
  keys: readonly ReaderKey[] = [];
  fault: SealingFault | undefined;

  constructor(
    host: ReactiveElement,
    {
      recipients,
      report,
      whilePending,
    }: {
      recipients: () => string | null | undefined;
      report: (problems: readonly Fault[]) => void;
      whilePending: (work: () => Promise<void>) => void;
    },
  ) {
    this.#host = host;
    this.#recipients = recipients;
    this.#report = report;
    this.#whilePending = whilePending;
    host.addController(this);
  }

  /** What the host says; without types it sets a list, which a comma then parts, and which counts as it was then. */
  get #said(): string {
    const now = this.#recipients();
    return now === this.#source ? this.#given : asText(now).trim();
  }

  /** Whether the host wants results sealed, possible or not. */
  get on(): boolean {
    return (this.#given || this.#said) !== '';
  }

  /** Whether nothing may leave, because it would have to be sealed and cannot be. */
  get blocked(): boolean {
    return this.on && (this.fault !== undefined || this.keys.length === 0);
  }

  hostUpdate(): void {
    const given = this.#said;
    this.#source = this.#recipients();
    if (given === this.#given) return;
    this.#given = given;
    this.keys = [];
    this.fault = undefined;
    if (given) this.#whilePending(() => this.check());
  }

  /** Checks the recipients; again after a failed fetch. */
  async check(): Promise<void> {
    const given = this.#given;
    const found = await checked(given.split(/[\s,]+/).filter((word) => word !== ''));
    if (given !== this.#given) return;
    this.keys = 'keys' in found ? found.keys : [];
    this.fault = 'fault' in found ? found.fault : undefined;
    if ('problem' in found) this.#report([found.problem]);
    this.#host.requestUpdate();
  }

  /** @returns the sealed document, or undefined when it could not be sealed; then `fault` says why */
  async seal(result: { id: string; completedAt: string | null }): Promise<SealedResult | undefined> {
    if (this.blocked) await this.check();
    if (this.blocked) return undefined;
    try {
      const { seal } = await fetchPart(() => import('../delivery/seal.js'));
      return await seal(
        result,
        this.keys.map(({ recipient }) => recipient),
      );
    } catch {
      this.fault = 'not-loaded';
      this.#host.requestUpdate();
      return undefined;
    }
  }
}

type Checked = { keys: ReaderKey[] } | { fault: SealingFault; problem: Fault };

async function checked(wanted: readonly string[]): Promise<Checked> {
  const refuse = (
    fault: SealingFault,
    code: string,
    message: string,
    path: (string | number)[] = [],
  ): Checked => ({
    fault,
    problem: { code, path: ['recipients', ...path], message },
  });
  if (!isSecureContext)
    return refuse('insecure', 'not_found', 'Sealing needs a secure context (https), which this page is not.');
  let sealing: typeof import('../delivery/seal.js');
  try {
    sealing = await fetchPart(() => import('../delivery/seal.js'));
  } catch {
    return refuse('not-loaded', 'not_found', 'The part of polku that seals could not be fetched.');
  }
  if (wanted.length === 0) return refuse('wrong-key', 'wrong_type', 'The list of recipients holds no key.');
  const wrong = sealing.wrongRecipient(wanted);
  if (wrong !== undefined)
    return refuse('wrong-key', 'wrong_type', `"${wrong}" is not an age public key (age1…).`, [
      wanted.indexOf(wrong),
    ]);
  const keys = wanted.map(async (recipient) => ({
    recipient,
    fingerprint: await sealing.fingerprint(recipient),
  }));
  return { keys: await Promise.all(keys) };
}
