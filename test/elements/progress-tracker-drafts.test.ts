import { expect } from '@open-wc/testing';
import type { Draft } from '../../src/contracts/index.js';
import { readDraft } from '../../src/contracts/read.js';
import { openDeviceStore } from '../../src/delivery/device-store.js';
import { Keeper } from '../../src/delivery/keeper.js';
import type { StoredRecord } from '../../src/delivery/store.js';
import { expectConsole } from '../console.js';
import {
  answer,
  buttons,
  chosen,
  controls,
  goToPreview,
  listen,
  next,
  part,
  press,
  texts,
  type,
  until,
  savedBy,
  submit,
} from './hands.js';
import { goals, planOf, threeSessions } from './logs.js';
import { addSession, choose, pick, reload, track, valueOf } from './tracker-hands.js';
import type { PolkuProgressTracker } from './unsealed.js';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const hide = () => window.dispatchEvent(new PageTransitionEvent('pagehide'));
const inSession = (): StoredRecord[] =>
  Object.keys(sessionStorage).map((key) => JSON.parse(sessionStorage.getItem(key)!) as StoredRecord);
const drafted = () => inSession()[0]!.draft as Draft;
const deviceKey = (subject: string) => `polku/polku-progress-tracker//log/${subject}`;
const field = (element: PolkuProgressTracker, name: string) => controls(element, name)[0]!.value;

/** Everything that can stand in a session, the spaces included. */
async function enterHalf(element: PolkuProgressTracker): Promise<void> {
  await press(element, 'Add a session');
  await answer(element, 'phase', 'mid');
  await answer(element, 'rating-talk', 0);
  await answer(element, 'looking-back-talk', 2);
  await answer(element, 'level-rest', -1);
  await type(element, 'note-rest', ' half a no');
  await type(element, 'better', 'The mornings, ');
  await answer(element, 'heard', 10);
  await pick(element, 'date', '2026-02-03');
}

const isHalf = (element: PolkuProgressTracker): void => {
  const taken = (name: string) => chosen(element, name);
  expect([taken('phase'), taken('rating-talk'), taken('looking-back-talk')]).to.deep.equal([
    ['mid'],
    ['0'],
    ['2'],
  ]);
  expect([taken('rating-rest'), taken('level-rest'), taken('heard')]).to.deep.equal([[], ['-1'], ['10']]);
  expect([field(element, 'note-rest'), field(element, 'better'), field(element, 'date')]).to.deep.equal([
    ' half a no',
    'The mornings, ',
    '2026-02-03',
  ]);
};

describe('the draft of a log', () => {
  it('holds a half-entered session, which comes back to the letter', async () => {
    const element = await track();
    await enterHalf(element);
    await pause(300);
    expect(readDraft(drafted())).to.deep.include({ ok: true });
    const back = await reload(element);
    const heard = listen(back, 'polku-change', 'polku-submit', 'polku-error');
    isHalf(back);
    expect(heard).to.deep.equal([]);
    await press(back, 'Save the session');
    const [session] = valueOf(back).sessions;
    const { id: _, enteredAt: __, ...rest } = session!;
    expect(rest).to.deep.equal({
      number: 1,
      date: '2026-02-03',
      phase: 'mid',
      ratings: { talk: 0, rest: null },
      lookingBack: { talk: 2 },
      levels: { rest: -1 },
      notes: { rest: 'half a no' },
      better: 'The mornings,',
      feedback: { heard: 10, topics: null, useful: null },
    });
    hide();
    expect(drafted()).not.to.have.property('session');
  });

  it('is saved at once when the page is left, also without the day', async () => {
    const element = await track();
    await press(element, 'Add a session');
    expect(inSession()).to.deep.equal([]);
    await pick(element, 'date', '');
    hide();
    expect(readDraft(drafted())).to.deep.include({ ok: true });
    expect(field(await reload(element), 'date')).to.equal('');
  });

  it('is saved also when its day has a year of five digits', async () => {
    const element = await track();
    await press(element, 'Add a session');
    await pick(element, 'date', '12026-02-03');
    hide();
    expect(readDraft(drafted())).to.deep.include({ ok: true });
  });

  it('is gone when the session is given up and nothing else was entered', async () => {
    const element = await track();
    await enterHalf(element);
    hide();
    await press(element, 'Cancel');
    hide();
    expect(inSession()).to.deep.equal([]);
    expect(element.value).to.equal(null);
  });

  it('holds an edited session beside the saved one', async () => {
    const element = await track({ value: threeSessions() });
    await press(element, 'Edit: Session 2');
    await answer(element, 'rating-talk', 5);
    const back = await reload(element, {});
    expect([chosen(back, 'rating-talk'), field(back, 'note-rest')]).to.deep.equal([['5'], 'A hard week']);
    expect(valueOf(back).sessions).to.deep.equal(threeSessions().sessions);
    await press(back, 'Save the session');
    expect(valueOf(back).sessions.map(({ id, ratings }) => [id, ratings['talk']])).to.deep.equal([
      ['s-1', 4],
      ['s-2', 5],
      ['s-3', 6],
    ]);
  });

  for (const [button, target] of [
    ['Reword: I rest', '7'],
    ['Replace by another: I rest', undefined],
  ] as const)
    it(`holds the half-written words of a goal: ${button}`, async () => {
      const element = await track({ value: threeSessions() });
      for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
      await press(element, button);
      await type(element, 'goal-title', 'One free mor ');
      hide();
      expect(readDraft(drafted())).to.deep.include({ ok: true });
      const back = await reload(element, {});
      await until(back, () => controls(back, 'goal-title').length > 0);
      expect(field(back, 'goal-title')).to.equal('One free mor ');
      expect(chosen(back, 'goal-target')).to.deep.equal(target ? [target] : []);
      await press(back, 'Save the goal');
      expect(valueOf(back).goals.at(-1)!.title).to.equal('One free mor');
      expect(valueOf(back).goals).to.have.length(target ? 2 : 3);
      hide();
      expect(drafted()).not.to.have.property('writing');
    });

  it('gives up a goal that is given up', async () => {
    const element = await track();
    await press(element, 'Add a goal');
    await type(element, 'goal-title', 'One');
    hide();
    await press(element, 'Cancel');
    hide();
    expect(inSession()).to.deep.equal([]);
  });

  it('goes on with what was begun before an earlier log arrives', async () => {
    const element = await track();
    await enterHalf(element);
    Object.assign(element, { value: threeSessions() });
    await element.updateComplete;
    isHalf(element);
    expect(buttons(element).has('Keep what is here')).to.equal(false);
    await press(element, 'Save the session');
    expect(valueOf(element).sessions).to.have.length(4);
  });

  it('brings the log back, and where in it the person was', async () => {
    const element = await track();
    await addSession(element, { talk: 5 });
    await next(element);
    await press(element, 'Leave out: Goal: I rest');
    const before = element.value;
    const back = await reload(element);
    expect(back.value).to.deep.equal(before);
    await until(back, () => part(back, 'preview'));
    expect([...buttons(back).keys()]).to.include('Take back in: Goal: I rest');
  });

  it('brings back what was removed and what was edited, though the session was the only one', async () => {
    const element = await track();
    await press(element, 'Add a session');
    await answer(element, 'rating-talk', 5);
    await type(element, 'note-talk', 'Said it');
    await press(element, 'Save the session');
    const before = valueOf(element).sessions;
    await press(element, 'Edit: Session 1');
    await type(element, 'note-talk', 'Wrong');
    await press(element, 'Save the session');
    await press(element, 'Remove: Session 1');
    expect(valueOf(element).sessions).to.deep.equal([]);
    const back = await reload(element);
    await until(back, () => texts(back).includes('Session 1 has been removed.'));
    expect(readDraft(drafted())).to.deep.include({ ok: true });
    expect(valueOf(back).sessions).to.deep.equal([]);
    await press(back, 'Undo');
    const again = await reload(back);
    await press(again, 'Undo');
    expect(valueOf(again).sessions).to.deep.equal(before);
    hide();
    expect(drafted()).not.to.have.property('undo');
  });

  it('takes nothing back any more once the next session is saved', async () => {
    const element = await track();
    await addSession(element, { talk: 5 });
    await press(element, 'Remove: Session 1');
    await addSession(element, { talk: 6 });
    const back = await reload(element);
    await until(back, () => valueOf(back)?.sessions.length === 1);
    expect([...buttons(back).keys()]).not.to.include('Undo');
    expect(drafted()).not.to.have.property('undo');
  });

  it('does not go for a file that is read while a session is being entered', async () => {
    const element = await track();
    const { text } = await savedBy(async () => {
      const other = await track();
      await addSession(other, { talk: 9 });
      await press(other, 'Save to your own file');
      other.remove();
    });
    const original = Object.getOwnPropertyDescriptor(Blob.prototype, 'text')!;
    const value = async () => {
      buttons(element).get('Add a session')!.click();
      await new Promise(requestAnimationFrame);
      // Nothing is waited for here: the element itself waits for the file.
      void type(element, 'better', 'The mornings');
      return text;
    };
    Object.defineProperty(Blob.prototype, 'text', { ...original, value });
    try {
      choose(element, text);
      await element.updateComplete;
    } finally {
      Object.defineProperty(Blob.prototype, 'text', original);
    }
    expect(field(element, 'better')).to.equal('The mornings');
    await press(element, 'Save the session');
    await press(element, 'Keep what is here');
    expect(valueOf(element).sessions.map(({ better }) => better)).to.deep.equal(['The mornings']);
  });

  it('does not keep what only the host has given', async () => {
    const element = await track({ value: threeSessions(), plan: planOf() });
    await press(element, 'Add a session');
    hide();
    expect(inSession()).to.deep.equal([]);
  });

  it('says where it is and when it was saved, and can be removed', async () => {
    const element = await track();
    expect(texts(element)).to.contain('kept in this browser tab only');
    await addSession(element, { talk: 5 });
    await until(element, () => /Saved at \d/.test(texts(element)));
    await press(element, 'Remove the draft');
    await press(element, 'Yes, remove it');
    expect([element.value, inSession()]).to.deep.equal([null, []]);
    expect((await reload(element)).value).to.equal(null);
  });

  it('is another one for another element or subject, and the same for another plan', async () => {
    const element = await track({ plan: planOf() }, 'id="one" subject="s-1"');
    await addSession(element, { talk: 5 });
    hide();
    element.remove();
    const value = async (attributes: string, plan = planOf()) => (await track({ plan }, attributes)).value;
    expect(await value('id="two" subject="s-1"')).to.equal(null);
    expect(await value('id="one" subject="s-2"')).to.equal(null);
    const other = planOf([{ id: 'new', title: 'I plan', baseline: 1, target: 9 }], {
      id: '00000000-0000-4000-8000-000000000009',
    });
    const { goals: all, sessions } = (await value('id="one" subject="s-1"', other))!;
    expect(all.map(({ id, status }) => [id, status])).to.deep.equal([
      ['talk', 'closed'],
      ['rest', 'closed'],
      ['new', 'active'],
    ]);
    expect(sessions).to.have.length(1);
  });

  it('meets its plan by the merge rule, and the same plan changes nothing, however it is given', async () => {
    const element = await track();
    await addSession(element, { talk: 5 });
    await enterHalf(element);
    const before = valueOf(element);
    const holder = document.createElement('div');
    holder.id = 'picker';
    document.body.append(holder);
    const give = (detail: object) =>
      holder.dispatchEvent(new CustomEvent('polku-submit', { bubbles: true, composed: true, detail }));
    element.setAttribute('from', 'picker');
    const back = await reload(element, {});
    give(planOf());
    await back.updateComplete;
    expect(back.value).to.deep.equal(before);
    isHalf(back);
    const [talk, rest] = goals();
    give(planOf([{ ...talk!, target: 9 }, rest!], { updatedAt: '2026-06-01T08:00:00Z' }));
    await back.updateComplete;
    expect(valueOf(back).goals.map(({ id, target }) => [id, target])).to.deep.equal([
      ['talk', 9],
      ['rest', 7],
    ]);
    isHalf(back);
    holder.remove();
  });
});

describe('the draft of a log and a value of the host’s', () => {
  const at = (updatedAt: string) => ({ ...threeSessions(), updatedAt });

  for (const when of ['before', 'after'] as const)
    it(`asks when the draft is newer, and takes the newer value without asking; the value is set ${when}`, async () => {
      const given = async (element: PolkuProgressTracker, value: object) => {
        const back = await reload(element, when === 'before' ? { value } : {});
        if (when === 'after') Object.assign(back, { value });
        await back.updateComplete;
        return back;
      };
      const element = await track({ value: threeSessions() });
      await addSession(element, { talk: 9 });
      const back = await given(element, threeSessions());
      expect(valueOf(back).sessions).to.have.length(4);
      await press(back, 'Keep what is here');
      expect(valueOf(back).sessions).to.have.length(4);
      const again = await given(back, threeSessions());
      await press(again, 'Take the other version');
      expect(valueOf(again).sessions).to.have.length(3);
      await addSession(again, { talk: 9 });
      const last = await given(again, at('2100-01-01T00:00:00.000Z'));
      expect(valueOf(last).sessions).to.have.length(3);
      expect([...buttons(last).keys()]).not.to.include('Keep what is here');
    });
});

describe('where the draft of a log stands', () => {
  it('is nowhere with draft="off"', async () => {
    const before = [Object.keys(sessionStorage), Object.keys(localStorage), await indexedDB.databases()];
    const element = await track({ plan: planOf() }, 'draft="off" subject="s-1"');
    expect(texts(element)).to.contain('is gone when you leave it');
    await addSession(element, { talk: 5 });
    await enterHalf(element);
    hide();
    expect([
      Object.keys(sessionStorage),
      Object.keys(localStorage),
      await indexedDB.databases(),
    ]).to.deep.equal(before);
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).to.equal(false);
  });

  it('is the device with a subject, and no second tab is overwritten', async () => {
    const keeper = new Keeper(await openDeviceStore(), deviceKey('t-1'));
    if (await keeper.open()) await keeper.keep(null);
    const element = await track({ plan: planOf() }, 'draft="device" subject="t-1"');
    expect(texts(element)).to.contain('kept on this device for 14 days');
    await addSession(element, { talk: 5 });
    await until(element, () => texts(element).includes('Saved at'));
    const record = (await until(element, () => keeper.open()))!;
    expect(
      await keeper.keep({ draft: { ...(record.draft as Draft), savedAt: '2026-01-01T00:00:00Z' } }),
    ).to.equal('kept');
    await addSession(element, { talk: 6 });
    await until(element, () => texts(element).includes('This was changed in another tab'));
    await press(element, 'Show what the other tab has');
    await until(element, () => valueOf(element).sessions.length === 1);
    element.reset();
    await element.updateComplete;
    await expectConsole(/needs a subject/, async () => {
      expect(texts(await track({}, 'draft="device"'))).to.contain('kept in this browser tab only');
    });
  });

  it('is a file without what was removed', async () => {
    const element = await track();
    await addSession(element, { talk: 5 });
    await addSession(element, { rest: 7 });
    await press(element, 'Remove: Session 2');
    await enterHalf(element);
    hide();
    expect(drafted().undo).to.have.length(1);
    const { text } = await savedBy(() => press(element, 'Save the draft to a file'));
    expect(JSON.parse(text)).not.to.have.property('undo');
    expect(readDraft(JSON.parse(text))).to.deep.include({ ok: true });
  });

  it('takes nothing back any more once the log is confirmed', async () => {
    const element = await track();
    await addSession(element, { talk: 5 });
    await addSession(element, { rest: 7 });
    await press(element, 'Remove: Session 2');
    expect([...buttons(element).keys()]).to.include('Undo');
    await goToPreview(element);
    await submit(element);
    await until(element, () => texts(element).includes('Thank you'));
    expect([...buttons(element).keys()]).not.to.include('Undo');
    await addSession(element, { rest: 3 });
    hide();
    expect(drafted()).not.to.have.property('undo');
  });

  it('is a file that goes on where it stopped, in another browser', async () => {
    const element = await track();
    await addSession(element, { rest: 5 });
    await enterHalf(element);
    const { name, text } = await savedBy(() => press(element, 'Save the draft to a file'));
    expect(name).to.match(/^polku-draft-\d{4}-\d\d-\d\d\.json$/);
    element.remove();
    sessionStorage.clear();
    const other = await track({});
    choose(other, text);
    await until(other, () => part(other, 'session'));
    isHalf(other);
    expect(valueOf(other).sessions.map(({ ratings }) => ratings)).to.deep.equal([{ talk: null, rest: 5 }]);
    await other.updateComplete;
    hide();
    expect(drafted().session).to.include({ better: 'The mornings, ' });
  });
});
