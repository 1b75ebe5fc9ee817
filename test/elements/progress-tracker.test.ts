import { expect } from '@open-wc/testing';
import type { ProgressLog } from '../../src/contracts/index.js';
import { readResult } from '../../src/contracts/index.js';
import type { PolkuProgressTracker } from './unsealed.js';
import {
  answer,
  buttons,
  chosen,
  controls,
  focused,
  listen,
  mount,
  nameOf,
  next,
  part,
  parts,
  press,
  submit,
  texts,
  type,
  until,
  savedBy,
} from './hands.js';
import { goals, logOf, planOf, sessionOf, threeSessions } from './logs.js';
import { addSession, choose, pick, track, valueOf } from './tracker-hands.js';

const isValid = (element: PolkuProgressTracker) =>
  expect(readResult(element.value)).to.deep.equal({ ok: true, result: element.value });
const labels = (element: PolkuProgressTracker) =>
  parts(element, 'chart').map((chart) => chart.querySelector('[role=img]')!.getAttribute('aria-label'));
const goalTexts = (element: PolkuProgressTracker) =>
  parts(element, 'goal').map((goal) => goal.textContent.replaceAll(/\s+/g, ' '));

describe('the plan and the log of a progress tracker', () => {
  it('has no value while it is untouched, and fires nothing for what a host sets', async () => {
    const heard = listen(document, 'polku-change', 'polku-submit');
    const element = await track();
    expect(element.value).to.equal(null);
    element.value = threeSessions();
    await element.updateComplete;
    expect(heard).to.deep.equal([]);
  });

  it('gives an earlier log back as it was when the same plan is given at every page load', async () => {
    const log = threeSessions();
    for (const properties of [
      { plan: planOf(), value: log },
      { value: log, plan: planOf() },
    ]) {
      const element = await track(properties);
      expect(element.value).to.deep.equal(log);
    }
  });

  it('merges a revised plan into an earlier log and drops nothing', async () => {
    const [talk] = goals();
    const revised = planOf([{ ...talk!, title: 'I speak up at once', baseline: 9, target: 9 }], {
      updatedAt: '2026-06-01T08:00:00Z',
      completedAt: '2026-06-01T08:00:00Z',
    });
    const element = await track({ value: threeSessions(), plan: revised });
    const { goals: merged, sessions, planUpdatedAt } = valueOf(element);
    expect(
      merged.map(({ id, title, baseline, target, status }) => [id, title, baseline, target, status]),
    ).to.deep.equal([
      ['talk', 'I speak up at once', 3, 9, 'active'],
      ['rest', 'I rest', 4, 7, 'closed'],
    ]);
    expect(sessions).to.have.length(3);
    expect(planUpdatedAt).to.equal('2026-06-01T08:00:00Z');
    isValid(element);
  });

  it('says what is wrong with a plan, and fires the error', async () => {
    const heard = listen(document, 'polku-error');
    const element = await track({ plan: planOf([{ id: 'g', title: 'G', baseline: 11, target: 8 }]) });
    expect(texts(element, 'errors')).to.contain('cannot be used');
    expect((heard[0] as CustomEvent).detail).to.deep.include({
      code: 'out_of_range',
      path: ['goals', 0, 'baseline'],
    });
  });

  it('keeps what is there when a value cannot be used', async () => {
    const element = await track({ value: threeSessions() });
    element.value = { ...threeSessions(), sessions: 'none' } as unknown as ProgressLog;
    await element.updateComplete;
    expect(texts(element, 'errors')).to.contain('could not be opened');
    expect(valueOf(element).sessions).to.have.length(3);
  });

  it('takes the confirmed plan of a picker on the page, now and later', async () => {
    const element = await mount<PolkuProgressTracker>(
      `<polku-progress-tracker lang="en" from="picker"></polku-progress-tracker><div id="picker"></div>`,
    );
    const picker = element.parentElement!.querySelector('#picker')!;
    expect(parts(element, 'goal')).to.have.length(0);
    const confirm = (detail: object) =>
      picker.dispatchEvent(new CustomEvent('polku-submit', { bubbles: true, composed: true, detail }));
    confirm({ ...planOf(), completedAt: null });
    await element.updateComplete;
    expect(parts(element, 'goal')).to.have.length(0);
    confirm(planOf());
    await until(element, () => parts(element, 'goal').length === 2);
    element.dispatchEvent(new CustomEvent('polku-submit', { bubbles: true, detail: planOf([]) }));
    await element.updateComplete;
    expect(parts(element, 'goal')).to.have.length(2);
  });
});

describe('a session in a progress tracker', () => {
  it('shows all ratings at once, today, with the next number; nothing is chosen', async () => {
    const element = await track({ plan: planOf(), value: threeSessions() });
    await press(element, 'Add a session');
    expect(nameOf(focused(element)!)).to.equal('Session 4');
    expect(parts(element, 'rating').map((one) => one.localName)).to.deep.equal(['fieldset', 'fieldset']);
    expect(controls(element, 'rating-talk').map(({ value }) => value)).to.deep.equal([
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
    expect([...chosen(element, 'rating-talk'), ...chosen(element, 'rating-rest')]).to.deep.equal([]);
    const day = new Date();
    day.setMinutes(day.getMinutes() - day.getTimezoneOffset());
    expect(controls(element, 'date')[0]!.value).to.equal(day.toISOString().slice(0, 10));
  });

  it('saves what was entered; a skipped rating is null and what is empty is absent', async () => {
    const heard = listen(document, 'polku-change');
    const element = await track();
    await press(element, 'Add a session');
    await answer(element, 'rating-talk', 5);
    await type(element, 'note-talk', '  I asked first ');
    await type(element, 'better', 'The mornings');
    await pick(element, 'date', '2026-02-03');
    expect(heard).to.have.length(0);
    await press(element, 'Save the session');
    expect(heard).to.have.length(1);
    const [session] = valueOf(element).sessions;
    const { id: _, enteredAt, ...rest } = session!;
    expect(rest).to.deep.equal({
      number: 1,
      date: '2026-02-03',
      phase: 'start',
      ratings: { talk: 5, rest: null },
      notes: { talk: 'I asked first' },
      better: 'The mornings',
    });
    expect(Math.abs(Date.now() - Date.parse(enteredAt))).to.be.below(60_000);
    expect(valueOf(element).progress[0]).to.deep.include({
      baseline: 3,
      current: 5,
      delta: 2,
      band: 'some_up',
    });
    expect(texts(element)).to.contain('Session 1 has been saved.');
    isValid(element);
  });

  it('can have its ratings cleared, and then they are skipped', async () => {
    const element = await track();
    await press(element, 'Add a session');
    await answer(element, 'rating-talk', 0);
    await press(element, 'Clear: I speak up');
    expect(focused(element) === controls(element, 'rating-talk')[0]).to.equal(true);
    await answer(element, 'rating-rest', 0);
    await press(element, 'Save the session');
    expect(valueOf(element).sessions[0]!.ratings).to.deep.equal({ talk: null, rest: 0 });
  });

  it('gets its number by its day, in whatever order sessions are entered', async () => {
    const element = await track();
    await addSession(element, { talk: 6 }, '2026-05-12');
    await addSession(element, { talk: 4 }, '2026-02-03');
    expect(
      valueOf(element).sessions.map(({ number, date, ratings }) => [number, date, ratings['talk']]),
    ).to.deep.equal([
      [1, '2026-02-03', 4],
      [2, '2026-05-12', 6],
    ]);
    expect(valueOf(element).progress[0]).to.deep.include({ current: 6, sinceLast: 2 });
  });

  it('is not saved without a day', async () => {
    const element = await track();
    await press(element, 'Add a session');
    await pick(element, 'date', '');
    await press(element, 'Save the session');
    expect(texts(element, 'errors')).to.equal('Choose the day of the session.');
    expect(focused(element) === controls(element, 'date')[0]).to.equal(true);
    expect(element.value).to.equal(null);
  });

  it('asks for the level in words where the goal has a ladder; T is in the data and not on the screen', async () => {
    const element = await track();
    await press(element, 'Add a session');
    expect(controls(element, 'level-talk')).to.have.length(0);
    expect(controls(element, 'level-rest').map(nameOf)).to.deep.equal([
      '2: at once',
      '1: often',
      '0: weekly',
      '-1: rarely',
      '-2: never',
    ]);
    await answer(element, 'level-rest', 1);
    await press(element, 'Save the session');
    // One goal: 50 + 10 at the level +1, 50 − 10 at −1.
    expect(valueOf(element).gasT).to.deep.equal({
      nUsed: 1,
      T: 60,
      nPaired: 1,
      pairedBaselineT: 40,
      pairedT: 60,
      change: 20,
    });
    expect(texts(element)).not.to.contain('60');
  });

  it('looks back in mid and final phase only, and that never touches the baseline', async () => {
    const element = await track();
    await press(element, 'Add a session');
    expect(controls(element, 'looking-back-talk')).to.have.length(0);
    await answer(element, 'phase', 'mid');
    await answer(element, 'looking-back-talk', 1);
    await answer(element, 'rating-talk', 5);
    await press(element, 'Save the session');
    const {
      goals: [talk],
      sessions: [session],
      progress: [row],
    } = valueOf(element);
    expect(session!.lookingBack).to.deep.equal({ talk: 1 });
    expect(talk!.baseline).to.equal(3);
    expect(row).to.deep.include({ baseline: 3, current: 5, delta: 2, nRatings: 2 });
    await press(element, 'Edit: Session 1');
    await answer(element, 'phase', 'working');
    await press(element, 'Save the session');
    expect(valueOf(element).sessions[0]).not.to.have.property('lookingBack');
  });

  it('keeps the three answers about the session apart', async () => {
    const element = await track();
    await press(element, 'Add a session');
    await answer(element, 'heard', 9);
    await answer(element, 'useful', 0);
    await press(element, 'Save the session');
    expect(valueOf(element).sessions[0]!.feedback).to.deep.equal({ heard: 9, topics: null, useful: 0 });
    isValid(element);
  });

  it('shows the earlier rating only once the goal is rated, or before with show-previous', async () => {
    const earlier = 'Earlier rating: 6 (5/12/2026)';
    const hidden = await track({ value: threeSessions() });
    await press(hidden, 'Add a session');
    expect(texts(hidden)).not.to.contain(earlier);
    await answer(hidden, 'rating-talk', 7);
    expect(texts(hidden)).to.contain(earlier);
    const shown = await track({ value: threeSessions() }, 'show-previous');
    await press(shown, 'Add a session');
    expect(texts(shown)).to.contain(earlier);
    expect(parts(shown, 'chart')).to.have.length(0);
  });

  it('can be edited: the goals of that day, the time of entry and the id stay', async () => {
    const log = threeSessions();
    delete log.sessions[0]!.ratings['rest'];
    const element = await track({ value: log });
    await press(element, 'Edit: Session 1');
    expect(parts(element, 'rating')).to.have.length(1);
    expect(chosen(element, 'rating-talk')).to.deep.equal(['4']);
    await answer(element, 'rating-talk', 2);
    await press(element, 'Save the session');
    expect(valueOf(element).sessions[0]).to.deep.equal({ ...log.sessions[0], ratings: { talk: 2 } });
  });

  it('can be removed, and undone until the next save', async () => {
    const log = threeSessions();
    const element = await track({ value: log });
    await press(element, 'Remove: Session 2');
    expect(valueOf(element).sessions.map(({ id, number }) => [id, number])).to.deep.equal([
      ['s-1', 1],
      ['s-3', 2],
    ]);
    expect(nameOf(focused(element)!)).to.equal('Undo');
    await press(element, 'Remove: Session 1');
    await press(element, 'Undo');
    await press(element, 'Undo');
    expect(valueOf(element).sessions).to.deep.equal(log.sessions);
    expect(buttons(element).has('Undo')).to.equal(false);
    await press(element, 'Remove: Session 2');
    await addSession(element, { talk: 7 });
    expect(buttons(element).has('Undo')).to.equal(false);
    isValid(element);
  });

  it('can be taken back to what it was before it was edited', async () => {
    const log = threeSessions();
    const element = await track({ value: log });
    await press(element, 'Edit: Session 3');
    await answer(element, 'rating-talk', 9);
    await press(element, 'Save the session');
    expect(valueOf(element).progress[0]!.current).to.equal(9);
    await press(element, 'Undo');
    expect(valueOf(element).sessions).to.deep.equal(log.sessions);
    expect(valueOf(element).progress).to.deep.equal(log.progress);
  });
});

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

describe('a log that is sent and saved', () => {
  it('leaves stripped of what is struck, while the own log keeps it', async () => {
    const log = threeSessions();
    const element = await track({ value: log });
    const sent = listen(element, 'polku-submit');
    await next(element);
    expect(texts(element, 'preview')).to.contain('A hard week').and.to.contain('One talk is done');
    const rows = [...part(element, 'preview')!.querySelectorAll('dt')].map((row) => row.textContent.trim());
    // The heading of the session stands above them, and the goal's sentence beneath.
    expect(rows.filter((row) => /Session|speak up/.test(row))).to.deep.equal([]);
    expect(rows.filter((row) => row === 'Goal')).to.have.length(2);
    await press(element, 'Leave out: Session 2: Note: I rest');
    await press(element, 'Leave out: Session 1, 2/3/2026');
    expect(valueOf(element).struck).to.deep.equal(['s-2/notes/rest', 's-1']);
    expect(valueOf(element).sessions).to.have.length(3);
    await submit(element);
    const copy = (sent[0] as CustomEvent<ProgressLog>).detail;
    expect(copy.completedAt).to.be.a('string');
    expect(copy.sessions.map(({ id, number }) => [id, number])).to.deep.equal([
      ['s-2', 1],
      ['s-3', 2],
    ]);
    expect(JSON.stringify(copy)).not.to.contain('A hard week');
    expect(copy.progress[0]).to.deep.include({ baseline: 3, current: 6, nRatings: 2 });
    expect(element.value).to.deep.equal(copy);
    isValid(element);
    expect(parts(element, 'chart')).to.have.length(2);
    await addSession(element, { talk: 7 });
    expect(valueOf(element).completedAt).to.equal(null);
    expect(valueOf(element).sessions).to.have.length(4);
    expect(JSON.stringify(element.value)).to.contain('A hard week');
    expect(valueOf(element).id).to.equal(log.id);
  });

  it('keeps the focus when it is sent again', async () => {
    const element = await track({ value: threeSessions() });
    element.addEventListener('polku-submit', (event) => event.preventDefault());
    await next(element);
    await submit(element);
    element.undelivered('away');
    await press(element, 'Send again');
    expect(texts(element)).to.contain('Sending …');
    expect(focused(element)?.textContent.trim()).to.equal('Thank you');
  });

  it('is the value of its form once it is confirmed', async () => {
    const form = document.createElement('form');
    document.body.append(form);
    const element = await track({ value: threeSessions() }, 'name="log" required');
    form.append(element);
    expect(new FormData(form).has('log')).to.equal(false);
    expect(element.checkValidity()).to.equal(false);
    await next(element);
    await submit(element);
    expect(JSON.parse(new FormData(form).get('log') as string)).to.deep.equal(element.value);
    expect(element.checkValidity()).to.equal(true);
    form.remove();
  });

  it('goes on from the person’s own file', async () => {
    const heard = listen(document, 'polku-change');
    const element = await track();
    choose(element, JSON.stringify(threeSessions()));
    await element.updateComplete;
    expect(element.value).to.deep.equal(threeSessions());
    expect(heard).to.have.length(1);
    expect(texts(element)).to.contain('The file has been opened.');
  });

  it('asks before a file takes the place of what is not saved', async () => {
    const element = await track();
    await addSession(element, { talk: 5 });
    const before = element.value;
    choose(element, JSON.stringify(threeSessions()));
    await element.updateComplete;
    await press(element, 'Keep what is here');
    expect(element.value).to.deep.equal(before);
    choose(element, JSON.stringify(threeSessions()));
    await element.updateComplete;
    await press(element, 'Open the file');
    expect(element.value).to.deep.equal(threeSessions());
  });

  for (const [what, text, code] of [
    ['no JSON', 'hello', 'not_json'],
    ['another kind of document', JSON.stringify({ schema: 'polku/draft', schemaVersion: 1 }), 'wrong_schema'],
    [
      'a log with a rating off the scale',
      JSON.stringify(logOf([sessionOf(1, '2026-02-03', { talk: 11 })])),
      'out_of_range',
    ],
  ] as const)
    it(`refuses a file with ${what} and keeps what is there`, async () => {
      const heard = listen(document, 'polku-error');
      const element = await track({ value: threeSessions() });
      choose(element, text);
      await element.updateComplete;
      expect((heard[0] as CustomEvent<{ code: string }>).detail.code).to.equal(code);
      expect(part(element, 'errors')).not.to.equal(undefined);
      expect(element.value).to.deep.equal(threeSessions());
    });

  it('saves the whole log as a file that is not confirmed', async () => {
    const element = await track({ value: { ...threeSessions(), completedAt: '2026-05-12T12:00:00Z' } });
    const { name, text } = await savedBy(() => press(element, 'Save to your own file'));
    expect(JSON.parse(text)).to.deep.equal(threeSessions());
    expect(name).to.match(/^polku-progress-2026-05-1\d\.json$/);
  });
});

describe('a progress tracker that is not to be changed', () => {
  it('shows everything and offers nothing when readonly', async () => {
    const element = await track({ value: threeSessions() }, 'readonly');
    expect([...buttons(element).keys()]).to.deep.equal([]);
    expect(element.shadowRoot!.querySelector('input')).to.equal(null);
    expect(parts(element, 'chart')).to.have.length(2);
  });

  it('takes nothing in when disabled', async () => {
    const element = await track({ value: threeSessions() }, 'disabled');
    expect([...buttons(element).values()].filter((button) => !button.disabled)).to.deep.equal([]);
  });
});
