import { expect } from '@open-wc/testing';
import { a11ySnapshot, executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../src/elements/self-assessment/self-assessment.js';
import type { PolkuSelfAssessment } from './unsealed.js';
import {
  answer,
  back,
  controls,
  focused,
  goToPreview,
  listen,
  mount,
  nameOf,
  next,
  part,
  parts,
  press,
  question,
  strike,
  submit,
  texts,
  type,
  until,
} from './hands.js';
import { leaveOut } from '../leave-out.js';
import { asking, example, scaleItem, textItem } from './questionnaires.js';

const ask = (definition = example(), attributes = '') =>
  mount<PolkuSelfAssessment>(`<polku-self-assessment lang="en" ${attributes}></polku-self-assessment>`, {
    definition,
  });
const heading = (element: PolkuSelfAssessment) => {
  const now = focused(element)!;
  return `${now.localName} ${now.textContent.trim()}`;
};

describe('the focus in a self-assessment', () => {
  it('stays where it was while the element appears', async () => {
    const before = document.activeElement;
    await ask();
    expect(document.activeElement === before).to.equal(true);
  });

  it('goes to the heading of each new step, there and back', async () => {
    const element = await ask();
    const steps: string[] = [];
    for (let i = 0; i < 3; i++) {
      await next(element);
      steps.push(heading(element));
    }
    for (let i = 0; i < 3; i++) {
      await back(element);
      steps.push(heading(element));
    }
    expect(steps).to.deep.equal([
      'h3 In my own words',
      'h3 Your profile',
      'h3 This is what you are about to send',
      'h3 Your profile',
      'h3 In my own words',
      'h3 My work',
    ]);
  });

  it('goes to the summary of errors, whose links lead to the fields and leave the address alone', async () => {
    const element = await ask(
      asking(scaleItem('a', { required: true }), textItem('b', { required: true }), {
        kind: 'number',
        id: 'c',
        text: 'Number c',
        required: true,
      }),
    );
    const address = location.href;
    await next(element);
    expect(focused(element) === part(element, 'errors')).to.equal(true);
    const links = [...part(element, 'errors')!.querySelectorAll('a')];
    expect(links.map(nameOf)).to.deep.equal(['Statement a', 'Words b', 'Number c']);
    for (const [index, item] of ['a', 'b', 'c'].entries()) {
      links[index]!.click();
      expect(focused(element) === controls(element, item)[0]).to.equal(true);
    }
    expect(location.href).to.equal(address);
    for (const item of ['b', 'c']) {
      const [field] = controls(element, item);
      const described = field!.getAttribute('aria-describedby')!.split(' ');
      expect(described.map((id) => element.shadowRoot!.getElementById(id)?.textContent?.trim())).to.include(
        'Answer this question to go on.',
      );
    }
    await next(element);
    expect(focused(element) === part(element, 'errors')).to.equal(true);
  });

  it('stays in the question whose answer was taken back', async () => {
    const element = await ask();
    await answer(element, 'calm-1', 4);
    await press(element, 'Clear the answer: I can work in peace.');
    await until(element, () => focused(element)?.localName === 'input');
    expect(controls(element, 'calm-1')).to.include(focused(element));
  });

  it('stays on the button that strikes an answer and takes it back in', async () => {
    const element = await ask();
    await answer(element, 'calm-1', 4);
    await goToPreview(element);
    await strike(element, 'I can work in peace.');
    expect(nameOf(focused(element)!)).to.equal('Take back in: I can work in peace.');
  });
});

describe('the drawing of a self-assessment', () => {
  it('touches no other question when one is answered', async () => {
    const element = await ask();
    await answer(element, 'truth', 1);
    const changed: Node[] = [];
    const observer = new MutationObserver((records) => changed.push(...records.map(({ target }) => target)));
    observer.observe(element.shadowRoot!, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    await answer(element, 'calm-1', 4);
    observer.disconnect();
    const own = question(element, 'calm-1');
    const others = parts(element, 'item').filter((one) => one !== own);
    expect(others.length).to.be.greaterThan(1);
    expect(changed.some((node) => own.contains(node))).to.equal(true);
    const touched = changed.filter((node) => others.some((one) => one.contains(node)));
    expect(touched.map((node) => node.nodeName)).to.deep.equal([]);
  });

  for (const [level, tags] of [
    ['', ['h2', 'h3']],
    ['heading-level="3"', ['h3', 'h4']],
    ['heading-level="6"', ['h6', 'h6']],
    ['heading-level="9"', ['h6', 'h6']],
    ['heading-level="none"', ['h2', 'h3']],
  ] as const)
    it(`begins its headings at the right level with ${level || 'nothing said'}`, async () => {
      const element = await ask(example(), level);
      const found = [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')];
      expect(found.map(({ localName }) => localName)).to.deep.equal(tags);
    });
});

describe('a self-assessment for assistive technology', () => {
  it('has no fault that axe finds, on any step', async () => {
    const element = await ask(example(), 'reader="Supervisor V"');
    await expect(element).to.be.accessible();
    await answer(element, 'calm-1', 4);
    await answer(element, 'calm-importance', 5);
    await next(element);
    await type(element, 'days', 'many');
    await next(element);
    expect(part(element, 'errors')).to.not.equal(undefined);
    await expect(element).to.be.accessible();
    await type(element, 'days', '4');
    await next(element);
    await expect(element).to.be.accessible();
    await next(element);
    await strike(element, 'Days a week');
    await expect(element).to.be.accessible();
    await submit(element);
    await expect(element).to.be.accessible();
  });

  it('has no fault that axe finds when it cannot be used', async () => {
    const element = await ask({ ...example(), version: 'one' });
    await expect(element).to.be.accessible();
  });

  it('names a question by its statement and its radios by their words', async function () {
    if (!(await executeServerCommand('polku:media', {})))
      leaveOut(this, "the accessibility tree is read through Chromium's developer tools");
    const element = await ask(asking(scaleItem('a', { hint: 'Think of today.' })));
    const group = question(element, 'a');
    expect([group.localName, nameOf(group)]).to.deep.equal(['fieldset', 'Statement a']);
    const described = element.shadowRoot!.getElementById(group.getAttribute('aria-describedby')!);
    expect(described!.textContent.trim()).to.equal('Think of today.');
    interface Node {
      role: string;
      name?: string;
      children?: Node[];
    }
    const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
    const tree = (await a11ySnapshot({})) as unknown as Node;
    const radios = all(tree).filter(({ role }) => role === 'radio');
    expect(radios.map(({ name }) => name)).to.deep.equal([
      'Disagree',
      'Rather disagree',
      'Neither',
      'Rather agree',
      'Agree',
      'Does not apply to me',
    ]);
  });
});

describe('a self-assessment by keyboard alone', () => {
  const press = (key: string) => sendKeys({ press: key });
  /** Tabs on until the control of this name has the focus. */
  async function tabTo(element: PolkuSelfAssessment, name: RegExp) {
    for (let i = 0; i < 60; i++) {
      await press('Tab');
      const now = focused(element);
      if (now && name.test(nameOf(now))) return now;
    }
    throw new Error(`no way to ${name} by Tab`);
  }

  it('can be filled in, looked through, changed and confirmed', async function () {
    this.timeout(30_000);
    const element = await ask();
    const heard = listen(element, 'polku-submit');
    await tabTo(element, /^Disagree$/);
    await press(' ');
    await press('ArrowRight');
    expect(element.value!.answers['calm-1']).to.equal(2);
    await tabTo(element, /^Clear the answer: I can work/);
    await press('Enter');
    await until(element, () => focused(element)?.localName === 'input');
    expect(element.value!.answers['calm-1']).to.equal(null);
    await press(' ');
    await tabTo(element, /^1 ?Not important$/);
    await press('ArrowDown');
    await tabTo(element, /^Next$/);
    await press('Enter');
    await until(element, () => focused(element)?.localName === 'h3');
    await tabTo(element, /^At home$/);
    await press('ArrowDown');
    await tabTo(element, /^Hurry$/);
    await press(' ');
    await tabTo(element, /^Days a week$/);
    await sendKeys({ type: '4,5' });
    await tabTo(element, /^What do you hope for\?$/);
    await sendKeys({ type: 'Quiet mornings' });
    await executeServerCommand('polku:chord', ['Shift', 'Tab']);
    expect(nameOf(focused(element)!)).to.equal('Days a week');
    await tabTo(element, /^Next$/);
    await press(' ');
    await until(element, () => part(element, 'profile') && focused(element)?.localName === 'h3');
    await tabTo(element, /^The profile as a table$/);
    await press('Enter');
    expect((focused(element)!.parentElement as HTMLDetailsElement).open).to.equal(true);
    await tabTo(element, /^Next$/);
    await press('Enter');
    await until(element, () => part(element, 'preview') && focused(element)?.localName === 'h3');
    await tabTo(element, /^Leave out: What do you hope for\?$/);
    await press('Enter');
    await tabTo(element, /^Confirm and send$/);
    await press('Enter');
    await until(element, () => focused(element)?.textContent.includes('Thank you'));
    expect(heard.length).to.equal(1);
    expect(element.value!.answers).to.deep.equal({
      'calm-1': 1,
      'calm-importance': 2,
      truth: null,
      place: 'office',
      load: ['hurry'],
      days: 4.5,
    });
    expect(element.value!.struck).to.deep.equal(['hope']);
    expect(parts(element, 'errors')).to.deep.equal([]);
    expect(texts(element)).to.contain('What do you hope for? Left out by you');
  });
});
