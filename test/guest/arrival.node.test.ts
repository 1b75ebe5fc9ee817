import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, startEngine, until, type Engine } from '../engine-pages.mjs';
import { serve } from '../server.mjs';

const script = '<script type="module" src="/cdn/polku.js"></script>';
const early = '<script src="/cdn/polku.classic.js"></script>';
const html = (watch: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Intranet</title><script>${watch}</script><main></main>${body}</html>`;

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

/** What the self-assessment on a page shows once all have arrived. */
async function shown(engine: Engine, body: string) {
  const given = `Object.assign(window, ${JSON.stringify({ definition, value })});`;
  const server = await serve({ pages: { '/': html(engine.watch + given, body) } });
  const page = await engine.open();
  try {
    await page.go(server.origin);
    if (body.includes("title = 'There'"))
      await until(
        () => page.run(() => document.title === 'There'),
        () => 'the script of the page did not come to its end',
      );
    const seen = await page.run(async () => {
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
    assert.deepEqual(await page.faults(), []);
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

const orders = [
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
] as const;

for (const name of engines)
  describe(`what arrives in ${name}`, () => {
    let engine: Engine;
    before(async () => {
      engine = await startEngine(name);
    });
    after(() => engine.close());

    for (const [order, body] of orders)
      test(`all arrives: ${order}`, async () => assert.deepEqual(await shown(engine, body), given));

    test('a property that was set before the upgrade rules over the attribute', async () => {
      const { subject } = await shown(engine, `${tag}${set("{ definition, subject: 'b-4' }")}${script}`);
      assert.equal(subject, 'b-4');
    });
  });
