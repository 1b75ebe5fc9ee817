import { expect } from '@open-wc/testing';
import type { Draft, GoalPlan } from '../../src/contracts/index.js';
import { readDraft } from '../../src/contracts/read.js';
import { openDeviceStore } from '../../src/delivery/device-store.js';
import { Keeper } from '../../src/delivery/keeper.js';
import type { StoredRecord } from '../../src/delivery/store.js';
import { expectConsole } from '../console.js';
import { exampleCatalogue } from './goal-catalogues.js';
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
  savedBy,
  submit,
  texts,
  type,
  until,
} from './hands.js';
import {
  isStep,
  ownFields,
  pick,
  reload,
  search,
  stepTitle,
  tick,
  ticked,
  titles,
  writeOwn,
} from './picker-hands.js';
import type { PolkuGoalPicker } from './unsealed.js';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const hide = () => window.dispatchEvent(new PageTransitionEvent('pagehide'));
const inSession = (): StoredRecord[] =>
  Object.keys(sessionStorage).map((key) => JSON.parse(sessionStorage.getItem(key)!) as StoredRecord);
const drafted = () => inSession()[0]!.draft as Draft & { value: GoalPlan };
const deviceKey = (subject: string) => `polku/polku-goal-picker//${exampleCatalogue().id}/${subject}`;
const leaves = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

async function emptyDevice(subject: string) {
  const store = await openDeviceStore();
  const keeper = new Keeper(store, deviceKey(subject));
  if (await keeper.open()) await keeper.keep(null);
  return store;
}

/** Everything that a browser could keep. */
const everything = async () => ({
  session: Object.keys(sessionStorage),
  local: Object.keys(localStorage),
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: await caches.keys(),
  cookies: document.cookie,
  history: history.state as unknown,
});

/** Two goals, the second of one's own; at the second one, half made concrete. */
async function makeHalf(element: PolkuGoalPicker): Promise<void> {
  await tick(element, 'calm');
  await writeOwn(element, 'Say no ');
  await next(element);
  await until(element, isStep(element, 'What comes first for you?'));
  await next(element);
  await until(element, isStep(element, 'Goal 1/2 made concrete'));
  await next(element);
  await until(element, isStep(element, 'Goal 2/2 made concrete'));
  await type(element, 'why', ' My evenings');
  await answer(element, 'baseline', 0);
}

describe('the draft of a plan', () => {
  it('stands in the store within 300 ms, and comes back to the goal that was being made concrete', async () => {
    const element = await pick();
    await makeHalf(element);
    await pause(300);
    const before = element.value;
    expect(readDraft(drafted())).to.deep.include({ ok: true });
    const back = await reload(element);
    await until(back, isStep(back, 'Goal 2/2 made concrete'));
    const heard = listen(back, 'polku-change', 'polku-submit', 'polku-error');
    expect(back.value).to.deep.equal(before);
    expect([titles(back), controls(back, 'why')[0]!.value, chosen(back, 'baseline')]).to.deep.equal([
      ['Find calm', 'Say no '],
      ' My evenings',
      ['0'],
    ]);
    expect(heard).to.deep.equal([]);
    await press(back, 'Back');
    expect(stepTitle(back)).to.equal('Goal 1/2 made concrete');
  });

  it('can be read also while the day has a year of five digits, and keeps the rest', async () => {
    const element = await pick();
    await makeHalf(element);
    const [date] = controls(element, 'reviewOn');
    date!.value = '12027-01-09';
    date!.dispatchEvent(new Event('change'));
    hide();
    expect(readDraft(drafted())).to.deep.include({ ok: true });
    const goal = drafted().value.goals[1]!;
    expect(goal).to.deep.include({ why: ' My evenings', baseline: 0 }).and.not.have.property('reviewOn');
  });

  for (const [step, go] of [
    ['What do you want supervision for?', []],
    ['What comes first for you?', ['next']],
    ['Goal 1/2 made concrete', ['next', 'next']],
    ['This is what you are about to send', ['next', 'next', 'next', 'next']],
  ] as const)
    it(`comes back at “${step}”`, async () => {
      const element = await pick();
      await tick(element, 'calm', 'speak');
      for (const _ of go) await next(element);
      const back = await reload(element);
      await until(back, isStep(back, step));
      expect(titles(back)).to.deep.equal(['Find calm', 'Speak up']);
    });

  it('is saved at once when the page is left, and holds what was struck', async () => {
    const element = await pick();
    await tick(element, 'calm');
    expect(inSession()).to.deep.equal([]);
    hide();
    expect(drafted().value.goals[0]!.catalogueId).to.equal('calm');
    await goToPreview(element);
    await press(element, 'Leave out: goal 1');
    const back = await reload(element);
    await until(back, () => buttons(back).has('Take back in: goal 1'));
    expect(back.value!.struck).to.deep.equal([back.value!.goals[0]!.id]);
  });

  it('does not count a search, nor an open field, as something entered', async () => {
    const element = await pick();
    await search(element, 'calm');
    part(element, 'add-own')!.click();
    await element.updateComplete;
    hide();
    expect([element.value, inSession()]).to.deep.equal([null, []]);
  });

  it('keeps what belonged to a goal that was ticked off or emptied, and the plan holds it no more', async () => {
    const element = await pick();
    await tick(element, 'calm', 'speak');
    await writeOwn(element, 'Say no');
    await next(element);
    await until(element, isStep(element, 'What comes first for you?'));
    await next(element);
    await until(element, isStep(element, 'Goal 1/3 made concrete'));
    await type(element, 'why', 'My nerves');
    await answer(element, 'baseline', 0);
    await next(element);
    await next(element);
    await type(element, 'firstStep', 'Count to ten');
    for (const _ of ['Goal 2', 'Goal 1']) await press(element, 'Back');
    const [date] = controls(element, 'reviewOn');
    date!.value = '12027-01-09';
    date!.dispatchEvent(new Event('change'));
    for (const _ of ['the order', 'the catalogue']) await press(element, 'Back');
    const [calm, speak, own] = element.value!.goals;
    await tick(element, 'calm');
    await type(element, ownFields(element)[0]!.name, '');
    expect(element.value!.goals).to.deep.equal([speak]);
    const back = await reload(element);
    await until(back, () => ticked(back).length > 0);
    expect(readDraft(drafted())).to.deep.include({ ok: true });
    expect(back.value!.goals).to.deep.equal([speak]);
    expect(ownFields(back).map(({ value }) => value)).to.deep.equal(['']);
    await tick(back, 'calm');
    await type(back, ownFields(back)[0]!.name, 'Say no to');
    const { reviewOn: _, ...put } = calm!;
    expect(back.value!.goals).to.deep.equal([speak, put, { ...own, title: 'Say no to' }]);
    hide();
    expect(drafted()).not.to.have.property('setAside');
  });

  it('does not keep an own goal that was removed with its field, nor what another person gave up', async () => {
    const element = await pick({}, 'lang="en" subject="s-1"');
    await tick(element, 'calm');
    await writeOwn(element, 'Say no');
    await press(element, 'Remove: Say no');
    hide();
    expect(JSON.stringify(inSession())).to.include('Find calm').and.not.include('Say no');
    await tick(element, 'calm');
    hide();
    expect(drafted().setAside!.map(({ catalogue, goal }) => [catalogue, goal.title])).to.deep.equal([
      [exampleCatalogue().id, 'Find calm'],
    ]);
    element.subject = 's-2';
    await element.updateComplete;
    await tick(element, 'speak');
    hide();
    expect(inSession().filter(({ draft }) => (draft as Draft).setAside)).to.have.length(1);
  });

  it('says where it is and when it was saved, and can be removed', async () => {
    const element = await pick();
    expect(texts(element)).to.contain('kept in this browser tab only');
    await tick(element, 'calm');
    await until(element, () => /Saved at \d/.test(texts(element)));
    await press(element, 'Remove the draft');
    await press(element, 'Do not remove');
    expect(ticked(element)).to.deep.equal(['calm']);
    await press(element, 'Remove the draft');
    await press(element, 'Yes, remove it');
    expect([element.value, ticked(element), inSession()]).to.deep.equal([null, [], []]);
    expect((await reload(element)).value).to.equal(null);
  });

  it('goes with the host’s reset()', async () => {
    const element = await pick();
    await tick(element, 'calm');
    hide();
    element.reset();
    await element.updateComplete;
    expect(inSession()).to.deep.equal([]);
  });

  it('is another one for another element, catalogue or subject', async () => {
    const element = await pick({}, 'lang="en" id="one" subject="s-1"');
    await tick(element, 'calm');
    hide();
    element.remove();
    const value = async (attributes: string, definition: object = exampleCatalogue()) =>
      (await pick({ definition }, `lang="en" ${attributes}`)).value;
    expect(await value('id="two" subject="s-1"')).to.equal(null);
    expect(await value('id="one" subject="s-2"')).to.equal(null);
    expect(await value('id="one" subject="s-1"', { ...exampleCatalogue(), id: 'other' })).to.equal(null);
    expect((await value('id="one" subject="s-1"'))!.goals).to.have.length(1);
  });

  it('loses no goal when the catalogue has changed: what is gone from it stays as one’s own', async () => {
    const element = await pick();
    await tick(element, 'calm', 'listen');
    await writeOwn(element, 'Say no');
    const goals = element.value!.goals;
    const [work] = exampleCatalogue().groups;
    const back = await reload(element, {
      definition: { ...exampleCatalogue(), version: '3.0.0', groups: [work!] },
    });
    expect(back.value!.goals).to.deep.equal(goals);
    expect(ticked(back)).to.deep.equal(['calm']);
    expect(ownFields(back).map(({ value }) => value)).to.deep.equal(['Listen better', 'Say no']);
    expect([...buttons(back).keys()]).not.to.include('Save the earlier draft');
  });

  it('does not take what one person entered along to another', async () => {
    const element = await pick({}, 'lang="en" subject="s-1"');
    await tick(element, 'calm');
    element.subject = 's-2';
    await element.updateComplete;
    expect(element.value).to.equal(null);
    element.subject = 's-1';
    await element.updateComplete;
    await until(element, () => ticked(element).length > 0);
    expect(element.value!.subject).to.equal('s-1');
  });

  it('of a confirmed plan that is being changed comes back, with its id', async () => {
    const element = await pick({}, 'lang="en" action="/nowhere"');
    element.addEventListener('polku-submit', (event) => event.preventDefault());
    await tick(element, 'calm');
    await goToPreview(element);
    await submit(element);
    element.delivered();
    await press(element, 'Change the goals');
    await tick(element, 'speak');
    const back = await reload(element);
    await until(back, () => ticked(back).length === 2);
    expect([back.value!.id, back.value!.completedAt]).to.deep.equal([element.value!.id, null]);
  });

  it('is neither kept nor shown where the element is readonly', async () => {
    const element = await pick();
    await tick(element, 'calm');
    const back = await reload(element, { readonly: true });
    await until(back, () => texts(back).includes('There are no goals here yet.'));
    expect([...buttons(back).keys()]).to.deep.equal([]);
    expect(drafted().value.goals).to.have.length(1);
  });
});

describe('the draft of a plan and a value of the host’s', () => {
  it('are chosen between by the person when the draft is newer; the newer value is taken', async () => {
    const element = await pick();
    await tick(element, 'calm');
    const value = element.value!;
    const older = { ...value, updatedAt: '2026-01-01T00:00:00.000Z', goals: [] };
    const back = await reload(element, { value: older });
    expect(ticked(back)).to.deep.equal(['calm']);
    await press(back, 'Keep what is here');
    expect(ticked(back)).to.deep.equal(['calm']);
    const again = await reload(back, { value: older });
    await press(again, 'Take the other version');
    expect(ticked(again)).to.deep.equal([]);
    await tick(again, 'speak');
    const newer = { ...value, updatedAt: '2100-01-01T00:00:00.000Z' };
    const last = await reload(again, { value: newer });
    expect(ticked(last)).to.deep.equal(['calm']);
    expect([...buttons(last).keys()]).not.to.include('Keep what is here');
  });

  it('is not thrown away for a value of null, nor for what cannot be read', async () => {
    const element = await pick();
    await tick(element, 'calm');
    const back = await reload(element, { value: null });
    expect(ticked(back)).to.deep.equal(['calm']);
    hide();
    const [key] = Object.keys(sessionStorage);
    back.remove();
    const record = { ...inSession()[0]!, draft: { schema: 'polku/draft', schemaVersion: 2 } };
    sessionStorage.setItem(key!, JSON.stringify(record));
    const last = await pick();
    await until(last, () => buttons(last).has('Save the earlier draft'));
  });
});

describe('draft="off" of a goal picker', () => {
  it('stores nothing anywhere, says so, and warns before leaving', async () => {
    const before = await everything();
    const element = await pick({}, 'lang="en" draft="off" subject="s-1"');
    expect(texts(element)).to.contain('is gone when you leave it');
    expect(leaves()).to.equal(true);
    await tick(element, 'calm');
    expect(leaves()).to.equal(false);
    await goToPreview(element);
    hide();
    await pause(300);
    expect(await everything()).to.deep.equal(before);
    await submit(element);
    await until(element, () => texts(element).includes('save a copy for yourself'));
    expect(await everything()).to.deep.equal(before);
  });
});

describe('a browser that keeps no plan', () => {
  const original = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
  afterEach(() => {
    Object.defineProperty(Storage.prototype, 'setItem', original);
  });

  it('says so calmly, and nothing is lost on the page', async () => {
    const value = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.defineProperty(Storage.prototype, 'setItem', { ...original, value });
    const element = await pick();
    await until(element, () => texts(element).includes('This browser does not keep drafts here.'));
    await tick(element, 'calm');
    expect(leaves()).to.equal(false);
    await goToPreview(element);
    await submit(element);
    expect(titles(element)).to.deep.equal(['Find calm']);
  });
});

describe('the draft of a plan on the device', () => {
  it('outlives the session, and falls back to it without a subject', async () => {
    await emptyDevice('s-1');
    const element = await pick({}, 'lang="en" draft="device" subject="s-1"');
    expect(texts(element)).to.contain('kept on this device for 14 days');
    await tick(element, 'calm');
    await until(element, () => texts(element).includes('Saved at'));
    expect(Object.keys(sessionStorage)).to.deep.equal([]);
    const back = await reload(element);
    expect(ticked(back)).to.deep.equal(['calm']);
    back.reset();
    expect((await reload(back)).value).to.equal(null);
    await expectConsole(/needs a subject/, async () => {
      expect(texts(await pick({}, 'lang="en" draft="device"'))).to.contain('kept in this browser tab only');
    });
  });

  it('is never overwritten by a second tab, which says so', async () => {
    const store = await emptyDevice('s-2');
    const element = await pick({}, 'lang="en" draft="device" subject="s-2"');
    await tick(element, 'calm');
    await until(element, () => texts(element).includes('Saved at'));
    const other = new Keeper(store, deviceKey('s-2'));
    const draft = (await other.open())!.draft as Draft & { value: GoalPlan };
    const goals = draft.value.goals.map((goal) => ({ ...goal, title: 'From the other tab' }));
    await other.keep({ draft: { ...draft, value: { ...draft.value, goals } } });
    await tick(element, 'speak');
    await until(element, () => texts(element).includes('This was changed in another tab'));
    expect(JSON.stringify(await store.read(deviceKey('s-2'))))
      .to.contain('From the other tab')
      .and.not.to.contain('Speak up');
    await press(element, 'Show what the other tab has');
    await until(element, () => titles(element)[0] === 'From the other tab');
    expect(titles(element)).to.have.length(1);
    element.reset();
    await element.updateComplete;
  });

  it('hears from another tab that has the same plan open', async () => {
    const element = await pick({}, 'lang="en" subject="s-3"');
    await tick(element, 'calm');
    await until(element, () => texts(element).includes('Saved at'));
    const channel = new BroadcastChannel('polku');
    channel.postMessage({ says: 'here', key: deviceKey('s-3'), id: element.value!.id, tab: 'other' });
    await until(element, () => texts(element).includes('This is also open in another tab.'));
    channel.close();
  });
});

describe('the draft file of a plan', () => {
  it('holds nothing of what was ticked off', async () => {
    const element = await pick();
    for (const goal of ['calm', 'speak', 'calm']) await tick(element, goal);
    hide();
    expect(JSON.stringify(inSession())).to.include('Find calm');
    const { text } = await savedBy(() => press(element, 'Save the draft to a file'));
    expect(text).to.include('Speak up').and.not.include('Find calm');
    expect(readDraft(JSON.parse(text))).to.deep.include({ ok: true });
  });

  it('is saved, and goes on where it stopped in another browser', async () => {
    const element = await pick();
    await makeHalf(element);
    const { name, text } = await savedBy(() => press(element, 'Save the draft to a file'));
    expect(name).to.match(/^polku-draft-\d{4}-\d\d-\d\d\.json$/);
    expect(readDraft(JSON.parse(text))).to.deep.include({ ok: true });
    element.remove();
    sessionStorage.clear();
    const other = await pick();
    await tick(other, 'speak');
    const input = await until(other, () =>
      other.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]'),
    );
    const files = new DataTransfer();
    files.items.add(new File([text], name));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await press(other, 'Take the other version');
    await until(other, isStep(other, 'Goal 2/2 made concrete'));
    expect(controls(other, 'why')[0]!.value).to.equal(' My evenings');
  });
});
