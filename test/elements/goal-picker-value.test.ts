import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { readResult, type GoalPlan } from '../../src/contracts/index.js';
import type { PolkuErrorEvent, PolkuSubmitEvent } from '../../src/elements/events.js';
import type { PolkuGoalPicker } from './unsealed.js';
import { exampleCatalogue } from './goal-catalogues.js';
import {
  answer,
  buttons,
  chosen,
  controls,
  focused,
  listen,
  mount,
  next,
  part,
  parts,
  press,
  submit,
  texts,
  type,
  until,
} from './hands.js';
import { offered, ownFields, pick, stepTitle, tick, ticked, titles } from './picker-hands.js';

const plan = (more: Partial<GoalPlan> = {}): GoalPlan => ({
  schema: 'polku/goal-plan',
  schemaVersion: 1,
  id: '0d6c8a52-7f0f-4c8e-9a51-6f3d7c0b2e19',
  createdAt: '2026-09-01T06:40:00.000Z',
  updatedAt: '2026-09-01T06:52:00.000Z',
  completedAt: null,
  language: 'en',
  generator: 'polku/0.1.0',
  catalogue: { id: 'example', version: '2.0.0', title: 'Our goals for supervision' },
  goals: [
    {
      id: 'a1',
      catalogueId: 'listen',
      catalogueTitle: 'Listen better',
      title: 'I listen to the end',
      baseline: 4,
      target: 7,
      why: 'To hear',
    },
    { id: 'b2', title: 'Say no', baseline: null, target: null },
  ],
  ...more,
});

/** A plan on its preview: one goal with a reason and two numbers, one with its sentence only. */
async function previewing(attributes = 'lang="en"') {
  const element = await pick({ value: plan() }, attributes);
  element.submit();
  await until(element, () => part(element, 'preview'));
  return element;
}

describe('a goal plan as value', () => {
  it('goes on at the goal that was being made concrete, and fires nothing', async () => {
    const heard = listen(document, 'polku-change', 'polku-submit');
    const element = await pick({ value: plan() });
    await until(element, () => controls(element, 'title')[0]);
    expect(stepTitle(element)).to.equal('Goal 1/2 made concrete');
    expect(chosen(element, 'baseline')).to.deep.equal(['4']);
    expect(controls(element, 'why')[0]!.value).to.equal('To hear');
    expect(element.value).to.deep.equal(plan());
    expect(heard).to.deep.equal([]);
  });

  it('goes on at choosing while no goal is concrete', async () => {
    const goals = plan().goals.map((goal) => ({
      id: goal.id,
      title: goal.title,
      baseline: null,
      target: null,
    }));
    const element = await pick({
      value: plan({ goals: [{ ...goals[0]!, catalogueId: 'calm' }, goals[1]!] }),
    });
    expect(ticked(element)).to.deep.equal(['calm']);
    expect(ownFields(element).map(({ value }) => value)).to.deep.equal(['Say no']);
  });

  it('that is finished is shown for review; revised, it keeps its id and those of its goals', async () => {
    const finished = plan({ completedAt: '2026-09-01T06:52:00.000Z' });
    const element = await pick({ value: finished });
    await until(element, () => texts(element).includes('My goals'));
    expect(texts(element)).to.contain('I listen to the end').and.to.contain('Now 4 → good enough 7');
    expect(element.value).to.deep.equal(finished);
    await press(element, 'Change the goals');
    await until(element, () => part(element, 'search'));
    expect(ticked(element)).to.deep.equal(['listen']);
    await tick(element, 'calm');
    expect(element.value!.completedAt).to.equal(null);
    element.submit();
    await until(element, () => part(element, 'preview'));
    await submit(element);
    const value = element.value!;
    expect(value.id).to.equal(finished.id);
    expect(value.createdAt).to.equal(finished.createdAt);
    expect(value.goals.slice(0, 2)).to.deep.equal(finished.goals);
    expect(value.goals.length).to.equal(3);
    expect(Date.parse(value.completedAt!)).to.be.greaterThan(Date.parse(finished.completedAt!));
    expect(value.updatedAt).to.equal(value.completedAt);
    expect(value.catalogue!.version).to.equal('2.1.0');
  });

  it('from another catalogue keeps its goals, as own ones, and their titles there', async () => {
    const other = plan({ catalogue: { id: 'elsewhere', version: '1.0.0', title: 'Elsewhere' } });
    const element = await pick({ value: { ...other, completedAt: other.updatedAt } });
    await press(element, 'Change the goals');
    await until(element, () => part(element, 'search'));
    expect(ticked(element)).to.deep.equal([]);
    expect(ownFields(element).map(({ value }) => value)).to.deep.equal(['I listen to the end', 'Say no']);
    await tick(element, 'listen');
    const [first, , third] = element.value!.goals;
    expect(element.value!.catalogue!.id).to.equal('example');
    expect(first).to.deep.include({ id: 'a1', catalogueTitle: 'Listen better' });
    expect(first).not.to.have.property('catalogueId');
    expect(third!.catalogueId).to.equal('listen');
  });

  it('of the wrong kind is refused, named, and leaves what stood there', async () => {
    const element = await pick();
    await tick(element, 'calm');
    const before = element.value;
    const heard = listen(element, 'polku-error') as PolkuErrorEvent[];
    element.value = { ...plan(), goals: [{ id: 'a', title: 'A', baseline: 11, target: null }] };
    await element.updateComplete;
    expect(heard.map(({ detail }) => [detail.code, detail.path.join('.')])).to.deep.equal([
      ['out_of_range', 'goals.0.baseline'],
    ]);
    expect(element.value).to.deep.equal(before);
    expect(parts(element, 'errors').length).to.equal(1);
    expect(element.matches(':state(error)')).to.equal(true);
  });

  it('is a copy each time', async () => {
    const given = plan();
    const element = await pick({ value: given });
    element.value!.goals.length = 0;
    given.goals.length = 0;
    expect(titles(element)).to.deep.equal(['I listen to the end', 'Say no']);
  });

  it('that is null, or reset(), empties the element', async () => {
    for (const empty of [
      (one: PolkuGoalPicker) => one.reset(),
      (one: PolkuGoalPicker) => (one.value = null),
    ]) {
      const element = await pick({ value: plan() });
      empty(element);
      await element.updateComplete;
      expect(element.value).to.equal(null);
      expect(ticked(element)).to.deep.equal([]);
      expect(ownFields(element)).to.deep.equal([]);
    }
  });

  it('that is readonly is shown and cannot be changed', async () => {
    const element = await pick({ value: plan(), readonly: true });
    await until(element, () => texts(element).includes('I listen to the end'));
    expect([...buttons(element).keys()]).to.deep.equal(['Save a copy']);
    expect(texts(element)).to.contain('Not finished yet');
  });

  it('with more goals than the maximum keeps them all', async () => {
    const element = await pick({ value: plan(), max: 1 });
    expect(titles(element).length).to.equal(2);
  });
});

describe('the preview of a goal plan', () => {
  it('shows every goal with its own words, who reads, where it goes, and the whole file', async () => {
    const element = await previewing('lang="en" reader="The supervisor" retention="a year"');
    const shown = texts(element, 'preview');
    for (const words of [
      'I listen to the end',
      'To hear',
      'Say no',
      'The supervisor',
      'a year',
      location.host,
    ])
      expect(shown).to.contain(words);
    expect(JSON.parse(element.shadowRoot!.querySelector('pre')!.textContent)).to.deep.include({
      schema: 'polku/goal-plan',
      goals: plan().goals,
    });
    expect(focused(element)!.textContent).to.contain('This is what you are about to send');
  });

  it('strikes one field: named in `struck`, in the draft still, gone from what leaves', async () => {
    const element = await previewing();
    await press(element, 'Leave out: Why does this matter to you? (1)');
    await press(element, 'Leave out: Where are you now? (1)');
    expect(element.value!.struck).to.deep.equal(['a1/why', 'a1/baseline']);
    expect(element.value!.goals[0]!.why).to.equal('To hear');
    await press(element, 'Take back in: Where are you now? (1)');
    expect(element.value!.struck).to.deep.equal(['a1/why']);
    const heard = listen(element, 'polku-submit') as PolkuSubmitEvent[];
    await submit(element);
    const sent = heard[0]!.detail as GoalPlan;
    expect(JSON.stringify(sent)).not.to.contain('To hear');
    expect(sent).to.deep.include({ struck: ['a1/why'] });
    expect(sent.goals[0]).to.deep.include({ id: 'a1', baseline: 4, target: 7 });
    expect(readResult(sent)).to.deep.include({ ok: true });
    expect(element.value).to.deep.equal(sent);
  });

  it('strikes a whole goal', async () => {
    const element = await previewing();
    await press(element, 'Leave out: goal 1');
    expect(titles(element)).to.deep.equal(['I listen to the end', 'Say no']);
    await submit(element);
    expect(titles(element)).to.deep.equal(['Say no']);
    expect(element.value!.struck).to.deep.equal(['a1']);
    expect(texts(element)).not.to.contain('I listen to the end');
  });

  it('confirms once, tells the language, trims what was written', async () => {
    const element = await previewing();
    await press(element, 'Back');
    await type(element, 'title', '  Say no in time ');
    await next(element);
    const heard = listen(element, 'polku-submit');
    const button = part(element, 'submit')!;
    button.click();
    button.click();
    await element.updateComplete;
    expect(heard.length).to.equal(1);
    expect(titles(element)).to.deep.equal(['I listen to the end', 'Say no in time']);
    expect(element.value!.language).to.equal('en');
  });

  it('leaves an answer its room beside the button, however long its words are', async () => {
    const element = await previewing();
    element.style.inlineSize = '328px';
    element.lang = 'fi';
    await until(element, () => [...buttons(element).keys()].some((name) => name.startsWith('Jätä pois')));
    for (const button of part(element, 'preview')!.querySelectorAll<HTMLElement>('dd button')) button.click();
    await element.updateComplete;
    const room = [...part(element, 'preview')!.querySelectorAll('dd > div')];
    expect(room.length).to.be.greaterThan(0);
    for (const answer of room) expect(answer.getBoundingClientRect().width).to.be.at.least(176);
  });

  it('tells what became of the plan', async () => {
    const element = await previewing();
    element.addEventListener('polku-submit', (event) => event.preventDefault());
    await submit(element);
    expect(texts(element)).to.contain('Sending …');
    element.undelivered('away');
    await element.updateComplete;
    expect(texts(element)).to.contain('It has not been sent yet.');
    expect(texts(element)).to.contain('Not sent yet').and.not.to.contain('Thank you');
    await press(element, 'Send again');
    expect(focused(element)?.textContent.trim(), 'the focus where the button went away').to.equal(
      'On its way',
    );
    element.delivered();
    await element.updateComplete;
    expect(texts(element)).to.contain('What you sent has arrived.');
    expect(focused(element)?.textContent.trim()).to.equal('Thank you');
  });
});

describe('submit() of a goal picker', () => {
  it('goes to what is missing instead of the preview', async () => {
    const element = await pick();
    element.submit();
    await until(element, () => focused(element) === part(element, 'errors'));
    expect(part(element, 'preview')).to.equal(undefined);
    element.value = plan({ goals: [{ id: 'a', title: ' ', baseline: 1, target: null }] });
    await element.updateComplete;
    element.submit();
    await until(element, () => part(element, 'errors'));
    expect(texts(element, 'errors')).to.contain('Write the goal in a sentence.');
    expect(controls(element, 'title').length).to.equal(1);
  });
});

describe('the definition of a goal picker', () => {
  it('may be a URL, and in any language', async () => {
    const foreign = { ...exampleCatalogue(), title: { de: 'Unsere Ziele' } };
    const url = URL.createObjectURL(new Blob([JSON.stringify(foreign)], { type: 'application/json' }));
    const element = await mount<PolkuGoalPicker>(
      `<polku-goal-picker lang="fi" definition="${url}"></polku-goal-picker>`,
    );
    const title = element.shadowRoot!.querySelector('h2 [lang]')!;
    expect([title.getAttribute('lang'), title.textContent]).to.deep.equal(['de', 'Unsere Ziele']);
    expect(offered(element)).to.deep.equal(['calm', 'cafe', 'listen', 'speak']);
    URL.revokeObjectURL(url);
  });

  for (const [what, definition, code, path] of [
    ['an unknown key', { ...exampleCatalogue(), colour: 'red' }, 'unknown_key', 'colour'],
    [
      'two goals of one id',
      {
        ...exampleCatalogue(),
        groups: [exampleCatalogue().groups[0], { ...exampleCatalogue().groups[0], id: 'again' }],
      },
      'duplicate_id',
      'groups.1.goals.0.id',
    ],
    ['no object', 7, 'wrong_type', ''],
  ] as const)
    it(`with ${what} is refused by path and fault`, async () => {
      const heard = listen(document, 'polku-error') as PolkuErrorEvent[];
      const element = await pick({ definition });
      expect(heard[0]!.detail.code).to.equal(code);
      expect(heard[0]!.detail.path.join('.')).to.equal(path);
      expect(parts(element, 'errors').length).to.equal(1);
      expect(offered(element)).to.deep.equal([]);
    });

  it('changed mid-way keeps what was chosen and written', async () => {
    const element = await pick();
    await tick(element, 'calm', 'listen');
    const before = element.value!.goals;
    element.definition = { ...exampleCatalogue(), groups: exampleCatalogue().groups.slice(0, 1) };
    await element.updateComplete;
    expect(element.value!.goals).to.deep.equal(before);
    expect(ticked(element)).to.deep.equal(['calm']);
    expect(ownFields(element).map(({ value }) => value)).to.deep.equal(['Listen better']);
  });
});

describe('a goal picker in a form', () => {
  it('is empty until confirmed, then the plan', async () => {
    const holder = await mount<PolkuGoalPicker>(
      '<form><polku-goal-picker name="goals" lang="en" required></polku-goal-picker></form>',
      {
        definition: exampleCatalogue(),
        value: plan(),
      },
    );
    const form = holder.closest('form')!;
    expect(new FormData(form).get('goals')).to.equal(null);
    expect(form.checkValidity()).to.equal(false);
    expect(holder.validationMessage).to.equal('Finish the goals and confirm them.');
    holder.submit();
    await submit(holder);
    await holder.updateComplete;
    expect(JSON.parse(new FormData(form).get('goals') as string)).to.deep.equal(holder.value);
    expect(form.checkValidity()).to.equal(true);
    expect(holder.matches(':state(complete)')).to.equal(true);
    form.reset();
    await holder.updateComplete;
    expect(holder.value).to.equal(null);
    expect(new FormData(form).get('goals')).to.equal(null);
  });
});

describe('a goal picker on a narrow page', () => {
  it('wraps eleven numbers at 320 px and needs no sideways scrolling', async () => {
    await executeServerCommand('polku:viewport', { width: 320, height: 640 });
    try {
      const element = await pick({ value: plan() });
      await until(element, () => controls(element, 'baseline')[0]);
      await answer(element, 'baseline', 5);
      const rows = new Set(
        controls(element, 'baseline').map((radio) => Math.round(radio.getBoundingClientRect().top)),
      );
      expect(rows.size).to.equal(2);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    } finally {
      await executeServerCommand('polku:viewport', { width: 1280, height: 800 });
    }
  });

  it('has room at 320 px for words of twice the size, on each step', async () => {
    const element = await mount<PolkuGoalPicker>(
      '<div lang="fi" style="inline-size: 288px; font-size: 32px"><polku-goal-picker></polku-goal-picker></div>',
    );
    const fits = (step: string) => expect(element.scrollWidth, step).to.be.at.most(element.clientWidth);
    await until(element, () => controls(element, 'goal')[1]);
    fits('choosing');
    for (const box of controls(element, 'goal').slice(0, 2)) box.click();
    await element.updateComplete;
    await press(element, 'Seuraava');
    await until(element, () => texts(element).includes('Mikä on sinulle tärkeintä?'));
    fits('ordering');
    await press(element, 'Seuraava');
    await until(element, () => controls(element, 'baseline')[0]);
    fits('making');
  });
});
