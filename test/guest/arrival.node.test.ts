import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchChromium, openPage } from '../browser.mjs';
import { serve } from '../server.mjs';

const script = '<script type="module" src="/cdn/polku.js"></script>';
const early = '<script src="/cdn/polku.classic.js"></script>';
const html = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Intranet</title><main></main>${body}</html>`;

/** One page with one scale, as a host would give it. */
const definition = {
  schema: 'polku/questionnaire',
  schemaVersion: 1,
  id: 'small',
  version: '1.0.0',
  title: 'Our own',
  scales: { s: { min: 1, max: 3, labels: { 1: 'No', 3: 'Yes' } } },
  dimensions: [],
  pages: [{ id: 'p', title: 'Page', items: [{ kind: 'scale', id: 'a', text: 'A?', scale: 's' }] }],
};
const value = {
  schema: 'polku/self-assessment',
  schemaVersion: 1,
  id: '00000000-0000-4000-8000-000000000001',
  createdAt: '2026-01-20T09:30:00Z',
  updatedAt: '2026-01-20T09:30:00Z',
  completedAt: null,
  language: 'en',
  generator: 'polku/0.1.0',
  questionnaire: definition,
  answers: { a: 3 },
  scores: [],
  priorities: [],
};

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

/** What the self-assessment on a page shows once all have arrived. */
async function shown(
  body: string,
): Promise<{ title: string; chosen: string; subject: string; intro: string }> {
  const server = await serve({ pages: { '/': html(body) } });
  const { page, faults } = await openPage(browser);
  try {
    await page.evaluateOnNewDocument((given) => Object.assign(window, given), { definition, value });
    await page.goto(server.origin, { waitUntil: 'load' });
    if (body.includes("title = 'There'"))
      await page.waitForFunction(() => document.title === 'There', { timeout: 20_000 });
    const seen = await page.evaluate(async () => {
      await customElements.whenDefined('polku-self-assessment');
      const element = document.querySelector('polku-self-assessment') as HTMLElement & {
        updateComplete: Promise<boolean>;
        subject?: string;
      };
      await element.updateComplete;
      const root = element.shadowRoot!;
      return {
        title: root.querySelector('.title, .over')!.textContent.trim(),
        chosen: root.querySelector<HTMLInputElement>('input:checked')?.value ?? '',
        subject: String(element.subject),
        intro: element.querySelector('[slot=intro]')?.assignedSlot?.name ?? '',
      };
    });
    assert.deepEqual(faults, []);
    return seen;
  } finally {
    await page.close();
    await server.close();
  }
}

const tag = '<polku-self-assessment subject="a-17"><p slot="intro">Hello</p></polku-self-assessment>';
const set = (properties: string) =>
  `<script>Object.assign(document.querySelector('polku-self-assessment'), ${properties})</script>`;
const given = { title: 'Our own', chosen: '3', subject: 'a-17', intro: 'intro' };

for (const [order, body] of [
  ['the tag before the script', `${tag}${set('{ definition, value }')}${script}`],
  ['the script before the tag', `${script}${tag}${set('{ definition, value }')}`],
  ['a script that has run before the tag is parsed', `${early}${tag}${set('{ definition, value }')}`],
  ['the properties before the upgrade, in the other order', `${tag}${set('{ value, definition }')}${script}`],
  [
    'an element that a script makes',
    `${script}<script>
      const made = document.createElement('polku-self-assessment');
      made.innerHTML = '<p slot="intro">Hello</p>';
      Object.assign(made, { value, definition, subject: 'a-17' });
      document.body.append(made);
    </script>`,
  ],
  [
    'an element whose properties come when it is there',
    `${script}${tag}<script type="module">
      await customElements.whenDefined('polku-self-assessment');
      const there = document.querySelector('polku-self-assessment');
      await there.updateComplete;
      Object.assign(there, { definition, value });
      await there.updateComplete;
      document.title = 'There';
    </script>`,
  ],
] as const)
  test(`all arrives: ${order}`, async () => assert.deepEqual(await shown(body), given));

test('a property that was set before the upgrade rules over the attribute', async () => {
  const { subject } = await shown(`${tag}${set("{ definition, subject: 'b-4' }")}${script}`);
  assert.equal(subject, 'b-4');
});
