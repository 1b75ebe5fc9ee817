import { expect } from '@open-wc/testing';
import type { PolkuProgressTracker } from './unsealed.js';
import { answer, controls, focused, parts, press, texts, type } from './hands.js';
import { logOf, sessionOf, threeSessions } from './logs.js';
import { addSession, isValid, track, valueOf } from './tracker-hands.js';

const labels = (element: PolkuProgressTracker) =>
  parts(element, 'chart').map((chart) => chart.querySelector('[role=img]')!.getAttribute('aria-label'));
const goalTexts = (element: PolkuProgressTracker) =>
  parts(element, 'goal').map((goal) => goal.textContent.replaceAll(/\s+/g, ' '));

describe('the goals in a progress tracker', () => {
  const unfold = (element: PolkuProgressTracker) => {
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  };

  it('can be reworded, reached, reopened and closed; the history keeps each state', async () => {
    const element = await track({ value: threeSessions() });
    unfold(element);
    await press(element, 'Reword: I speak up');
    expect(controls(element, 'goal-title')[0]!.value).to.equal('I speak up');
    await type(element, 'goal-title', 'I say it');
    await answer(element, 'goal-target', 9);
    await press(element, 'Save the goal');
    unfold(element);
    for (const name of ['Mark as reached', 'Reopen', 'Close']) await press(element, `${name}: I say it`);
    const [talk] = valueOf(element).goals;
    expect(talk!.history!.map(({ status, title, target }) => [status, title, target])).to.deep.equal([
      ['active', 'I speak up', 8],
      ['active', 'I say it', 9],
      ['reached', 'I say it', 9],
      ['active', 'I say it', 9],
      ['closed', 'I say it', 9],
    ]);
    expect(talk!.baseline).to.equal(3);
    isValid(element);
    await press(element, 'Add a session');
    expect(controls(element, 'rating-talk')).to.have.length(0);
    await press(element, 'Save the session');
    expect(valueOf(element).sessions.at(-1)!.ratings).to.deep.equal({ rest: null });
  });

  it('keeps the focus at the goal whose button went away, and says what became of it', async () => {
    const element = await track({ value: threeSessions() });
    unfold(element);
    const said = () => element.shadowRoot!.querySelector('.undo [role=status]')!.textContent.trim();
    for (const [name, words] of [
      ['Close', 'Closed: I rest'],
      ['Reopen', 'Active: I rest'],
      ['Mark as reached', 'Reached: I rest'],
    ]) {
      await press(element, `${name}: I rest`);
      expect(focused(element)?.localName, name).to.equal('h4');
      expect(focused(element)!.textContent.trim()).to.equal('I rest');
      expect(said()).to.equal(words);
    }
  });

  it('can be replaced; the old one keeps its ratings and says by what', async () => {
    const element = await track({ value: threeSessions() });
    unfold(element);
    await press(element, 'Replace by another: I rest');
    await press(element, 'Save the goal');
    expect(texts(element, 'errors')).to.equal('Write the goal in a sentence of your own.');
    await type(element, 'goal-title', 'One free morning');
    await press(element, 'Save the goal');
    const [, rest, own] = valueOf(element).goals;
    expect(rest).to.deep.include({ status: 'replaced', replacedBy: own!.id });
    expect(own).to.deep.include({ title: 'One free morning', own: true, baseline: null, target: null });
    expect(goalTexts(element)[1]).to.contain('Replaced by another goal: One free morning');
    expect(labels(element)).to.deep.equal([
      '3, 4, not rated, 6; target 8',
      '4, 4, 3, 2; target 7',
      'not rated yet',
    ]);
    isValid(element);
  });

  it('can be the person’s own from the beginning', async () => {
    const element = await track({});
    await press(element, 'Add a goal');
    await type(element, 'goal-title', 'My own');
    await answer(element, 'goal-target', 8);
    await press(element, 'Save the goal');
    await addSession(element, { [valueOf(element).goals[0]!.id]: 4 });
    expect(valueOf(element)).to.deep.include({ plan: null });
    expect(labels(element)).to.deep.equal(['4; target 8']);
    expect(goalTexts(element)[0]).to.contain('One rating so far: 4. It tells nothing about change yet.');
    isValid(element);
  });
});

describe('change in a progress tracker', () => {
  it('is a sentence, a picture and a table for each goal', async () => {
    const element = await track({ value: threeSessions() });
    expect(labels(element)).to.deep.equal(['3, 4, not rated, 6; target 8', '4, 4, 3, 2; target 7']);
    const rows = [...parts(element, 'table')[0]!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()),
    );
    expect(rows).to.deep.equal([
      ['baseline', '1/20/2026', '3'],
      ['1', '2/3/2026', '4'],
      ['2', '3/10/2026', 'not rated'],
      ['3', '5/12/2026', '6'],
    ]);
    const [talk, rest] = goalTexts(element);
    expect(talk).to.contain('Change during this time: 3 at first, 6 now. Clear change upwards.');
    expect(talk).to.contain('2 steps left to the target 8.');
    expect(talk).to.contain('Ratings: 3, 1/20/2026 – 5/12/2026');
    expect(rest).to.contain('4 at first, 2 now. Some change downwards.');
    expect(rest).to.contain('A hard week');
  });

  // From 4 to the last rating, towards 8: change, steps left, share of the way, per cent of the bar, reached, band.
  for (const [last, delta, toTarget, ratio, barPercent, reached, band, words] of [
    [7, 3, 1, 0.75, 75, false, 'clear_up', 'Clear change upwards. One step left to the target 8.'],
    [8, 4, 0, 1, 100, true, 'clear_up', 'Clear change upwards. The target 8 has been reached.'],
    [5, 1, 3, 0.25, 25, false, 'some_up', 'Some change upwards. 3 steps left to the target 8.'],
    [4, 0, 4, 0, 0, false, 'same', 'Unchanged. 4 steps left to the target 8.'],
    [2, -2, 6, -0.5, 0, false, 'some_down', 'Some change downwards. 6 steps left to the target 8.'],
    [1, -3, 7, -0.75, 0, false, 'clear_down', 'Clear change downwards. 7 steps left to the target 8.'],
  ] as const)
    it(`from 4 to ${last} is: ${words}`, async () => {
      const log = logOf([sessionOf(1, '2026-02-03', { talk: 4 })]);
      log.goals[0]!.baseline = null;
      const element = await track({ value: log });
      await addSession(element, { talk: last });
      expect(valueOf(element).progress[0]).to.deep.equal({
        goal: 'talk',
        nRatings: 2,
        baseline: 4,
        current: last,
        delta,
        sinceLast: delta,
        toTarget,
        ratio,
        barPercent,
        reached,
        kind: 'improve',
        band,
      });
      expect(goalTexts(element)[0]).to.contain(words);
    });

  it('shows all goals side by side, each with its picture, its numbers as text, and where it is now', async () => {
    const log = threeSessions();
    log.goals.push({ id: 'new', title: 'I plan', baseline: null, target: null, status: 'active', own: true });
    const element = await track({ value: log });
    const small = [...element.shadowRoot!.querySelectorAll('.overview > li')].map((item) => ({
      picture: item.querySelector('[role=img]')!.getAttribute('aria-label'),
      words: [...item.querySelectorAll('p')].map((one) => one.textContent.replaceAll(/\s+/g, ' ').trim()),
    }));
    expect(small).to.deep.equal([
      {
        picture: '3, 4, not rated, 6; target 8',
        words: ['I speak up', 'now 6, target 8', 'Clear change upwards.'],
      },
      { picture: '4, 4, 3, 2; target 7', words: ['I rest', 'now 2, target 7', 'Some change downwards.'] },
      { picture: 'not rated yet', words: ['I plan', 'not rated yet'] },
    ]);
  });

  it('says its rule on request and claims no effect', async () => {
    const element = await track({ value: threeSessions() });
    const rule = [...element.shadowRoot!.querySelectorAll('details')].find((one) =>
      one.textContent.includes('How is change put into words?'),
    )!;
    expect(rule.open).to.equal(false);
    expect(rule.textContent).to.contain('three steps or more');
    expect(texts(element)).not.to.match(/effect|significant|improve/i);
  });
});
