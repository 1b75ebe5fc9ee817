import { expect } from '@open-wc/testing';
import { readResult, type AssessmentResult, type SealedResult } from '../../src/contracts/index.js';
import { createKeyPair, fingerprint, open } from '../../src/delivery/seal.js';
import '../../src/elements/self-assessment/self-assessment.js';
import {
  answer,
  buttons,
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
import { example } from './questionnaires.js';
import { standIn, status, type Sent } from './server.js';
import type { PolkuSelfAssessment } from './unsealed.js';

const server = standIn();

const ask = (attributes: string) =>
  mount<PolkuSelfAssessment>(`<polku-self-assessment lang="en" ${attributes}></polku-self-assessment>`, {
    definition: example(),
  });
async function filled(attributes = 'action="/results"') {
  const element = await ask(attributes);
  await answer(element, 'calm-1', 4);
  await next(element);
  await type(element, 'hope', 'Unreadable hope');
  while (!part(element, 'preview')) await next(element);
  return element;
}
async function reload(element: PolkuSelfAssessment) {
  const attributes = [...element.attributes].map(({ name, value }) => `${name}="${value}"`).join(' ');
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  element.remove();
  return ask(attributes);
}
const stored = () => JSON.stringify({ ...sessionStorage }) + JSON.stringify({ ...localStorage });

describe('delivery by action', () => {
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
    expect([...buttons(element).keys()]).not.to.include('Change my answers');
    expect(stored()).to.contain('Unreadable hope');
    const value = element.value!;
    expect(server.sent).to.deep.equal([
      {
        url: `${location.origin}/results`,
        body: JSON.stringify(value),
        key: `"${value.id}/${value.completedAt}"`,
      },
    ]);
    expect(readResult(JSON.parse(server.sent[0]!.body))).to.deep.include({ ok: true });
    answerNow(status(201));
    await until(element, () => texts(element).includes('What you sent has arrived.'));
    expect(heard.map(({ detail }) => detail as unknown)).to.deep.equal([{ id: value.id, status: 201 }]);
    expect(sessionStorage.length).to.equal(0);
  });

  it('tries again by itself with the same bytes and key', async () => {
    server.respond = (count) => (count < 3 ? status(503, { 'Retry-After': '0' }) : status(200));
    const element = await filled();
    const heard = listen(element, 'polku-delivery-failed') as CustomEvent[];
    await submit(element);
    await until(element, () => texts(element).includes('What you sent has arrived.'));
    expect(server.sent.length).to.equal(3);
    expect(server.sent[2]).to.deep.equal(server.sent[0]);
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
      expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).to.equal(false);
      const value = element.value!;
      const back = await reload(element);
      expect(back.value).to.deep.equal(value);
      await until(back, () => texts(back).includes(words));
      server.respond = () => status(200);
      await press(back, 'Send again');
      await until(back, () => texts(back).includes('What you sent has arrived.'));
      expect(new Set(server.sent.map((one) => JSON.stringify(one))).size).to.equal(1);
      expect(sessionStorage.length).to.equal(0);
    });

  it('takes a page to sign in, at the end of a redirect, for a failure', async () => {
    server.respond = () => {
      const page = new Response('<form>', { status: 200, headers: { 'Content-Type': 'text/html' } });
      Object.defineProperty(page, 'redirected', { value: true });
      return page;
    };
    const element = await filled();
    await submit(element);
    await until(element, () => texts(element).includes('You are signed out.'));
    expect(stored()).to.contain('Unreadable hope');
  });

  it('leaves it to a host that prevents it, also after a reload', async () => {
    const element = await filled();
    element.addEventListener('polku-submit', (event) => event.preventDefault());
    await submit(element);
    const value = element.value!;
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
    await until(back, () => texts(back).includes('What you sent has arrived.'));
    expect(server.sent).to.deep.equal([]);
    expect(sessionStorage.length).to.equal(0);
  });

  it('gives a changed result a key of its own, and withdraws the first', async () => {
    server.respond = () => status(422);
    const element = await filled();
    await submit(element);
    await until(element, () => texts(element).includes('did not accept'));
    const first = element.value!;
    await press(element, 'Change my answers');
    server.respond = () => status(201);
    await answer(element, 'calm-1', 1);
    await goToPreview(element);
    await submit(element);
    await until(element, () => texts(element).includes('What you sent has arrived.'));
    const [one, two] = server.sent as [Sent, Sent];
    expect(one.key).not.to.equal(two.key);
    expect((JSON.parse(two.body) as AssessmentResult).id).to.equal(first.id);
  });

  it('keeps a result that nobody confirms until the person removes it', async () => {
    const element = await filled('');
    await submit(element);
    const value = element.value!;
    const back = await reload(element);
    expect(back.value).to.deep.equal(value);
    await press(back, 'Remove it from this browser');
    expect([back.value, sessionStorage.length]).to.deep.equal([null, 0]);
  });

  it('does not lose a result on its way to reset()', async () => {
    server.respond = () => status(403);
    const element = await filled();
    await submit(element);
    await until(element, () => texts(element).includes('does not let you'));
    element.reset();
    await element.updateComplete;
    expect(element.value).to.equal(null);
    expect(stored()).to.contain('Unreadable hope');
  });
});

describe('sealing', () => {
  it('is readable by nobody but the reader once it is confirmed', async () => {
    const { identity, recipient } = await createKeyPair();
    server.respond = () => status(503, { 'Retry-After': '9000' });
    const heard: string[] = [];
    for (const name of ['polku-change', 'polku-submit', 'polku-delivery-failed', 'polku-delivered'])
      document.addEventListener(name, (event) =>
        heard.push(JSON.stringify((event as CustomEvent).detail ?? null)),
      );
    const element = await mount<PolkuSelfAssessment>(
      `<form><polku-self-assessment lang="en" name="a" action="/results" recipients="${recipient}"></polku-self-assessment></form>`,
      { definition: example() },
    );
    await answer(element, 'calm-1', 4);
    await next(element);
    await type(element, 'hope', 'Unreadable hope');
    expect(element.value).to.equal(null);
    expect(element.matches(':state(sealed)')).to.equal(true);
    await goToPreview(element);
    expect(texts(element, 'preview'))
      .to.contain(await fingerprint(recipient))
      .and.not.to.contain('not encrypted');
    await submit(element);
    await until(element, () => texts(element).includes('The server cannot take it just now.'));
    const sealed = element.value as unknown as SealedResult;
    expect(sealed.schema).to.equal('polku/sealed');
    const form = new FormData(element.form!).get('a') as string;
    expect(server.sent.map(({ body }) => body)).to.deep.equal([JSON.stringify(sealed)]);
    expect(form).to.equal(JSON.stringify(sealed));
    const everywhere = [
      stored(),
      form,
      ...heard,
      ...server.sent.map(({ body }) => body),
      JSON.stringify(history.state),
    ];
    for (const place of everywhere) expect(place).not.to.contain('Unreadable').and.not.to.contain('calm-1');
    expect(heard.length).to.be.greaterThan(2);
    const opened = (await open(sealed, { identity })) as AssessmentResult;
    expect(opened.answers).to.include({ 'calm-1': 4, hope: 'Unreadable hope' });
    expect([sealed.id, sealed.createdAt]).to.deep.equal([opened.id, opened.completedAt]);
    expect(server.sent[0]!.key).to.equal(`"${sealed.id}/${sealed.createdAt}"`);
  });

  it('saves a copy that is the armour alone, which its reader opens', async () => {
    const { identity, recipient } = await createKeyPair();
    const element = await filled(`recipients="${recipient}"`);
    await submit(element);
    await until(element, () => element.value !== null);
    const { name, text } = await savedBy(() => press(element, 'Save a copy'));
    expect(name).to.match(/^polku-sealed-\d{4}-\d\d-\d\d\.age$/);
    expect(text).to.match(
      /^-----BEGIN AGE ENCRYPTED FILE-----\n([A-Za-z0-9+/=]+\n)+-----END AGE ENCRYPTED FILE-----\n?$/,
    );
    for (const typed of ['Unreadable', 'hope', 'calm-1', recipient]) {
      expect(text).not.to.contain(typed);
      expect(atob(text.replaceAll(/-----[^-]+-----|\n/g, ''))).not.to.contain(typed);
    }
    const opened = (await open(text, { identity })) as AssessmentResult;
    expect(readResult(opened)).to.deep.include({ ok: true });
    expect(opened.answers).to.include({ 'calm-1': 4, hope: 'Unreadable hope' });
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
    server.respond = () => status(200);
    await press(back, 'Send again');
    await until(back, () => texts(back).includes('What you sent has arrived.'));
    expect(new Set(server.sent.map(({ body }) => body)).size).to.equal(1);
    expect(sessionStorage.length).to.equal(0);
  });

  it('sends nothing when a key is wrong, and says so', async () => {
    const heard = listen(document, 'polku-error') as CustomEvent<{ code: string; path: unknown }>[];
    const { recipient } = await createKeyPair();
    const attributes = `action="/results" recipients="${recipient} age1wrong"`;
    expect(texts(await ask(attributes), 'errors')).to.contain('the key of the reader is not a right one');
    heard.length = 0;
    const element = await filled(attributes);
    expect(heard.map(({ detail: { code, path } }) => [code, path])).to.deep.equal([
      ['wrong_type', ['recipients', 1]],
    ]);
    expect(texts(element)).to.contain('the key of the reader is not a right one');
    expect(texts(element, 'preview'))
      .to.contain('That cannot be done now, so nothing is sent.')
      .and.not.contain('whoever runs that server can read it');
    const button = part(element, 'submit') as HTMLButtonElement;
    expect(button.disabled).to.equal(true);
    expect(server.sent).to.deep.equal([]);
  });

  it('sends nothing outside a secure context', async () => {
    Object.defineProperty(window, 'isSecureContext', { value: false, configurable: true });
    try {
      const { recipient } = await createKeyPair();
      const element = await filled(`action="/results" recipients="${recipient}"`);
      expect(texts(element)).to.contain('this page is not secure');
      expect((part(element, 'submit') as HTMLButtonElement).disabled).to.equal(true);
      expect(server.sent).to.deep.equal([]);
    } finally {
      Reflect.deleteProperty(window, 'isSecureContext');
    }
  });
});
