import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchChromium, openPage } from '../browser.mjs';
import { serve } from '../server.mjs';
import { walkInPage } from '../walk.mjs';

/** The policy that the README promises to live under. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const headers = { 'content-security-policy': policy, 'content-security-policy-report-only': policy };

const page = (body: string, script: string) =>
  `<!doctype html><html lang="fi"><meta charset="utf-8"><title>Intranet</title>${script}<main>${body}</main></html>`;
const asModule = (file: string) => `<script type="module" src="/cdn/${file}"></script>`;
const asClassic = (file: string) => `<script defer src="/cdn/${file}"></script>`;

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

/** Opens the page under the policy. @returns what went wrong, and what was asked from elsewhere */
async function visit(html: string, act: (tag: string) => Promise<unknown>, tag: string) {
  const server = await serve({ pages: { '/': html }, headers });
  const { page, faults, addresses } = await openPage(browser);
  try {
    await page.goto(server.origin, { waitUntil: 'load' });
    if (tag)
      await page.waitForFunction((name) => customElements.get(name) !== undefined, { timeout: 10_000 }, tag);
    const outcome: unknown = await page.evaluate(act, tag);
    const elsewhere = addresses.filter(
      (address) => !/^(data|blob):/.test(address) && !address.startsWith(server.origin),
    );
    const missing = server.requests.filter(({ status }) => status >= 400).map(({ path }) => path);
    return { outcome, faults, elsewhere, missing };
  } finally {
    await page.close();
    await server.close();
  }
}

const elements: Record<string, string> = {
  'self-assessment': 'polku/self-assessment',
  'goal-picker': 'polku/goal-plan',
};

for (const [name, schema] of Object.entries(elements))
  if (existsSync(`src/elements/${name}/${name}.ts`))
    for (const [kind, script] of Object.entries({
      'its own module': asModule(`polku-${name}.js`),
      'the module of all tags': asModule('polku.js'),
      'the classic script': asClassic('polku.classic.js'),
    }))
      test(`<polku-${name}> from ${kind} is filled in to its end under the strict policy`, async (t) => {
        const tag = `polku-${name}`;
        const { outcome, ...seen } = await visit(page(`<${tag}></${tag}>`, script), walkInPage, tag);
        assert.deepEqual(seen, { faults: [], elsewhere: [], missing: [] });
        assert.equal((outcome as { schema: string }).schema, schema);
        t.diagnostic(JSON.stringify(outcome));
      });

if (existsSync('src/elements/report/report.ts'))
  test('<polku-report> stands under the strict policy', async () => {
    const hasFileButton = async (tag: string) => {
      const element = document.querySelector(tag) as HTMLElement & { updateComplete: Promise<boolean> };
      await element.updateComplete;
      return element.shadowRoot!.querySelector('input[type=file]') !== null;
    };
    const html = page('<polku-report></polku-report>', asModule('polku-report.js'));
    const { outcome, ...seen } = await visit(html, hasFileButton, 'polku-report');
    assert.deepEqual(seen, { faults: [], elsewhere: [], missing: [] });
    assert.equal(outcome, true);
  });

test('what the policy forbids is seen', async () => {
  const { faults, elsewhere, missing } = await visit(
    page('<p style="color: red">red</p>', asModule('none.js')),
    async () => {
      document.body.setAttribute('style', 'margin: 0');
      await fetch('https://elsewhere.invalid/').catch(() => undefined);
    },
    '',
  );
  const text = faults.join('\n');
  assert.match(text, /violation: enforce style-src-attr inline/);
  assert.match(text, /violation: report style-src-attr inline/);
  assert.match(text, /violation: enforce connect-src https:\/\/elsewhere\.invalid/);
  assert.match(text, /console\.error: /);
  assert.deepEqual(missing, ['/cdn/none.js']);
  assert.deepEqual(elsewhere, []);
});
