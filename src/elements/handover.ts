import type { ReactiveController, ReactiveElement } from 'lit';
import {
  PolkuDeliveredEvent,
  PolkuDeliveryFailedEvent,
  PolkuSubmitEvent,
  type SubmittedResult,
} from './events.js';

/**
 * How far a confirmed result has come. `none`: nothing was confirmed here. `kept`: nobody has said that it arrived.
 * `waiting`: the host is delivering. `delivered`: it has arrived. `failed`: it has not, and may be sent again.
 */
export type HandoverState = 'none' | 'kept' | 'waiting' | 'delivered' | 'failed';

/** The way of a confirmed result out of the element. */
export class Handover implements ReactiveController {
  readonly #host: ReactiveElement;
  #state: HandoverState = 'none';
  #id = '';

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  get state(): HandoverState {
    return this.#state;
  }

  /** Hands the result to the page. The same document may be handed over again. */
  hand(result: SubmittedResult): void {
    this.#id = result.id;
    this.#enter('waiting');
    const event = new PolkuSubmitEvent(result);
    this.#host.dispatchEvent(event);
    // The host may have said at once what became of the result.
    if (this.#state === 'waiting' && !event.defaultPrevented) this.#enter('kept');
  }

  /** The host has the result safely. */
  delivered(): void {
    if (this.#state === 'none' || this.#state === 'delivered') return;
    this.#enter('delivered');
    this.#host.dispatchEvent(new PolkuDeliveredEvent({ id: this.#id, status: null }));
  }

  /** The host could not deliver the result. */
  undelivered(reason: string): void {
    if (this.#state !== 'waiting' && this.#state !== 'kept') return;
    this.#enter('failed');
    const detail = { id: this.#id, status: null, retrying: false, reason };
    this.#host.dispatchEvent(new PolkuDeliveryFailedEvent(detail));
  }

  /** The result is being changed: what was confirmed before no longer counts. */
  withdraw(): void {
    this.#enter('none');
  }

  #enter(state: HandoverState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
