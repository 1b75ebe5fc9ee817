import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import type { AssessmentResult, GoalPlan } from '../../src/contracts/index.js';
import { first, plan } from '../../stories/examples/results.js';
import { launchChromium, openPage } from '../browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'polku-paper-'));
let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Printed {
  body: string;
  css: string;
}

/** Presses the print button of the reader, and hands the document that would be printed to a page of its own. */
async function printed(documents: readonly object[]): Promise<Page> {
  const { page } = await openPage(browser);
  await page.evaluateOnNewDocument(() => {
    Object.defineProperty(navigator, 'languages', { get: () => ['fi'] });
    const view = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      get(this: HTMLIFrameElement) {
        const inside = view.get!.call(this) as Window | null;
        if (inside)
          inside.print = () => {
            const [sheet] = inside.document.adoptedStyleSheets;
            const css = [...sheet!.cssRules].map(({ cssText }) => cssText).join('\n');
            Object.assign(window, { printed: { body: inside.document.body.innerHTML, css } });
          };
        return inside;
      },
    });
  });
  const file = join(folder, 'tulokset.json');
  writeFileSync(file, JSON.stringify(documents));
  await page.goto(pathToFileURL(resolve('dist/reader.html')).href, { waitUntil: 'load' });
  const input = (await page.waitForSelector('polku-report >>> input[type=file]'))!;
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  const button = (await page.waitForSelector('polku-report >>> [part=print]'))!;
  await (button as ElementHandle<HTMLElement>).evaluate((one) => one.click());
  const { body, css } = await page.evaluate(() => (window as unknown as { printed: Printed }).printed);
  await page.close();
  const paper = await browser.newPage();
  await paper.setContent(
    `<!doctype html><html lang="fi"><meta charset="utf-8"><style>${css}</style><body>${body}</body></html>`,
  );
  return paper;
}

/** How many pages of A4 a document takes; the objects of a PDF's pages are not compressed. */
async function pagesOf(paper: Page): Promise<number> {
  const pdf = Buffer.from(await paper.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...sides]) =>
    sides.map(Number),
  );
  // In points: 210 × 297 mm.
  for (const [width, height] of boxes) {
    assert.ok(Math.abs(width! - 595.3) < 1 && Math.abs(height! - 841.9) < 1, `${width} × ${height}`);
  }
  return boxes.length;
}
const keepCover = (paper: Page) =>
  paper.evaluate(() => {
    for (const one of document.querySelectorAll('article > :not(.cover)')) one.remove();
    document.querySelector<HTMLElement>('.cover')!.style.breakAfter = 'auto';
    document.querySelector<HTMLElement>('article')!.style.breakAfter = 'auto';
  });

const third = {
  id: 'g-third',
  title: 'Pyydän tiimiltä palautetta kerran kuussa.',
  baseline: 2,
  target: 6,
  alreadyWorks: 'Kysyin kerran keväällä.',
  sign: 'Sovin ajan.',
};
const goals: GoalPlan = { ...plan, goals: [...plan.goals, third] };

test('a full answer to the longest questionnaire and three goals have a cover of one page of A4', async () => {
  const paper = await printed([first, goals]);
  assert.ok((await pagesOf(paper)) > 1);
  await keepCover(paper);
  const text = await paper.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' '));
  for (const words of [
    'Ennakkokysely esihenkilölle',
    'Omin sanoin',
    'Tavoitteet',
    'Sovin ajan.',
    'Voiko tapaamisten',
  ])
    assert.ok(text.includes(words), words);
  assert.equal(await pagesOf(paper), 1);
  await paper.close();
});

test('long texts go on over more pages, and no question is cut from its answer', async () => {
  const long = 'Tämä on pitkä vastaus, jossa ihminen kertoo omin sanoin työstään. '.repeat(20);
  const answers = Object.entries(first.answers).map(([id, answer]) => {
    return [id, typeof answer === 'string' && answer.length > 15 ? long : answer];
  });
  const heavy = { ...first, answers: Object.fromEntries(answers) as AssessmentResult['answers'] };
  const paper = await printed([heavy, goals]);
  const all = await pagesOf(paper);
  await keepCover(paper);
  const cover = await pagesOf(paper);
  assert.ok(cover > 1 && all > cover, `${cover} of ${all}`);
  await paper.emulateMediaType('print');
  const cut = await paper.evaluate(
    () =>
      ['figure', '.load > div', '.standing-goals > li', 'tr'].flatMap((selector) =>
        [...document.querySelectorAll(selector)].filter(
          (one) => getComputedStyle(one).breakInside !== 'avoid',
        ),
      ).length,
  );
  assert.equal(cut, 0);
  await paper.close();
});

test('what is printed is black on white, without the tools, the notes and the page around', async () => {
  const paper = await printed([first]);
  await paper.emulateMediaType('print');
  const seen = await paper.evaluate(() => {
    const colours = [...document.querySelectorAll('article *')].flatMap((one) => {
      const { color, backgroundColor } = getComputedStyle(one);
      return [color, backgroundColor];
    });
    return {
      colours: [...new Set(colours)].sort(),
      controls: document.querySelectorAll('button, input, textarea').length,
    };
  });
  const greys = seen.colours.filter((colour) => colour !== 'rgba(0, 0, 0, 0)');
  // Nothing lighter than a contrast of 7:1 on white.
  for (const colour of greys) assert.ok(Number(/^rgb\((\d+), \1, \1\)$/.exec(colour)?.[1]) <= 0x55, colour);
  assert.ok(greys.includes('rgb(0, 0, 0)'));
  assert.equal(seen.controls, 0);
  await paper.close();
});
