import { expect } from '@open-wc/testing';
import '../../src/elements/self-assessment/self-assessment.js';
import type { PolkuSelfAssessment } from './unsealed.js';
import {
  answer,
  buttons,
  chosen,
  controls,
  goToPreview,
  mount,
  part,
  press,
  submit,
  texts,
  until,
} from './hands.js';
import { asking, scaleItem } from './questionnaires.js';

const definition = asking(scaleItem('a'), scaleItem('b'));
const inForm = (attributes: string) =>
  mount<PolkuSelfAssessment>(
    `<form><polku-self-assessment lang="en" ${attributes}></polku-self-assessment></form>`,
    { definition },
  );

async function confirmed(attributes: string) {
  const element = await inForm(attributes);
  await answer(element, 'a', 4);
  await goToPreview(element);
  await submit(element);
  return element;
}

// What holds for every element in a form stands in form-association.test.ts.
describe('a self-assessment in a form', () => {
  const sent = ({ form }: PolkuSelfAssessment) => [...new FormData(form!).keys()];

  it('says that it goes along with the form, and does not any more once an answer is changed', async () => {
    const element = await confirmed('name="assessment"');
    expect(texts(element)).to.contain('It is ready, and goes along when you send the form on this page.');
    expect(sent(element)).to.deep.equal(['assessment']);
    await press(element, 'Change my answers');
    await answer(element, 'a', 5);
    expect(sent(element)).to.deep.equal([]);
  });

  it('does not say that it goes along without a name', async () => {
    const element = await confirmed('');
    expect(sent(element)).to.deep.equal([]);
    expect(texts(element)).to.contain('The page has not confirmed that it has arrived anywhere');
  });

  it('takes no answer while it is disabled, nor a draft file, and the next one after that', async () => {
    const element = await inForm('name="assessment"');
    await answer(element, 'a', 4);
    const open = await until(element, () => buttons(element).get('Open a draft file'));
    element.disabled = true;
    await element.updateComplete;
    expect([open.disabled, ...controls(element, 'a').map((one) => one.disabled)]).not.to.include(false);
    controls(element, 'a')[0]!.click();
    expect(element.value!.answers['a']).to.equal(4);
    element.disabled = false;
    await element.updateComplete;
    await answer(element, 'a', 2);
    expect(element.value!.answers['a']).to.equal(2);
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
