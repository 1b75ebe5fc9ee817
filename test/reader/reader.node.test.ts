import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { ElementHandle } from 'puppeteer-core';
import { launchChromium, openPage } from '../browser.mjs';
import { planOf } from '../elements/logs.js';
import { engines, startEngine } from '../engine-pages.mjs';
import { result } from '../reporting/results.js';
import { walkReport } from '../walk.mjs';

const folder = mkdtempSync(join(tmpdir(), 'polku lukija ä-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const html = readFileSync('dist/reader.html', 'utf8');

test('the reader’s policy names its own scripts and style alone', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)![1]!;
  const inline = [...html.matchAll(/<(script|style)>(.*?)<\/\1>/gs)];
  assert.deepEqual(
    inline.map(([, tag]) => tag),
    ['style', 'script', 'script'],
  );
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const named = (directive: string) =>
    policy
      .split('; ')
      .find((one) => one.startsWith(`${directive} `))!
      .split(' ')
      .slice(1);
  const hashes = (of: string) => inline.filter(([, tag]) => tag === of).map(([, , text]) => hash(text!));
  assert.deepEqual(named('script-src'), hashes('script'));
  assert.deepEqual(named('style-src'), hashes('style'));
  assert.deepEqual(named('default-src'), ["'none'"]);
  assert.doesNotMatch(policy, /unsafe|https?:|\*/);
  assert.doesNotMatch(html, /\s(?:src|href)=["']?https?:/);
});

test('the reader works from a folder, offline: opens a file, saves a table, asks for nothing', async () => {
  const file = join(folder, 'reader.html');
  copyFileSync('dist/reader.html', file);
  const exported = join(folder, 'polku-self-assessment-2026-01-09.json');
  writeFileSync(exported, JSON.stringify(result({ subject: 'a-1' })));
  const browser = await launchChromium();
  try {
    const { page, faults, addresses } = await openPage(browser);
    await page.setOfflineMode(true);
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(navigator, 'languages', { get: () => ['de-DE', 'fi-FI'] });
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
    const input = (await page.waitForSelector('polku-report >>> input[type=file]'))!;
    await (input as ElementHandle<HTMLInputElement>).uploadFile(exported);
    await page.waitForSelector('polku-report >>> article');
    const [title, heading] = await page.evaluate(() => {
      const root = document.querySelector('polku-report')!.shadowRoot!;
      return ['h2', 'h3'].map((name) => root.querySelector(name)!.textContent!.trim());
    });
    assert.deepEqual([title, heading], ['Työnohjauksen raportti', 'Pieni kysely']);
    await page.evaluate(() =>
      document.querySelector('polku-report')!.shadowRoot!.querySelector<HTMLElement>('[part=csv]')!.click(),
    );
    await downloaded;
    const [name] = readdirSync(downloads);
    assert.match(name!, /^polku-rows-\d{4}-\d\d-\d\d\.csv$/);
    const table = readFileSync(join(downloads, name!));
    assert.deepEqual([...table.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    assert.equal(table.toString('utf8').trimEnd().split('\r\n').length, 19);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      addresses.filter((address) => !address.startsWith('blob:')),
      [pathToFileURL(file).href],
    );
  } finally {
    await browser.close();
  }
});

for (const name of engines)
  test(`opened from a folder, the reader opens files, draws, prints and saves: ${name}`, async () => {
    const file = join(folder, `${name}.html`);
    copyFileSync('dist/reader.html', file);
    const { href } = pathToFileURL(file);
    const documents = [result({ subject: 'a-1' }), { ...planOf(), subject: 'b-2' }];
    const files = Object.fromEntries(documents.map((one, index) => [`${index}.json`, JSON.stringify(one)]));
    const engine = await startEngine(name);
    try {
      const page = await engine.open();
      await page.go(href);
      const walked = { tag: 'polku-report', files, asksToPrint: name !== 'chromium' };
      const { printed, saved } = await page.run(walkReport, walked);
      assert.deepEqual([printed, saved], [2, ['polku-rows-day.csv']]);
      // WebKit tells nothing of a page that cannot begin with the watching script.
      if (!engine.watch) assert.deepEqual(await page.faults(), []);
      const asked = page.addresses.filter(
        (address) => !/^(data|blob|about):/.test(address) && address !== href,
      );
      assert.deepEqual(asked, []);
    } finally {
      await engine.close();
    }
  });
