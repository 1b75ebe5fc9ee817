import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import type { AssessmentResult, GoalPlan } from '../../src/contracts/index.js';
import { first, log, plan, struck, swedish } from '../../stories/examples/results.js';
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

/** Presses a print button of the reader, and hands the document that would be printed to a page of its own. */
async function printed(documents: readonly object[], name = /^Tulosta/): Promise<Page> {
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
  await page.waitForSelector('polku-report >>> [part=print]');
  for (const button of await page.$$('polku-report >>> [part=print]')) {
    const words = await button.evaluate((one) => one.textContent!.trim());
    if (name.test(words)) {
      await (button as ElementHandle<HTMLElement>).evaluate((one) => one.click());
      break;
    }
  }
  await page.waitForFunction(() => 'printed' in window);
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

/** The addresses that each page of a PDF links to, in the order of the pages. */
function linksByPage(pdf: string): Set<string>[] {
  const objects = new Map(
    [...pdf.matchAll(/^(\d+) 0 obj\n(.*?)\nendobj/gms)].map(([, id, text]) => [id, text!]),
  );
  const listed = (object: string, key: string) => {
    const [, list = ''] = new RegExp(`/${key} \\[(.*?)\\]`, 's').exec(object) ?? [];
    return [...list.matchAll(/(\d+) 0 R/g)].map(([, id]) => objects.get(id) ?? '');
  };
  const isTree = (object: string) => object.includes('/Type /Pages');
  const pagesOf = (tree: string): string[] =>
    listed(tree, 'Kids').flatMap((kid) => (isTree(kid) ? pagesOf(kid) : [kid]));
  const root = [...objects.values()].find((object) => isTree(object) && !object.includes('/Parent'))!;
  return pagesOf(root).map(
    (page) => new Set(listed(page, 'Annots').flatMap((link) => /\/URI \((.*?)\)/.exec(link)?.[1] ?? [])),
  );
}

test('everybody is printed one after the other, each on pages of their own', async () => {
  const alone = { ...plan, id: '00000000-0000-4000-8000-000000000077', subject: 'd-9' };
  const nameless = { ...first, id: '00000000-0000-4000-8000-000000000078' };
  for (const key of ['subject', 'group']) Reflect.deleteProperty(nameless, key);
  const paper = await printed(
    [swedish, first, plan, log, struck, alone, nameless],
    /^Tulosta kaikki henkilöt: 5$/,
  );
  const names = await paper.evaluate(() =>
    [...document.querySelectorAll('article')].map((one) => one.querySelector('.head bdi')?.textContent ?? ''),
  );
  assert.deepEqual(names, ['a-17', 'b-2', 'c-5', 'd-9', '']);
  // Each text leads to its person, so that the printed pages tell whose they are.
  await paper.evaluate(() => {
    document.querySelectorAll('article').forEach((article, index) => {
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts.filter(
        ({ data, parentElement }) => data.trim() && !parentElement!.closest('svg'),
      )) {
        const link = document.createElement('a');
        const isHead = text.parentElement!.closest('.head') !== null;
        link.href = `https://person-${index + 1}.example/${isHead ? 'head' : ''}`;
        link.style.cssText = 'color: inherit; text-decoration: none';
        text.replaceWith(link);
        link.append(text);
      }
    });
  });
  const pdf = Buffer.from(await paper.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = linksByPage(pdf).map((links) => [...links].map((link) => new URL(link)));
  const people = pages.map((links) => [...new Set(links.map(({ hostname }) => hostname))]);
  for (const [index, who] of people.entries())
    assert.equal(who.length, 1, `page ${index + 1}: ${who.join()}`);
  const order = people.flat().filter((who, index, all) => who !== all[index - 1]);
  assert.deepEqual(
    order,
    [1, 2, 3, 4, 5].map((number) => `person-${number}.example`),
  );
  const heads = pages.filter((links) => links.some(({ pathname }) => pathname === '/head'));
  assert.equal(heads.length, 5);
  // A person's first page is the one with the head.
  for (const who of order) {
    const firstPage = people.findIndex(([one]) => one === who);
    assert.ok(heads.includes(pages[firstPage]!), who);
  }
  await paper.close();
});
