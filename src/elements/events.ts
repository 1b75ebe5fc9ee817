import type { AssessmentResult, GoalPlan, ProgressLog, SealedResult } from '../contracts/index.js';
import type { Fault } from './read-given.js';

/** What an input element hands over when its person has confirmed it. */
export type SubmittedResult = AssessmentResult | GoalPlan | ProgressLog | SealedResult;

const outward = { bubbles: true, composed: true } as const;

/** The person changed something. Read `event.target.value`. */
export class PolkuChangeEvent extends Event {
  constructor() {
    super('polku-change', outward);
  }
}

/** The person confirmed the preview. `preventDefault()` = the host delivers and calls `delivered()` or `undelivered()`. */
export class PolkuSubmitEvent extends CustomEvent<SubmittedResult> {
  constructor(result: SubmittedResult) {
    super('polku-submit', { ...outward, cancelable: true, detail: result });
  }
}

/** The result is confirmed to have arrived. `status` is the HTTP status, or null when the host said so. */
export class PolkuDeliveredEvent extends CustomEvent<{ id: string; status: number | null }> {
  constructor(detail: { id: string; status: number | null }) {
    super('polku-delivered', { ...outward, detail });
  }
}

/** An attempt to deliver the result failed. */
export class PolkuDeliveryFailedEvent extends CustomEvent<{
  id: string;
  status: number | null;
  retrying: boolean;
  reason: string;
}> {
  constructor(detail: { id: string; status: number | null; retrying: boolean; reason: string }) {
    super('polku-delivery-failed', { ...outward, detail });
  }
}

/** A definition, value or file could not be used. */
export class PolkuErrorEvent extends CustomEvent<{
  code: string;
  path: (string | number)[];
  message: string;
}> {
  constructor(detail: { code: string; path: (string | number)[]; message: string }) {
    super('polku-error', { ...outward, detail });
  }
}

/**
 * Tells the page about the first of the faults, if there is any.
 * @returns the faults, to be shown
 */
export function reported(host: EventTarget, faults: readonly Fault[]): readonly Fault[] {
  const [first] = faults;
  if (first) host.dispatchEvent(new PolkuErrorEvent(first));
  return faults;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'polku-change': PolkuChangeEvent;
    'polku-submit': PolkuSubmitEvent;
    'polku-delivered': PolkuDeliveredEvent;
    'polku-delivery-failed': PolkuDeliveryFailedEvent;
    'polku-error': PolkuErrorEvent;
  }
}
