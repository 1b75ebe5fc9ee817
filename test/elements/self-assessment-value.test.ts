import { expect } from '@open-wc/testing';
import { questionnaires } from '../../src/catalogue/index.js';
import { readResult, type AssessmentResult } from '../../src/contracts/index.js';
import '../../src/elements/self-assessment/self-assessment.js';
import type { PolkuSelfAssessment } from './unsealed.js';
import {
  answer,
  buttons,
  chosen,
  controls,
  goToPreview,
  listen,
  mount,
  next,
  part,
  press,
  submit,
  texts,
  until,
} from './hands.js';
import { asking, example, scaleItem } from './questionnaires.js';

const tag = '<polku-self-assessment lang="en"></polku-self-assessment>';
const ask = (properties: object = { definition: example() }, markup = tag) =>
  mount<PolkuSelfAssessment>(markup, properties);
const title = (element: PolkuSelfAssessment) => element.shadowRoot!.querySelector('h2')!.textContent.trim();

/** As an earlier day left it. */
const unfinished = (
  answers: AssessmentResult['answers'] = { 'calm-1': 4, place: 'home' },
): AssessmentResult => ({
  schema: 'polku/self-assessment',
  schemaVersion: 1,
  id: '4f5a3b0e-7d1c-4a52-9f0e-2a5f6f1f9d11',
  createdAt: '2026-01-09T08:00:00Z',
  updatedAt: '2026-01-09T08:10:00Z',
  completedAt: null,
  language: 'en',
  generator: 'polku/0.1.0',
  questionnaire: example(),
  answers,
  scores: [],
  priorities: [],
});

const finished = (): AssessmentResult => ({
  ...unfinished({
    'calm-1': 4,
    'calm-importance': null,
    truth: null,
    place: null,
    load: null,
    days: 2.5,
    hope: null,
  }),
  completedAt: '2026-01-09T08:12:00Z',
  scores: [
    {
      dimension: 'calm',
      nItems: 1,
      nApplicable: 1,
      nAnswered: 1,
      complete: true,
      mean: 4,
      sum: 4,
      index: 75,
      importance: null,
      desired: null,
    },
  ],
});

describe('a value that a host sets', () => {
  it('goes on where an unfinished one stopped, and fires nothing', async () => {
    const element = await ask();
    const heard = listen(element, 'polku-change', 'polku-submit', 'polku-error');
    element.value = unfinished();
    await element.updateComplete;
    expect(texts(element, 'progress')).to.contain('Part 2/2');
    expect(chosen(element, 'place')).to.deep.equal(['home']);
    await press(element, 'Back');
    expect(chosen(element, 'calm-1')).to.deep.equal(['4']);
    expect(heard).to.deep.equal([]);
    expect(element.value!.id).to.equal(unfinished().id);
    expect(element.value!.createdAt).to.equal('2026-01-09T08:00:00Z');
  });

  it('goes on at the last page that is still shown', async () => {
    const questionnaire = example();
    questionnaire.pages.push({
      id: 'hidden',
      title: 'Hidden',
      items: [scaleItem('late', { showIf: { item: 'calm-1', is: [1] } })],
    });
    const element = await ask({
      definition: questionnaire,
      value: { ...unfinished({ 'calm-1': 4, place: 'home', late: 2 }), questionnaire },
    });
    expect(texts(element, 'page')).to.contain('In my own words');
  });

  it('shows a finished one for review, with everything in it', async () => {
    const element = await ask({ definition: example(), value: finished() });
    await until(element, () => part(element, 'profile'));
    expect(texts(element)).to.contain('Confirmed: January 9, 2026');
    expect(texts(element)).to.contain('I can work in peace.').and.to.contain('4 – Rather agree');
    expect(texts(element)).to.contain('2.5 days');
    expect(element.value).to.deep.equal(finished());
    expect(element.matches(':state(complete)')).to.equal(true);
  });

  it('is shown with its own questionnaire, whatever definition says, until reset()', async () => {
    const element = await ask({ definition: example() });
    const questionnaire = { ...example(), title: 'An older form', id: 'older' };
    element.value = { ...unfinished(), questionnaire };
    await element.updateComplete;
    expect(title(element)).to.equal('An older form');
    element.definition = { ...example(), title: 'A newer form' };
    await element.updateComplete;
    expect(title(element)).to.equal('An older form');
    expect(chosen(element, 'place')).to.deep.equal(['home']);
    element.reset();
    await element.updateComplete;
    expect(title(element)).to.equal('A newer form');
    expect(element.value).to.equal(null);
  });

  it('is shown although the definition is wrong', async () => {
    const element = await ask({ definition: { ...example(), pages: 1 }, value: unfinished() });
    expect(title(element)).to.equal('Before supervision');
  });

  it('may be set before the element is upgraded', async () => {
    const holder = document.createElement('div');
    const early = document.implementation.createHTMLDocument().createElement('polku-self-assessment');
    Object.assign(early, { lang: 'en', definition: example(), value: unfinished() });
    holder.append(document.adoptNode(early));
    document.body.append(holder);
    const element = early as PolkuSelfAssessment;
    customElements.upgrade(element);
    await element.updateComplete;
    expect(chosen(element, 'place')).to.deep.equal(['home']);
    expect(element.value!.id).to.equal(unfinished().id);
    holder.remove();
  });

  it('keeps what it says about the person and the reader where the host says nothing', async () => {
    const said = { subject: 's-9', group: 'g-9', notice: { reader: 'Supervisor V', retention: 'One year' } };
    const element = await ask({ definition: example(), value: { ...unfinished(), ...said } });
    expect(element.value!).to.deep.include(said);
    await press(element, 'Back');
    expect(texts(element)).to.contain('Who reads it Supervisor V How long it is kept One year');
    element.subject = 's-10';
    element.reader = 'Supervisor W';
    await element.updateComplete;
    expect(element.value!).to.deep.include({
      subject: 's-10',
      group: 'g-9',
      notice: { reader: 'Supervisor W' },
    });
  });

  it('null empties the element', async () => {
    const element = await ask({ definition: example(), value: unfinished() });
    element.value = null;
    await element.updateComplete;
    expect(element.value).to.equal(null);
    expect(chosen(element, 'calm-1')).to.deep.equal([]);
  });

  const circular: Record<string, unknown> = { schema: 'polku/self-assessment' };
  circular['self'] = circular;
  const wrong: [string, unknown, string, (string | number)[]?][] = [
    ['a text', 'manager', 'wrong_type', []],
    ['a circle', circular, 'not_json'],
    ['a number beyond JSON', { schema: 1n }, 'not_json'],
    ['another document', { ...unfinished(), schema: 'polku/notes' }, 'missing'],
    ['an answer off its scale', unfinished({ 'calm-1': 6 }), 'wrong_answer', ['answers', 'calm-1']],
    ['an answer to nothing', unfinished({ nothing: 1 }), 'unknown_reference', ['answers', 'nothing']],
    ['a newer version', { ...unfinished(), schemaVersion: 2 }, 'newer_version', ['schemaVersion']],
  ];
  for (const [name, value, code, path] of wrong)
    it(`refuses ${name} and leaves the answers alone`, async () => {
      const element = await ask();
      await answer(element, 'calm-1', 2);
      const before = element.value;
      const heard = listen(document, 'polku-error') as CustomEvent<{ code: string; path: unknown }>[];
      (element as { value: unknown }).value = value;
      await element.updateComplete;
      expect(heard.length).to.equal(1);
      expect(heard[0]).to.include({ bubbles: true, composed: true, cancelable: false });
      expect(heard[0]!.detail.code).to.equal(code);
      if (path) expect(heard[0]!.detail.path).to.deep.equal(path);
      expect(texts(element, 'errors')).to.contain('An earlier result could not be opened.');
      expect(element.matches(':state(error)')).to.equal(true);
      expect(element.value).to.deep.equal(before);
      expect(chosen(element, 'calm-1')).to.deep.equal(['2']);
    });

  it('the last one counts when two are set at once', async () => {
    const element = await ask();
    element.value = unfinished({ 'calm-1': 1 });
    element.value = unfinished({ 'calm-1': 2 });
    await element.updateComplete;
    expect(chosen(element, 'calm-1')).to.deep.equal(['2']);
  });

  it('can be a proxy, as frameworks make them', async () => {
    const deep = (target: object): object =>
      new Proxy(target, {
        get: (of, key) => {
          const inner: unknown = Reflect.get(of, key);
          return typeof inner === 'object' && inner !== null ? deep(inner) : inner;
        },
      });
    const element = await ask({ definition: deep(example()) });
    await answer(element, 'calm-1', 2);
    expect(element.value!.questionnaire).to.deep.equal(example());
    element.value = deep({ ...unfinished(), updatedAt: '2100-01-01T00:00:00Z' }) as AssessmentResult;
    await element.updateComplete;
    expect(element.value!.answers).to.include({ 'calm-1': 4, place: 'home' });
  });
});

describe('readonly', () => {
  it('shows an unfinished value and offers no way to change it', async () => {
    const markup = '<polku-self-assessment lang="en" readonly></polku-self-assessment>';
    const element = await ask({ definition: example(), value: unfinished() }, markup);
    await until(element, () => part(element, 'profile'));
    expect(texts(element)).to.contain('Not finished yet').and.to.contain('At home');
    expect(element.shadowRoot!.querySelectorAll('input, textarea')).to.have.length(0);
    expect([...buttons(element).keys()]).not.to.include('Change my answers');
    element.submit();
    await element.updateComplete;
    expect(part(element, 'preview')).to.equal(undefined);
  });

  it('says so when there is nothing to show', async () => {
    const element = await ask(
      { definition: example() },
      '<polku-self-assessment lang="en" readonly></polku-self-assessment>',
    );
    await until(element, () => texts(element).includes('There are no answers here yet.'));
    expect(element.value).to.equal(null);
  });
});

describe('what goes in and out of the element is a copy', () => {
  it('changing what value gave changes nothing, also for the next read', async () => {
    const element = await ask();
    await answer(element, 'calm-1', 2);
    const value = element.value!;
    value.answers['calm-1'] = 5;
    value.questionnaire.title = 'Changed';
    expect(element.value!.answers['calm-1']).to.equal(2);
    await answer(element, 'truth', 3);
    expect(element.value!.answers).to.include({ 'calm-1': 2, truth: 3 });
    expect(title(element)).to.equal('Before supervision');
  });

  it('a value that was changed and set again is taken', async () => {
    const element = await ask();
    await answer(element, 'calm-1', 2);
    const value = element.value!;
    value.answers['calm-1'] = 5;
    element.value = value;
    await element.updateComplete;
    expect(chosen(element, 'calm-1')).to.deep.equal(['5']);
  });

  it('changing the detail of an event changes nothing', async () => {
    const element = await ask();
    await answer(element, 'calm-1', 2);
    await goToPreview(element);
    element.addEventListener('polku-submit', ({ detail }) => {
      if (detail.schema !== 'polku/self-assessment') return;
      detail.answers['calm-1'] = 5;
      detail.questionnaire.pages.length = 0;
    });
    await submit(element);
    expect(element.value!.answers['calm-1']).to.equal(2);
    expect(element.value!.questionnaire).to.deep.equal(example());
  });

  it('the built-in questionnaires cannot be reached', async () => {
    const before = JSON.stringify(questionnaires.manager);
    const element = await ask({}, '<polku-self-assessment lang="en"></polku-self-assessment>');
    await answer(element, 'role-1', 2);
    const value = element.value!;
    value.questionnaire.pages.length = 0;
    value.questionnaire.title = 'Changed';
    expect(JSON.stringify(questionnaires.manager)).to.equal(before);
    expect(element.value!.questionnaire).to.deep.equal(JSON.parse(before));
  });

  it('what was handed in is never changed, and changing it later changes nothing', async () => {
    const freeze = <T>(thing: T): T => {
      if (typeof thing === 'object' && thing !== null) Object.values(Object.freeze(thing)).forEach(freeze);
      return thing;
    };
    const element = await ask({ definition: freeze(example()), value: freeze(unfinished()) });
    await answer(element, 'place', 'office');
    await goToPreview(element);
    await submit(element);
    expect(readResult(element.value)).to.deep.include({ ok: true });

    const definition = example();
    const other = await ask({ definition });
    definition.pages[0]!.title = 'Changed';
    definition.pages[0]!.items.length = 0;
    await answer(other, 'calm-1', 2);
    expect(other.value!.questionnaire).to.deep.equal(example());
  });
});

describe('a definition that changes under the person’s hands', () => {
  it('keeps the answers whose id, kind and scale ends match', async () => {
    const element = await ask();
    for (const [item, value] of [
      ['calm-1', 4],
      ['calm-importance', 5],
      ['truth', 3],
    ] as const)
      await answer(element, item, value);
    await next(element);
    await answer(element, 'place', 'home');
    const definition = asking(
      scaleItem('truth'), // other ends
      scaleItem('calm-1'),
      { kind: 'text', id: 'calm-importance', text: 'Other kind' },
      { kind: 'choice', id: 'place', text: 'Place', options: [{ id: 'field', text: 'Field' }] },
      scaleItem('new'),
    );
    const heard = listen(element, 'polku-change');
    element.definition = definition;
    await element.updateComplete;
    expect(element.value!.answers).to.deep.equal({
      'calm-1': 4,
      truth: null,
      'calm-importance': null,
      place: null,
      new: null,
    });
    expect(element.value!.questionnaire).to.deep.equal(definition);
    expect(chosen(element, 'calm-1')).to.deep.equal(['4']);
    expect(readResult(element.value)).to.deep.include({ ok: true });
    expect(heard).to.deep.equal([]);
  });

  it('does not carry "does not apply" over to where it is not offered', async () => {
    const element = await ask({ definition: asking(scaleItem('a'), scaleItem('b'), scaleItem('c')) });
    for (const item of ['a', 'b', 'c']) await answer(element, item, 'na');
    const definition = asking(
      scaleItem('a'),
      scaleItem('b', { scale: 'strict' }),
      scaleItem('c', { measures: 'importance', dimension: 'calm' }),
    );
    definition.scales['strict'] = { min: 1, max: 5, labels: { 1: 'No', 5: 'Yes' }, na: false };
    element.definition = definition;
    await element.updateComplete;
    expect(element.value!.answers).to.deep.equal({ a: 'na', b: null, c: null });
    expect(readResult(element.value)).to.deep.include({ ok: true });
  });

  it('leaves a confirmed result alone until reset()', async () => {
    const element = await ask({ definition: asking(scaleItem('a')) });
    element.addEventListener('polku-submit', (event) => event.preventDefault());
    await answer(element, 'a', 4);
    await goToPreview(element);
    await submit(element);
    const confirmed = element.value!;
    element.definition = asking(scaleItem('b'));
    await element.updateComplete;
    expect(element.value).to.deep.equal(confirmed);
    element.delivered();
    await element.updateComplete;
    expect(texts(element)).to.contain('What you sent has arrived.');
    element.reset();
    await element.updateComplete;
    expect(controls(element, 'b')).to.have.length(6);
  });

  it('does not confirm what a new definition requires and nobody has answered', async () => {
    const element = await ask({ definition: asking(scaleItem('a')) });
    await answer(element, 'a', 4);
    await goToPreview(element);
    element.definition = asking(scaleItem('a'), scaleItem('b', { required: true }));
    await element.updateComplete;
    const heard = listen(element, 'polku-submit');
    await submit(element);
    expect(heard).to.deep.equal([]);
    expect(texts(element, 'errors')).to.contain('Statement b');
  });
});
