import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { fingerprint, identitiesIn, recipientOf, seal } from '../../src/delivery/seal.js';
import { launchChromium, openPage } from '../browser.mjs';
import { result, uuid } from '../reporting/results.js';
import { serve } from '../server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'polku avaimet ä-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const passphrase = 'sade kivi lusikka polku';

const upload = async (page: Page, selector: string, ...files: string[]) => {
  const input = (await page.waitForSelector(`polku-report >>> ${selector}`))!;
  await (input as ElementHandle<HTMLInputElement>).uploadFile(...files);
};
const keysSay = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) =>
      document
        .querySelector('polku-report')!
        .shadowRoot!.querySelector('.keys')
        ?.textContent.includes(wanted),
    {},
    text,
  );
/** Writes into the fields of a form and sends it, as pressing its button does. */
const send = (page: Page, kind: string, text: string) =>
  page.evaluate(
    (autocomplete, secret) => {
      const root = document.querySelector('polku-report')!.shadowRoot!;
      const inputs = root.querySelectorAll<HTMLInputElement>(
        `input[type=password][autocomplete=${autocomplete}]`,
      );
      for (const input of inputs) input.value = secret;
      inputs[0]!.form!.requestSubmit();
    },
    kind,
    text,
  );
const unfold = (page: Page) =>
  page.evaluate(async () => {
    const report = document.querySelector('polku-report') as HTMLElement & {
      updateComplete: Promise<boolean>;
    };
    await report.updateComplete;
    const details = report.shadowRoot!.querySelector<HTMLDetailsElement>('[part=files] > details')!;
    details.open = true;
  });

test('in the reader file keys are made and a result is opened with them, from disk and offline', async () => {
  const file = join(folder, 'reader.html');
  copyFileSync('dist/reader.html', file);
  const browser = await launchChromium();
  try {
    const { page, faults, addresses } = await openPage(browser);
    await page.setOfflineMode(true);
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(navigator, 'languages', { get: () => ['en'] });
    });
    const client = await browser.target().createCDPSession();
    const downloads = join(folder, 'ladatut');
    await client.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
      eventsEnabled: true,
    });
    const downloaded = new Promise<void>((done) =>
      client.on('Browser.downloadProgress', ({ state }) => state === 'completed' && done()),
    );
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    await unfold(page);
    await page.waitForSelector('polku-report >>> input[type=password]');
    const text = await page.evaluate(
      () => document.querySelector('polku-report')!.shadowRoot!.querySelector('.keys')!.textContent,
    );
    assert.doesNotMatch(text, /reader\.html/);
    await send(page, 'new-password', passphrase);
    await keysSay(page, 'Your keys are made');
    await downloaded;
    const [name] = readdirSync(downloads);
    assert.match(name!, /^polku-key-\d{4}-\d\d-\d\d\.age$/);
    const keyFile = join(downloads, name!);
    const [identity] = await identitiesIn(readFileSync(keyFile, 'utf8'), passphrase);
    const recipient = await recipientOf(identity!);
    await keysSay(page, await fingerprint(recipient));

    // Another day: the page is opened anew, the sealed result and the key file are chosen together.
    const sealed = join(folder, 'tulos.age');
    writeFileSync(sealed, (await seal(result({ subject: 'a-1' }), [recipient])).armor);
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    await upload(page, 'input[type=file]', sealed, keyFile);
    await keysSay(page, name!);
    await send(page, 'off', passphrase);
    await page.waitForSelector('polku-report >>> article');
    assert.deepEqual(faults, []);
    const asked = addresses.filter((address) => !address.startsWith('blob:'));
    assert.deepEqual([...new Set(asked)], [pathToFileURL(file).href]);
  } finally {
    await browser.close();
  }
});

test('what opens seals is fetched only when a key is opened, under the strict policy and without a message', async () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
    "require-trusted-types-for 'script'; trusted-types lit-html";
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Intranet</title>
<script type="module" src="/cdn/polku-report.js"></script><polku-report></polku-report></html>`;
  const server = await serve({ pages: { '/': html }, headers: { 'content-security-policy': policy } });
  const browser = await launchChromium();
  const identity = 'AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX';
  try {
    const { page, faults } = await openPage(browser);
    const isSeal = ({ path }: { path: string }) => /\/(seal|unseal)-[^/]+\.js$/.test(path);
    const recipient = await recipientOf(identity);
    const plain = join(folder, 'tulos.json');
    const sealed = join(folder, 'toinen.age');
    const key = join(folder, 'avain.txt');
    writeFileSync(plain, JSON.stringify(result({ subject: 'a-1' })));
    writeFileSync(sealed, (await seal(result({ id: uuid(2), subject: 'a-2' }), [recipient])).armor);
    writeFileSync(key, `${identity}\n`);
    await page.goto(server.origin, { waitUntil: 'load' });
    await upload(page, 'input[type=file]', plain, sealed);
    await page.waitForSelector('polku-report >>> article');
    await keysSay(page, 'waiting for a key: 1');
    assert.deepEqual(server.requests.filter(isSeal), []);
    const text = await page.evaluate(
      () => document.querySelector('polku-report')!.shadowRoot!.querySelector('.keys')!.textContent,
    );
    assert.match(text, /safer to make your keys in the reader file \(reader\.html\)/);
    await upload(page, '#key-file', key);
    await send(page, 'off', '');
    await page.waitForSelector('polku-report >>> #who');
    assert.equal(server.requests.filter(isSeal).length, 2);
    assert.deepEqual(faults, []);
  } finally {
    await browser.close();
    await server.close();
  }
});
