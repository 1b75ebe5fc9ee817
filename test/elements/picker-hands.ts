import '../../src/elements/goal-picker/goal-picker.js';
import { exampleCatalogue } from './goal-catalogues.js';
import { controls, mount, nameOf, part, parts, type } from './hands.js';
import type { PolkuGoalPicker } from './unsealed.js';

export const pick = (properties: object = {}, attributes = 'lang="en"') =>
  mount<PolkuGoalPicker>(`<polku-goal-picker ${attributes}></polku-goal-picker>`, {
    definition: exampleCatalogue(),
    ...properties,
  });

/** As after a reload: another element of the same kind on the same page. */
export async function reload(element: PolkuGoalPicker, properties: object = {}): Promise<PolkuGoalPicker> {
  const attributes = [...element.attributes].map(({ name, value }) => `${name}="${value}"`);
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  element.remove();
  return pick(properties, attributes.join(' '));
}

export const boxes = (element: PolkuGoalPicker) => controls(element, 'goal');
/** Ids of the goals on the screen, in their order. */
export const offered = (element: PolkuGoalPicker) => boxes(element).map(({ value }) => value);
export const ticked = (element: PolkuGoalPicker) =>
  boxes(element)
    .filter(({ checked }) => checked)
    .map(({ value }) => value);

export async function tick(element: PolkuGoalPicker, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    boxes(element)
      .find(({ value }) => value === id)!
      .click();
    await element.updateComplete;
  }
}

export async function search(element: PolkuGoalPicker, words: string): Promise<void> {
  const field = part(element, 'search') as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** The fields for own goals. */
export const ownFields = (element: PolkuGoalPicker) =>
  [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=text]')].filter((field) =>
    nameOf(field).startsWith('Own goal'),
  );

export async function writeOwn(element: PolkuGoalPicker, words: string): Promise<void> {
  part(element, 'add-own')!.click();
  await element.updateComplete;
  await type(element, ownFields(element).at(-1)!.name, words);
}

/** The legends on the screen, in their order. */
export const legends = (element: PolkuGoalPicker) =>
  [...element.shadowRoot!.querySelectorAll('legend')].map((legend) => legend.textContent.trim());
export const titles = (element: PolkuGoalPicker) => element.value?.goals.map(({ title }) => title) ?? [];
export const stepTitle = (element: PolkuGoalPicker) =>
  element.shadowRoot!.querySelector('h3')?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
export const statuses = (element: PolkuGoalPicker) =>
  [...element.shadowRoot!.querySelectorAll('[role=status]')]
    .map((status) => status.textContent.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean);
export const isStep = (element: PolkuGoalPicker, words: string) => () => stepTitle(element) === words;
export const goalParts = (element: PolkuGoalPicker) => parts(element, 'goal');
/** The goals of the plan without their random ids. */
export const goalsWithoutIds = (element: PolkuGoalPicker): object[] =>
  (element.value?.goals ?? []).map((goal) =>
    Object.fromEntries(Object.entries(goal).filter(([field]) => field !== 'id')),
  );
