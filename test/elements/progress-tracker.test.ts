import { expect } from '@open-wc/testing';
import type { ProgressLog } from '../../src/contracts/index.js';
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
import { addSession, choose, isValid, pick, track, valueOf } from './tracker-hands.js';

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
    await element.updateComplete;
    expect(texts(element)).to.contain('Not sent yet').and.not.to.contain('Thank you');
    expect([...buttons(element).keys()]).to.include('Save a copy');
    await press(element, 'Send again');
    expect(texts(element)).to.contain('Sending …');
    expect(focused(element)?.textContent.trim()).to.equal('On its way');
    element.delivered();
    await element.updateComplete;
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
