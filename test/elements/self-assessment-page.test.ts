import { expect } from '@open-wc/testing';
import type { AssessmentResult } from '../../src/contracts/index.js';
import { expectConsole } from '../console.js';
import { PolkuSelfAssessment } from '../../src/elements/self-assessment/self-assessment.js';
import { define } from '../../src/elements/define.js';
import { version } from '../../src/elements/version.js';
import { answer, goToPreview, mount, next, part, parts, press, submit, texts, until } from './hands.js';
import { asking, example, scaleItem } from './questionnaires.js';

const ask = (definition = asking(scaleItem('a')), attributes = '') =>
  mount<PolkuSelfAssessment>(`<polku-self-assessment lang="en" ${attributes}></polku-self-assessment>`, {
    definition,
  });

describe('the tag', () => {
  it('is registered once: a second copy leaves one warning that names both versions', async () => {
    const other = class extends HTMLElement {
      static readonly version = '9.9.9';
    };
    const warnings = await expectConsole(/polku/, () => define('polku-self-assessment', other));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<polku-self-assessment>').and.to.contain(version);
    expect(customElements.get('polku-self-assessment')).to.equal(PolkuSelfAssessment);
  });

  it('may be imported again without a word', async () => {
    define('polku-self-assessment', PolkuSelfAssessment);
    const again = await import('../../src/elements/self-assessment/self-assessment.js');
    expect(again.PolkuSelfAssessment).to.equal(PolkuSelfAssessment);
  });

  it('can be made by script and by its constructor', async () => {
    expect(document.createElement('polku-self-assessment')).to.be.instanceOf(PolkuSelfAssessment);
    const element = new PolkuSelfAssessment();
    expect([element.isConnected, element.value]).to.deep.equal([false, null]);
  });
});

describe('a page of the questionnaire', () => {
  it('is drawn whole in one frame: every next page of the manager\u2019s', async () => {
    const element = await mount<PolkuSelfAssessment>(
      '<polku-self-assessment lang="en" draft="off"></polku-self-assessment>',
    );
    const shown: (string | undefined)[] = [];
    const all = Number(/\/(\d+)/.exec(texts(element, 'progress'))![1]);
    for (let page = part(element, 'page')!; ; page = part(element, 'page')!) {
      shown.push(page.querySelector('h3')?.textContent.trim());
      const items = parts(element, 'item').length;
      expect(items, shown.at(-1)).to.be.greaterThan(0);
      if (shown.length === all) break;

      let drawings = 0;
      const observer = new MutationObserver(() => (drawings += 1));
      observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
      // A frame is painted between two tasks, never before the microtasks of one have ended.
      let nextTask = false;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (nextTask = true);
      port2.postMessage('');
      part(element, 'next')!.click();
      await element.updateComplete;
      expect(nextTask, 'a frame could have come between').to.equal(false);
      expect(drawings).to.equal(1);
      observer.disconnect();
      port1.close();
    }
    expect(new Set(shown).size).to.equal(all);
  });

  it('has room at 320 px for words of twice the size', async () => {
    const element = await mount<PolkuSelfAssessment>(
      '<div lang="fi" style="inline-size: 288px; font-size: 32px"><polku-self-assessment></polku-self-assessment></div>',
    );
    await until(element, () => element.shadowRoot!.querySelector('input[type=radio]'));
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });
});

describe('a guest in the page', () => {
  it('leaves head, title, address and global names alone from the first page to the end', async () => {
    const page = () => ({
      head: document.head.innerHTML,
      title: document.title,
      address: location.href,
      stored: [localStorage.length, sessionStorage.length],
      body: document.body.attributes.length + document.documentElement.attributes.length,
    });
    const before = page();
    const names = new Set(Object.getOwnPropertyNames(window));
    const element = await ask(example(), 'draft="off"');
    await answer(element, 'calm-1', 4);
    await goToPreview(element);
    await submit(element);
    expect(page()).to.deep.equal(before);
    const added = Object.getOwnPropertyNames(window).filter((name) => !names.has(name));
    // Zod keeps its settings in the open; nothing else is added.
    expect(added.filter((name) => !name.startsWith('__zod_global'))).to.deep.equal([]);
  });

  it('has no style attribute on any step, which a strict policy would refuse', async () => {
    const element = await ask(example());
    await answer(element, 'calm-1', 4);
    const styled = () => element.shadowRoot!.querySelectorAll('[style]').length;
    expect(styled()).to.equal(0);
    while (!part(element, 'preview')) {
      await next(element);
      expect(styled()).to.equal(0);
    }
    await submit(element);
    expect(styled()).to.equal(0);
  });

  it('shows light children as they are only without script', async () => {
    const element = await mount<PolkuSelfAssessment>(
      '<polku-self-assessment lang="en"><p>Please turn on JavaScript.</p></polku-self-assessment>',
      { definition: example() },
    );
    expect(element.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('keeps its inner events inside: only its own come out', async () => {
    const element = await ask();
    const heard: string[] = [];
    for (const name of ['change', 'submit', 'reset'])
      document.body.addEventListener(name, () => heard.push(name), { once: true });
    await answer(element, 'a', 4);
    await goToPreview(element);
    await submit(element);
    expect(heard).to.deep.equal([]);
  });
});

describe('what the person takes away', () => {
  it('is a file with the whole result, named by kind and day', async () => {
    const element = await ask();
    await answer(element, 'a', 4);
    await goToPreview(element);
    await submit(element);
    const made: Blob[] = [];
    const links: HTMLAnchorElement[] = [];
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      made.push(blob);
      return createObjectURL(blob);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      links.push(this);
    };
    try {
      await press(element, 'Save a copy');
    } finally {
      URL.createObjectURL = createObjectURL;
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    const today = new Date((element.value as AssessmentResult).updatedAt);
    const two = (value: number) => String(value).padStart(2, '0');
    expect(links.map((link) => link.download)).to.deep.equal([
      `polku-self-assessment-${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}.json`,
    ]);
    expect(made[0]!.type).to.equal('application/json');
    expect(JSON.parse(await made[0]!.text())).to.deep.equal(element.value);
  });

  it('is the profile on paper, and nothing of the page around it', async () => {
    const definition = example();
    const element = await ask(definition);
    await answer(element, 'calm-1', 4);
    await goToPreview(element);
    await submit(element);
    await until(element, () => part(element, 'profile'));
    const printed: { text: string; open: boolean[]; lang: string; title: string; rules: string }[] = [];
    // The frame is caught as it comes in, so that its print() can be listened to.
    const root = element.shadowRoot!;
    root.append = (...nodes: (Node | string)[]) => {
      for (const frame of nodes) {
        root.appendChild(frame as Node);
        if (frame instanceof HTMLIFrameElement)
          frame.contentWindow!.print = () => {
            const page = frame.contentDocument!;
            printed.push({
              rules: [...frame.contentDocument!.adoptedStyleSheets]
                .flatMap(({ cssRules }) => [...cssRules])
                .map(({ cssText }) => cssText)
                .join('\n'),
              text: page.body.textContent.replaceAll(/\s+/g, ' '),
              open: [...page.querySelectorAll('details')].map((details) => details.open),
              lang: page.documentElement.lang,
              title: page.title,
            });
            frame.contentWindow!.dispatchEvent(new Event('afterprint'));
          };
      }
    };
    try {
      await press(element, 'Print the profile');
    } finally {
      Reflect.deleteProperty(root, 'append');
    }
    expect(printed).to.have.length(1);
    expect(printed[0]).to.deep.include({ open: [true], lang: 'en', title: 'Your profile' });
    expect(printed[0]!.rules).to.match(/@page \{[^}]*A4/i);
    expect(printed[0]!.text).to.contain('Calm').and.to.contain('Before supervision');
    expect(printed[0]!.text).not.to.contain('Thank you').and.not.to.contain('All answers');
    expect(element.shadowRoot!.querySelectorAll('iframe')).to.have.length(0);
    expect(texts(element)).to.contain('Thank you');
  });
});
