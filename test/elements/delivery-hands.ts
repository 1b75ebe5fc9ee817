import { expect } from '@open-wc/testing';
import { createKeyPair } from '../../src/delivery/seal.js';
import { buttons, listen, part, press, submit, texts, until, type Polku } from './hands.js';
import { status, type standIn } from './server.js';

type Input = Polku & { readonly value: unknown; delivered(): void };

/** One input element before the server of `action`, with what a person has entered. */
export interface Delivering<T extends Input> {
  server: ReturnType<typeof standIn>;
  /** Something is entered, up to the preview; with `action` where no attributes are given. */
  filled: (attributes?: string) => Promise<T>;
  /** As after a reload. */
  reload: (element: T) => Promise<T>;
}

/** All that this tab keeps, as one text. */
export const stored = () => JSON.stringify({ ...sessionStorage }) + JSON.stringify({ ...localStorage });

/** Whether the page can be left without a question. */
export const leaves = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

export const arrived = (element: Polku) =>
  until(element, () => texts(element).includes('What you sent has arrived.'));

/** Whether all that was sent is the same, bytes and key. */
export const expectOneAndTheSame = ({ sent }: ReturnType<typeof standIn>) =>
  expect(new Set(sent.map((one) => JSON.stringify(one))).size).to.equal(1);

/** Lets the server wait with its answer. */
export function holdBack(server: ReturnType<typeof standIn>) {
  let answerNow: (response: Response) => void = () => {};
  const asked = new Promise<void>((done) => {
    server.respond = () => {
      done();
      return new Promise((answer) => (answerNow = answer));
    };
  });
  return { asked, answer: (response: Response) => answerNow(response) };
}

/** What the events on the way out tell, as texts. */
export function overhear(): { heard: string[]; stop: () => void } {
  const heard: string[] = [];
  const hear = (event: Event) => heard.push(JSON.stringify((event as CustomEvent).detail ?? null));
  const names = ['polku-change', 'polku-submit', 'polku-delivery-failed', 'polku-delivered'];
  for (const name of names) document.addEventListener(name, hear);
  return {
    heard,
    stop: () => {
      for (const name of names) document.removeEventListener(name, hear);
    },
  };
}

export function itTriesAgain<T extends Input>({ server, filled }: Delivering<T>): void {
  it('tries again by itself with the same bytes and key', async () => {
    server.respond = (count) => (count < 3 ? status(503, { 'Retry-After': '0' }) : status(200));
    const element = await filled();
    const heard = listen(element, 'polku-delivery-failed') as CustomEvent[];
    await submit(element);
    await arrived(element);
    expect(server.sent.length).to.equal(3);
    expectOneAndTheSame(server);
    const { id } = element.value as { id: string };
    const failure = { id, status: 503, retrying: true, reason: 'server' };
    expect(heard.map(({ detail }) => detail as unknown)).to.deep.equal([failure, failure]);
  });
}

export function itGoesOnWithoutItsPerson<T extends Input>({ server, filled }: Delivering<T>): void {
  it('goes on its way when somebody else comes, and is neither shown to them nor kept for them', async () => {
    const held = holdBack(server);
    const element = await filled('action="/results" subject="s-1"');
    const heard = listen(element, 'polku-delivered') as CustomEvent[];
    await submit(element);
    await held.asked;
    const kept = Object.keys(sessionStorage);
    expect(kept).to.have.length(1);
    element.setAttribute('subject', 's-2');
    await element.updateComplete;
    const again = holdBack(server);
    held.answer(status(503, { 'Retry-After': '0' }));
    await again.asked;
    await element.updateComplete;
    expect(Object.keys(sessionStorage)).to.deep.equal(kept);
    for (const words of ['Sending …', 'Unreadable', 'has not been sent yet'])
      expect(texts(element)).not.to.contain(words);
    expect(JSON.stringify(element.value ?? '')).not.to.contain('Unreadable');
    again.answer(status(201));
    await until(element, () => heard.length > 0);
    expectOneAndTheSame(server);
    expect(JSON.stringify(stored())).to.contain('Unreadable');
    // Whose it is finds it again: the server knows it by its key.
    server.respond = () => status(200);
    element.setAttribute('subject', 's-1');
    await arrived(element);
    expectOneAndTheSame(server);
    expect(sessionStorage.length).to.equal(0);
  });
}

export function itStopsWhenRefused<T extends Input>({ server, filled, reload }: Delivering<T>): void {
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
      const names = [...buttons(element).keys()];
      expect(names).to.include('Send again');
      expect(names.some((name) => name.startsWith('Save a copy'))).to.equal(true);
      expect(leaves()).to.equal(false);
      const { value } = element;
      const back = await reload(element);
      expect(back.value).to.deep.equal(value);
      await until(back, () => texts(back).includes(words));
      server.respond = () => status(200);
      await press(back, 'Send again');
      await arrived(back);
      expectOneAndTheSame(server);
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
    expect(stored()).to.contain('Unreadable');
  });
}

export function itLeavesItToTheHost<T extends Input>({ server, filled, reload }: Delivering<T>): void {
  it('leaves it to a host that prevents it, also after a reload', async () => {
    const element = await filled();
    element.addEventListener('polku-submit', (event) => event.preventDefault());
    await submit(element);
    const { value } = element;
    const back = await reload(element);
    expect(back.value).to.deep.equal(value);
    const heard: unknown[] = [];
    back.addEventListener('polku-submit', (event) => {
      event.preventDefault();
      heard.push((event as CustomEvent).detail);
    });
    await press(back, 'Send again');
    expect(heard).to.deep.equal([value]);
    back.delivered();
    await arrived(back);
    expect([server.sent, sessionStorage.length]).to.deep.equal([[], 0]);
  });
}

export function itGoesOnSealed<T extends Input>({ server, filled, reload }: Delivering<T>): void {
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
    expectOneAndTheSame(server);
    expect(sessionStorage.length).to.equal(0);
  });
}

export function itSendsNothingInTheClear<T extends Input>({ server, filled }: Delivering<T>): void {
  it('is not sent when a key is wrong, and says so from the start', async () => {
    const { recipient } = await createKeyPair();
    const heard = listen(document, 'polku-error') as CustomEvent<{ code: string; path: unknown }>[];
    const element = await filled(`action="/results" recipients="${recipient} age1wrong"`);
    expect(heard.map(({ detail: { code, path } }) => [code, path])).to.deep.equal([
      ['wrong_type', ['recipients', 1]],
    ]);
    expect(texts(element, 'errors')).to.contain('the reader’s key is not valid');
    expect(texts(element, 'preview'))
      .to.contain('That cannot be done now, so nothing is sent.')
      .and.not.contain('whoever runs that server can read it');
    expect((part(element, 'submit') as HTMLButtonElement).disabled).to.equal(true);
    expect(server.sent).to.deep.equal([]);
  });

  it('is not sent outside a secure context', async () => {
    const truth = Object.getOwnPropertyDescriptor(window, 'isSecureContext')!;
    Object.defineProperty(window, 'isSecureContext', { value: false, configurable: true });
    try {
      const { recipient } = await createKeyPair();
      const element = await filled(`action="/results" recipients="${recipient}"`);
      expect(texts(element, 'errors')).to.contain('this page is not secure');
      expect((part(element, 'submit') as HTMLButtonElement).disabled).to.equal(true);
      expect(server.sent).to.deep.equal([]);
    } finally {
      Object.defineProperty(window, 'isSecureContext', truth);
    }
  });
}
