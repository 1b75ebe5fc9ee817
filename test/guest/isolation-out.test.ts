import { expect } from '@open-wc/testing';
import { mount, type Polku } from '../elements/hands.js';

// The elements come by dynamic import alone: before it, the page is as it was without the library.

/** What a page may hold, with the names that the library uses inside, too. */
const probes = `
  <h1 class="title">Title</h1> <h2 class="subtitle" id="step-title">Heading</h2> <p class="muted small">Text</p>
  <a href="#elsewhere">Link</a> <button class="main">Button</button> <button class="quiet" disabled>Button</button>
  <input type="text" class="text" value="Text"> <input type="search" placeholder="Search">
  <input type="radio" checked> <input type="checkbox"> <input type="number" value="1" aria-invalid="true">
  <input type="file"> <input type="date"> <select><option>One</option></select> <textarea>Text</textarea>
  <fieldset class="field"><legend>Legend</legend><label class="step option">Label</label></fieldset>
  <ul class="stack row"><li>Item</li></ul> <ol><li>Item</li></ol> <dl class="facts"><dt>Term</dt><dd>What</dd></dl>
  <table class="change"><caption>Caption</caption><tr><th>Head</th><td part="table">Cell</td></tr></table>
  <details class="answers" open><summary>More</summary>Text</details> <blockquote>Quote</blockquote>
  <figure><svg width="10" height="10"><circle r="5" class="dot"></circle></svg></figure> <progress value=".5"></progress>
  <div class="frame"><div class="sheet"><section part="page item">Text</section></div></div>
  <div class="notice error" role="alert">Notice</div> <span class="visually-hidden">Hidden</span>
  <article tabindex="0" contenteditable>Article</article> <dialog open>Dialog</dialog> <pre>Code</pre> <hr>`;

const everything = (root: Element) => [
  document.documentElement,
  document.body,
  root,
  ...root.querySelectorAll('*'),
];

const computed = (root: Element) =>
  everything(root).map((one) =>
    ['', '::before', '::after', '::marker', '::selection', '::placeholder'].map((pseudo) => {
      const style = getComputedStyle(one, pseudo || null);
      return [...style].map((property) => `${property}: ${style.getPropertyValue(property)}`).join('; ');
    }),
  );

const bindings = (owner: object): [PropertyKey, unknown][] =>
  Reflect.ownKeys(owner).map((key) => {
    const found = Object.getOwnPropertyDescriptor(owner, key)!;
    // Only what is a function or an accessor: a value such as performance.now() may change by itself.
    return [key, Object.values(found).find((one) => typeof one === 'function') as unknown];
  });

/** Every constructor of the platform, with what it and its prototype hold. */
function prototypes(): Map<string, [PropertyKey, unknown][]> {
  const all = new Map<string, [PropertyKey, unknown][]>();
  for (const name of Object.getOwnPropertyNames(window)) {
    const { value } = Object.getOwnPropertyDescriptor(window, name)!;
    if (typeof value !== 'function' || !/^[A-Z]/.test(name)) continue;
    all.set(name, bindings(value as object));
    const { prototype } = value as { prototype?: object };
    if (prototype) all.set(`${name}.prototype`, bindings(prototype));
  }
  for (const name of [
    'Math',
    'JSON',
    'Reflect',
    'Intl',
    'navigator',
    'history',
    'document',
    'location',
    'console',
  ])
    all.set(name, bindings((window as unknown as Record<string, object>)[name]!));
  return all;
}

const changed = (
  before: Map<string, [PropertyKey, unknown][]>,
  after: Map<string, [PropertyKey, unknown][]>,
) =>
  [...before].flatMap(([name, held]) => {
    const now = new Map(after.get(name));
    const lost = held
      .filter(([key, value]) => now.get(key) !== value)
      .map(([key]) => `${name}.${String(key)}`);
    const old = new Set(held.map(([key]) => key));
    return [
      ...lost,
      ...[...now.keys()].filter((key) => !old.has(key)).map((key) => `${name}.${String(key)} is new`),
    ];
  });

const page = () => ({
  title: document.title,
  address: location.href,
  history: [history.length, JSON.stringify(history.state)],
  head: document.head.innerHTML,
  sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
  attributes: [document.documentElement, document.body].map((one) =>
    [...one.attributes].map(({ name, value }) => `${name}=${value}`),
  ),
  children: [...document.body.children].map(({ localName, id }) => `${localName}#${id}`),
  cookie: document.cookie,
  kept: [Object.keys(localStorage), Object.keys(sessionStorage)],
  scroll: document.scrollingElement!.scrollHeight,
  leaves: window.dispatchEvent(new Event('beforeunload', { cancelable: true })),
});

const take = (probed: Element) => ({
  styles: computed(probed),
  names: Reflect.ownKeys(window),
  prototypes: prototypes(),
  page: page(),
});

describe('a page in which every element was loaded, used to its end and removed', () => {
  const heard: string[] = [];
  const defined: string[] = [];
  let probed: HTMLElement;
  let first: ReturnType<typeof take>;
  let last: ReturnType<typeof take>;
  let focusAfterDrawing: boolean;

  before(async function () {
    this.timeout(60_000);
    probed = document.createElement('main');
    probed.innerHTML = `<style>h1 { color: teal } .title { margin: 3px } * { border-spacing: 1px }</style>${probes}`;
    document.body.append(probed);
    // Events of their own fields; `input` is let through by the platform, as clicks and keys are.
    for (const name of ['change', 'submit', 'reset', 'invalid', 'toggle', 'select', 'formdata'])
      document.addEventListener(name, ({ type, target }) =>
        heard.push(`${type} ${(target as Element).localName}`),
      );
    const define = customElements.define.bind(customElements);
    customElements.define = (name, ...rest) => {
      defined.push(name);
      define(name, ...rest);
    };
    first = take(probed);

    const { visits, markup, walk } = await import('./visits.js');
    const field = probed.querySelector('input')!;
    field.focus();
    const elements: Polku[] = [];
    for (const visit of visits)
      elements.push(await mount<Polku>(`<div>${markup(visit)}</div>`, visit.properties()));
    focusAfterDrawing = document.activeElement === field;
    for (const [index, visit] of visits.entries()) {
      const element = elements[index]! as Polku & { delivered?: () => void };
      element.addEventListener('polku-submit', (event) => {
        event.preventDefault();
        element.delivered?.();
      });
      await walk(visit, element);
    }
    for (const element of elements) element.parentElement!.parentElement!.remove();
    field.blur();
    last = take(probed);
    Reflect.deleteProperty(customElements, 'define');
  });
  after(() => probed.remove());

  it('has probes', () => {
    expect(probed.querySelectorAll('*').length).to.be.greaterThan(30);
    expect(defined).to.have.members([
      'polku-self-assessment',
      'polku-goal-picker',
      'polku-progress-tracker',
      'polku-report',
    ]);
  });

  it('computes the same styles for its own elements', () => {
    first.styles.forEach((styles, index) => expect(last.styles[index]).to.deep.equal(styles));
  });

  it('has no other names, but the version marks of Lit and the registries of zod', () => {
    const added = last.names.filter((name) => !first.names.includes(name)).map(String);
    const marks = ['litElementVersions', 'litHtmlVersions', 'reactiveElementVersions'];
    expect(added.filter((name) => !marks.includes(name) && !name.startsWith('__zod_global'))).to.deep.equal(
      [],
    );
    expect(first.names.filter((name) => !last.names.includes(name))).to.deep.equal([]);
  });

  it('has its prototypes as they were', () => {
    expect(first.prototypes.size).to.be.greaterThan(1000);
    expect(changed(first.prototypes, last.prototypes)).to.deep.equal([]);
  });

  it('has its title, address, history, head, attributes and stores as they were, and may be left', () => {
    expect(last.page).to.deep.equal(first.page);
    expect(first.page.leaves).to.equal(true);
  });

  it('keeps its focus while they draw', () => expect(focusAfterDrawing).to.equal(true));

  it('hears nothing of what goes on inside', () => expect(heard).to.deep.equal([]));
});

describe('the comparison of prototypes', () => {
  it('sees what is added and what is replaced', () => {
    const before = prototypes();
    const { at } = Array.prototype;
    Object.defineProperty(Array.prototype, 'at', { value: () => 1, configurable: true, writable: true });
    Object.defineProperty(Element.prototype, 'polku', { value: 1, configurable: true });
    const found = changed(before, prototypes());
    Object.defineProperty(Array.prototype, 'at', { value: at, configurable: true, writable: true });
    Reflect.deleteProperty(Element.prototype, 'polku');
    expect(found).to.have.members(['Array.prototype.at', 'Element.prototype.polku is new']);
    expect(changed(before, prototypes())).to.deep.equal([]);
  });
});
