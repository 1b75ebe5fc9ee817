import { expect } from '@open-wc/testing';
import { readResult, type AssessmentResult, type SealedResult } from '../../src/contracts/index.js';
import { createKeyPair, fingerprint, open } from '../../src/delivery/seal.js';
import '../../src/elements/self-assessment/self-assessment.js';
import {
  arrived,
  holdBack,
  itGoesOnSealed,
  itGoesOnWithoutItsPerson,
  itLeavesItToTheHost,
  itSendsNothingInTheClear,
  itStopsWhenRefused,
  itTriesAgain,
  overhear,
  stored,
} from './delivery-hands.js';
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
const delivering = { server, filled, reload };

describe('delivery by action', () => {
  it('sends what was confirmed, says so, and forgets the draft only then', async () => {
    const held = holdBack(server);
    const element = await filled();
    expect(texts(element, 'preview')).to.contain(location.host);
    const heard = listen(element, 'polku-delivered') as CustomEvent[];
    await submit(element);
    await held.asked;
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
    held.answer(status(201));
    await arrived(element);
    expect(heard.map(({ detail }) => detail as unknown)).to.deep.equal([{ id: value.id, status: 201 }]);
    expect(sessionStorage.length).to.equal(0);
  });

  itTriesAgain(delivering);
  itGoesOnWithoutItsPerson(delivering);
  itStopsWhenRefused(delivering);
  itLeavesItToTheHost(delivering);

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
    await arrived(element);
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
    await until(back, () => buttons(back).get('Remove it from this browser'));
    const names = [...buttons(back).keys()];
    expect(names.indexOf('Remove it from this browser')).to.be.above(names.indexOf('Save a copy'));
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
    const { heard, stop } = overhear();
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
    stop();
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

  itGoesOnSealed(delivering);
  itSendsNothingInTheClear(delivering);

  it('says from the first page that a key is wrong', async () => {
    const element = await ask('action="/results" recipients="age1wrong"');
    expect(texts(element, 'errors')).to.contain('the reader’s key is not valid');
  });
});
