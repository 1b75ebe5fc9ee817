import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { threeSessions } from '../elements/logs.js';
import { engines, startEngine, until, type Engine, type Page } from '../engine-pages.mjs';
import { serve } from '../server.mjs';
import { walkInPage } from '../walk.mjs';
import { version } from '../../src/elements/version.js';

const tags = readdirSync('src/elements', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `polku-${name}`);
const integrity = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as Record<string, string>;
const plan = {
  schema: 'polku/goal-plan',
  schemaVersion: 1,
  id: '00000000-0000-4000-8000-000000000001',
  createdAt: '2026-01-20T09:30:00Z',
  updatedAt: '2026-01-20T09:30:00Z',
  completedAt: '2026-01-20T09:30:00Z',
  language: 'fi',
  generator: 'polku/0.1.0',
  goals: [{ id: 'g', title: 'Tavoite', baseline: 3, target: 7 }],
};

let engine: Engine;

const elements = tags.map((tag) => `<${tag} lang="fi"></${tag}>`).join('');
const html = (head: string, body = elements) =>
  `<!doctype html><html lang="fi"><meta charset="utf-8"><title>Intranet</title><script>${engine.watch}</script>${head}<main>${body}</main></html>`;

interface Visited {
  faults: string[];
  asked: string[];
}

async function visit(
  text: string,
  act: (page: Page) => Promise<void>,
  { folder = 'dist' }: { folder?: string } = {},
): Promise<Visited> {
  const server = await serve({ pages: { '/': text }, folder });
  const page = await engine.open();
  try {
    await page.go(server.origin);
    await act(page);
    const asked = page.addresses.filter((address) => address.startsWith(server.origin));
    return { faults: await page.faults(), asked: asked.map((address) => address.replace(server.origin, '')) };
  } finally {
    await page.close();
    await server.close();
  }
}

const registered = (page: Page, names = tags) =>
  until(
    () => page.run((all) => all.every((name) => customElements.get(name)), names),
    () => `not all of ${names.join(', ')} are registered`,
  );

/** Sets properties of an element as its host would. */
const give = (page: Page, tag: string, properties: object) =>
  page.run(
    async ([name, given]) => {
      const element = document.querySelector(name) as HTMLElement & { updateComplete: Promise<boolean> };
      await Object.assign(element, given).updateComplete;
    },
    [tag, properties] as const,
  );

/** Every tag is used: three are filled in to their end, the report shows what the first of them gave. */
async function useAll(page: Page, names = tags): Promise<void> {
  await registered(page, names);
  for (const tag of names) {
    if (tag === 'polku-report') continue;
    if (tag === 'polku-progress-tracker') await give(page, tag, { plan });
    const { schema } = await page.run(walkInPage, tag);
    assert.match(schema, /^polku\//);
  }
  if (!names.includes('polku-report')) return;
  await give(page, 'polku-report', { results: [plan] });
  const text = await page.run(
    () =>
      document.querySelector('polku-report')!.shadowRoot!.querySelector('[part~=person]')?.textContent ?? '',
  );
  assert.match(text, /Tavoite/);
}

/** Bare names in the modules, as a page without a bundler may map them. */
const imports = {
  lit: '/node_modules/lit/index.js',
  'lit/': '/node_modules/lit/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  'lit-element/': '/node_modules/lit-element/',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
  '@lit/localize': '/node_modules/@lit/localize/lit-localize.js',
  '@lit/localize/': '/node_modules/@lit/localize/',
  'zod/mini': '/node_modules/zod/mini/index.js',
  uuid: '/node_modules/uuid/dist/index.js',
  idb: '/node_modules/idb/build/index.js',
};

const module = (file: string) => `<script type="module" src="/cdn/${file}"></script>`;
const clean = ({ faults }: Visited) => assert.deepEqual(faults, []);

for (const name of engines)
  describe(`the builds in ${name}`, () => {
    before(async () => {
      engine = await startEngine(name);
    });
    after(() => engine.close());

    test('the unbundled modules work in a page that maps their names', async () => {
      const map = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
      clean(
        await visit(html(`${map}<script type="module" src="/dist/index.js"></script>`), useAll, {
          folder: '.',
        }),
      );
    });

    test('the one module of all tags works', async () =>
      clean(await visit(html(module('polku.js')), useAll)));

    test('the module of each tag works beside the others, with one Lit between them', async () => {
      const seen = await visit(html(tags.map((tag) => module(`${tag}.js`)).join('')), useAll);
      clean(seen);
      assert.deepEqual(
        seen.asked.filter((path, index) => seen.asked.indexOf(path) !== index),
        [],
        'nothing is fetched twice',
      );
    });

    for (const tag of tags)
      test(`the module of <${tag}> works alone, and registers nothing else`, async () => {
        const seen = await visit(html(module(`${tag}.js`)), async (page) => {
          await useAll(page, [tag]);
          const defined = await page.run((names) => names.filter((name) => customElements.get(name)), tags);
          assert.deepEqual(defined, [tag]);
        });
        clean(seen);
      });

    test('the classic script works, and fetches nothing', async () => {
      const seen = await visit(html('<script defer src="/cdn/polku.classic.js"></script>'), useAll);
      clean(seen);
      assert.deepEqual(
        seen.asked.filter((path) => path !== '/favicon.ico'),
        ['/', '/cdn/polku.classic.js'],
      );
    });

    /** Every rule of every tag, its later steps included, as the browser has understood it; the space after a comma is nothing. */
    const rules = (page: Page) =>
      page.run(
        (names) =>
          names.map((name) => {
            const sheets = document.querySelector(name)?.shadowRoot?.adoptedStyleSheets ?? [];
            // The browser keeps the values of custom properties as they are written.
            const asTight = (text: string) =>
              text
                .replaceAll(/([,(])\s+/g, '$1')
                .replaceAll(/\s+\)/g, ')')
                .replaceAll(/(?<![\w.])0(?=\.\d)/g, '');
            return sheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => asTight(cssText)));
          }),
        tags,
      );

    test('the styles mean the same in every build, however tight they are written', async () => {
      const unbundled = `<script type="importmap">${JSON.stringify({ imports })}</script><script type="module" src="/dist/index.js"></script>`;
      const classic = '<script defer src="/dist/cdn/polku.classic.js"></script>';
      const all: string[][][] = [];
      for (const head of [unbundled, '<script type="module" src="/dist/cdn/polku.js"></script>', classic])
        await visit(
          html(head),
          async (page) => {
            await registered(page);
            // Sessions are drawn with what would otherwise only be fetched ahead, and perhaps not be here yet.
            await give(page, 'polku-progress-tracker', { value: threeSessions() });
            await useAll(page);
            all.push(await rules(page));
          },
          { folder: '.' },
        );
      const [modules, ...tight] = all;
      assert.ok(modules!.every((list) => list.length > 20));
      for (const list of tight) assert.deepEqual(list, modules);
    });

    const mapped = (hashes: Record<string, string>) =>
      `<script type="importmap">${JSON.stringify({
        integrity: Object.fromEntries(Object.entries(hashes).map(([file, hash]) => [`/cdn/${file}`, hash])),
      })}</script>`;

    test('every file runs under its hash of integrity.json, chunks included', async () => {
      const script = `<script type="module" src="/cdn/polku.js" integrity="${integrity['polku.js']}"></script>`;
      clean(await visit(html(mapped(integrity) + script), useAll));
      const classic = `<script defer src="/cdn/polku.classic.js" integrity="${integrity['polku.classic.js']}"></script>`;
      clean(await visit(html(classic), async (page) => void (await registered(page))));
    });

    test('a file that is not what its hash says does not run', async () => {
      const chunk = Object.keys(integrity).find((file) => /chunks\/ground-/.test(file))!;
      const wrong = { ...integrity, [chunk]: integrity['polku.js']! };
      // A page has not loaded before its modules have run, or not run.
      const { asked } = await visit(html(mapped(wrong) + module('polku.js')), async (page) => {
        assert.equal(await page.run(() => customElements.get('polku-report') === undefined), true);
      });
      assert.ok(asked.includes(`/cdn/${chunk}`));
    });

    /** Adds a script to the page as another part of the page would. */
    const addScript = (page: Page, given: { src?: string; type?: string; textContent?: string }) =>
      page.run(async (properties) => {
        const script = Object.assign(document.createElement('script'), properties);
        const loaded = new Promise((done) => script.addEventListener('load', done));
        document.head.append(script);
        if (script.src) await loaded;
      }, given);

    for (const [name, other, second] of [
      ['the classic script of the same version', version, readFileSync('dist/cdn/polku.classic.js', 'utf8')],
      [
        'another version',
        '9.9.9',
        readFileSync('dist/cdn/polku.classic.js', 'utf8').replaceAll(version, '9.9.9'),
      ],
    ] as const)
      test(`a second copy leaves the first at work, and one warning names both: ${name}`, async () => {
        const { faults } = await visit(html(module('polku.js')), async (page) => {
          await registered(page);
          await page.run(() => void Object.assign(window, { first: customElements.get('polku-report') }));
          await addScript(page, { textContent: second });
          const isFirst = await page.run(
            () => customElements.get('polku-report') === (window as unknown as { first: unknown }).first,
          );
          assert.equal(isFirst, true);
          await useAll(page);
        });
        assert.equal(faults.length, 1, faults.join('\n'));
        assert.match(faults[0]!, /^console\.warn: polku: <polku-[a-z-]+> is already registered by version /);
        assert.ok(faults[0]!.includes(`version ${version}; ${other} is left out`), faults[0]);
      });

    test('the same build under a second address says nothing: its chunks are the same', async () => {
      clean(
        await visit(html(module('polku.js')), async (page) => {
          await registered(page);
          await addScript(page, { type: 'module', src: '/cdn/polku.js?again' });
          await useAll(page, ['polku-self-assessment']);
        }),
      );
    });
  });
