import { expect } from '@open-wc/testing';
import { readResult } from '../../src/contracts/index.js';
import type { PolkuGoalPicker } from './unsealed.js';
import {
  answer,
  back,
  buttons,
  chosen,
  clear,
  controls,
  focused,
  listen,
  nameOf,
  next,
  part,
  parts,
  press,
  question,
  texts,
  type,
  until,
} from './hands.js';
import { goalsWithoutIds, pick, statuses, stepTitle, tick, titles, writeOwn } from './picker-hands.js';

const heading = (element: PolkuGoalPicker) =>
  `${focused(element)?.localName} ${focused(element)?.textContent.replaceAll(/\s+/g, ' ').trim()}`;

async function ordering(...ids: string[]) {
  const element = await pick();
  await tick(element, ...ids);
  await next(element);
  await until(element, () => part(element, 'up'));
  return element;
}

/** One goal of the catalogue, on the step that makes it concrete. */
async function making(attributes = 'lang="en"', id = 'calm') {
  const element = await pick({}, attributes);
  await tick(element, id);
  await next(element);
  await until(element, () => controls(element, 'title')[0]);
  return element;
}

describe('putting goals in order', () => {
  it('has buttons that name the goal; the focus stays on them and both places are announced', async () => {
    const element = await ordering('calm', 'listen', 'speak');
    expect(heading(element)).to.equal('h3 What comes first for you?');
    const ids = new Map(element.value!.goals.map(({ title, id }) => [title, id]));
    const heard = listen(element, 'polku-change');
    await press(element, 'Move up: Speak up');
    expect(titles(element)).to.deep.equal(['Find calm', 'Speak up', 'Listen better']);
    expect(nameOf(focused(element)!)).to.equal('Move up: Speak up');
    expect(statuses(element)).to.deep.equal(['Speak up: from place 3 to place 2']);
    await press(element, 'Move up: Speak up');
    expect(titles(element)).to.deep.equal(['Speak up', 'Find calm', 'Listen better']);
    expect(nameOf(focused(element)!)).to.equal('Move up: Speak up');
    expect(focused(element)!.getAttribute('aria-disabled')).to.equal('true');
    await press(element, 'Move up: Speak up');
    expect(heard.length).to.equal(2);
    await press(element, 'Move down: Find calm');
    expect(titles(element)).to.deep.equal(['Speak up', 'Listen better', 'Find calm']);
    expect(nameOf(focused(element)!)).to.equal('Move down: Find calm');
    expect(statuses(element)).to.deep.equal(['Find calm: from place 2 to place 3']);
    expect(new Map(element.value!.goals.map(({ title, id }) => [title, id]))).to.deep.equal(ids);
    const shown = [...element.shadowRoot!.querySelectorAll('.ordered .sentence')].map(
      (one) => one.textContent,
    );
    expect(shown).to.deep.equal(['Speak up', 'Listen better', 'Find calm']);
    expect([parts(element, 'up').length, parts(element, 'down').length]).to.deep.equal([3, 3]);
  });

  it('is left out for a single goal', async () => {
    const element = await making();
    expect(heading(element)).to.equal('h3 The goal made concrete');
    await back(element);
    expect(heading(element)).to.equal('h3 What do you want supervision for?');
  });

  it('is followed by one goal at a time in that order, and back again', async () => {
    const element = await ordering('calm', 'listen');
    await press(element, 'Move down: Find calm');
    const seen: string[] = [];
    const note = () => seen.push(`${stepTitle(element)}: ${controls(element, 'title')[0]?.value ?? ''}`);
    await next(element);
    note();
    await next(element);
    note();
    await next(element);
    note();
    await back(element);
    note();
    await back(element);
    await back(element);
    note();
    await back(element);
    note();
    expect(seen).to.deep.equal([
      'Goal 1/2 made concrete: Listen better',
      'Goal 2/2 made concrete: Find calm',
      'This is what you are about to send: ',
      'Goal 2/2 made concrete: Find calm',
      'What comes first for you?: ',
      'What do you want supervision for?: ',
    ]);
  });
});

describe('making a goal concrete', () => {
  it('asks every field, native and open but for the sentence', async () => {
    const element = await making();
    const names = ['title', 'why', 'coreTask', 'alreadyWorks', 'sign', 'noticedBy', 'firstStep', 'reviewOn'];
    expect(names.map((name) => controls(element, name)[0]!.localName)).to.deep.equal([
      ...Array.from({ length: 7 }, () => 'textarea'),
      'input',
    ]);
    expect(controls(element, 'reviewOn')[0]!.type).to.equal('date');
    for (const name of ['baseline', 'target']) {
      expect(controls(element, name).map(({ value }) => value)).to.deep.equal([
        '0',
        '1',
        '2',
        '3',
        '4',
        '5',
        '6',
        '7',
        '8',
        '9',
        '10',
      ]);
      expect(controls(element, name).every(({ type: kind }) => kind === 'radio')).to.equal(true);
      expect(question(element, name).localName).to.equal('fieldset');
      expect(chosen(element, name)).to.deep.equal([]);
    }
    expect(question(element, 'target').textContent).to.contain('For most people 7 or 8 is good enough.');
    expect(controls(element, 'title')[0]!.value).to.equal('Find calm');
    expect(texts(element)).to.contain('When is it quiet?');
    await next(element);
    expect(part(element, 'errors')).to.equal(undefined);
    expect(part(element, 'preview')).not.to.equal(undefined);
  });

  it('keeps what is written in the plan, field by field', async () => {
    const element = await making();
    const heard = listen(element, 'polku-change');
    await type(element, 'title', 'I keep my mornings quiet');
    await type(element, 'why', 'To think');
    await type(element, 'coreTask', 'Better decisions');
    await answer(element, 'baseline', 0);
    await type(element, 'alreadyWorks', 'Tuesdays');
    await answer(element, 'target', 7);
    await type(element, 'sign', 'One more morning');
    await type(element, 'noticedBy', 'My team');
    await type(element, 'firstStep', 'Book it');
    const [date] = controls(element, 'reviewOn');
    date!.value = '2027-01-09';
    date!.dispatchEvent(new Event('change'));
    expect(heard.length).to.equal(10);
    expect(goalsWithoutIds(element)).to.deep.equal([
      {
        catalogueId: 'calm',
        catalogueTitle: { en: 'Find calm', fi: 'Löydän rauhan' },
        title: 'I keep my mornings quiet',
        why: 'To think',
        coreTask: 'Better decisions',
        baseline: 0,
        alreadyWorks: 'Tuesdays',
        target: 7,
        sign: 'One more morning',
        noticedBy: 'My team',
        firstStep: 'Book it',
        reviewOn: '2027-01-09',
      },
    ]);
    expect(readResult(element.value)).to.deep.include({ ok: true });
    await type(element, 'why', '');
    await clear(element, 'baseline');
    date!.value = '';
    date!.dispatchEvent(new Event('change'));
    const [goal] = element.value!.goals;
    expect(goal).not.to.have.any.keys('why', 'reviewOn');
    expect(goal!.baseline).to.equal(null);
    expect(controls(element, 'baseline')).to.include(focused(element));
  });

  it('names a day that is none before it goes on, and keeps it and everything else', async () => {
    const element = await making();
    await type(element, 'why', 'To think');
    const [date] = controls(element, 'reviewOn');
    expect([date!.min, date!.max]).to.deep.equal(['1900-01-01', '2999-12-31']);
    const give = async (day: string) => {
      date!.value = day;
      date!.dispatchEvent(new Event('change'));
      await element.updateComplete;
    };
    await give('12027-01-09');
    await press(element, 'Next');
    await until(element, () => texts(element, 'errors').includes('Choose a day, or leave it empty.'));
    expect([date!.value, date!.ariaInvalid]).to.deep.equal(['12027-01-09', 'true']);
    await give('2027-01-09');
    expect(texts(element, 'errors')).not.to.contain('Choose a day');
    expect(element.value!.goals[0]).to.deep.include({ why: 'To think', reviewOn: '2027-01-09' });
  });

  for (const [now, target, welcomed] of [
    [8, 8, true],
    [9, 7, true],
    [4, 7, false],
    [0, 1, false],
  ] as const)
    it(`${welcomed ? 'welcomes' : 'says nothing of'} a target of ${target} from ${now} on as a goal to maintain`, async () => {
      const element = await making();
      await answer(element, 'target', target);
      expect(statuses(element)).to.deep.equal([]);
      await answer(element, 'baseline', now);
      expect(statuses(element).join(' ').includes('A goal to hold on to')).to.equal(welcomed);
    });

  it('needs the sentence, and names it', async () => {
    const element = await making();
    await type(element, 'title', '   ');
    await next(element);
    expect(focused(element) === part(element, 'errors')).to.equal(true);
    expect(texts(element, 'errors')).to.contain('Write the goal in a sentence.');
    const [field] = controls(element, 'title');
    expect(field!.getAttribute('aria-invalid')).to.equal('true');
    part(element, 'errors')!.querySelector('a')!.click();
    expect(focused(element) === field).to.equal(true);
    await type(element, 'title', 'Calm');
    expect(part(element, 'errors')).to.equal(undefined);
    await next(element);
    expect(part(element, 'preview')).not.to.equal(undefined);
  });

  it('has hints that fold open on request', async () => {
    const element = await making();
    const hints = [...element.shadowRoot!.querySelectorAll('details')].find((one) =>
      one.textContent.includes('Hints for a clear goal'),
    )!;
    expect(hints.open).to.equal(false);
    expect(hints.querySelectorAll('li').length).to.equal(5);
  });

  it('touches no other field while one is typed in', async () => {
    const element = await making('lang="en" gas');
    await type(element, 'why', 'T');
    const changed: Node[] = [];
    const observer = new MutationObserver((records) => changed.push(...records.map(({ target }) => target)));
    observer.observe(element.shadowRoot!, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    await type(element, 'why', 'To think');
    changed.push(...observer.takeRecords().map(({ target }) => target));
    observer.disconnect();
    expect(changed).to.deep.equal([]);
  });

  it('keeps everything when the language changes', async () => {
    const element = await making();
    await type(element, 'why', 'To think');
    await answer(element, 'baseline', 3);
    const [field, before] = [controls(element, 'why')[0], element.value];
    element.lang = 'sv';
    await element.updateComplete;
    expect(nameOf(controls(element, 'why')[0]!)).to.equal('Varför är det här viktigt för dig?');
    expect(controls(element, 'why')[0]).to.equal(field);
    expect(field!.value).to.equal('To think');
    expect(element.value).to.deep.equal(before);
  });
});

describe('the levels of Goal Attainment Scaling', () => {
  const levels = ['-2', '-1', '0', '1', '2'];

  it('show a whole sentence on a phone', async () => {
    const element = await making('lang="en" gas');
    element.style.inlineSize = '328px';
    await type(element, 'ladder-0', 'The team decides on one more matter every week.');
    const field = controls(element, 'ladder-0')[0]!;
    expect(field.scrollWidth).to.be.at.most(field.clientWidth);
    expect(field.scrollHeight).to.be.at.most(field.clientHeight);
  });

  it('are asked only with `gas`', async () => {
    expect(controls(await making(), 'ladder-0')).to.deep.equal([]);
    const element = await making('lang="en" gas');
    expect(levels.map((level) => controls(element, `ladder-${level}`).length)).to.deep.equal([1, 1, 1, 1, 1]);
  });

  it('are none or all five', async () => {
    const element = await making('lang="en" gas');
    for (const level of levels.slice(0, 4)) await type(element, `ladder-${level}`, `level ${level}`);
    expect(readResult(element.value)).to.deep.include({ ok: true });
    await next(element);
    expect(texts(element, 'errors')).to.contain(
      'Put all five levels into words, or leave all of them empty.',
    );
    part(element, 'errors')!.querySelector('a')!.click();
    expect(focused(element)!.id).to.contain('ladder');
    await type(element, 'ladder-2', 'level 2');
    await answer(element, 'baselineLevel', -1);
    await next(element);
    expect(part(element, 'preview')).not.to.equal(undefined);
    const [goal] = element.value!.goals;
    expect(goal!.ladder).to.deep.equal({
      '-2': 'level -2',
      '-1': 'level -1',
      '0': 'level 0',
      '1': 'level 1',
      '2': 'level 2',
    });
    expect(goal!.baselineLevel).to.equal(-1);
    await back(element);
    for (const level of levels) await type(element, `ladder-${level}`, ' ');
    expect(element.value!.goals[0]).not.to.have.property('ladder');
    await next(element);
    expect(part(element, 'preview')).not.to.equal(undefined);
    await press(element, 'Confirm and send');
    expect(element.value!.goals[0]).not.to.have.any.keys('ladder', 'baselineLevel');
  });
});

describe('shared goals', () => {
  it('speak of us, and ask for several voices', async () => {
    const element = await making('lang="en" shared');
    expect(nameOf(controls(element, 'title')[0]!)).to.contain('The goal in our own words');
    expect(question(element, 'noticedBy').textContent).to.contain(
      'Write several voices, each on its own line.',
    );
    await type(element, 'noticedBy', 'The clients\nThe team');
    await next(element);
    await press(element, 'Confirm and send');
    await until(element, () => element.value!.completedAt);
    expect(element.value).to.deep.include({ shared: true });
    expect(element.value!.goals[0]!.noticedBy).to.equal('The clients\nThe team');
  });
});

describe('an own goal', () => {
  it('is made concrete as the others are', async () => {
    const element = await pick();
    await writeOwn(element, 'Say no');
    await next(element);
    await until(element, () => controls(element, 'title')[0]);
    expect(controls(element, 'title')[0]!.value).to.equal('Say no');
    await type(element, 'title', 'Say no in time');
    await back(element);
    expect(titles(element)).to.deep.equal(['Say no in time']);
    expect([...buttons(element).keys()]).to.include('Remove: Say no in time');
  });
});
