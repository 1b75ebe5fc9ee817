import { expect } from '@open-wc/testing';
import { readResult, type ProgressLog, type SealedResult } from '../../src/contracts/index.js';
import { createKeyPair, fingerprint, open } from '../../src/delivery/seal.js';
import {
  arrived,
  expectOneAndTheSame,
  holdBack,
  itGoesOnSealed,
  itGoesOnWithoutItsPerson,
  itLeavesItToTheHost,
  itSendsNothingInTheClear,
  itStopsWhenRefused,
  itTriesAgain,
  leaves,
  overhear,
  stored,
} from './delivery-hands.js';
import {
  buttons,
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
  savedBy,
} from './hands.js';
import { planOf, threeSessions } from './logs.js';
import { standIn, status } from './server.js';
import { addSession, reload, track, valueOf } from './tracker-hands.js';
import type { PolkuProgressTracker } from './unsealed.js';

const server = standIn();
const documents = () => server.sent.map(({ body }) => JSON.parse(body) as ProgressLog);

/** A log with a session that has words of its own, at the preview. */
async function filled(attributes = 'action="/results"') {
  const element = await track({ plan: planOf() }, attributes);
  await press(element, 'Add a session');
  await type(element, 'note-talk', 'Unreadable note');
  await type(element, 'better', 'Unreadable mornings');
  await press(element, 'Save the session');
  await next(element);
  await until(element, () => part(element, 'preview'));
  return element;
}
const delivering = { server, filled, reload };

describe('the delivery of a log', () => {
  it('sends what was confirmed, and forgets the draft only then; nothing changes meanwhile', async () => {
    const held = holdBack(server);
    const element = await filled();
    expect(texts(element, 'preview')).to.contain(location.host);
    const heard = listen(element, 'polku-delivered') as CustomEvent[];
    await submit(element);
    await held.asked;
    await until(element, () => texts(element).includes('Sending …'));
    for (const name of ['Add a session', 'Add a goal', 'Look through and send'])
      expect([...buttons(element).keys()]).not.to.include(name);
    expect(stored()).to.contain('Unreadable note');
    const value = valueOf(element);
    expect(server.sent).to.deep.equal([
      {
        url: `${location.origin}/results`,
        body: JSON.stringify(value),
        key: `"${value.id}/${value.completedAt}"`,
      },
    ]);
    expect(readResult(JSON.parse(server.sent[0]!.body))).to.deep.include({ ok: true });
    held.answer(status(201));
    await arrived(element);
    expect(heard.map(({ detail }) => detail as unknown)).to.deep.equal([{ id: value.id, status: 201 }]);
    expect(sessionStorage.length).to.equal(0);
  });

  it('goes on with the same log afterwards: the same id, a later time, a key of its own', async () => {
    const element = await filled();
    await press(element, 'Leave out: Session 1: Note: I speak up');
    await submit(element);
    await arrived(element);
    await addSession(element, { talk: 6 });
    expect(valueOf(element).completedAt).to.equal(null);
    await next(element);
    await submit(element);
    await arrived(element);
    const [one, two] = documents() as [ProgressLog, ProgressLog];
    expect(two.id).to.equal(one.id);
    expect(Date.parse(two.completedAt!)).to.be.above(Date.parse(one.completedAt!));
    expect(Date.parse(two.updatedAt)).to.be.above(Date.parse(one.updatedAt));
    expect(server.sent.map(({ key }) => key)).to.deep.equal(
      documents().map((log) => `"${log.id}/${log.completedAt}"`),
    );
    expect(documents().map(({ sessions }) => sessions.length)).to.deep.equal([1, 2]);
    expect(server.sent.some(({ body }) => body.includes('Unreadable note'))).to.equal(false);
    const { text } = await savedBy(() => press(element, 'Save to your own file'));
    expect(text).to.contain('Unreadable note');
  });

  itTriesAgain(delivering);
  itGoesOnWithoutItsPerson(delivering);
  itStopsWhenRefused(delivering);

  it('keeps over a reload also what was left out, when the rest is refused', async () => {
    server.respond = () => status(401);
    const element = await filled();
    await press(element, 'Leave out: Session 1: Note: I speak up');
    await submit(element);
    await until(element, () => texts(element).includes('You are signed out.'));
    expect(leaves()).to.equal(false);
    const value = element.value;
    const back = await reload(element);
    expect(back.value).to.deep.equal(value);
    await until(back, () => texts(back).includes('You are signed out.'));
    expect(server.sent[0]!.body).to.contain('Unreadable mornings').and.not.to.contain('Unreadable note');
    server.respond = () => status(200);
    await press(back, 'Send again');
    await arrived(back);
    expectOneAndTheSame(server);
    const { text } = await savedBy(() => press(back, 'Save to your own file'));
    expect(text).to.contain('Unreadable note');
    expect(sessionStorage.length).to.equal(0);
  });

  for (const [what, add, field, save] of [
    ['session', 'Add a session', 'better', 'Save the session'],
    ['goal', 'Add a goal', 'goal-title', 'Save the goal'],
  ] as const)
    it(`keeps a ${what} in its form while an earlier log is sent again, and saves it afterwards`, async () => {
      server.respond = () => status(401);
      const element = await filled();
      await submit(element);
      await until(element, () => texts(element).includes('You are signed out.'));
      await press(element, add);
      await until(element, () => element.shadowRoot!.querySelector(`[name=${field}]`));
      await type(element, field, 'Written meanwhile');
      const held = holdBack(server);
      await press(element, 'Send again');
      await held.asked;
      await press(element, save);
      expect(texts(element)).to.contain('Nothing can be saved while the log is being sent.');
      const control = element.shadowRoot!.querySelector<HTMLTextAreaElement>(`[name=${field}]`);
      expect(control!.value).to.equal('Written meanwhile');
      held.answer(status(201));
      await arrived(element);
      await press(element, save);
      expect(JSON.stringify(valueOf(element))).to.contain('Written meanwhile');
      expect(server.sent.some(({ body }) => body.includes('Written meanwhile'))).to.equal(false);
    });

  it('takes the words of a goal along when the host asks for the preview', async () => {
    const element = await track({ plan: planOf() });
    await press(element, 'Add a goal');
    await until(element, () => element.shadowRoot!.querySelector('[name=goal-title]'));
    await type(element, 'goal-title', 'I ask for help');
    element.submit();
    await until(element, () => part(element, 'preview'));
    expect(valueOf(element).goals.at(-1)!.title).to.equal('I ask for help');
  });

  it('withdraws what was refused when the log is changed, but not when a plan changes', async () => {
    server.respond = () => status(422);
    const element = await filled();
    await submit(element);
    await until(element, () => texts(element).includes('did not accept'));
    const first = valueOf(element);
    element.plan = planOf([{ id: 'new', title: 'I plan', baseline: 1, target: 9 }], {
      updatedAt: '2026-06-01T08:00:00Z',
    });
    await element.updateComplete;
    expect(parts(element, 'goal')).to.have.length(3);
    expect(element.value).to.deep.equal(first);
    expect(texts(element)).to.contain('did not accept');
    await addSession(element, { new: 4 });
    expect(texts(element)).not.to.contain('did not accept');
    server.respond = () => status(201);
    await next(element);
    await submit(element);
    await arrived(element);
    const [one, two] = documents() as [ProgressLog, ProgressLog];
    expect([two.id, two.sessions.length, two.goals.length]).to.deep.equal([one.id, 2, 3]);
    expect(server.sent[0]!.key).not.to.equal(server.sent[1]!.key);
  });

  itLeavesItToTheHost(delivering);

  it('keeps what nobody confirms until the person saves a copy, which is the main thing to do then', async () => {
    const element = await filled('');
    await submit(element);
    const back = await reload(element);
    expect(back.value).to.deep.equal(element.value);
    expect(sessionStorage.length).to.equal(1);
    const button = await until(back, () => buttons(back).get('Save a copy of what was sent'));
    expect(button.classList.contains('main')).to.equal(true);
    expect(back.shadowRoot!.querySelectorAll('button.main')).to.have.length(1);
    const names = [...buttons(back).keys()];
    expect(names.indexOf('Remove it from this browser')).to.be.above(
      names.indexOf('Save a copy of what was sent'),
    );
    const { name, text } = await savedBy(() => press(back, 'Save a copy of what was sent'));
    expect(name).to.match(/^polku-progress-/);
    expect(JSON.parse(text)).to.deep.equal(back.value);
    expect(sessionStorage.length).to.equal(0);
  });

  it('does not lose a log on its way to reset(), and sends no other one before it', async () => {
    server.respond = () => status(403);
    const element = await filled();
    await submit(element);
    await until(element, () => texts(element).includes('does not let you'));
    element.reset();
    await element.updateComplete;
    expect(element.value).to.equal(null);
    expect(stored()).to.contain('Unreadable note');
    await addSession(element, { talk: 5 });
    await next(element);
    expect(texts(element)).to.contain('An earlier result has not arrived yet.');
    part(element, 'submit')!.click();
    await element.updateComplete;
    expect([server.sent.length, part(element, 'preview') !== undefined]).to.deep.equal([1, true]);
  });
});

describe('a sealed log', () => {
  it('is readable by nobody but the reader once it is confirmed, the person’s own file apart', async () => {
    const { identity, recipient } = await createKeyPair();
    server.respond = () => status(503, { 'Retry-After': '9000' });
    const { heard, stop } = overhear();
    const element = await mount<PolkuProgressTracker>(
      `<form><polku-progress-tracker lang="en" name="a" action="/results" recipients="${recipient}"></polku-progress-tracker></form>`,
      { plan: planOf(), value: threeSessions() },
    );
    expect(element.value).to.equal(null);
    expect(texts(element)).to.contain('The file is not encrypted');
    await press(element, 'Add a session');
    await type(element, 'note-talk', 'Unreadable note');
    await press(element, 'Save the session');
    expect([element.value, element.matches(':state(sealed)')]).to.deep.equal([null, true]);
    await next(element);
    expect(texts(element, 'preview'))
      .to.contain(await fingerprint(recipient))
      .and.to.contain('in your own file is not')
      .and.not.to.contain('not encrypted for the reader');
    await submit(element);
    await until(element, () => texts(element).includes('The server cannot take it just now.'));
    stop();
    const sealed = element.value as unknown as SealedResult;
    expect(sealed.schema).to.equal('polku/sealed');
    const form = new FormData(element.form!).get('a') as string;
    expect([server.sent.map(({ body }) => body), form]).to.deep.equal([
      [JSON.stringify(sealed)],
      JSON.stringify(sealed),
    ]);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    const databases = await Promise.all((await indexedDB.databases()).map(({ name }) => everythingIn(name!)));
    const everywhere = [
      stored(),
      form,
      ...heard,
      server.sent[0]!.body,
      JSON.stringify(history.state),
      ...databases,
    ];
    for (const place of everywhere)
      expect(place).not.to.contain('Unreadable').and.not.to.contain('A hard week');
    expect(heard.length).to.be.greaterThan(2);
    const opened = (await open(sealed, { identity })) as ProgressLog;
    expect(opened.sessions.at(-1)!.notes).to.deep.equal({ talk: 'Unreadable note' });
    expect([sealed.id, sealed.createdAt]).to.deep.equal([opened.id, opened.completedAt]);
    expect(server.sent[0]!.key).to.equal(`"${sealed.id}/${sealed.createdAt}"`);
    expect(texts(element)).to.contain('The browser no longer keeps your own log');
    const { text } = await savedBy(() => press(element, 'Save to your own file'));
    expect(text).to.contain('Unreadable note');
    const copy = await savedBy(() => press(element, 'Save a copy'));
    expect([copy.text, copy.name.endsWith('.age')]).to.deep.equal([sealed.armor, true]);
  });

  itGoesOnSealed(delivering);

  it('is followed by a log that nobody can read either', async () => {
    const { recipient } = await createKeyPair();
    const element = await filled(`action="/results" recipients="${recipient}"`);
    await submit(element);
    await arrived(element);
    await addSession(element, { talk: 3 });
    expect(element.value).to.equal(null);
  });

  itSendsNothingInTheClear(delivering);
});

/** All records of a database as one text. */
async function everythingIn(name: string): Promise<string> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error!);
    });
  const database = await done(indexedDB.open(name));
  try {
    const records = [...database.objectStoreNames].map((store) =>
      done(database.transaction(store).objectStore(store).getAll() as IDBRequest<unknown[]>),
    );
    return JSON.stringify(await Promise.all(records));
  } finally {
    database.close();
  }
}
