import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { launchChromium, openPage } from '../browser.mjs';
import { serve } from '../server.mjs';
import { walkInPage } from '../walk.mjs';

const KiB = 1024;
/** Brotli bytes of everything but the page, until the first control stands there and to the end. */
const gates = [
  // The goal for the first question is 29 KiB.
  { name: 'self-assessment', what: 'question', first: 33 * KiB, wholeWalk: 60 * KiB },
  // The goal for the first goal that can be ticked is 27 KiB.
  { name: 'goal-picker', what: 'goal', first: 31 * KiB, wholeWalk: 60 * KiB },
];

const page = (tag: string) => `<!doctype html><html lang="fi"><meta charset="utf-8"><title>Intranet</title>
<script type="module" src="/cdn/${tag}.js"></script><${tag} lang="fi"></${tag}></html>`;

type Watched = Window & { polkuFirstControl?: number };

/** Runs in the page before its scripts: notes the moment in which the first radio or checkbox of the element stands there. */
function watchForFirstControl() {
  const { value: attach } = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow') as {
    value: (this: Element, init: ShadowRootInit) => ShadowRoot;
  };
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    const observer = new MutationObserver(() => {
      if (!root.querySelector('input[type=radio], input[type=checkbox]')) return;
      (window as Watched).polkuFirstControl ??= performance.now();
      observer.disconnect();
    });
    observer.observe(root, { childList: true, subtree: true });
    return root;
  };
}

for (const gate of gates.filter(({ name }) => existsSync(`src/elements/${name}/${name}.ts`)))
  test(`the ${gate.name} is light: first ${gate.what} and whole walk`, async (t) => {
    const tag = `polku-${gate.name}`;
    const server = await serve({ pages: { '/': page(tag) }, brotli: true });
    const browser = await launchChromium();
    try {
      const { page: opened, faults } = await openPage(browser);
      await opened.evaluateOnNewDocument(watchForFirstControl);
      await opened.goto(server.origin, { waitUntil: 'load' });
      await opened.waitForFunction(() => (window as Watched).polkuFirstControl !== undefined, {
        timeout: 10_000,
      });
      await opened.evaluate(walkInPage, tag);

      const { firstControl, resources } = await opened.evaluate(() => ({
        firstControl: (window as Watched).polkuFirstControl!,
        resources: performance
          .getEntriesByType('resource')
          .map(({ name, startTime }) => ({ path: new URL(name).pathname, startTime })),
      }));
      const startOf = new Map(resources.map(({ path, startTime }) => [path, startTime]));
      const parts = server.requests.filter(({ path }) => path !== '/' && path !== '/favicon.ico');
      // What was asked for after the first control stood there was fetched ahead, and nobody waited for it.
      const first = parts.filter(({ path }) => (startOf.get(path) ?? 0) < firstControl);
      const sum = (list: typeof parts) => list.reduce((total, { bytes }) => total + bytes, 0);
      const inKiB = (bytes: number) => `${(bytes / KiB).toFixed(1)} KiB`;

      for (const part of parts)
        t.diagnostic(`${first.includes(part) ? 'first' : 'later'} ${inKiB(part.bytes)} ${part.path}`);
      t.diagnostic(`first ${gate.what} ${inKiB(sum(first))}, whole walk ${inKiB(sum(parts))}`);
      assert.deepEqual(faults, []);
      assert.ok(first.length > 0 && sum(first) > 5 * KiB, 'something was measured');
      assert.ok(sum(first) <= gate.first, `first ${gate.what}: ${inKiB(sum(first))}`);
      assert.ok(sum(parts) <= gate.wholeWalk, `whole walk: ${inKiB(sum(parts))}`);
    } finally {
      await browser.close();
      await server.close();
    }
  });

/** Brotli bytes until the first rating can be given. The goal is 27 KiB. */
const ratingGate = 31 * KiB;
const tracker = 'polku-progress-tracker';
// The plan comes from another element of the page, as from a goal picker: no host's document has to be read.
const trackerHtml = `<!doctype html><html lang="fi"><meta charset="utf-8"><title>Intranet</title>
<script type="module" src="/cdn/${tracker}.js"></script><div id="picker"></div>
<${tracker} lang="fi" from="picker"></${tracker}></html>`;

if (existsSync('src/elements/progress-tracker/progress-tracker.ts'))
  test('the progress tracker is light: the first rating', async (t) => {
    const server = await serve({ pages: { '/': trackerHtml }, brotli: true });
    const browser = await launchChromium();
    try {
      const { page, faults } = await openPage(browser);
      await page.goto(server.origin, { waitUntil: 'load' });
      const before = await page.evaluate(async (tag) => {
        await customElements.whenDefined(tag);
        const element = document.querySelector(tag) as HTMLElement & { updateComplete: Promise<boolean> };
        await element.updateComplete;
        const detail = {
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
        const submit = new CustomEvent('polku-submit', { bubbles: true, composed: true, detail });
        document.querySelector('#picker')!.dispatchEvent(submit);
        await element.updateComplete;
        element.shadowRoot!.querySelector<HTMLElement>('[part~=add-session]')!.click();
        await element.updateComplete;
        if (!element.shadowRoot!.querySelector('[part~=rating] input')) throw new Error('no rating');
        return performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
      }, tracker);
      const parts = server.requests.filter(({ path }) => before.includes(path) && path !== '/favicon.ico');
      const sum = parts.reduce((total, { bytes }) => total + bytes, 0);
      for (const { path, bytes } of parts) t.diagnostic(`${(bytes / KiB).toFixed(1)} KiB ${path}`);
      t.diagnostic(`first rating ${(sum / KiB).toFixed(1)} KiB`);
      assert.deepEqual(faults, []);
      assert.ok(sum > 5 * KiB, 'something was measured');
      assert.ok(sum <= ratingGate, `first rating: ${(sum / KiB).toFixed(1)} KiB`);
    } finally {
      await browser.close();
      await server.close();
    }
  });

/** Brotli KiB that each file for pages without a bundler may have; a chunk that is not named has the last limit. */
const limits: [file: RegExp, most: number][] = [
  [/^polku\.classic\.js$/, 172],
  [/^polku\.js$/, 1],
  [/^polku-report\.js$/, 21],
  [/^polku-progress-tracker\.js$/, 12],
  [/^polku-goal-picker\.js$/, 9],
  [/^polku-self-assessment\.js$/, 8.5],
  [/^chunks\/seal-/, 40],
  [/^chunks\/ground-/, 18.5],
  [/^chunks\/read-/, 16.5],
  [/^chunks\//, 7],
];

test('no file for pages without a bundler is larger than it may be', (t) => {
  const files = readdirSync('dist/cdn', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.js'));
  const measured = files.map((file) => ({
    file,
    size: brotliCompressSync(readFileSync(`dist/cdn/${file}`)).length / KiB,
    most: limits.find(([pattern]) => pattern.test(file))?.[1],
  }));
  for (const { file, size, most } of measured) t.diagnostic(`${size.toFixed(1)} of ${most} KiB ${file}`);
  assert.deepEqual(
    measured.filter(({ size, most }) => most === undefined || size > most),
    [],
  );
  for (const [pattern] of limits)
    assert.ok(
      files.some((file) => pattern.test(file)),
      String(pattern),
    );
});
