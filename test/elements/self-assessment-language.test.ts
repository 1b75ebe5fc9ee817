import { expect } from '@open-wc/testing';
import '../../src/elements/self-assessment/self-assessment.js';
import type { PolkuSelfAssessment } from './unsealed.js';
import { addLanguage } from '../../src/localization/language.js';
import {
  answer,
  buttons,
  chosen,
  controls,
  focused,
  goToPreview,
  listen,
  mount,
  nameOf,
  next,
  part,
  parts,
  question,
  submit,
  texts,
  type,
} from './hands.js';
import { asking, example, scaleItem } from './questionnaires.js';

const speaking = (lang: string, definition = example()) =>
  mount<PolkuSelfAssessment>(`<polku-self-assessment lang="${lang}"></polku-self-assessment>`, {
    definition,
  });
const nextName = (element: PolkuSelfAssessment) => nameOf(part(element, 'next')!);

describe('the language of a self-assessment', () => {
  for (const [lang, statement, button] of [
    ['fi', 'Saan työrauhan.', 'Seuraava'],
    ['fi-FI', 'Saan työrauhan.', 'Seuraava'],
    ['SV', 'Jag får arbetsro.', 'Nästa'],
    ['en-GB', 'I can work in peace.', 'Next'],
    ['et', 'I can work in peace.', 'Next'],
    ['', 'I can work in peace.', 'Next'],
    ['not a tag!', 'I can work in peace.', 'Next'],
  ])
    it(`"${lang}" is read as "${statement}"`, async () => {
      const element = await speaking(lang!);
      expect(nameOf(question(element, 'calm-1'))).to.equal(statement);
      expect(nextName(element)).to.equal(button);
    });

  it('changes mid-way and keeps every answer and the focus', async () => {
    const element = await speaking('fi');
    await answer(element, 'calm-1', 4);
    await answer(element, 'calm-importance', 5);
    await next(element);
    await answer(element, 'place', 'home');
    await type(element, 'hope', 'Hiljaisuutta');
    await type(element, 'days', '3,5');
    const field = focused(element);
    const before = element.value!;
    const heard = listen(element, 'polku-change');
    for (const [lang, button] of [
      ['sv', 'Nästa'],
      ['en', 'Next'],
      ['fi', 'Seuraava'],
    ] as const) {
      element.lang = lang;
      await element.updateComplete;
      expect(nextName(element)).to.equal(button);
      expect(element.value).to.deep.equal(before);
      expect(focused(element) === field).to.equal(true);
      expect(controls(element, 'days')[0]!.value).to.equal('3,5');
      expect(controls(element, 'hope')[0]!.value).to.equal('Hiljaisuutta');
      expect(chosen(element, 'place')).to.deep.equal(['home']);
    }
    expect(heard).to.deep.equal([]);
  });

  it('changes what an error says', async () => {
    const element = await speaking('fi', asking(scaleItem('a', { required: true })));
    await next(element);
    expect(texts(element, 'errors')).to.contain('Vastaa tähän kysymykseen');
    element.lang = 'en';
    await element.updateComplete;
    expect(texts(element, 'errors')).to.contain('Answer this question to go on.');
  });

  it('is each element’s own: two languages stand on one page', async () => {
    const finnish = await speaking('fi');
    const swedish = await speaking('sv');
    expect([nextName(finnish), nextName(swedish)]).to.deep.equal(['Seuraava', 'Nästa']);
    await answer(finnish, 'calm-1', 4);
    await answer(swedish, 'calm-1', 2);
    expect([nextName(finnish), nextName(swedish)]).to.deep.equal(['Seuraava', 'Nästa']);
    expect([finnish.value!.language, swedish.value!.language]).to.deep.equal(['fi', 'sv']);
  });

  it('is that of the closest ancestor, followed across shadow roots and changes', async () => {
    const element = await mount<PolkuSelfAssessment>(
      `<div lang="fi"><section><polku-self-assessment></polku-self-assessment></section></div>`,
      { definition: example() },
    );
    expect(nextName(element)).to.equal('Seuraava');
    element.closest('div')!.lang = 'sv';
    await element.updateComplete;
    expect(nextName(element)).to.equal('Nästa');
    const host = document.createElement('div');
    host.lang = 'fi';
    host.attachShadow({ mode: 'open' }).append(element);
    document.body.append(host);
    await element.updateComplete;
    expect(nextName(element)).to.equal('Seuraava');
    host.lang = 'en';
    await element.updateComplete;
    expect(nextName(element)).to.equal('Next');
    host.remove();
  });

  it('is looked for and followed across the shadow roots of a frame’s document too', async () => {
    const element = await speaking('');
    const frame = document.createElement('iframe');
    document.body.append(frame);
    try {
      const host = frame.contentDocument!.createElement('div');
      host.lang = 'fi';
      const root = host.attachShadow({ mode: 'open' });
      expect(root instanceof ShadowRoot, 'of a class of its own').to.equal(false);
      frame.contentDocument!.body.append(host);
      element.removeAttribute('lang');
      root.append(element);
      await element.updateComplete;
      expect(nextName(element)).to.equal('Seuraava');
      host.lang = 'sv';
      await element.updateComplete;
      expect(nextName(element)).to.equal('Nästa');
    } finally {
      frame.remove();
    }
  });

  it('of the confirmation is told in the result', async () => {
    const element = await speaking('fi');
    await answer(element, 'calm-1', 4);
    element.lang = 'sv-FI';
    await goToPreview(element);
    await submit(element);
    expect(element.value!.language).to.equal('sv-FI');
  });

  it('of a text that is not in the reader’s language is marked on it', async () => {
    const definition = asking(
      scaleItem('a', { text: { de: 'Ich habe Ruhe.' }, hint: { sv: 'Tänk efter.' } }),
    );
    const element = await speaking('fi', definition);
    const [, hint] = [...question(element, 'a').querySelectorAll('[lang]')];
    expect(question(element, 'a').querySelector('legend [lang]')!.getAttribute('lang')).to.equal('de');
    expect([hint!.getAttribute('lang'), hint!.textContent]).to.deep.equal(['sv', 'Tänk efter.']);
    expect(element.shadowRoot!.firstElementChild!.getAttribute('lang')).to.equal('fi');
    element.lang = 'sv';
    await element.updateComplete;
    expect([...question(element, 'a').querySelectorAll('p [lang]')]).to.deep.equal([]);
  });

  it('formats numbers and dates as its readers do', async () => {
    const element = await speaking('fi');
    await next(element);
    await type(element, 'days', '3.5');
    await goToPreview(element);
    expect(texts(element, 'preview')).to.contain('3,5 days');
  });
});

describe('addLanguage', () => {
  const words = { 'assessment-next': 'Edasi', 'assessment-part': 'Kokku {1}, nüüd {0}' };

  it('reaches elements that are already on the page, places and all', async () => {
    const element = await speaking('x-tulnu');
    expect(nextName(element)).to.equal('Next');
    addLanguage('x-tulnu', words);
    await element.updateComplete;
    expect(nextName(element)).to.equal('Edasi');
    expect(texts(element, 'progress')).to.contain('Kokku 2, nüüd 1');
  });

  it('leaves what it does not give to English, and content in its own language', async () => {
    addLanguage('qaa', words);
    const element = await speaking('qaa-Latn');
    expect(nextName(element)).to.equal('Edasi');
    expect([...buttons(element).keys()]).to.deep.equal(['Edasi']);
    expect(texts(element)).to.contain('You may skip any question.');
    expect(question(element, 'calm-1').querySelector('legend [lang=en]')!.textContent).to.equal(
      'I can work in peace.',
    );
  });

  it('rewords a built-in language, and the newest words win', async () => {
    const element = await speaking('sv');
    addLanguage('sv', { 'assessment-back': 'Bakåt' });
    addLanguage('SV', { 'assessment-back': 'Föregående' });
    await next(element);
    expect([...buttons(element).keys()]).to.deep.equal(['Föregående', 'Nästa']);
    addLanguage('sv', { 'assessment-back': 'Tillbaka' });
    await element.updateComplete;
    expect(parts(element, 'back').map(nameOf)).to.deep.equal(['Tillbaka']);
  });
});
