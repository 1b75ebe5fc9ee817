import { expect } from '@open-wc/testing';
import '../../src/elements/self-assessment/self-assessment.js';
import type { PolkuSelfAssessment } from './unsealed.js';
import {
  answer,
  buttons,
  chosen,
  controls,
  goToPreview,
  listen,
  mount,
  part,
  press,
  submit,
  texts,
  until,
} from './hands.js';
import { asking, scaleItem } from './questionnaires.js';

const definition = asking(scaleItem('a'), scaleItem('b'));
const inForm = (attributes: string, around = (inner: string) => inner) =>
  mount<PolkuSelfAssessment>(
    `<form>${around(`<polku-self-assessment lang="en" ${attributes}></polku-self-assessment>`)}</form>`,
    { definition },
  );

async function confirmed(attributes: string) {
  const element = await inForm(attributes);
  await answer(element, 'a', 4);
  await goToPreview(element);
  await submit(element);
  return element;
}

describe('a self-assessment in a form', () => {
  it('adds nothing before the confirmation, then the JSON of its result under its name', async () => {
    const element = await inForm('name="assessment"');
    const sent = () => [...new FormData(element.form!).entries()];
    expect(sent()).to.deep.equal([]);
    await answer(element, 'a', 4);
    await goToPreview(element);
    expect(sent()).to.deep.equal([]);
    await submit(element);
    expect(sent().map(([name]) => name)).to.deep.equal(['assessment']);
    expect(JSON.parse(sent()[0]![1] as string)).to.deep.equal(element.value);
    expect(texts(element)).to.contain('It is ready, and goes along when you send the form on this page.');
    await press(element, 'Change my answers');
    await answer(element, 'a', 5);
    expect(sent()).to.deep.equal([]);
  });

  it('adds nothing without a name, and does not say that it does', async () => {
    const element = await confirmed('');
    expect([...new FormData(element.form!).keys()]).to.deep.equal([]);
    expect(texts(element)).to.contain('The page has not confirmed that it has arrived anywhere');
  });

  it('gives the browser an empty state to keep', async () => {
    const original = Object.getOwnPropertyDescriptor(ElementInternals.prototype, 'setFormValue')!;
    const given: unknown[][] = [];
    Object.defineProperty(ElementInternals.prototype, 'setFormValue', {
      ...original,
      value: function (this: ElementInternals, ...args: [string | null, string]) {
        given.push(args);
        return (original.value as (...a: unknown[]) => void).apply(this, args);
      },
    });
    try {
      await confirmed('name="assessment"');
    } finally {
      Object.defineProperty(ElementInternals.prototype, 'setFormValue', original);
    }
    expect(given.length).to.be.greaterThan(0);
    expect(given.map(([, state]) => state)).to.deep.equal(given.map(() => ''));
    expect(given.some(([value]) => typeof value === 'string')).to.equal(true);
  });

  it('keeps the form from being sent while it is required and not confirmed, in its own language', async () => {
    const element = await inForm('name="assessment" required');
    const invalid = listen(element, 'invalid');
    expect(element.form!.checkValidity()).to.equal(false);
    expect(invalid.length).to.equal(1);
    expect(element.validity.valueMissing).to.equal(true);
    expect(element.validationMessage).to.equal('Finish the questionnaire and confirm it.');
    element.lang = 'fi';
    await element.updateComplete;
    expect(element.validationMessage).to.equal('Täytä kysely loppuun ja vahvista se.');
    await answer(element, 'a', 4);
    expect(element.checkValidity()).to.equal(false);
    await goToPreview(element);
    await submit(element);
    expect([element.checkValidity(), element.reportValidity(), element.validationMessage]).to.deep.equal([
      true,
      true,
      '',
    ]);
    expect(element.validity.valid).to.equal(true);
  });

  it('asks for nothing when it is not required', async () => {
    const element = await inForm('name="assessment"');
    expect([element.willValidate, element.checkValidity()]).to.deep.equal([true, true]);
  });

  it('is emptied by form.reset()', async () => {
    const element = await confirmed('name="assessment"');
    const heard = listen(element, 'polku-change');
    element.form!.reset();
    await element.updateComplete;
    expect(element.value).to.equal(null);
    expect(chosen(element, 'a')).to.deep.equal([]);
    expect([...new FormData(element.form!).keys()]).to.deep.equal([]);
    expect(element.matches(':state(complete)')).to.equal(false);
    expect(heard).to.deep.equal([]);
  });

  it('does not send the form with its own buttons or the Enter key', async () => {
    const element = await inForm('name="assessment"');
    const heard = listen(element.form!, 'submit');
    element.form!.addEventListener('submit', (event) => event.preventDefault());
    await answer(element, 'a', 4);
    controls(element, 'a')[0]!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
    );
    await goToPreview(element);
    await submit(element);
    expect(heard).to.deep.equal([]);
  });

  for (const [name, off, on] of [
    [
      'disabled',
      (element: PolkuSelfAssessment) => void (element.disabled = true),
      (element: PolkuSelfAssessment) => void (element.disabled = false),
    ],
    [
      'in a disabled fieldset',
      (element: PolkuSelfAssessment) => element.closest('fieldset')!.setAttribute('disabled', ''),
      (element: PolkuSelfAssessment) => element.closest('fieldset')!.removeAttribute('disabled'),
    ],
  ] as const)
    it(`takes no answer while it is ${name}`, async () => {
      const element = await inForm('name="assessment" required', (inner) => `<fieldset>${inner}</fieldset>`);
      await answer(element, 'a', 4);
      await until(element, () => buttons(element).has('Open a draft file'));
      off(element);
      await element.updateComplete;
      expect(controls(element, 'a').every((one) => one.disabled)).to.equal(true);
      expect([...buttons(element).values()].every((one) => one.disabled)).to.equal(true);
      expect([element.willValidate, element.form!.checkValidity()]).to.deep.equal([false, true]);
      controls(element, 'a')[0]!.click();
      expect(element.value!.answers['a']).to.equal(4);
      on(element);
      await element.updateComplete;
      await answer(element, 'a', 2);
      expect(element.value!.answers['a']).to.equal(2);
    });

  it('adds nothing while it is disabled, though it is confirmed', async () => {
    const element = await confirmed('name="assessment"');
    element.disabled = true;
    await element.updateComplete;
    expect([...new FormData(element.form!).keys()]).to.deep.equal([]);
  });

  it('belongs to the form that its form attribute names', async () => {
    const element = await mount<PolkuSelfAssessment>(
      `<form id="elsewhere"></form><polku-self-assessment lang="en" form="elsewhere" name="x"></polku-self-assessment>`,
      { definition },
    );
    expect(element.form!.id).to.equal('elsewhere');
  });
});

describe('the warning before leaving', () => {
  const leaves = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

  it('comes only while there are answers that are not confirmed', async () => {
    const element = await inForm('draft="off"');
    expect(leaves()).to.equal(true);
    await answer(element, 'a', 4);
    expect(leaves()).to.equal(false);
    expect(element.matches(':state(dirty)')).to.equal(true);
    await goToPreview(element);
    await submit(element);
    expect(leaves()).to.equal(true);
    expect(element.matches(':state(dirty)')).to.equal(false);
  });

  it('comes while a host is delivering or could not deliver, and not once it has arrived', async () => {
    const element = await inForm('');
    element.addEventListener('polku-submit', (event) => event.preventDefault());
    await answer(element, 'a', 4);
    await goToPreview(element);
    await submit(element);
    expect(leaves()).to.equal(false);
    element.undelivered();
    await element.updateComplete;
    expect(leaves()).to.equal(false);
    element.delivered();
    await element.updateComplete;
    expect(leaves()).to.equal(true);
  });

  it('goes with the element and comes back with it, and so do the answers', async () => {
    const element = await inForm('draft="off"');
    await answer(element, 'a', 4);
    const place = element.parentElement!;
    element.remove();
    expect(leaves()).to.equal(true);
    place.append(element);
    await element.updateComplete;
    expect(leaves()).to.equal(false);
    expect(chosen(element, 'a')).to.deep.equal(['4']);
    expect(element.value!.answers['a']).to.equal(4);
    element.reset();
    await element.updateComplete;
    expect(leaves()).to.equal(true);
  });

  it('stays on the step where the person was when the element is moved', async () => {
    const element = await inForm('');
    await goToPreview(element);
    element.parentElement!.prepend(element);
    await until(element, () => part(element, 'preview'));
  });
});
