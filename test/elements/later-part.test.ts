import { expect } from '@open-wc/testing';
import { css, html, LitElement, unsafeCSS } from 'lit';
import { LaterPart } from '../../src/elements/later-part.js';
import { NextFocus } from '../../src/elements/next-focus.js';
import { OwnRoot } from '../../src/elements/own-root.js';
import { Pending } from '../../src/elements/pending.js';
import { buttons, focused, mount, press, texts } from './hands.js';

const part = { draw: () => html`<h3 id="later" tabindex="-1">It is here</h3>` };
const styles = [
  css`
    h3 {
      letter-spacing: 7px;
    }
  `,
];
const failure =
  'The next step could not be fetched. What you have entered is safe on this page. If trying again does not help, save a copy and reload the page.';

class Stepping extends LitElement {
  static override properties = { step: {} };
  declare step: 'first' | 'later';
  tries = 0;
  /** How many of the next tries fail. */
  outage = 0;
  saved = 0;
  readonly #root = new OwnRoot(this);
  readonly #pending = new Pending();
  readonly #focus = new NextFocus(this);
  readonly #later = new LaterPart(this, {
    load: () => {
      this.tries += 1;
      return this.tries > this.outage ? Promise.resolve(part) : Promise.reject(new Error('no connection'));
    },
    pending: this.#pending,
    onRetried: () => this.#focus.on('later'),
    styles: () => styles,
  });

  fetch = () => this.#later.fetch();
  fetchAhead = () => this.#later.fetchAhead();

  protected override createRenderRoot() {
    return this.#root.attach();
  }

  protected override render() {
    return html`<main>
      ${this.step === 'later' ? this.#later.draw(({ draw }) => draw(), this.#onSave) : 'first'}
    </main>`;
  }

  readonly #onSave = () => {
    this.saved += 1;
  };

  protected override getUpdateComplete() {
    return this.#pending.settled(() => super.getUpdateComplete());
  }
}
customElements.define('polku-stepping', Stepping);

class Ready extends LitElement {
  readonly #root = new OwnRoot(this);
  readonly #part = new LaterPart(this, {
    load: () => Promise.reject(new Error('nothing is left to fetch')),
    pending: new Pending(),
    onRetried: () => {},
    styles: () => styles,
    part,
  });

  protected override createRenderRoot() {
    return this.#root.attach();
  }

  protected override render() {
    return this.#part.draw(
      ({ draw }) => draw(),
      () => {},
    );
  }
}
customElements.define('polku-ready', Ready);

const letterSpacing = (width: string) => css`
  h3 {
    letter-spacing: ${unsafeCSS(width)};
  }
`;

class Racing extends LitElement {
  static override styles = letterSpacing('1px');
  readonly #root = new OwnRoot(this);
  readonly #first = this.#part('2px');
  readonly #second = this.#part('3px');

  #part(width: string) {
    return new LaterPart(this, {
      load: () => Promise.resolve([letterSpacing(width)]),
      pending: new Pending(),
      onRetried: () => {},
      styles: (fetched) => fetched,
    });
  }

  fetchFirst = () => this.#first.fetch();
  fetchSecond = () => this.#second.fetch();

  protected override createRenderRoot() {
    return this.#root.attach();
  }

  protected override render() {
    return html`<h3>Title</h3>`;
  }
}
customElements.define('polku-racing', Racing);

const stepping = (properties: object) => mount<Stepping>('<polku-stepping></polku-stepping>', properties);

describe('a part that is fetched later', () => {
  it('that another element has fetched is there from the beginning, with its styles', async () => {
    const element = await mount<Ready>('<polku-ready></polku-ready>');
    const title = element.shadowRoot!.querySelector('h3')!;
    expect(getComputedStyle(title).letterSpacing).to.equal('7px');
    element.parentElement!.append(element);
    await element.updateComplete;
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(1);
  });

  it('puts its styles in its own place, whichever part comes first, and leaves the styles of others', async () => {
    const element = await mount<Racing>('<polku-racing></polku-racing>');
    const root = element.shadowRoot!;
    const spacing = () => getComputedStyle(root.querySelector('h3')!).letterSpacing;
    await element.fetchSecond();
    expect(spacing()).to.equal('3px');
    const ofOthers = new CSSStyleSheet();
    root.adoptedStyleSheets.push(ofOthers);
    await element.fetchFirst();
    expect(spacing()).to.equal('3px');
    expect(root.adoptedStyleSheets).to.have.length(4);
    expect(root.adoptedStyleSheets[3]).to.equal(ofOthers);
  });

  it('is fetched once when it is drawn, with its styles', async () => {
    const element = await stepping({ step: 'later' });
    expect(texts(element)).to.equal('It is here');
    element.requestUpdate();
    await element.fetch();
    await element.updateComplete;
    expect(element.tries).to.equal(1);
    expect(getComputedStyle(element.shadowRoot!.querySelector('h3')!).letterSpacing).to.equal('7px');
    expect(element.shadowRoot!.adoptedStyleSheets.length).to.equal(1);
  });

  it('is tried again when the person says so, and then takes the focus', async () => {
    const element = await stepping({ step: 'later', outage: 2 });
    expect(texts(element)).to.contain(failure);
    expect([...buttons(element).keys()]).to.deep.equal(['Try again', 'Save a copy']);
    await press(element, 'Save a copy');
    expect(element.saved).to.equal(1);

    await press(element, 'Try again');
    expect(texts(element)).to.contain(failure);
    expect(focused(element)?.textContent.trim()).to.equal('Try again');

    await press(element, 'Try again');
    expect(texts(element)).to.equal('It is here');
    expect(focused(element)?.textContent).to.equal('It is here');
    expect(element.tries).to.equal(3);
  });

  it('says nothing of a fetch ahead that failed, and tries again when it is needed', async () => {
    const element = await stepping({ step: 'first', outage: 1 });
    // Where an engine has none, it has to be without one again.
    const idle = Object.getOwnPropertyDescriptor(window, 'requestIdleCallback');
    try {
      window.requestIdleCallback = (run) => {
        run({ didTimeout: false, timeRemaining: () => 1 });
        return 0;
      };
      element.fetchAhead();
      element.fetchAhead();
    } finally {
      if (idle) Object.defineProperty(window, 'requestIdleCallback', idle);
      else Reflect.deleteProperty(window, 'requestIdleCallback');
    }
    await element.updateComplete;
    expect(element.tries).to.equal(1);
    element.step = 'later';
    await element.updateComplete;
    expect(texts(element)).to.equal('It is here');
    expect(element.tries).to.equal(2);
  });
});
