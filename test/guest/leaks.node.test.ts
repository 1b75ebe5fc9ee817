import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { launchChromium, openPage } from '../browser.mjs';
import { serve } from '../server.mjs';

const html = `<!doctype html><html lang="fi"><meta charset="utf-8"><title>Intranet</title>
<script type="module" src="/cdn/polku.js"></script><main></main></html>`;

const goals = [{ id: 'g', title: 'Tavoite', baseline: 3, target: 7 }];
const plan = {
  schema: 'polku/goal-plan',
  schemaVersion: 1,
  id: '00000000-0000-4000-8000-000000000001',
  createdAt: '2026-01-20T09:30:00Z',
  updatedAt: '2026-01-20T09:30:00Z',
  completedAt: '2026-01-20T09:30:00Z',
  language: 'fi',
  generator: 'polku/0.1.0',
  goals,
};
const given: Record<string, object> = {
  'polku-self-assessment': {},
  'polku-goal-picker': {},
  'polku-progress-tracker': { plan },
  'polku-report': { results: [plan] },
};

/** Puts an element on the page, uses its first step and takes it out again, so many times. */
async function cycles(tag: string, properties: object, count: number): Promise<number> {
  const main = document.querySelector('main')!;
  let controls = 0;
  for (let index = 0; index < count; index += 1) {
    const element = document.createElement(tag) as HTMLElement & { updateComplete: Promise<boolean> };
    Object.assign(element, properties);
    main.append(element);
    await element.updateComplete;
    const root = element.shadowRoot!;
    root.querySelector<HTMLElement>('[part~=add-session], input[type=radio], input[type=checkbox]')?.click();
    await element.updateComplete;
    controls += root.querySelectorAll('input, button').length;
    element.remove();
  }
  sessionStorage.clear();
  return controls;
}

/** Counts nodes, listeners and documents that a collection of garbage leaves, once they have come to rest. */
async function counter(page: Page) {
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable');
  const count = async () => {
    // Whatever waited for an idle moment has had one.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    return ['Nodes', 'JSEventListeners', 'Documents'].map(
      (name) => metrics.find((one) => one.name === name)!.value,
    );
  };
  /** `hoped` ends the waiting. */
  return async (hoped?: number[]) => {
    let [now, same] = [await count(), 0];
    for (let tries = 0; tries < 100 && same < 10 && String(now) !== String(hoped); tries += 1) {
      const then = now;
      now = await count();
      same = String(then) === String(now) ? same + 1 : 0;
    }
    return now;
  };
}

for (const [tag, properties] of Object.entries(given))
  test(`<${tag}> leaves no node and no listener behind, however often it comes and goes`, async (t) => {
    const server = await serve({ pages: { '/': html } });
    const browser = await launchChromium();
    try {
      const { page, faults } = await openPage(browser);
      await page.goto(server.origin, { waitUntil: 'load' });
      await page.waitForFunction((name) => customElements.get(name), { timeout: 20_000 }, tag);
      const rest = await counter(page);
      const use = async (times: number) =>
        assert.ok((await page.evaluate(cycles, tag, properties, times)) > 0, 'something was drawn');
      // The first one fetches what is fetched ahead; what follows draws with it.
      await use(1);
      await rest();
      await use(19);
      const early = await rest();
      await use(180);
      const late = await rest(early);
      t.diagnostic(`nodes, listeners, documents after 20: ${early.join()}, after 200: ${late.join()}`);
      assert.deepEqual(late, early);
      assert.deepEqual(faults, []);
    } finally {
      await browser.close();
      await server.close();
    }
  });

test('a node, a listener that is left is counted', async () => {
  const browser = await launchChromium();
  try {
    const { page } = await openPage(browser);
    const rest = await counter(page);
    const before = await rest();
    await page.evaluate(() => {
      const kept = document.createElement('p');
      addEventListener('resize', () => kept.remove());
    });
    const after = await rest();
    assert.deepEqual(
      after.map((count, index) => count - before[index]!),
      [1, 1, 0],
    );
  } finally {
    await browser.close();
  }
});
