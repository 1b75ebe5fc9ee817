import { expect } from '@open-wc/testing';
import type { Draft } from '../../src/contracts/index.js';
import { readDraft } from '../../src/contracts/read.js';
import { openDeviceStore } from '../../src/delivery/device-store.js';
import { Keeper } from '../../src/delivery/keeper.js';
import type { StoredRecord } from '../../src/delivery/store.js';
import '../../src/elements/self-assessment/self-assessment.js';
import { expectConsole } from '../console.js';
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
  type,
  until,
} from './hands.js';
import { asking, example, scaleItem } from './questionnaires.js';
import type { PolkuSelfAssessment } from './unsealed.js';

const ask = (attributes = '', properties: object = { definition: example() }) =>
  mount<PolkuSelfAssessment>(
    `<polku-self-assessment lang="en" ${attributes}></polku-self-assessment>`,
    properties,
  );
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const inSession = (): StoredRecord[] =>
  Object.keys(sessionStorage).map((key) => JSON.parse(sessionStorage.getItem(key)!) as StoredRecord);
const hide = () => window.dispatchEvent(new PageTransitionEvent('pagehide'));
const everything = async () => ({
  session: Object.keys(sessionStorage),
  local: Object.keys(localStorage),
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: await caches.keys(),
  cookies: document.cookie,
  history: history.state as unknown,
});

/** As after a reload: another element of the same kind on the same page. */
async function reload(element: PolkuSelfAssessment, properties: object = { definition: example() }) {
  const attributes = [...element.attributes].map(({ name, value }) => `${name}="${value}"`).join(' ');
  hide();
  element.remove();
  return ask(attributes, properties);
}

async function emptyDevice() {
  const store = await openDeviceStore();
  for (const subject of ['s-1', 's-2', 's-3', 's-4', 's-5', 's-6', 's-7']) {
    const keeper = new Keeper(store, deviceKey(subject));
    if (await keeper.open()) await keeper.keep(null);
  }
  return store;
}
const deviceKey = (subject: string) => `polku/polku-self-assessment//${example().id}/${subject}`;

describe('a draft in the session', () => {
  it('stands in the store within 300 ms, and comes back after a reload where the person was', async () => {
    const element = await ask();
    await answer(element, 'calm-1', 4);
    await pause(300);
    expect(inSession().length).to.equal(1);
    await next(element);
    await type(element, 'hope', 'More time');
    const before = element.value;
    const back = await reload(element);
    const heard = listen(back, 'polku-change', 'polku-submit', 'polku-error');
    expect(back.value).to.deep.equal(before);
    expect(texts(back, 'progress')).to.contain('Part 2/2');
    expect(heard).to.deep.equal([]);
    expect(readDraft(inSession()[0]!.draft)).to.deep.include({ ok: true });
  });

  it('is saved at once when the page is left, before half a second has gone', async () => {
    const element = await ask();
    await answer(element, 'calm-1', 4);
    expect(inSession()).to.deep.equal([]);
    hide();
    const { draft } = inSession()[0] as { draft: { value: { answers: object } } };
    expect(draft.value.answers).to.include({ 'calm-1': 4 });
  });

  it('holds what was typed for a number and is none, and a text that is too long', async () => {
    const definition = asking(
      { kind: 'number', id: 'days', text: 'Days', max: 7 },
      { kind: 'number', id: 'hours', text: 'Hours' },
      { kind: 'text', id: 'short', text: 'In a few words', maxLength: 10 },
    );
    const typed = { days: '12', hours: 'four or 5', short: 'More than a few words' };
    const element = await ask('', { definition });
    for (const [field, text] of Object.entries(typed)) await type(element, field, text);
    const back = await reload(element, { definition });
    const fields = Object.keys(typed).map((field) => [field, controls(back, field)[0]?.value]);
    expect(Object.fromEntries(fields)).to.deep.equal(typed);
    await next(back);
    expect(part(back, 'errors')?.querySelectorAll('li')).to.have.length(3);
    await type(back, 'hours', '4,5');
    expect(back.value).to.deep.nested.include({ 'answers.hours': 4.5 });
    hide();
    expect((inSession()[0]!.draft as Draft).typed).to.deep.equal({ days: '12' });
  });

  it('takes what was typed for a number as the answer where it has become one', async () => {
    const days = (max: number) => asking({ kind: 'number', id: 'days', text: 'Days', max });
    const element = await ask('', { definition: days(7) });
    await type(element, 'days', '12');
    const back = await reload(element, { definition: days(30) });
    expect(controls(back, 'days')[0]?.value).to.equal('12');
    expect(back.value).to.deep.nested.include({ 'answers.days': 12 });
  });

  it('says where it is and when it was saved, and can be removed', async () => {
    const element = await ask();
    expect(texts(element)).to.contain('kept in this browser tab only');
    await answer(element, 'calm-1', 4);
    await until(element, () => /Saved at \d/.test(texts(element)));
    await press(element, 'Remove the draft');
    expect(texts(element)).to.contain('Everything you have entered here will be removed.');
    await press(element, 'Do not remove');
    expect(chosen(element, 'calm-1')).to.deep.equal(['4']);
    await press(element, 'Remove the draft');
    await press(element, 'Yes, remove it');
    expect(element.value).to.equal(null);
    expect(inSession()).to.deep.equal([]);
    expect(chosen(await reload(element), 'calm-1')).to.deep.equal([]);
  });

  it('goes with the host’s reset()', async () => {
    const element = await ask();
    await answer(element, 'calm-1', 4);
    await pause(300);
    element.reset();
    await element.updateComplete;
    expect(inSession()).to.deep.equal([]);
  });

  it('is another one for another element, definition or subject, and the same for another version', async () => {
    const element = await ask('id="one" subject="s-1"');
    await answer(element, 'calm-1', 4);
    hide();
    element.remove();
    const value = async (attributes: string, definition: object = example()) =>
      (await ask(attributes, { definition })).value;
    expect(await value('id="two" subject="s-1"')).to.equal(null);
    expect(await value('id="one" subject="s-2"')).to.equal(null);
    expect(await value('id="one" subject="s-1"', { ...example(), id: 'other' })).to.equal(null);
    const newer = await value('id="one" subject="s-1"', { ...example(), version: '7.0.0' });
    expect(newer!.answers).to.include({ 'calm-1': 4 });
    expect(newer!.questionnaire.version).to.equal('7.0.0');
  });

  it('keeps two elements of one page apart', async () => {
    const [one, other] = [await ask(), await ask()];
    await answer(one, 'calm-1', 1);
    await answer(other, 'calm-1', 5);
    hide();
    one.remove();
    other.remove();
    expect(chosen(await ask(), 'calm-1')).to.deep.equal(['1']);
    expect(chosen(await ask(), 'calm-1')).to.deep.equal(['5']);
  });

  it('brings back the answers that still have a place, and offers the whole as a file', async () => {
    const definition = asking(scaleItem('a'), scaleItem('b'));
    const element = await ask('', { definition });
    await answer(element, 'a', 2);
    await answer(element, 'b', 3);
    const back = await reload(element, { definition: asking(scaleItem('a'), scaleItem('c')) });
    await until(back, () => texts(back).includes('A part of your earlier draft has no place here any more.'));
    expect(back.value!.answers).to.deep.equal({ a: 2, c: null });
    expect([...buttons(back).keys()]).to.include('Save the earlier draft');
  });

  it('does not take what one person entered along to another', async () => {
    const element = await ask('subject="s-1"');
    await answer(element, 'calm-1', 4);
    element.subject = 's-2';
    await element.updateComplete;
    expect(element.value).to.equal(null);
    element.subject = 's-1';
    await element.updateComplete;
    await until(element, () => chosen(element, 'calm-1').length > 0);
    expect(element.value!.subject).to.equal('s-1');
  });

  it('asks nobody else about it', async () => {
    const element = await ask('subject="s-1"');
    const older = element.value;
    await answer(element, 'calm-1', 4);
    const first = structuredClone(element.value!);
    await answer(element, 'calm-1', 5);
    element.value = {
      ...first,
      updatedAt: '2020-01-01T00:00:00Z',
      id: '00000000-0000-4000-8000-000000000009',
    };
    await until(element, () => texts(element).includes('version'));
    const asked = texts(element);
    element.subject = 's-2';
    await element.updateComplete;
    expect(older).to.equal(null);
    expect(asked).to.contain('version');
    expect(texts(element)).not.to.contain('version');
    expect(element.value).to.equal(null);
  });

  it('goes along when the host says late whose it is', async () => {
    const element = await ask();
    await answer(element, 'calm-1', 4);
    await pause(300);
    element.subject = 's-1';
    await element.updateComplete;
    await pause(50);
    expect(Object.keys(sessionStorage)).to.deep.equal([deviceKey('s-1')]);
    expect(chosen(element, 'calm-1')).to.deep.equal(['4']);
  });

  it('is not thrown away for a value of null, nor for what cannot be read', async () => {
    const element = await ask();
    await answer(element, 'calm-1', 4);
    const back = await reload(element, { definition: example(), value: null });
    expect(chosen(back, 'calm-1')).to.deep.equal(['4']);
    back.value = null;
    await back.updateComplete;
    expect(chosen(back, 'calm-1')).to.deep.equal(['4']);
    const [key] = Object.keys(sessionStorage);
    back.remove();
    const record = { ...inSession()[0]!, draft: { schema: 'polku/draft', schemaVersion: 2 } };
    sessionStorage.setItem(key!, JSON.stringify(record));
    const next = await ask();
    await until(next, () => [...buttons(next).keys()].includes('Save the earlier draft'));
    sessionStorage.setItem(key!, 'not JSON');
    next.remove();
    expect((await ask()).value).to.equal(null);
  });
});

describe('the place of a draft', () => {
  it('is found for a key that the host has cut off in the middle of a character', async () => {
    const subject = 'Ä/\u{1F600}'.slice(0, 3);
    const element = await ask('', { definition: example(), subject });
    await answer(element, 'calm-1', 4);
    expect(element.value!.subject).to.equal(subject);
    const back = await reload(element, { definition: example(), subject });
    expect(chosen(back, 'calm-1')).to.deep.equal(['4']);
  });
});

describe('a draft and a value of the host’s', () => {
  it('asks the person when the draft is newer, and takes the newer value without asking', async () => {
    const element = await ask();
    await answer(element, 'calm-1', 4);
    const value = element.value!;
    const older = { ...value, updatedAt: '2026-01-01T00:00:00.000Z', answers: { 'calm-1': 1 } };
    const back = await reload(element, { definition: example(), value: older });
    expect(chosen(back, 'calm-1')).to.deep.equal(['4']);
    await press(back, 'Take the other version');
    expect(chosen(back, 'calm-1')).to.deep.equal(['1']);
    await answer(back, 'calm-1', 2);
    const again = await reload(back, { definition: example(), value: older });
    await press(again, 'Keep what is here');
    expect(chosen(again, 'calm-1')).to.deep.equal(['2']);
    const newer = { ...older, updatedAt: '2100-01-01T00:00:00.000Z', answers: { 'calm-1': 5 } };
    const last = await reload(again, { definition: example(), value: newer });
    expect(chosen(last, 'calm-1')).to.deep.equal(['5']);
    expect([...buttons(last).keys()]).not.to.include('Keep what is here');
  });

  it('compares times, not how they are written', async () => {
    const element = await ask();
    await answer(element, 'calm-1', 4);
    const { updatedAt, ...rest } = element.value!;
    // As a server writes it that keeps whole seconds: as text it comes after the one with a fraction.
    const older = { ...rest, updatedAt: updatedAt.replace(/\.\d+Z$/, 'Z'), answers: { 'calm-1': 1 } };
    const back = await reload(element, { definition: example(), value: older });
    expect(chosen(back, 'calm-1')).to.deep.equal(['4']);
    await press(back, 'Keep what is here');
    await answer(back, 'calm-importance', 5);
    const set = { ...older, id: '00000000-0000-4000-8000-000000000009' };
    back.value = set;
    await back.updateComplete;
    expect(chosen(back, 'calm-1')).to.deep.equal(['4']);
    expect([...buttons(back).keys()]).to.include('Keep what is here');
  });
});

describe('draft="off"', () => {
  it('stores nothing anywhere, says so, and warns before leaving', async () => {
    const before = await everything();
    const element = await ask('draft="off" subject="s-1"');
    expect(texts(element)).to.contain('is gone when you leave it');
    await answer(element, 'calm-1', 4);
    await goToPreview(element);
    hide();
    await pause(300);
    expect(await everything()).to.deep.equal(before);
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).to.equal(false);
    await submit(element);
    await pause(20);
    expect(await everything()).to.deep.equal(before);
  });
});

describe('a browser that keeps nothing', () => {
  const original = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
  afterEach(() => {
    Object.defineProperty(Storage.prototype, 'setItem', original);
  });
  const refuse = () => {
    const value = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.defineProperty(Storage.prototype, 'setItem', { ...original, value });
  };

  it('is told calmly from the start where storage is forbidden, and nothing is lost on the page', async () => {
    refuse();
    const element = await ask();
    await until(element, () => texts(element).includes('This browser does not keep drafts here.'));
    await answer(element, 'calm-1', 4);
    await goToPreview(element);
    await submit(element);
    expect(element.value!.answers['calm-1']).to.equal(4);
  });

  it('is told when storage is full in the middle, and the earlier draft stays', async () => {
    const element = await ask();
    await answer(element, 'calm-1', 4);
    await pause(300);
    refuse();
    await answer(element, 'calm-1', 5);
    await until(element, () => texts(element).includes('This browser does not keep drafts here.'));
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).to.equal(false);
    expect(JSON.stringify(inSession())).to.contain('"calm-1":4');
  });
});

describe('a draft on the device', () => {
  it('outlives the session, and falls back to it without a subject', async () => {
    await emptyDevice();
    const element = await ask('draft="device" subject="s-1"');
    expect(texts(element)).to.contain('kept on this device for 14 days');
    await answer(element, 'calm-1', 4);
    await until(element, () => texts(element).includes('Saved at'));
    await pause(50);
    expect(Object.keys(sessionStorage)).to.deep.equal([]);
    const back = await reload(element);
    expect(chosen(back, 'calm-1')).to.deep.equal(['4']);
    back.reset();
    await back.updateComplete;
    await pause(50);
    expect((await reload(back)).value).to.equal(null);
    await expectConsole(/needs a subject/, async () => {
      expect(texts(await ask('draft="device"'))).to.contain('kept in this browser tab only');
    });
  });

  it('is gone after 14 days', async () => {
    const store = await emptyDevice();
    const record = { draft: {}, revision: 1, savedAt: '2026-03-01T12:00:00.000Z' };
    await store.swap(deviceKey('s-2'), 0, record);
    const onDay = (day: string) => openDeviceStore(Date.parse(day)).then((one) => one.read(deviceKey('s-2')));
    expect(await onDay('2026-03-15T11:59:00.000Z')).to.deep.equal(record);
    expect(await onDay('2026-03-15T12:01:00.000Z')).to.equal(null);
  });

  it('is never overwritten by a second tab, which says so', async () => {
    const store = await emptyDevice();
    const element = await ask('draft="device" subject="s-3"');
    await answer(element, 'calm-1', 4);
    await until(element, () => texts(element).includes('Saved at'));
    await pause(50);
    const other = new Keeper(store, deviceKey('s-3'));
    const record = (await other.open())!;
    const draft = record.draft as { value: { answers: object; updatedAt: string } };
    const theirs = { ...draft, value: { ...draft.value, answers: { 'calm-1': 1 } } };
    expect(await other.keep({ draft: theirs })).to.equal('kept');
    await answer(element, 'calm-1', 5);
    await until(element, () => texts(element).includes('This was changed in another tab'));
    await answer(element, 'calm-1', 3);
    hide();
    await pause(50);
    expect(JSON.stringify(await store.read(deviceKey('s-3')))).to.contain('"answers":{"calm-1":1}');
    await press(element, 'Show what the other tab has');
    await until(element, () => chosen(element, 'calm-1')[0] === '1');
    await answer(element, 'calm-1', 2);
    await pause(350);
    expect(JSON.stringify(await store.read(deviceKey('s-3')))).to.contain('"calm-1":2');
    await other.open();
    await other.keep({ draft: theirs });
    await answer(element, 'calm-1', 5);
    await press(element, 'Go on with what is here');
    await pause(50);
    expect(JSON.stringify(await store.read(deviceKey('s-3')))).to.contain('"calm-1":5');
  });

  it('lets one of two writers through when both have seen the same', async () => {
    const store = await emptyDevice();
    const [one, other] = [new Keeper(store, deviceKey('s-4')), new Keeper(store, deviceKey('s-4'))];
    await Promise.all([one.open(), other.open()]);
    const outcomes = await Promise.all([
      one.keep({ draft: 1 }),
      other.keep({ draft: 2 }),
      one.keep({ draft: 3 }),
    ]);
    expect(outcomes).to.deep.equal(['kept', 'elsewhere', 'kept']);
    expect((await store.read(deviceKey('s-4')))!.draft).to.equal(3);
    // A record that is removed and begun anew is not the one that was seen.
    await other.open();
    await one.keep(null);
    await one.keep({ draft: 4 });
    expect(await other.keep({ draft: 5 })).to.equal('elsewhere');
    await one.keep(null);
  });

  it('hears from another tab that has the same open', async () => {
    const element = await ask('subject="s-5"');
    await answer(element, 'calm-1', 4);
    await pause(300);
    const channel = new BroadcastChannel('polku');
    const said = new Promise<MessageEvent<{ says: string }>>((heard) => (channel.onmessage = heard));
    channel.postMessage({ says: 'who', key: deviceKey('s-5'), id: element.value!.id, tab: 'other' });
    expect((await said).data.says).to.equal('here');
    channel.close();
    await until(element, () => texts(element).includes('This is also open in another tab.'));
  });
});

describe('a draft file', () => {
  const give = async (element: PolkuSelfAssessment, text: string) => {
    const input = await until(element, () =>
      element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]'),
    );
    const files = new DataTransfer();
    files.items.add(new File([text], 'polku-draft.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
  };

  it('is saved, and goes on where it stopped in another browser', async () => {
    const element = await ask();
    await answer(element, 'calm-1', 4);
    await next(element);
    hide();
    const saved: Blob[] = [];
    const makeUrl = Object.getOwnPropertyDescriptor(URL, 'createObjectURL')!;
    URL.createObjectURL = (blob: Blob) => (saved.push(blob), 'blob:nothing');
    const names: string[] = [];
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
    };
    try {
      await press(element, 'Save the draft to a file');
    } finally {
      Object.defineProperty(URL, 'createObjectURL', makeUrl);
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    expect(names[0]).to.match(/^polku-draft-\d{4}-\d\d-\d\d\.json$/);
    const text = await saved[0]!.text();
    expect(readDraft(JSON.parse(text))).to.deep.include({ ok: true });
    element.remove();
    sessionStorage.clear();
    const other = await ask();
    await answer(other, 'calm-1', 1);
    await give(other, text);
    await press(other, 'Take the other version');
    await until(other, () => part(other, 'progress')?.textContent.includes('2/2'));
    expect(other.value!.answers).to.include({ 'calm-1': 4 });
  });

  it('that is not one is refused, with what is wrong, and nothing changes', async () => {
    const element = await ask();
    await answer(element, 'calm-1', 4);
    const heard = listen(element, 'polku-error') as CustomEvent<{ code: string }>[];
    await give(element, '{');
    await until(element, () => part(element, 'errors'));
    await give(element, '{"schema":"polku/notes","schemaVersion":1}');
    await until(element, () => heard.length > 1);
    expect(heard.map(({ detail }) => detail.code)).to.deep.equal(['not_json', 'wrong_schema']);
    expect(chosen(element, 'calm-1')).to.deep.equal(['4']);
  });
});
