import { expect } from '@open-wc/testing';
import { readResult, type ProgressLog } from '../../src/contracts/index.js';
import '../../src/elements/progress-tracker/progress-tracker.js';
import { answer, controls, mount, press } from './hands.js';
import { planOf } from './logs.js';
import type { PolkuProgressTracker } from './unsealed.js';

export const track = (properties: object = { plan: planOf() }, attributes = '') =>
  mount<PolkuProgressTracker>(
    `<polku-progress-tracker lang="en" ${attributes}></polku-progress-tracker>`,
    properties,
  );

export const valueOf = (element: PolkuProgressTracker) => element.value as ProgressLog;

export const isValid = (element: PolkuProgressTracker) =>
  expect(readResult(element.value)).to.deep.equal({ ok: true, result: element.value });

/** As after a reload: another element of the same kind on the same page. */
export async function reload(
  element: PolkuProgressTracker,
  properties: object = { plan: planOf() },
): Promise<PolkuProgressTracker> {
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== 'lang')
    .map(({ name, value }) => `${name}="${value}"`);
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  element.remove();
  return track(properties, attributes.join(' '));
}

export async function pick(element: PolkuProgressTracker, name: string, value: string): Promise<void> {
  const [field] = controls(element, name);
  field!.value = value;
  field!.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

export async function addSession(
  element: PolkuProgressTracker,
  ratings: Record<string, number>,
  date?: string,
): Promise<void> {
  await press(element, 'Add a session');
  for (const [goal, value] of Object.entries(ratings)) await answer(element, `rating-${goal}`, value);
  if (date) await pick(element, 'date', date);
  await press(element, 'Save the session');
}

/** Chooses the person's own file. */
export function choose(element: PolkuProgressTracker, text: string, name = 'log.json'): void {
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  const given = new DataTransfer();
  given.items.add(new File([text], name, { type: 'application/json' }));
  input.files = given.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
