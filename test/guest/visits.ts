import '../../src/elements/goal-picker/goal-picker.js';
import '../../src/elements/progress-tracker/progress-tracker.js';
import '../../src/elements/report/report.js';
import '../../src/elements/self-assessment/self-assessment.js';
import { exampleCatalogue } from '../elements/goal-catalogues.js';
import {
  answer,
  controls,
  goToPreview,
  next,
  part,
  press,
  submit,
  texts,
  type,
  until,
  type Polku,
} from '../elements/hands.js';
import { planOf, threeSessions } from '../elements/logs.js';
import { example } from '../elements/questionnaires.js';
import { log, plan, result, uuid } from '../reporting/results.js';

export type Guest = Polku & { value?: unknown };
type See = (step: string) => void | Promise<void>;

/** How a person goes through an element, from the first step to the end. */
export interface Visit {
  tag: string;
  properties: () => object;
  /** Enters something on the first step. */
  begin: (element: Guest) => Promise<void>;
  /** Goes on from there to the end, and says at which step it is. */
  goOn: (element: Guest, see: See) => Promise<void>;
}

const person = (number: number, given: object = {}) =>
  result({ id: uuid(number), subject: `p-${number}`, group: 'north', ...given });
const results = () => [
  ...[1, 2, 3, 4, 5, 6].map((number) => person(number)),
  person(7, { subject: 'p-1', completedAt: '2026-06-09T09:00:00Z', updatedAt: '2026-06-09T09:00:00Z' }),
  plan({ subject: 'p-1' }),
  log({ subject: 'p-1' }),
  { schema: 'unknown' },
];

export const visits: Visit[] = [
  {
    tag: 'polku-self-assessment',
    properties: () => ({ definition: example(), reader: 'The supervisor', retention: 'a year' }),
    begin: (element) => answer(element, 'calm-1', 4),
    goOn: async (element, see) => {
      await see('first page');
      await next(element);
      await answer(element, 'place', 'home');
      await type(element, 'hope', 'Peace');
      await see('second page');
      await next(element);
      await until(element, () => part(element, 'profile'));
      await see('profile');
      await goToPreview(element);
      await see('preview');
      await submit(element);
      await until(element, () => texts(element).includes('Thank you'));
      await see('end');
    },
  },
  {
    tag: 'polku-goal-picker',
    properties: () => ({ definition: exampleCatalogue(), gas: true, reader: 'The supervisor' }),
    begin: (element) => answer(element, 'goal', 'calm'),
    goOn: async (element, see) => {
      await answer(element, 'goal', 'listen');
      await press(element, 'Write my own goal');
      await see('choosing');
      await next(element);
      await until(element, () => part(element, 'up'));
      await see('order');
      await next(element);
      await until(element, () => controls(element, 'title')[0]);
      await see('concrete');
      await goToPreview(element);
      await see('preview');
      await submit(element);
      await until(element, () => texts(element).includes('Thank you'));
      await see('end');
    },
  },
  {
    tag: 'polku-progress-tracker',
    properties: () => ({ plan: planOf(), value: threeSessions(), reader: 'The supervisor' }),
    begin: async (element) => {
      await until(element, () => part(element, 'chart'));
      await press(element, 'Add a session');
      await answer(element, 'rating-talk', 4);
    },
    goOn: async (element, see) => {
      await see('session');
      await press(element, 'Save the session');
      await until(element, () => part(element, 'table'));
      await see('pictures and tables');
      await goToPreview(element);
      await see('preview');
      await submit(element);
      await until(element, () => texts(element).includes('Thank you'));
      await see('end');
    },
  },
  {
    tag: 'polku-report',
    properties: () => ({ results: results() }),
    begin: async () => undefined,
    goOn: async (element, see) => {
      const root = element.shadowRoot!;
      await until(element, () => part(element, 'errors'));
      const when = root.querySelector<HTMLSelectElement>('#when')!;
      for (let index = 0; index < when.options.length; index += 1) {
        when.selectedIndex = index;
        when.dispatchEvent(new Event('change'));
        await element.updateComplete;
        await see(`document ${index}`);
      }
      await press(element, 'Group summary');
      await until(element, () => part(element, 'group'));
      await see('group');
    },
  },
];

/** From the first step to the end. */
export async function walk(
  { begin, goOn }: Visit,
  element: Guest,
  see: See = () => undefined,
): Promise<void> {
  await see('untouched');
  await begin(element);
  await goOn(element, see);
}

export const markup = ({ tag }: Visit, attributes = '') => `<${tag} lang="en" ${attributes}></${tag}>`;

/** Everything inside, in its order. WebKit's `querySelectorAll` gives an old list after a move between documents. */
export function inside(element: Polku): Element[] {
  const walker = element.ownerDocument.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_ELEMENT);
  const all: Element[] = [];
  while (walker.nextNode()) all.push(walker.currentNode as Element);
  return all;
}
