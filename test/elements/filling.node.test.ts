import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Item } from '../../src/contracts/index.js';
import { Filling, type Surroundings } from '../../src/elements/self-assessment/filling.js';
import { toggleStruck } from '../../src/elements/self-assessment/strike.js';
import { example } from './questionnaires.js';

async function filling(around: Partial<Surroundings> = {}) {
  let drawn = 0;
  const one = new Filling({
    subject: undefined,
    group: undefined,
    reader: undefined,
    retention: undefined,
    locale: { language: 'en', spoken: 'en' },
    layout: 'pages',
    requestUpdate: () => (drawn += 1),
    ...around,
  });
  await one.define(example());
  return { filling: one, drawn: () => drawn };
}
const items = example().pages.flatMap((page) => page.items);
const item = (id: string): Item => items.find((one) => one.id === id)!;
const pageIds = (pages: readonly { id: string }[]) => pages.map(({ id }) => id);

test('a filling is untouched until something is answered', async () => {
  const { filling: one } = await filling();
  one.see();
  assert.equal(one.result, undefined);
  assert.equal(one.unfinished, null);
  assert.equal(one.isDirty, false);
  assert.equal(one.isFirst, true);
  assert.deepEqual(pageIds(one.pagesNow), ['work']);
});

test('what was seen and left open is null, what was not come to is absent', async () => {
  const { filling: one, drawn } = await filling({ subject: 'abc', reader: 'Your supervisor' });
  one.see();
  const before = drawn();
  one.answer(item('calm-1'), 4);
  assert.ok(drawn() > before, 'the element draws what has changed');
  assert.deepEqual(one.result?.answers, { 'calm-1': 4, 'calm-importance': null, truth: null });
  assert.equal(one.result?.subject, 'abc');
  assert.deepEqual(one.result?.notice, { reader: 'Your supervisor' });
  assert.deepEqual(one.unfinished?.place, { step: 'pages', page: 'work' });
});

test('the way goes over the pages and the profile to the preview, and back', async () => {
  const { filling: one } = await filling();
  const way: string[] = [];
  const note = () => way.push(one.step === 'pages' ? pageIds(one.pagesNow).join() : one.step);
  for (note(); one.step !== 'preview'; note()) one.next();
  for (; !one.isFirst; note()) one.back();
  const pages = pageIds(example().pages);
  const there = [...pages, 'profile', 'preview'];
  assert.deepEqual(way, [...there, ...there.toReversed().slice(1)]);
});

test('all pages stand on the screen at once where the layout says so', async () => {
  const { filling: one } = await filling({ layout: 'single' });
  assert.deepEqual(pageIds(one.pagesNow), pageIds(example().pages));
  one.next();
  assert.equal(one.step, 'profile');
});

test('a fault keeps the person on its page until it is mended', async () => {
  const required = example();
  required.pages[0]!.items[0]!.required = true;
  const { filling: one } = await filling();
  await one.define(required);
  one.next();
  assert.deepEqual([...one.faults], [['calm-1', 'missing']]);
  assert.equal(one.step, 'pages');
  assert.equal(one.goToPreview(), false);
  assert.deepEqual(pageIds(one.pagesNow), ['work']);
  one.answer(required.pages[0]!.items[0]!, 3);
  assert.equal(one.faults.size, 0);
  assert.equal(one.goToPreview(), true);
  assert.equal(one.step, 'preview');
});

test('a struck answer leaves a question open without a fault, and can be taken back in', async () => {
  const { filling: one } = await filling();
  one.answer(item('calm-1'), 5);
  const strike = () => one.change((result, at) => toggleStruck(result, 'calm-1', at));
  strike();
  assert.deepEqual(one.result?.struck, ['calm-1']);
  strike();
  assert.equal(one.result?.struck, undefined);
  assert.equal(one.answerTo('calm-1'), 5);
});

test('a confirmed result is put in the place of the open one, and gives way to a change', async () => {
  const { filling: one } = await filling();
  one.answer(item('calm-1'), 2);
  const open = one.standing;
  const completed = { ...one.result!, completedAt: '2026-03-02T08:00:00.000Z' };
  const before = one.swap({ result: completed, isReopened: false });
  assert.equal(before.result, open.result);
  assert.equal(one.isConfirmed, true);
  assert.equal(one.unfinished, null);
  one.swap(before);
  assert.equal(one.standing.result, open.result);

  one.swap({ result: completed, isReopened: false });
  one.reopen();
  assert.notEqual(one.unfinished, null, 'what is open for changes is a draft');
  one.answer(item('calm-1'), 3);
  assert.equal(one.isConfirmed, false);
  assert.equal(one.result?.id, completed.id);
});

test('a value is restored at the page that was reached, and rules over the definition', async () => {
  const { filling: from } = await filling();
  from.see();
  from.answer(item('calm-1'), 1);
  from.next();
  from.see();
  const { filling: one } = await filling();
  one.restore(from.result!);
  assert.deepEqual(pageIds(one.pagesNow), ['words']);
  assert.equal(one.isOwnWork, false);
  await one.define({ ...example(), id: 'another', pages: [] });
  assert.equal(one.questionnaire?.id, 'example');
  one.empty();
  assert.equal(one.questionnaire?.id, 'another');
  assert.equal(one.result, undefined);
});

test('another definition keeps the answers that have a place in it', async () => {
  const { filling: one } = await filling();
  one.answer(item('calm-1'), 4);
  one.answer(item('truth'), 7);
  const changed = example();
  changed.pages[0]!.items = changed.pages[0]!.items.filter(({ id }) => id !== 'truth');
  await one.define(changed);
  assert.equal(one.answerTo('calm-1'), 4);
  assert.equal(one.answerTo('truth'), undefined);
});

test('a draft comes back with its step, and says when some of it has no place any more', async () => {
  const { filling: from } = await filling();
  from.answer(item('calm-1'), 4);
  from.answer(item('truth'), 7);
  while (from.step !== 'profile') from.next();
  const draft = from.unfinished!;
  const { filling: one } = await filling();
  assert.equal(await one.restoreDraft(draft), true);
  assert.equal(one.step, 'profile');
  assert.equal(one.isOwnWork, true);

  const changed = example();
  changed.pages[0]!.items = changed.pages[0]!.items.filter(({ id }) => id !== 'truth');
  await one.define(changed);
  one.empty();
  assert.equal(await one.restoreDraft(draft), false);
  assert.equal(one.answerTo('calm-1'), 4);
});
