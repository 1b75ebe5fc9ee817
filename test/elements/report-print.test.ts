import { expect } from '@open-wc/testing';
import '../../src/elements/report/report.js';
import type { PolkuReport } from '../../src/elements/report/report.js';
import { plan, result, uuid } from '../reporting/results.js';
import { buttons, mount, press, until } from './hands.js';

const show = (results: readonly object[]) =>
  mount<PolkuReport>('<div lang="fi"><polku-report></polku-report></div>', { results });
const plans = (count: number) =>
  Array.from({ length: count }, (_, index) => plan({ id: uuid(index), subject: `a-${index + 1}` }));
const find = <T extends Element>(report: PolkuReport, selector: string) =>
  report.shadowRoot!.querySelector<T>(selector);
interface Sheet {
  /** The kind of page that it is printed on. */
  page: string;
  /** What the browser lets stand at the head of each such page. */
  head: string | undefined;
}

function sheetOf(article: Element, rules: readonly CSSRule[]): Sheet {
  // WebKit does not compute it.
  const own = rules.find(
    (one) =>
      'selectorText' in one && /\bpage: /.test(one.cssText) && article.matches(one.selectorText as string),
  );
  const page = /\bpage: ([\w-]+)/.exec(own?.cssText ?? '')?.[1] ?? 'auto';
  const rule = rules.find(({ cssText }) => cssText.startsWith(`@page ${page} `));
  return { page, head: /@top-right \{ content: "((?:[^"\\]|\\.)*)"/.exec(rule?.cssText ?? '')?.[1] };
}

const printButtons = (report: PolkuReport) =>
  [...buttons(report).keys()].filter((name) => name.startsWith('Tulosta'));

/** What is printed from now on, by the keys in the heads of the documents, and on which sheets. */
function catchPrints(): { prints: string[][]; sheets: Sheet[][]; end: () => void } {
  const prints: string[][] = [];
  const sheets: Sheet[][] = [];
  const view = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const inside = view.get!.call(this) as Window | null;
      if (inside)
        inside.print = () => {
          const articles = [...inside.document.querySelectorAll('.frame > article')];
          const rules = inside.document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
          sheets.push(articles.map((one) => sheetOf(one, rules)));
          prints.push(articles.map((one) => one.querySelector('.head bdi')?.textContent ?? ''));
          inside.dispatchEvent(new Event('afterprint'));
        };
      return inside;
    },
  });
  return {
    prints,
    sheets,
    end: () => Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', view),
  };
}

describe('polku-report: printing people', () => {
  let prints: string[][];
  let sheets: Sheet[][];
  let end: () => void;
  beforeEach(() => ({ prints, sheets, end } = catchPrints()));
  afterEach(() => {
    Reflect.deleteProperty(performance, 'now');
    end();
  });

  it('prints the only person without more words', async () => {
    const report = await show(plans(1));
    expect(printButtons(report)).to.deep.equal(['Tulosta']);
  });

  it('prints the one in view, or all of them', async () => {
    const report = await show([...plans(3), result({ id: uuid(9), subject: 'a-2' })]);
    expect(printButtons(report)).to.deep.equal(['Tulosta tämä henkilö', 'Tulosta kaikki henkilöt: 3']);
    await press(report, 'Tulosta tämä henkilö');
    await press(report, 'Tulosta kaikki henkilöt: 3');
    await until(report, () => prints.length === 2);
    expect(prints).to.deep.equal([['a-1'], ['a-1', 'a-2', 'a-3']]);
    expect(find(report, 'iframe')).to.equal(null);
  });

  it('prints the code of each person on all their sheets, whatever it is', async () => {
    const odd = 'a"}\\</style>';
    const report = await show([...plans(2), plan({ id: uuid(8), subject: odd }), plan({ id: uuid(9) })]);
    await press(report, 'Tulosta kaikki henkilöt: 4');
    await until(report, () => sheets.length === 1);
    const [first, second, third, last] = sheets[0]!;
    expect(prints[0]).to.deep.equal(['a-1', 'a-2', odd, '']);
    expect(new Set([first!.page, second!.page, third!.page, 'auto'])).to.have.length(4);
    expect(last).to.deep.equal({ page: 'auto', head: undefined });
    // Other engines know no text in the margins of a page yet.
    const heads = 'CSSMarginRule' in window ? ['a-1', 'a-2', odd.replaceAll(/["\\]/g, '\\$&')] : [];
    expect(sheets[0]!.flatMap(({ head }) => head ?? [])).to.deep.equal(heads);
  });

  it('prints at most a hundred at once, and lets one choose which', async () => {
    const report = await show(plans(230));
    const select = find<HTMLSelectElement>(report, '#run')!;
    expect([...select.options].map(({ textContent }) => textContent.trim())).to.deep.equal([
      'a-1 – a-100 (100)',
      'a-101 – a-200 (100)',
      'a-201 – a-230 (30)',
    ]);
    await press(report, 'Tulosta nämä henkilöt: 100');
    await until(report, () => prints.length === 1);
    select.selectedIndex = 2;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await report.updateComplete;
    await press(report, 'Tulosta nämä henkilöt: 30');
    await until(report, () => prints.length === 2);
    expect(prints.map((all) => [all.length, all[0], all.at(-1)])).to.deep.equal([
      [100, 'a-1', 'a-100'],
      [30, 'a-201', 'a-230'],
    ]);
  });

  it('prints those found among very many', async () => {
    const report = await show(plans(501));
    const search = find<HTMLInputElement>(report, 'input[type=search]')!;
    search.value = 'a-49';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await report.updateComplete;
    expect(find(report, '#run')).to.equal(null);
    await press(report, 'Tulosta nämä henkilöt: 11');
    await until(report, () => prints.length === 1);
    expect(prints[0]).to.deep.equal(
      [49, 490, 491, 492, 493, 494, 495, 496, 497, 498, 499].map((number) => `a-${number}`),
    );
    search.value = 'nobody';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await report.updateComplete;
    expect(printButtons(report)).to.deep.equal(['Tulosta tämä henkilö']);
  });

  it('tells how far it is, and prints nothing when it is cancelled', async () => {
    const report = await show(plans(100));
    // A clock that runs so fast that each person takes a slice of its own.
    let time = 0;
    performance.now = () => (time += 20);
    await press(report, 'Tulosta kaikki henkilöt: 100');
    const words = () => find(report, 'label[for=readying]')?.textContent?.trim() ?? '';
    await until(report, () => /^Valmistellaan tulostusta: [1-9]\d?\/100$/.test(words()));
    await press(report, 'Keskeytä');
    await until(report, () => !find(report, '#readying'));
    expect(prints).to.deep.equal([]);
  });
});
