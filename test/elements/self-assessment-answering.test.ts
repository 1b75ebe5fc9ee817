import { expect } from '@open-wc/testing';
import '../../src/elements/self-assessment/self-assessment.js';
import type { PolkuSelfAssessment } from './unsealed.js';
import {
  answer,
  back,
  buttons,
  choose,
  chosen,
  clear,
  controls,
  goToPreview,
  listen,
  mount,
  nameOf,
  next,
  part,
  parts,
  press,
  question,
  submit,
  texts,
  type,
  until,
} from './hands.js';
import { asking, example, scaleItem, textItem } from './questionnaires.js';

const ask = (definition = example(), attributes = '') =>
  mount<PolkuSelfAssessment>(`<polku-self-assessment lang="en" ${attributes}></polku-self-assessment>`, {
    definition,
  });

describe('a self-assessment being answered', () => {
  it('has no value and chooses nothing before the person does', async () => {
    const element = await ask();
    expect(element.value).to.equal(null);
    await next(element);
    await back(element);
    expect(element.value).to.equal(null);
    for (const item of ['calm-1', 'calm-importance', 'truth'])
      expect(chosen(element, item)).to.deep.equal([]);
  });

  it('tells seen and left open (null) from not come to (absent)', async () => {
    const element = await ask();
    await answer(element, 'calm-1', 4);
    expect(element.value!.answers).to.deep.equal({ 'calm-1': 4, 'calm-importance': null, truth: null });
    expect(element.value!.completedAt).to.equal(null);
    expect(element.value!.scores).to.deep.equal([]);
    await next(element);
    expect(element.value!.answers).to.deep.equal({
      'calm-1': 4,
      'calm-importance': null,
      truth: null,
      place: null,
      load: null,
      days: null,
      hope: null,
    });
  });

  it('keeps id and createdAt and moves updatedAt with every change', async () => {
    const element = await ask();
    await answer(element, 'calm-1', 4);
    const first = element.value!;
    expect(first.createdAt <= first.updatedAt).to.equal(true);
    // The clock ticks in milliseconds.
    while (new Date().toISOString() === first.updatedAt);
    await answer(element, 'calm-1', 5);
    expect(element.value!.id).to.equal(first.id);
    expect(element.value!.createdAt).to.equal(first.createdAt);
    expect(element.value!.updatedAt > first.updatedAt).to.equal(true);
  });

  it('fires one polku-change for each thing that the person changes, without a detail', async () => {
    const element = await ask();
    const heard = listen(document, 'polku-change');
    const seen: unknown[] = [];
    element.addEventListener('polku-change', () => seen.push(element.value!.answers['calm-1']));
    await answer(element, 'calm-1', 4);
    await answer(element, 'calm-1', 2);
    await clear(element, 'calm-1');
    expect(seen).to.deep.equal([4, 2, null]);
    expect(heard.length).to.equal(3);
    expect(heard[0]).to.include({ bubbles: true, composed: true, cancelable: false });
    expect('detail' in heard[0]!).to.equal(false);
  });

  it('offers "does not apply" last, in the same fieldset, for what is so now and not for importance', async () => {
    const element = await ask();
    const offered = (item: string) => controls(element, item).map((one) => one.value);
    expect(offered('calm-1')).to.deep.equal(['1', '2', '3', '4', '5', 'na']);
    expect(offered('calm-importance')).to.deep.equal(['1', '2', '3', '4', '5']);
    expect(offered('truth')).to.deep.equal(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    const fieldset = question(element, 'calm-1');
    expect(fieldset.localName).to.equal('fieldset');
    expect(controls(element, 'calm-1').every((one) => one.closest('fieldset') === fieldset)).to.equal(true);
    await answer(element, 'calm-1', 'na');
    expect(element.value!.answers['calm-1']).to.equal('na');
  });

  it('takes an answer back, and offers that only where there is one', async () => {
    const element = await ask();
    const name = 'Clear the answer: I can work in peace.';
    expect([...buttons(element).keys()]).not.to.include(name);
    await answer(element, 'calm-1', 4);
    expect([...buttons(element).keys()]).to.include(name);
    await clear(element, 'calm-1');
    expect(chosen(element, 'calm-1')).to.deep.equal([]);
    expect(element.value!.answers['calm-1']).to.equal(null);
    expect([...buttons(element).keys()]).not.to.include(name);
  });

  it('answers one choice with its id, several with a list in the order of the options, none with null', async () => {
    const element = await ask();
    await next(element);
    await answer(element, 'place', 'office');
    await choose(element, 'load', 'other', 'hurry');
    expect(element.value!.answers).to.include({ place: 'office' });
    expect(element.value!.answers['load']).to.deep.equal(['hurry', 'other']);
    await choose(element, 'load');
    await clear(element, 'place');
    expect(element.value!.answers).to.include({ place: null, load: null });
  });

  it('answers with text as it was written, and null when it is emptied', async () => {
    const element = await ask();
    await next(element);
    await type(element, 'hope', ' Time, <b>quiet</b> ');
    expect(element.value!.answers['hope']).to.equal(' Time, <b>quiet</b> ');
    await type(element, 'hope', '');
    expect(element.value!.answers['hope']).to.equal(null);
  });

  it('takes its errors away when the person goes back, and keeps what was typed', async () => {
    const element = await ask();
    await next(element);
    await type(element, 'days', 'five');
    await next(element);
    expect(part(element, 'errors')).to.be.instanceOf(HTMLElement);
    await back(element);
    await next(element);
    expect(part(element, 'errors')).to.equal(undefined);
    expect(controls(element, 'days')[0]!.value).to.equal('five');
  });

  for (const [lang, typed, number] of [
    ['en', '1,000', 1000],
    ['en', '1,5', 1.5],
    ['fi', '1,000', 1],
    ['sv', '1 000', 1000],
  ] as const)
    it(`reads "${typed}" as ${number} in ${lang}`, async () => {
      const hours = { kind: 'number', id: 'hours', text: 'Hours' } as const;
      const element = await ask(asking(hours));
      element.lang = lang;
      await element.updateComplete;
      await type(element, 'hours', typed);
      expect(element.value!.answers['hours']).to.equal(number);
    });

  for (const [typed, number] of [
    ['3', 3],
    ['3,5', 3.5],
    ['3.5', 3.5],
    [' 4 ', 4],
    ['0', 0],
  ] as const)
    it(`reads "${typed}" as ${number}`, async () => {
      const element = await ask();
      await next(element);
      await type(element, 'days', typed);
      expect(element.value!.answers['days']).to.equal(number);
      expect(controls(element, 'days')[0]!.value).to.equal(typed);
    });

  for (const [typed, fault] of [
    ['five', 'Write the answer as a number.'],
    ['1e1', 'Write the answer as a number.'],
    ['1,2,3', 'Write the answer as a number.'],
    ['8', 'Write a number from 0 to 7.'],
    ['−1', 'Write a number from 0 to 7.'],
  ])
    it(`keeps "${typed}" in the field and names what is wrong`, async () => {
      const element = await ask();
      await next(element);
      await type(element, 'days', typed!);
      expect(element.value!.answers['days']).to.equal(null);
      await next(element);
      expect(texts(element, 'errors')).to.contain(fault);
      const [field] = controls(element, 'days');
      expect(field!.value).to.equal(typed);
      expect(field!.getAttribute('aria-invalid')).to.equal('true');
      await type(element, 'days', '5');
      expect(part(element, 'errors')).to.equal(undefined);
      expect(field!.hasAttribute('aria-invalid')).to.equal(false);
    });

  it('says how far a text is over its limit and cuts nothing', async () => {
    const element = await ask();
    await next(element);
    const words = 'abcdefghijklmnopqrstuvwxyz';
    await type(element, 'hope', words);
    expect(texts(element)).to.contain('26/20 characters');
    await next(element);
    expect(texts(element, 'errors')).to.contain('Characters over the limit: 6');
    expect(controls(element, 'hope')[0]!.value).to.equal(words);
    expect(element.value!.answers['hope']).to.equal(words);
    await type(element, 'hope', words.slice(0, 20));
    await next(element);
    expect(part(element, 'profile')).to.not.equal(undefined);
  });

  it('lets nobody past a required question, and "does not apply" is an answer', async () => {
    const element = await ask(asking(scaleItem('a', { required: true }), textItem('b', { required: true })));
    await next(element);
    expect(texts(element, 'errors')).to.contain('Statement a Answer this question to go on.');
    expect(texts(element, 'errors')).to.contain('Words b Answer this question to go on.');
    await answer(element, 'a', 'na');
    await type(element, 'b', '   ');
    await next(element);
    expect(texts(element, 'errors')).to.contain('Words b').and.not.to.contain('Statement a');
    await type(element, 'b', 'Quiet');
    await next(element);
    expect(part(element, 'profile')).to.not.equal(undefined);
  });

  it('submit() stops at the first page that lacks something, and never confirms', async () => {
    const definition = example();
    Object.assign(definition.pages[1]!.items[3]!, { required: true });
    const element = await ask(definition);
    const heard = listen(element, 'polku-submit');
    element.submit();
    await element.updateComplete;
    expect(texts(element, 'errors')).to.contain('What do you hope for?');
    await type(element, 'hope', 'Quiet');
    element.submit();
    await until(element, () => part(element, 'submit'));
    expect(heard).to.deep.equal([]);
    expect(element.value!.completedAt).to.equal(null);
  });
});

describe('questions that depend on an answer', () => {
  const chain = () =>
    asking(
      scaleItem('a'),
      scaleItem('b', { showIf: { item: 'a', is: [1, 2] } }),
      textItem('c', { showIf: { item: 'b', is: [5] } }),
    );
  const asked = (element: PolkuSelfAssessment) => parts(element, 'item').map((item) => nameOf(item));

  it('come and go along a chain', async () => {
    const element = await ask(chain());
    expect(asked(element)).to.have.length(1);
    await answer(element, 'a', 1);
    expect(asked(element)).to.have.length(2);
    await answer(element, 'b', 5);
    expect(parts(element, 'item')).to.have.length(3);
    await answer(element, 'a', 3);
    expect(asked(element)).to.deep.equal(['Statement a']);
  });

  it('keep a hidden answer in the draft and leave it out at the confirmation', async () => {
    const element = await ask(chain());
    await answer(element, 'a', 1);
    await answer(element, 'b', 5);
    await type(element, 'c', 'Said before');
    await answer(element, 'a', 3);
    expect(element.value!.answers).to.deep.equal({ a: 3, b: 5, c: 'Said before' });
    await answer(element, 'a', 1);
    expect(controls(element, 'c')[0]!.value).to.equal('Said before');
    await answer(element, 'a', 3);
    await goToPreview(element);
    expect(texts(element, 'preview')).not.to.contain('Said before');
    await submit(element);
    expect(element.value!.answers).to.deep.equal({ a: 3 });
  });

  it('may fill a page of their own, which is then stepped over', async () => {
    const definition = example();
    definition.pages = [
      { id: 'p1', title: 'One', items: [scaleItem('a')] },
      { id: 'p2', title: 'Two', items: [scaleItem('b', { showIf: { item: 'a', is: [1] } })] },
      { id: 'p3', title: 'Three', items: [] },
    ];
    const element = await ask(definition);
    await answer(element, 'a', 2);
    expect(texts(element, 'progress')).to.contain('Part 1/2');
    await next(element);
    expect(texts(element, 'page')).to.equal('Three');
    await back(element);
    await answer(element, 'a', 1);
    await next(element);
    expect(texts(element, 'page')).to.contain('Two');
  });
});

describe('a self-assessment on one page', () => {
  it('shows all pages at once and goes to the profile', async () => {
    const element = await ask(example(), 'layout="single"');
    expect(parts(element, 'page')).to.have.length(2);
    expect(part(element, 'progress')).to.equal(undefined);
    await answer(element, 'calm-1', 5);
    expect(element.value!.answers).to.have.property('hope', null);
    await type(element, 'days', 'many');
    await next(element);
    expect(texts(element, 'errors')).to.contain('Days a week');
    await type(element, 'days', '2');
    await next(element);
    expect(texts(element, 'profile')).to.contain('Calm');
    await press(element, 'Back');
    expect(controls(element, 'days')[0]!.value).to.equal('2');
  });
});
