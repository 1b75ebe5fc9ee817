import { expect } from '@open-wc/testing';
import { readResult, type GoalPlan, type SealedResult } from '../../src/contracts/index.js';
import { createKeyPair, fingerprint, open } from '../../src/delivery/seal.js';
import {
  arrived,
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
import { exampleCatalogue } from './goal-catalogues.js';
import {
  buttons,
  focused,
  goToPreview,
  listen,
  mount,
  next,
  part,
  press,
  savedBy,
  submit,
  texts,
  type,
  until,
} from './hands.js';
import { pick, reload, tick, ticked, titles, writeOwn } from './picker-hands.js';
import { standIn, status } from './server.js';
import type { PolkuGoalPicker } from './unsealed.js';

const server = standIn();
const plans = () => server.sent.map(({ body }) => JSON.parse(body) as GoalPlan);

/** A plan of two goals with words of one's own, at the preview. */
async function filled(attributes = 'action="/results"') {
  const element = await pick({}, `lang="en" ${attributes}`);
  await tick(element, 'calm');
  await writeOwn(element, 'Unreadable goal');
  // Not `goToPreview`: a fault of the key stands there from the start and keeps nobody from going on.
  while (!part(element, 'preview')) await next(element);
  await press(element, 'Back');
  await type(element, 'why', 'Unreadable reason');
  await next(element);
  return element;
}
const delivering = { server, filled, reload };

describe('the delivery of a plan', () => {
  it('sends what was confirmed, says so, and forgets the draft only then', async () => {
    const held = holdBack(server);
    const element = await filled();
    expect(texts(element, 'preview')).to.contain(location.host);
    const heard = listen(element, 'polku-delivered') as CustomEvent[];
    await submit(element);
    await held.asked;
    await until(element, () => texts(element).includes('Sending …'));
    expect([...buttons(element).keys()]).not.to.include('Change the goals');
    expect(stored()).to.contain('Unreadable reason');
    const value = element.value!;
    expect(server.sent).to.deep.equal([
      {
        url: `${location.origin}/results`,
        body: JSON.stringify(value),
        key: `"${value.id}/${value.completedAt}"`,
      },
    ]);
    expect(readResult(plans()[0])).to.deep.include({ ok: true });
    held.answer(status(201));
    await arrived(element);
    expect(heard.map(({ detail }) => detail as unknown)).to.deep.equal([{ id: value.id, status: 201 }]);
    expect([sessionStorage.length, leaves()]).to.deep.equal([0, true]);
  });

  it('confirms once, however often the button is pressed', async () => {
    const element = await filled();
    const heard = listen(element, 'polku-submit');
    const button = part(element, 'submit')!;
    button.click();
    button.click();
    await arrived(element);
    expect([heard.length, server.sent.length]).to.deep.equal([1, 1]);
  });

  itTriesAgain(delivering);
  itGoesOnWithoutItsPerson(delivering);
  itStopsWhenRefused(delivering);
  it('gives a changed plan the same id, a later time and a key of its own, and withdraws the first', async () => {
    server.respond = () => status(422);
    const element = await filled();
    await submit(element);
    await until(element, () => texts(element).includes('did not accept'));
    await press(element, 'Change the goals');
    expect(ticked(element)).to.deep.equal(['calm']);
    server.respond = () => status(201);
    await tick(element, 'speak');
    await goToPreview(element);
    await submit(element);
    await arrived(element);
    const [one, two] = plans() as [GoalPlan, GoalPlan];
    expect([two.id, two.goals.length]).to.deep.equal([one.id, 3]);
    expect(Date.parse(two.updatedAt)).to.be.above(Date.parse(one.updatedAt));
    expect(server.sent.map(({ key }) => key)).to.deep.equal(
      [one, two].map(({ id, completedAt }) => `"${id}/${completedAt}"`),
    );
  });

  itLeavesItToTheHost(delivering);

  it('hears from the host that it did not arrive', async () => {
    const element = await filled();
    element.addEventListener('polku-submit', (event) => event.preventDefault());
    await submit(element);
    const failed = listen(element, 'polku-delivery-failed') as CustomEvent[];
    element.undelivered('away');
    await until(element, () => texts(element).includes('It has not been sent yet.'));
    expect(failed.map(({ detail }) => detail as unknown)).to.deep.equal([
      { id: element.value!.id, status: null, retrying: false, reason: 'away' },
    ]);
  });

  it('keeps what nobody confirms until the person saves a copy, which is the main thing to do then', async () => {
    const element = await filled('');
    await submit(element);
    const back = await reload(element);
    expect(back.value).to.deep.equal(element.value);
    expect(sessionStorage.length).to.equal(1);
    const button = await until(back, () => buttons(back).get('Save a copy'));
    expect(button.classList.contains('main')).to.equal(true);
    const names = [...buttons(back).keys()];
    expect(names.indexOf('Remove it from this browser')).to.be.above(names.indexOf('Save a copy'));
    const { name, text } = await savedBy(() => press(back, 'Save a copy'));
    expect(name).to.match(/^polku-goal-plan-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(text)).to.deep.equal(back.value);
    expect(sessionStorage.length).to.equal(0);
  });

  it('or until the person removes it', async () => {
    const element = await filled('');
    await submit(element);
    const back = await reload(element);
    await press(back, 'Remove it from this browser');
    expect([back.value, sessionStorage.length]).to.deep.equal([null, 0]);
    expect(focused(back)!.textContent.trim()).to.equal('What do you want supervision for?');
  });

  it('does not lose a plan on its way to reset(), and sends no other one before it', async () => {
    server.respond = () => status(403);
    const element = await filled();
    await submit(element);
    await until(element, () => texts(element).includes('does not let you'));
    element.reset();
    await element.updateComplete;
    expect(element.value).to.equal(null);
    expect(stored()).to.contain('Unreadable reason');
    await tick(element, 'speak');
    await goToPreview(element);
    expect(texts(element)).to.contain('An earlier result has not arrived yet.');
    part(element, 'submit')!.click();
    await element.updateComplete;
    expect([server.sent.length, part(element, 'preview') !== undefined]).to.deep.equal([1, true]);
    const back = await reload(element);
    await until(back, () => part(back, 'preview'));
    expect(titles(back)).to.deep.equal(['Speak up']);
    expect(stored()).to.contain('Unreadable reason');
  });
});

describe('a sealed plan', () => {
  it('is readable by nobody but the reader once it is confirmed', async () => {
    const { identity, recipient } = await createKeyPair();
    server.respond = () => status(503, { 'Retry-After': '9000' });
    const { heard, stop } = overhear();
    const element = await mount<PolkuGoalPicker>(
      `<form><polku-goal-picker lang="en" name="a" action="/results" recipients="${recipient}"></polku-goal-picker></form>`,
      { definition: exampleCatalogue() },
    );
    await tick(element, 'calm');
    await writeOwn(element, 'Unreadable goal');
    expect([element.value, element.matches(':state(sealed)')]).to.deep.equal([null, true]);
    await goToPreview(element);
    expect(texts(element, 'preview'))
      .to.contain(await fingerprint(recipient))
      .and.to.contain('Unreadable goal')
      .and.not.to.contain('not encrypted');
    expect(new FormData(element.form!).get('a')).to.equal(null);
    await submit(element);
    await until(element, () => texts(element).includes('The server cannot take it just now.'));
    stop();
    const sealed = element.value as unknown as SealedResult;
    const form = new FormData(element.form!).get('a') as string;
    expect([sealed.schema, server.sent.map(({ body }) => body), form]).to.deep.equal([
      'polku/sealed',
      [JSON.stringify(sealed)],
      JSON.stringify(sealed),
    ]);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(stored()).to.contain(sealed.id);
    const everywhere = [stored(), form, ...heard, server.sent[0]!.body, JSON.stringify(history.state)];
    for (const place of everywhere)
      expect(place).not.to.contain('Unreadable').and.not.to.contain('Find calm').and.not.to.contain('"calm"');
    expect(heard.length).to.be.greaterThan(2);
    const opened = (await open(sealed, { identity })) as GoalPlan;
    expect(opened.goals.map(({ title }) => title)).to.deep.equal(['Find calm', 'Unreadable goal']);
    expect([sealed.id, sealed.createdAt]).to.deep.equal([opened.id, opened.completedAt]);
    expect(server.sent[0]!.key).to.equal(`"${sealed.id}/${sealed.createdAt}"`);
    const { name, text } = await savedBy(() => press(element, 'Save a copy'));
    expect([text, name.endsWith('.age')]).to.deep.equal([sealed.armor, true]);
  });

  itGoesOnSealed(delivering);

  it('can be changed as long as the page stands, and is sealed anew', async () => {
    const { identity, recipient } = await createKeyPair();
    const element = await filled(`action="/results" recipients="${recipient}"`);
    await submit(element);
    await arrived(element);
    await press(element, 'Change the goals');
    expect(element.value).to.equal(null);
    await tick(element, 'speak');
    await goToPreview(element);
    await submit(element);
    await arrived(element);
    const sealed = server.sent.map(({ body }) => JSON.parse(body) as SealedResult);
    const opened = await Promise.all(sealed.map(async (one) => (await open(one, { identity })) as GoalPlan));
    expect(opened.map(({ goals }) => goals.length)).to.deep.equal([2, 3]);
    expect(new Set(opened.map(({ id }) => id)).size).to.equal(1);
    expect(new Set(server.sent.map(({ key }) => key)).size).to.equal(2);
  });

  itSendsNothingInTheClear(delivering);

  it('says before anything is chosen that a key is wrong', async () => {
    const element = await pick({}, 'lang="en" action="/results" recipients="age1wrong"');
    expect(texts(element, 'errors')).to.contain('the reader’s key is not valid');
  });
});
