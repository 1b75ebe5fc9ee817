import { expect } from '@open-wc/testing';
import { readResult, type GoalPlan, type SealedResult } from '../../src/contracts/index.js';
import { createKeyPair, fingerprint, open } from '../../src/delivery/seal.js';
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
const stored = () => JSON.stringify({ ...sessionStorage }) + JSON.stringify({ ...localStorage });
const plans = () => server.sent.map(({ body }) => JSON.parse(body) as GoalPlan);
const arrived = (element: PolkuGoalPicker) =>
  until(element, () => texts(element).includes('What you sent has arrived.'));
const leaves = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

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

describe('the delivery of a plan', () => {
  it('sends what was confirmed, says so, and forgets the draft only then', async () => {
    let answerNow: (response: Response) => void = () => {};
    const asked = new Promise<void>((done) => {
      server.respond = () => {
        done();
        return new Promise((answer) => (answerNow = answer));
      };
    });
    const element = await filled();
    expect(texts(element, 'preview')).to.contain(location.host);
    const heard = listen(element, 'polku-delivered') as CustomEvent[];
    await submit(element);
    await asked;
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
    answerNow(status(201));
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

  it('tries again by itself with the same bytes and key', async () => {
    server.respond = (count) => (count < 3 ? status(503, { 'Retry-After': '0' }) : status(200));
    const element = await filled();
    const heard = listen(element, 'polku-delivery-failed') as CustomEvent[];
    await submit(element);
    await arrived(element);
    expect(server.sent.length).to.equal(3);
    expect(new Set(server.sent.map((one) => JSON.stringify(one))).size).to.equal(1);
    const failure = { id: element.value!.id, status: 503, retrying: true, reason: 'server' };
    expect(heard.map(({ detail }) => detail as unknown)).to.deep.equal([failure, failure]);
  });

  for (const [code, words] of [
    [401, 'You are signed out.'],
    [403, 'The server does not let you send this.'],
    [422, 'The server did not accept this.'],
  ] as const)
    it(`stops at ${code}, keeps everything over a reload, and sends the same again`, async () => {
      server.respond = () => status(code);
      const element = await filled();
      await submit(element);
      await until(element, () => texts(element).includes(words));
      expect([...buttons(element).keys()]).to.include.members(['Send again', 'Save a copy']);
      expect(leaves()).to.equal(false);
      const { value } = element;
      const back = await reload(element);
      expect(back.value).to.deep.equal(value);
      await until(back, () => texts(back).includes(words));
      server.respond = () => status(200);
      await press(back, 'Send again');
      await arrived(back);
      expect(new Set(server.sent.map((one) => JSON.stringify(one))).size).to.equal(1);
      expect(sessionStorage.length).to.equal(0);
    });

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

  it('leaves it to a host that prevents it, also after a reload', async () => {
    const element = await filled();
    element.addEventListener('polku-submit', (event) => event.preventDefault());
    await submit(element);
    const { value } = element;
    const failed = listen(element, 'polku-delivery-failed') as CustomEvent[];
    element.undelivered('away');
    await until(element, () => texts(element).includes('It has not been sent yet.'));
    expect(failed.map(({ detail }) => detail as unknown)).to.deep.equal([
      { id: value!.id, status: null, retrying: false, reason: 'away' },
    ]);
    const back = await reload(element);
    expect(back.value).to.deep.equal(value);
    const heard: unknown[] = [];
    back.addEventListener('polku-submit', (event) => {
      event.preventDefault();
      heard.push(event.detail);
    });
    await press(back, 'Send again');
    expect(heard).to.deep.equal([value]);
    back.delivered();
    await arrived(back);
    expect([server.sent, sessionStorage.length]).to.deep.equal([[], 0]);
  });

  it('keeps what nobody confirms until the person saves a copy, which is the main thing to do then', async () => {
    const element = await filled('');
    await submit(element);
    const back = await reload(element);
    expect(back.value).to.deep.equal(element.value);
    expect(sessionStorage.length).to.equal(1);
    const button = await until(back, () => buttons(back).get('Save a copy'));
    expect(button.classList.contains('main')).to.equal(true);
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
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(JSON.stringify((event as CustomEvent).detail ?? null));
    const names = ['polku-change', 'polku-submit', 'polku-delivery-failed', 'polku-delivered'];
    for (const name of names) document.addEventListener(name, hear);
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
    for (const name of names) document.removeEventListener(name, hear);
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

  it('goes on after a reload, though nobody can read it here any more', async () => {
    const { recipient } = await createKeyPair();
    server.respond = () => status(403);
    const element = await filled(`action="/results" recipients="${recipient}"`);
    await submit(element);
    await until(element, () => texts(element).includes('does not let you'));
    const sealed = element.value;
    const back = await reload(element);
    await until(back, () => texts(back).includes('only its reader can open it'));
    expect(back.value).to.deep.equal(sealed);
    expect(back.matches(':state(complete)')).to.equal(true);
    server.respond = () => status(200);
    await press(back, 'Send again');
    await arrived(back);
    expect(new Set(server.sent.map(({ body }) => body)).size).to.equal(1);
    expect(sessionStorage.length).to.equal(0);
  });

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

  it('is not sent when a key is wrong, and says so from the start', async () => {
    const heard = listen(document, 'polku-error') as CustomEvent<{ code: string; path: unknown }>[];
    const attributes = 'action="/results" recipients="age1wrong"';
    const untouched = await pick({}, `lang="en" ${attributes}`);
    expect(texts(untouched, 'errors')).to.contain('the key of the reader is not a right one');
    untouched.remove();
    heard.length = 0;
    const element = await filled(attributes);
    expect(heard.map(({ detail: { code, path } }) => [code, path])).to.deep.equal([
      ['wrong_type', ['recipients', 0]],
    ]);
    expect((part(element, 'submit') as HTMLButtonElement).disabled).to.equal(true);
    expect(server.sent).to.deep.equal([]);
  });

  it('is not sent outside a secure context', async () => {
    Object.defineProperty(window, 'isSecureContext', { value: false, configurable: true });
    try {
      const { recipient } = await createKeyPair();
      const element = await filled(`action="/results" recipients="${recipient}"`);
      expect(texts(element, 'errors')).to.contain('this page is not secure');
      expect((part(element, 'submit') as HTMLButtonElement).disabled).to.equal(true);
    } finally {
      Reflect.deleteProperty(window, 'isSecureContext');
    }
  });
});
