import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { launchChromium, openPage } from '../browser.mjs';
import { serve } from '../server.mjs';
import { walkInPage } from '../walk.mjs';

const KiB = 1024;
/** Brotli bytes of everything but the page. The goal for the first question is 29 KiB. */
const gate = { firstQuestion: 33 * KiB, wholeWalk: 60 * KiB };

const tag = 'polku-self-assessment';
const html = `<!doctype html><html lang="fi"><meta charset="utf-8"><title>Intranet</title>
<script type="module" src="/cdn/${tag}.js"></script><${tag} lang="fi"></${tag}></html>`;

type Watched = Window & { polkuFirstRadio?: number };

/** Runs in the page before its scripts: notes the moment in which the first radio of the element stands there. */
function watchForFirstRadio() {
  const { value: attach } = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow') as {
    value: (this: Element, init: ShadowRootInit) => ShadowRoot;
  };
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    const observer = new MutationObserver(() => {
      if (!root.querySelector('input[type=radio]')) return;
      (window as Watched).polkuFirstRadio ??= performance.now();
      observer.disconnect();
    });
    observer.observe(root, { childList: true, subtree: true });
    return root;
  };
}

if (existsSync('src/elements/self-assessment/self-assessment.ts'))
  test('the self-assessment is light: first question and whole walk', async (t) => {
    const server = await serve({ pages: { '/': html }, brotli: true });
    const browser = await launchChromium();
    try {
      const { page, faults } = await openPage(browser);
      await page.evaluateOnNewDocument(watchForFirstRadio);
      await page.goto(server.origin, { waitUntil: 'load' });
      await page.waitForFunction(() => (window as Watched).polkuFirstRadio !== undefined, {
        timeout: 10_000,
      });
      await page.evaluate(walkInPage, tag);

      const { firstRadio, resources } = await page.evaluate(() => ({
        firstRadio: (window as Watched).polkuFirstRadio!,
        resources: performance
          .getEntriesByType('resource')
          .map(({ name, startTime }) => ({ path: new URL(name).pathname, startTime })),
      }));
      const startOf = new Map(resources.map(({ path, startTime }) => [path, startTime]));
      const parts = server.requests.filter(({ path }) => path !== '/' && path !== '/favicon.ico');
      // What was asked for after the first question stood there was fetched ahead, and nobody waited for it.
      const first = parts.filter(({ path }) => (startOf.get(path) ?? 0) < firstRadio);
      const sum = (list: typeof parts) => list.reduce((total, { bytes }) => total + bytes, 0);
      const inKiB = (bytes: number) => `${(bytes / KiB).toFixed(1)} KiB`;

      for (const part of parts)
        t.diagnostic(`${first.includes(part) ? 'first' : 'later'} ${inKiB(part.bytes)} ${part.path}`);
      t.diagnostic(`first question ${inKiB(sum(first))}, whole walk ${inKiB(sum(parts))}`);
      assert.deepEqual(faults, []);
      assert.ok(first.length > 0 && sum(first) > 5 * KiB, 'something was measured');
      assert.ok(sum(first) <= gate.firstQuestion, `first question: ${inKiB(sum(first))}`);
      assert.ok(sum(parts) <= gate.wholeWalk, `whole walk: ${inKiB(sum(parts))}`);
    } finally {
      await browser.close();
      await server.close();
    }
  });
