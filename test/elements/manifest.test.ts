import { expect } from '@open-wc/testing';
import { exampleCatalogue } from './goal-catalogues.js';
import '../../src/index.js';
import type { PolkuReport } from '../../src/index.js';
import { result, score, uuid } from '../reporting/results.js';
import { answer, controls, goToPreview, mount, parts, press, submit, until } from './hands.js';
import { logOf, planOf, sessionOf, threeSessions } from './logs.js';
import { tick, writeOwn } from './picker-hands.js';
import { example } from './questionnaires.js';
import type { PolkuGoalPicker, PolkuProgressTracker, PolkuSelfAssessment } from './unsealed.js';

interface Named {
  name: string;
  description?: string;
}
interface Declaration {
  tagName?: string;
  members: (Named & { kind: 'field' | 'method'; readonly?: boolean; attribute?: string })[];
  attributes: Named[];
  events: Named[];
  slots?: Named[];
  cssParts: Named[];
  cssProperties: Named[];
  cssStates: Named[];
}
interface ElementClass {
  prototype: object;
  formAssociated?: boolean;
  observedAttributes: string[];
  elementProperties: Map<string, { state?: boolean }>;
}

const names = (list: Named[] = []) => list.map(({ name }) => name).sort();
const sorted = (list: Iterable<string>) => [...new Set(list)].sort();

/** What is seen of an element while somebody uses it. */
interface Seen {
  parts: Set<string>;
  slots: Set<string>;
  states: Set<string>;
  events: Set<string>;
}

const addState = Object.getOwnPropertyDescriptor(CustomStateSet.prototype, 'add')!;
const dispatch = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'dispatchEvent')!;
let seen: Seen;
let observers: MutationObserver[] = [];

function look(root: ShadowRoot): void {
  for (const node of root.querySelectorAll('[part]')) for (const name of node.part) seen.parts.add(name);
  for (const slot of root.querySelectorAll('slot')) seen.slots.add(slot.name);
}

function watch<T extends HTMLElement>(element: T): T {
  const root = element.shadowRoot!;
  const observer = new MutationObserver(() => look(root));
  observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['part'] });
  observers.push(observer);
  look(root);
  return element;
}

beforeEach(() => {
  seen = { parts: new Set(), slots: new Set(), states: new Set(), events: new Set() };
  CustomStateSet.prototype.add = function (state) {
    seen.states.add(state);
    return (addState.value as typeof this.add).call(this, state);
  };
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith('polku-')) seen.events.add(event.type);
    return (dispatch.value as typeof this.dispatchEvent).call(this, event);
  };
});
afterEach(() => {
  Object.defineProperty(CustomStateSet.prototype, 'add', addState);
  Object.defineProperty(EventTarget.prototype, 'dispatchEvent', dispatch);
  for (const observer of observers) observer.disconnect();
  observers = [];
});

/** The host says that it could not take the result, then that it has it. */
async function takeByHost(element: PolkuSelfAssessment | PolkuGoalPicker | PolkuProgressTracker) {
  element.addEventListener('polku-submit', (event) => event.preventDefault(), { once: true });
  await submit(element);
  element.undelivered('the server is down');
  await element.updateComplete;
  element.delivered();
  await element.updateComplete;
}

async function aKey(): Promise<string> {
  const { createKeyPair } = await import('../../src/delivery/seal.js');
  return (await createKeyPair()).recipient;
}

const walks: Record<string, () => Promise<HTMLElement>> = {
  'polku-self-assessment': async () => {
    const markup = '<polku-self-assessment lang="en"></polku-self-assessment>';
    const wrong = watch(await mount<PolkuSelfAssessment>(markup, { definition: { schema: 'none' } }));
    await until(wrong, () => parts(wrong, 'errors').length > 0);
    watch(await mount<PolkuSelfAssessment>(markup, { definition: example(), recipients: await aKey() }));
    const element = watch(await mount<PolkuSelfAssessment>(markup, { definition: example() }));
    await answer(element, 'calm-1', 3);
    await goToPreview(element);
    await takeByHost(element);
    return element;
  },
  'polku-goal-picker': async () => {
    const markup = '<polku-goal-picker lang="en"></polku-goal-picker>';
    const wrong = watch(await mount<PolkuGoalPicker>(markup, { definition: { schema: 'none' } }));
    await until(wrong, () => parts(wrong, 'errors').length > 0);
    watch(await mount<PolkuGoalPicker>(markup, { recipients: await aKey() }));
    const element = watch(await mount<PolkuGoalPicker>(markup, { definition: exampleCatalogue() }));
    await tick(element, controls(element, 'goal')[0]!.value);
    await writeOwn(element, 'A goal of my own');
    await goToPreview(element);
    await takeByHost(element);
    return element;
  },
  'polku-progress-tracker': async () => {
    const markup = '<polku-progress-tracker lang="en"></polku-progress-tracker>';
    const wrong = watch(await mount<PolkuProgressTracker>(markup, { plan: { schema: 'none' } }));
    await until(wrong, () => parts(wrong, 'errors').length > 0);
    watch(await mount<PolkuProgressTracker>(markup, { plan: planOf(), recipients: await aKey() }));
    const element = watch(await mount<PolkuProgressTracker>(markup, { value: threeSessions() }));
    await press(element, 'Add a session');
    await answer(element, 'phase', 'mid');
    await answer(element, 'rating-talk', 7);
    await press(element, 'Save the session');
    await goToPreview(element);
    await takeByHost(element);
    return element;
  },
  'polku-report': async () => {
    const people = [1, 2, 3, 4, 5].map((number) =>
      result({ id: uuid(number), subject: `s-${number}`, group: 'a', scores: [score('role', { mean: 3 })] }),
    );

    const followed = logOf([sessionOf(1, '2026-02-03', { talk: 4, rest: 4 })], {
      subject: 's-1',
      completedAt: '2026-05-12T12:00:00Z',
    });
    const plan = planOf(undefined, { id: uuid(9), subject: 's-1' });
    const markup = '<polku-report lang="en"></polku-report>';
    const wrong = watch(await mount<PolkuReport>(markup, { results: [{ schema: 'none' }] }));
    await until(wrong, () => parts(wrong, 'errors').length > 0);
    for (const results of [[plan], [followed], people]) {
      const element = watch(await mount<PolkuReport>(markup, { results }));
      await until(element, () => parts(element, 'person').length > 0);
    }
    const element = watch(await mount<PolkuReport>(markup, { results: people }));
    await press(element, 'Group summary');
    await until(element, () => parts(element, 'group').length > 0);
    return element;
  },
};

/** What Lit and the browser call; a page does not. */
const lifecycle =
  /^(constructor|render|update|updated|willUpdate|firstUpdated|createRenderRoot|getUpdateComplete|_.*|.*Callback)$/;

function membersOf({ prototype, elementProperties }: ElementClass): string[] {
  const hidden = [...elementProperties].filter(([, { state }]) => state).map(([name]) => name);
  return Object.getOwnPropertyNames(prototype).filter(
    (name) => !lifecycle.test(name) && !hidden.includes(name),
  );
}

const tokens = (element: HTMLElement) =>
  element.shadowRoot!.adoptedStyleSheets.flatMap((sheet) =>
    [...sheet.cssRules].flatMap(({ cssText }) => cssText.match(/--polku-[a-z-]+/g) ?? []),
  );

describe('the manifest', () => {
  let elements: Declaration[];
  before(async () => {
    const response = await fetch('/dist/custom-elements.json');
    const { modules } = (await response.json()) as { modules: { declarations: Declaration[] }[] };
    elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  });

  it('is checked here for every element of the library', () => {
    expect(sorted(elements.map(({ tagName }) => tagName!))).to.deep.equal(sorted(Object.keys(walks)));
  });

  for (const [tag, walk] of Object.entries(walks))
    it(`says of <${tag}> what is there, all of it and nothing else`, async function () {
      this.timeout(20_000);
      const told = elements.find(({ tagName }) => tagName === tag)!;
      const itself = customElements.get(tag) as unknown as ElementClass;
      // Every form control of the web has this attribute; the browser reads it by itself.
      const native = itself.formAssociated ? ['form'] : [];
      expect(names(told.attributes), 'attributes').to.deep.equal(
        sorted([...itself.observedAttributes, ...native]),
      );
      expect(names(told.members), 'properties and methods').to.deep.equal(sorted(membersOf(itself)));
      for (const { name, kind, readonly = false } of told.members) {
        const found = Object.getOwnPropertyDescriptor(itself.prototype, name)!;
        if (kind === 'method') expect(found.value, name).to.be.a('function');
        else expect(['get' in found, found.set === undefined], name).to.deep.equal([true, readonly]);
      }

      const element = await walk();
      expect(names(told.cssParts), 'parts').to.deep.equal(sorted(seen.parts));
      expect(names(told.slots), 'slots').to.deep.equal(sorted(seen.slots));
      expect(names(told.cssStates), 'states').to.deep.equal(sorted(seen.states));
      expect(names(told.events), 'events').to.deep.equal(sorted(seen.events));
      expect(names(told.cssProperties), 'custom properties').to.deep.equal(sorted(tokens(element)));
      for (const { name, description } of [
        ...told.members,
        ...told.attributes,
        ...told.events,
        ...(told.slots ?? []),
        ...told.cssParts,
        ...told.cssProperties,
        ...told.cssStates,
      ])
        expect(description, `${tag} ${name}`).to.match(/\w/);
    });
});
