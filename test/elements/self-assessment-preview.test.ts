import { expect } from '@open-wc/testing';
import { readResult } from '../../src/contracts/index.js';
import '../../src/elements/self-assessment/self-assessment.js';
import type { PolkuSelfAssessment } from './unsealed.js';
import {
  answer,
  back,
  buttons,
  focused,
  goToPreview,
  listen,
  mount,
  next,
  part,
  parts,
  press,
  strike,
  submit,
  texts,
  type,
  until,
} from './hands.js';
import { asking, example, scaleItem, textItem } from './questionnaires.js';

const ask = (definition = example(), attributes = '') =>
  mount<PolkuSelfAssessment>(`<polku-self-assessment lang="en" ${attributes}></polku-self-assessment>`, {
    definition,
  });

/** Answered and on its preview. */
async function answered(definition = example(), attributes = '') {
  const element = await ask(definition, attributes);
  await answer(element, 'calm-1', 4);
  await answer(element, 'calm-importance', 5);
  await answer(element, 'truth', 0);
  await next(element);
  await answer(element, 'place', 'home');
  await type(element, 'hope', 'Quiet mornings');
  await goToPreview(element);
  return element;
}

describe('the preview of a self-assessment', () => {
  it('shows every answer with its question, who reads it, how long it is kept and where it goes', async () => {
    const element = await answered(
      example(),
      'reader="Supervisor V" retention="One year" subject="s-1" group="g"',
    );
    const shown = texts(element, 'preview');
    for (const words of [
      'I can work in peace. 4 – Rather agree',
      'How important is calm to you? 5 – Very important',
      'I have time to think. 0 – Not true',
      'Where do you work? At home',
      'What do you hope for? Quiet mornings',
      'Questions you left blank: 2',
      'Who reads it Supervisor V',
      'How long it is kept One year',
      `Where it goes ${location.host}`,
      'It is not encrypted for the reader: whoever runs that server can read it.',
      'Codes that the page adds s-1, g',
    ])
      expect(shown).to.contain(words);
  });

  it('shows the file as it will be, but for the time', async () => {
    const element = await answered();
    await strike(element, 'I have time to think.');
    const shown = JSON.parse(element.shadowRoot!.querySelector('pre')!.textContent) as Record<
      string,
      unknown
    >;
    await submit(element);
    const { completedAt: _c, updatedAt: _u, ...left } = element.value!;
    const { completedAt: _d, updatedAt: _v, ...told } = shown;
    expect(told).to.deep.equal(left);
  });

  it('shows the file in the language of the confirmation', async () => {
    const element = await answered();
    element.lang = 'sv';
    await element.updateComplete;
    const shown = JSON.parse(element.shadowRoot!.querySelector('pre')!.textContent) as { language: string };
    expect(shown.language).to.equal('sv');
    await submit(element);
    expect(element.value!.language).to.equal('sv');
  });

  it('keeps a struck answer until the confirmation, and takes it back in', async () => {
    const element = await answered();
    const heard = listen(element, 'polku-change');
    await strike(element, 'What do you hope for?');
    expect(element.value!.struck).to.deep.equal(['hope']);
    expect(element.value!.answers['hope']).to.equal('Quiet mornings');
    expect(texts(element, 'preview')).to.contain('Quiet mornings (left out)');
    expect(texts(element, 'preview')).to.contain('Also a list of the questions that you left out');
    await strike(element, 'What do you hope for?');
    expect(element.value!).not.to.have.property('struck');
    expect(heard.length).to.equal(2);
    await submit(element);
    expect(element.value!.answers['hope']).to.equal('Quiet mornings');
    expect(element.value!).not.to.have.property('struck');
  });

  it('takes struck answers out at the confirmation and counts without them', async () => {
    const element = await answered();
    await strike(element, 'I can work in peace.');
    await strike(element, 'What do you hope for?');
    await submit(element);
    const result = element.value!;
    expect(result.answers).to.deep.equal({
      'calm-importance': 5,
      truth: 0,
      place: 'home',
      load: null,
      days: null,
    });
    expect(result.struck).to.deep.equal(['calm-1', 'hope']);
    expect(result.scores[0]).to.include({ dimension: 'calm', nAnswered: 0, mean: null, importance: 5 });
    expect(JSON.stringify(result.answers)).not.to.contain('Quiet');
    expect(readResult(result)).to.deep.include({ ok: true });
  });

  it('takes along what was asked only because of a struck answer', async () => {
    const element = await ask(
      asking(scaleItem('a'), textItem('b', { showIf: { item: 'a', is: [2] } }), scaleItem('c')),
    );
    await answer(element, 'a', 2);
    await type(element, 'b', 'Only because of it');
    await answer(element, 'c', 3);
    await goToPreview(element);
    await strike(element, 'Statement a');
    expect(texts(element, 'preview')).not.to.contain('Only because of it');
    await submit(element);
    expect(element.value!.answers).to.deep.equal({ c: 3 });
    expect(element.value!.struck).to.deep.equal(['a']);
  });

  it('never lets striking break what is required, not even when the answers are changed later', async () => {
    const element = await ask(asking(scaleItem('a', { required: true }), scaleItem('b')));
    await answer(element, 'a', 2);
    await goToPreview(element);
    await strike(element, 'Statement a');
    await submit(element);
    expect(element.value!.answers).to.deep.equal({ b: null });
    await press(element, 'Change my answers');
    await answer(element, 'b', 4);
    await goToPreview(element);
    expect(texts(element, 'preview')).to.contain('Statement a (left out)');
    await submit(element);
    expect(element.value!.answers).to.deep.equal({ b: 4 });
    expect(element.value!.struck).to.deep.equal(['a']);
  });

  it('takes a question that is answered anew back in', async () => {
    const element = await answered();
    await strike(element, 'What do you hope for?');
    await back(element);
    await back(element);
    await type(element, 'hope', 'Something else');
    expect(element.value!).not.to.have.property('struck');
  });

  it('has only "submit", and every other step only "next"', async () => {
    const element = await ask();
    while (!part(element, 'preview')) {
      expect([part(element, 'next') !== undefined, part(element, 'submit')]).to.deep.equal([true, undefined]);
      await next(element);
    }
    expect([part(element, 'next'), part(element, 'submit') !== undefined]).to.deep.equal([undefined, true]);
  });

  it('can be confirmed without an answer', async () => {
    const element = await ask(asking(scaleItem('a')));
    await goToPreview(element);
    await submit(element);
    expect(element.value!.answers).to.deep.equal({ a: null });
    expect(readResult(element.value)).to.deep.include({ ok: true });
  });
});

describe('the profile of a self-assessment', () => {
  it('shows the areas, what is important, and two prompts for it', async () => {
    const element = await answered();
    await back(element);
    const shown = texts(element, 'profile');
    expect(shown).to.contain('Important to you right now');
    expect(shown).to.contain('When is it calm?What helps?').and.not.to.contain('A third prompt');
    const cells = [...part(element, 'profile')!.querySelectorAll('tbody td')].map((cell) => cell.textContent);
    expect(cells).to.deep.equal(['4.0', '5']);
  });

  it('says when there is too little for a picture', async () => {
    const element = await ask();
    await next(element);
    await next(element);
    expect(texts(element, 'profile')).to.contain('There are too few answers for a picture.');
  });
});

describe('the confirmation of a self-assessment', () => {
  it('hands over a whole result that can be read back', async () => {
    const element = await answered(
      example(),
      'reader="Supervisor V" retention="One year" subject="s-1" group="g"',
    );
    const heard = listen(document, 'polku-submit');
    const before = new Date().toISOString();
    await submit(element);
    const [event] = heard as CustomEvent<Record<string, unknown>>[];
    expect(heard.length).to.equal(1);
    expect(event).to.include({ bubbles: true, composed: true, cancelable: true });
    expect(readResult(event!.detail)).to.deep.include({ ok: true });
    expect(event!.detail).to.deep.equal(element.value);
    expect(event!.detail).to.deep.include({
      schema: 'polku/self-assessment',
      schemaVersion: 1,
      language: 'en',
      subject: 's-1',
      group: 'g',
      notice: { reader: 'Supervisor V', retention: 'One year' },
      questionnaire: example(),
    });
    const { completedAt, updatedAt } = element.value!;
    expect(completedAt).to.equal(updatedAt);
    expect(completedAt! >= before && completedAt!.endsWith('Z')).to.equal(true);
    expect(element.matches(':state(complete)')).to.equal(true);
    expect(element.matches(':state(dirty)')).to.equal(false);
  });

  it('says that nobody has confirmed the delivery when nobody takes it', async () => {
    const element = await answered();
    await submit(element);
    expect(texts(element)).to.contain('The page has not confirmed that it has arrived anywhere');
    expect(texts(element)).to.contain('Thank you');
    expect([...buttons(element).keys()]).to.include.members(['Save a copy', 'Change my answers']);
  });

  it('waits for a host that delivers itself, and says when it has arrived', async () => {
    const element = await answered(example(), 'reader="Supervisor V"');
    element.addEventListener('polku-submit', (event) => event.preventDefault());
    const heard = listen(document, 'polku-delivered', 'polku-delivery-failed') as CustomEvent[];
    await submit(element);
    expect(texts(element)).to.contain('Sending …');
    expect([...buttons(element).keys()]).not.to.include('Change my answers');
    element.delivered();
    await element.updateComplete;
    expect(texts(element)).to.contain('What you sent has arrived. Who reads it: Supervisor V');
    expect(heard.map(({ type: name, detail }) => [name, detail])).to.deep.equal([
      ['polku-delivered', { id: element.value!.id, status: null }],
    ]);
    expect(heard[0]).to.include({ bubbles: true, composed: true, cancelable: false });
    element.delivered();
    element.undelivered();
    expect(heard.length).to.equal(1);
  });

  it('offers to send the same document again when the host could not deliver it', async () => {
    const element = await answered();
    const sent: unknown[] = [];
    element.addEventListener('polku-submit', (event) => {
      event.preventDefault();
      sent.push(event.detail);
    });
    const heard = listen(element, 'polku-delivery-failed') as CustomEvent[];
    await submit(element);
    element.undelivered('The server is away');
    await element.updateComplete;
    expect(heard[0]!.detail).to.deep.equal({
      id: element.value!.id,
      status: null,
      retrying: false,
      reason: 'The server is away',
    });
    expect(texts(element)).to.contain('It has not been sent yet.');
    expect([...buttons(element).keys()]).to.include('Save a copy');
    expect(texts(element)).to.contain('Not sent yet').and.not.to.contain('Thank you');
    expect(element.shadowRoot!.querySelector('slot[name="thanks"]'), 'thanks too early').to.equal(null);
    await press(element, 'Send again');
    expect(texts(element)).to.contain('Sending …');
    expect(focused(element)!.textContent.trim(), 'the focus where the button went away').to.equal(
      'On its way',
    );
    expect(sent.length).to.equal(2);
    expect(sent[1]).to.deep.equal(sent[0]);
    element.delivered();
    await element.updateComplete;
    expect(texts(element)).to.contain('What you sent has arrived.');
    expect(focused(element)!.textContent.trim()).to.equal('Thank you');
    expect(element.shadowRoot!.querySelector('slot[name="thanks"]')).to.not.equal(null);
  });

  for (const [method, words] of [
    ['delivered', 'What you sent has arrived.'],
    ['undelivered', 'It has not been sent yet.'],
  ] as const)
    it(`takes ${method}() from within the event`, async () => {
      const element = await answered();
      const heard = listen(element, 'polku-delivered', 'polku-delivery-failed');
      element.addEventListener('polku-submit', (event) => {
        event.preventDefault();
        element[method]();
      });
      await submit(element);
      expect(texts(element)).to.contain(words);
      expect(heard.length).to.equal(1);
    });

  it('takes delivered() from a host that sent the value with its own form', async () => {
    const element = await answered();
    const heard = listen(element, 'polku-delivered');
    await submit(element);
    element.delivered();
    await element.updateComplete;
    expect(heard.length).to.equal(1);
    expect(texts(element)).to.contain('What you sent has arrived.');
  });

  it('knows of no delivery before the confirmation', async () => {
    const element = await answered();
    const heard = listen(element, 'polku-delivered', 'polku-delivery-failed');
    element.delivered();
    element.undelivered();
    expect(heard).to.deep.equal([]);
  });

  it('is not confirmed by a second press on "next"', async () => {
    const element = await answered();
    await back(element);
    const button = part(element, 'next')!;
    button.click();
    await element.updateComplete;
    expect(part(element, 'submit')).to.be.instanceOf(HTMLButtonElement);
    expect(button.isConnected).to.equal(false);
  });

  it('confirms once, however often the button is pressed', async () => {
    const element = await answered();
    const heard = listen(element, 'polku-submit');
    const button = part(element, 'submit')!;
    button.click();
    button.click();
    await element.updateComplete;
    expect(heard.length).to.equal(1);
  });

  it('keeps the id and moves completedAt when the answers are changed afterwards', async () => {
    const element = await answered();
    await submit(element);
    const first = element.value!;
    await press(element, 'Change my answers');
    expect(element.value!.completedAt).to.equal(first.completedAt);
    await until(element, () => part(element, 'page'));
    while (new Date().toISOString() === first.updatedAt);
    await answer(element, 'calm-1', 1);
    expect(element.value!).to.deep.include({ id: first.id, completedAt: null, scores: [], priorities: [] });
    await goToPreview(element);
    await submit(element);
    expect(element.value!.id).to.equal(first.id);
    expect(element.value!.completedAt! > first.completedAt!).to.equal(true);
    expect(element.value!.scores[0]!.mean).to.equal(1);
  });

  it('goes to the preview with submit() after "Change my answers", also when nothing was changed', async () => {
    const element = await answered();
    await submit(element);
    await press(element, 'Change my answers');
    element.submit();
    await until(element, () => part(element, 'preview'));
  });

  it('shows what the host puts in the slots', async () => {
    const element = await mount<PolkuSelfAssessment>(
      `<polku-self-assessment lang="en"><p slot="intro">Our words</p><p slot="thanks">Our thanks</p></polku-self-assessment>`,
      { definition: example() },
    );
    const seen = (slot: string) => element.querySelector(`[slot=${slot}]`)!.checkVisibility();
    expect([seen('intro'), seen('thanks')]).to.deep.equal([true, false]);
    await goToPreview(element);
    await submit(element);
    expect([seen('intro'), seen('thanks')]).to.deep.equal([false, true]);
  });

  it('has no button to save a copy with no-download', async () => {
    const element = await answered(example(), 'no-download');
    await submit(element);
    expect([...buttons(element).keys()]).not.to.include('Save a copy');
  });

  it('leaves the focus on the heading of the end', async () => {
    const element = await answered();
    await submit(element);
    expect(focused(element)!.textContent.trim()).to.equal('Thank you');
    expect(parts(element, 'errors')).to.deep.equal([]);
  });
});
