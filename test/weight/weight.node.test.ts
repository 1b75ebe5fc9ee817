import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
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
