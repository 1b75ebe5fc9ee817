import { expect } from '@open-wc/testing';
import { mount } from '../elements/hands.js';
import { hostileStyles } from './hostile-styles.js';
import { inside, markup, visits, walk, type Guest } from './visits.js';

// What is inherited by design is given here, so that the page's own is the same with and without hostility.
const around = (inner: string) =>
  `<div style="all: initial !important; display: block !important; inline-size: 700px !important;
    font: 16px/1.5 sans-serif !important; color: rgb(20 30 40) !important">${inner}</div>`;

const place = (visit: (typeof visits)[number]) => mount<Guest>(around(markup(visit)), visit.properties());

const nameOf = (one: Element) =>
  `${one.localName}${one.id && `#${one.id}`}${[...one.classList].map((name) => `.${name}`).join('')}`;

/** One of each kind: the tenth radio of a scale has the rules of the first. */
function oneOfEach(element: Guest): [string, Element][] {
  const kinds = new Map<string, Element>();
  for (const one of inside(element)) {
    const type = one.getAttribute('type') ?? '';
    const states = [':checked', ':disabled', ':first-child', ':last-child'].filter((state) =>
      one.matches(state),
    );
    const kind = `${nameOf(one.parentElement ?? element)} > ${nameOf(one)} ${type}${states.join('')}`;
    if (!kinds.has(kind)) kinds.set(kind, one);
  }
  return [...kinds];
}

/** WebKit's heights differ by what it laid out before: from another width it begins afresh. */
function layOutAgain({ parentElement }: Guest): void {
  const { style } = parentElement!;
  for (const width of ['300px', '700px']) {
    style.setProperty('inline-size', width, 'important');
    parentElement!.getBoundingClientRect();
  }
}

/** Every computed value of what is inside, pseudo-elements too. */
function computed(element: Guest): Map<string, string> {
  layOutAgain(element);
  const values = new Map<string, string>();
  for (const [kind, one] of oneOfEach(element))
    for (const pseudo of ['', '::before', '::after', '::marker']) {
      if (pseudo && !hasPseudo(one, pseudo)) continue;
      const style = getComputedStyle(one, pseudo || null);
      // All at once where the browser writes them so, which is faster.
      const text =
        style.cssText || [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');
      // Custom properties do nothing by themselves, and what is folded away may or may not have its columns measured.
      const ignored = one.checkVisibility() ? /^--/ : /^(--|grid-template-)/;
      const lines = text.split('; ').filter((line) => !ignored.test(line));
      values.set(`${kind}${pseudo}`, lines.join('; '));
    }
  return values;
}

const hasPseudo = (one: Element, pseudo: string) =>
  pseudo === '::marker'
    ? one.localName === 'li' || one.localName === 'summary'
    : !['none', 'normal'].includes(getComputedStyle(one, pseudo).content);

/** Declarations that are not the same. */
const differences = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((kind) => before.get(kind) !== after.get(kind))
    .flatMap((kind) => {
      const [old, now] = [before, after].map((values) => (values.get(kind) ?? '').split('; '));
      return now!.flatMap((line, index) =>
        line === old![index] ? [] : [`${kind} ${line}, not ${old![index]}`],
      );
    });

async function under<T>(css: string, act: () => T | Promise<T>): Promise<T> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  try {
    return await act();
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  }
}

for (const visit of visits)
  describe(`<${visit.tag}> on a page with hostile styles`, function () {
    this.timeout(60_000);

    it('keeps every computed style inside, on every step', async () => {
      const element = await place(visit);
      const steps: string[] = [];
      const { 'everything unset': unset, ...others } = hostileStyles;
      const together = { 'everything unset': unset!, 'all the others': Object.values(others).join('\n') };
      await walk(visit, element, async (step) => {
        steps.push(step);
        const before = computed(element);
        expect(before.size, step).to.be.greaterThan(10);
        // One by one on the first step only: it takes its time.
        for (const [name, css] of Object.entries(steps.length === 1 ? hostileStyles : together)) {
          const after = await under(css, () => computed(element));
          expect(differences(before, after).slice(0, 20), `${step}: ${name}`).to.deep.equal([]);
        }
      });
      expect(steps.length).to.be.greaterThan(4);
    });

    it("has no line around the whole while something inside has the focus, whatever the page's rule", async () => {
      const element = await place(visit);
      const { outlineStyle, boxShadow } = await under(
        '*:focus { outline: 3px solid red !important; box-shadow: 0 0 0 3px red !important }',
        () => {
          for (const control of element.shadowRoot!.querySelectorAll<HTMLElement>('button, input'))
            control.focus();
          expect(element.shadowRoot!.activeElement).to.not.equal(null);
          const { outlineStyle, boxShadow } = getComputedStyle(element);
          return { outlineStyle, boxShadow };
        },
      );
      expect({ outlineStyle, boxShadow }).to.deep.equal({ outlineStyle: 'none', boxShadow: 'none' });
    });

    it('takes from the page what is inherited by design', async () => {
      const element = await place(visit);
      const frame = element.shadowRoot!.querySelector('.frame')!;
      const seen = await under(
        `${visit.tag} { font-family: monospace; font-size: 20px; line-height: 2; color: rgb(1 2 3);
          color-scheme: dark; direction: rtl }`,
        () => {
          const { fontFamily, fontSize, lineHeight, color, colorScheme, direction } = getComputedStyle(frame);
          return { fontFamily, fontSize, lineHeight, color, colorScheme, direction };
        },
      );
      expect(seen).to.deep.equal({
        fontFamily: 'monospace',
        fontSize: '20px',
        lineHeight: '40px',
        color: 'rgb(1, 2, 3)',
        colorScheme: 'dark',
        direction: 'rtl',
      });
    });

    it("lets the page place and size it: the page's rules beat its own", async () => {
      const element = await place(visit);
      const seen = await under(
        `${visit.tag} { display: inline-grid; margin: 7px; inline-size: 300px }`,
        () => {
          const { display, marginTop, width } = getComputedStyle(element);
          return { display, marginTop, width };
        },
      );
      expect(seen).to.deep.equal({ display: 'inline-grid', marginTop: '7px', width: '300px' });
    });
  });

describe('the comparison of styles', () => {
  it('sees what does get in', async () => {
    const element = await place(visits[0]!);
    const before = computed(element);
    const after = await under('* { font-size: 17px }', () => computed(element));
    expect(differences(before, after).length).to.be.greaterThan(10);
    const forced = await under(`::part(next) { text-transform: uppercase }`, () => computed(element));
    expect(differences(before, forced).some((one) => /text-transform: uppercase/.test(one))).to.equal(true);
  });
});
