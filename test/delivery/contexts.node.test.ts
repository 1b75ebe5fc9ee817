import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { launchChromium, openPage } from '../browser.mjs';
import { serve } from '../server.mjs';
import { walkInPage } from '../walk.mjs';

const tag = 'polku-self-assessment';
const html = (script: string, attributes = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Intranet</title>${script}<${tag} ${attributes}></${tag}></html>`;
const asModule = `<script type="module" src="/cdn/${tag}.js"></script>`;
const asClassic = '<script src="/cdn/polku.classic.js"></script>';

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

const shown = (where: Page | Frame) =>
  where.evaluate((name) => document.querySelector(name)?.shadowRoot?.textContent ?? '', tag);

async function untilShown(where: Page | Frame, words: string): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((done) => setTimeout(done, 50)))
    if ((await shown(where)).includes(words)) return;
  assert.fail(`"${words}" was not shown, but: ${(await shown(where)).replaceAll(/\s+/g, ' ')}`);
}

const chooseFirst = (where: Page | Frame) =>
  where.evaluate((name) => {
    document.querySelector(name)!.shadowRoot!.querySelector<HTMLInputElement>('input[type=radio]')!.click();
  }, tag);

test('a sandboxed frame without an origin keeps the draft in memory, says so calmly, and delivers', async () => {
  const server = await serve({
    pages: {
      '/': '<!doctype html><title>Host</title><iframe sandbox="allow-scripts" src="/frame"></iframe>',
      '/frame': html(asClassic, 'action="/results"'),
    },
    answer: () => ({
      status: 201,
      headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' },
    }),
  });
  const { page, faults } = await openPage(browser);
  try {
    await page.goto(server.origin, { waitUntil: 'load' });
    const frame = page.frames().find((one) => one.url().endsWith('/frame'))!;
    await untilShown(frame, 'This browser does not keep drafts here.');
    await chooseFirst(frame);
    await untilShown(frame, 'Save the draft to a file');
    await frame.evaluate(walkInPage, tag);
    await untilShown(frame, 'What you sent has arrived.');
    assert.deepEqual(faults, []);
    const posts = server.requests.filter(({ method }) => method === 'POST');
    assert.equal(posts.length, 1);
    assert.match(posts[0]!.body, /"schema":"polku\/self-assessment"/);
  } finally {
    await page.close();
    await server.close();
  }
});

test('a real reload brings the draft back, then the result that is not delivered, and nothing of sealing is fetched', async () => {
  let open = false;
  const server = await serve({
    pages: { '/': html(asModule, 'action="/results"') },
    answer: () => ({ status: open ? 201 : 403 }),
  });
  const { page, addresses } = await openPage(browser);
  // Leaving with a result that has not arrived is warned of.
  page.on('dialog', (dialog) => void dialog.accept());
  try {
    await page.goto(server.origin, { waitUntil: 'load' });
    await page.waitForFunction(
      (name) => document.querySelector(name)?.shadowRoot?.querySelector('input[type=radio]'),
      {},
      tag,
    );
    await chooseFirst(page);
    // At once, as a person would who presses the wrong key.
    await page.reload({ waitUntil: 'load' });
    await page.waitForFunction(
      (name) => document.querySelector(name)?.shadowRoot?.querySelector('input:checked'),
      {},
      tag,
    );
    await page.evaluate(walkInPage, tag);
    await untilShown(page, 'The server does not let you send this.');
    await page.reload({ waitUntil: 'load' });
    await untilShown(page, 'It has not been sent yet.');
    open = true;
    await page.evaluate((name) => {
      const buttons = [...document.querySelector(name)!.shadowRoot!.querySelectorAll('button')];
      buttons.find((button) => button.textContent.trim() === 'Send again')!.click();
    }, tag);
    await untilShown(page, 'What you sent has arrived.');
    const posts = server.requests.filter(({ method }) => method === 'POST');
    assert.deepEqual(
      posts.map(({ status }) => status).filter((status) => status === 201),
      [201],
    );
    assert.equal(
      new Set(posts.map(({ body, headers }) => String(headers['idempotency-key']) + body)).size,
      1,
    );
    assert.deepEqual(
      addresses.filter((address) => /seal|device-store/.test(address)),
      [],
    );
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  } finally {
    await page.close();
    await server.close();
  }
});
