import type { ReactiveController, ReactiveElement } from 'lit';
import type { SealedResult } from '../contracts/index.js';
import type { Outgoing } from '../delivery/store.js';
import type { Drafts } from './drafts.js';
import {
  PolkuDeliveredEvent,
  PolkuDeliveryFailedEvent,
  PolkuSubmitEvent,
  type SubmittedResult,
} from './events.js';
import { fetchPart } from './fetch-part.js';

/**
 * How far a confirmed result has come. `none`: nothing was confirmed here. `kept`: nobody has said that it arrived.
 * `waiting`: the host is delivering. `sending`: an attempt is under way. `retrying`: one failed, another will follow.
 * `delivered`: it has arrived. `failed`: it has not, and may be sent again.
 */
export type HandoverState = 'none' | 'kept' | 'waiting' | 'sending' | 'retrying' | 'delivered' | 'failed';

/** Why the last attempt failed: as `FailureReason` of the outbox, or what the host said. */
export type HandoverReason =
  'signed-out' | 'forbidden' | 'refused' | 'busy' | 'server' | 'timeout' | 'network' | 'host';

const maxTries = 6;

/** The way of a confirmed result out of the element. */
export class Handover implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #drafts: Drafts;
  readonly #action: () => string | null | undefined;
  #state: HandoverState = 'none';
  #outgoing: Outgoing | undefined;
  #sending: AbortController | undefined;
  #resumes = false;

  /** Why the last attempt failed. */
  reason: HandoverReason | undefined;
  /** It was confirmed before the page was loaded. */
  resumed = false;

  constructor(host: ReactiveElement, drafts: Drafts, action: () => string | null | undefined) {
    this.#host = host;
    this.#drafts = drafts;
    this.#action = action;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#resumes) return;
    this.#resumes = false;
    void this.#deliver();
  }

  /** An element that was taken out of the page sends nothing; its result stays where it is kept. */
  hostDisconnected(): void {
    this.#resumes = this.#sending !== undefined;
    this.#stop();
  }

  get state(): HandoverState {
    return this.#state;
  }

  /** The confirmed result has neither arrived nor been given up. */
  get pending(): boolean {
    return this.#state === 'waiting' || this.#state === 'failed' || this.#underWay;
  }

  /** An attempt is under way or will follow by itself. */
  get busy(): boolean {
    return this.#state === 'waiting' || this.#underWay;
  }

  /** Leaving the page loses a confirmed result that is still to arrive. */
  get atRisk(): boolean {
    return this.pending && this.#drafts.place !== 'device';
  }

  /** The confirmed document that leaves, word for word. */
  get body(): string | undefined {
    return this.#outgoing?.body;
  }

  /** The confirmed document when it is sealed, else null. */
  get sealed(): SealedResult | null {
    return this.#outgoing?.sealed ? (JSON.parse(this.#outgoing.body) as SealedResult) : null;
  }

  /** Absolute URL that the result is POSTed to, if any. */
  get destination(): string | undefined {
    const action = this.#action();
    return action && URL.canParse(action, document.baseURI)
      ? new URL(action, document.baseURI).href
      : undefined;
  }

  /** An earlier result that is still on its way: another one must not take its place. */
  isBlocked(id: string): boolean {
    return this.pending && this.#outgoing !== undefined && this.#outgoing.id !== id;
  }

  /**
   * Fixes what leaves, and keeps it until it has arrived.
   * @returns false when another tab was faster and nothing may leave from here
   */
  async confirm(
    result: { id: string; completedAt: string | null },
    sealed: SealedResult | undefined,
  ): Promise<boolean> {
    this.#stop();
    this.resumed = false;
    const before = this.#outgoing;
    const { destination } = this;
    this.#outgoing = {
      id: result.id,
      key: `${result.id}/${result.completedAt}`,
      body: JSON.stringify(sealed ?? result),
      tries: 0,
      ...(destination && { action: destination }),
      ...(sealed && { sealed: true }),
    };
    this.#drafts.outgoing = this.#outgoing;
    if ((await this.#drafts.keep()) !== 'elsewhere') return true;
    this.#outgoing = this.#drafts.outgoing = before;
    return false;
  }

  /** Hands what was confirmed to the page, or sends it. The same document may be handed over again. */
  send(): void {
    const outgoing = this.#outgoing;
    if (!outgoing) return;
    this.#enter('waiting');
    const event = new PolkuSubmitEvent(JSON.parse(outgoing.body) as SubmittedResult);
    this.#host.dispatchEvent(event);
    const { action: _, ...byHost } = outgoing;
    if (event.defaultPrevented && outgoing.action) {
      this.#outgoing = byHost;
      if (this.#drafts.outgoing) {
        this.#drafts.outgoing = byHost;
        void this.#drafts.keep();
      }
    }
    // The host may have said at once what became of the result.
    if (this.#state !== 'waiting' || event.defaultPrevented) return;
    if (outgoing.action) void this.#deliver();
    else this.#enter('kept');
  }

  /** The person wants it to be sent again. */
  sendAgain(): void {
    if (!this.#outgoing?.action) return this.send();
    this.#outgoing = { ...this.#outgoing, tries: 0 };
    void this.#deliver();
  }

  /** A result that was confirmed before the page was loaded. */
  resume(outgoing: Outgoing): void {
    this.#stop();
    this.#outgoing = outgoing;
    this.resumed = true;
    if (!outgoing.action) return this.#enter('kept');
    if (outgoing.tries < maxTries) void this.#deliver();
    else this.#enter('failed');
  }

  /** The result is safe with its reader. `status` is the server's, null when the host said so. */
  delivered(status: number | null = null): void {
    if (!this.#outgoing || this.#state === 'none' || this.#state === 'delivered') return;
    this.#stop();
    const { id } = this.#outgoing;
    this.#enter('delivered');
    this.#drop();
    this.#host.dispatchEvent(new PolkuDeliveredEvent({ id, status }));
  }

  /** The host could not deliver the result. */
  undelivered(reason: string): void {
    if (this.#state !== 'waiting' && this.#state !== 'kept') return;
    this.#fail('host', { status: null, retrying: false, reason });
  }

  /** The result is being changed: what was confirmed before no longer counts. */
  withdraw(): void {
    if (this.#state === 'none') return;
    this.#stop();
    this.#outgoing = this.#drafts.outgoing = undefined;
    this.#enter('none');
  }

  /** The element is emptied. A confirmed result that is still to arrive goes on its way. */
  leave(): void {
    if (!this.pending) this.withdraw();
  }

  /** Somebody else is here now: what was confirmed goes on its way, but is neither shown to them nor kept for them. */
  part(): void {
    this.#sending = this.#outgoing = undefined;
    this.#enter('none');
  }

  /** The person has a copy, or wants no more of it. */
  dispose(): void {
    this.#drop();
  }

  get #underWay(): boolean {
    return this.#state === 'sending' || this.#state === 'retrying';
  }

  #drop(): void {
    this.#drafts.outgoing = undefined;
    void this.#drafts.keep();
  }

  #stop(): void {
    this.#sending?.abort();
    this.#sending = undefined;
  }

  #fail(reason: HandoverReason, detail: { status: number | null; retrying: boolean; reason: string }): void {
    this.reason = reason;
    this.#enter(detail.retrying ? 'retrying' : 'failed');
    this.#host.dispatchEvent(new PolkuDeliveryFailedEvent({ id: this.#outgoing?.id ?? '', ...detail }));
  }

  async #deliver(): Promise<void> {
    this.#stop();
    const { signal } = (this.#sending = new AbortController());
    const outgoing = this.#outgoing!;
    const { action } = outgoing;
    if (action === undefined) return;
    const isHere = () => this.#outgoing?.key === outgoing.key;
    this.#enter('sending');
    let outbox: typeof import('../delivery/outbox.js');
    try {
      outbox = await fetchPart(() => import('../delivery/outbox.js'));
    } catch {
      if (!signal.aborted && isHere())
        this.#fail('network', { status: null, retrying: false, reason: 'network' });
      return;
    }
    await outbox.deliver(
      { ...outgoing, action },
      {
        onTry: async (tried) => {
          if (!isHere()) return;
          this.#outgoing = this.#drafts.outgoing = tried;
          this.#enter('sending');
          // Another tab holds the result now, and sends it.
          if ((await this.#drafts.keep()) === 'elsewhere' && !signal.aborted) {
            this.#stop();
            this.#enter('failed');
          }
        },
        onFailure: ({ status, reason }, wait) => {
          if (isHere()) this.#fail(reason, { status, retrying: wait !== undefined, reason });
        },
        onSuccess: (status) => {
          if (isHere()) this.delivered(status);
          else this.#host.dispatchEvent(new PolkuDeliveredEvent({ id: outgoing.id, status }));
        },
      },
      { signal },
    );
    if (this.#sending?.signal === signal) this.#sending = undefined;
  }

  #enter(state: HandoverState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
