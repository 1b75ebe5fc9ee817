import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { readResult } from '../../src/contracts/index.js';
import { launchChromium, openPage } from '../browser.mjs';
import { serve } from '../server.mjs';
import { walkInPage } from '../walk.mjs';

const tag = 'polku-self-assessment';
const folder = mkdtempSync(join(tmpdir(), 'polku-servers-'));
const isThere = (program: string) => spawnSync(program, ['--version']).status === 0;
const skip = isThere('php') ? false : 'there is no php on this machine';

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** The server of PHP itself, once it says that it has started. */
async function servePhp(root: string, results: string) {
  const port = await freePort();
  const child = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', root], {
    env: { ...process.env, POLKU_RESULTS: results },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await new Promise<void>((done, failed) => {
    child.on('exit', (code) => failed(new Error(`php ended with ${code}`)));
    child.stderr.on('data', (chunk: Buffer) => chunk.includes('started') && done());
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise<void>((done) => {
        child.removeAllListeners('exit');
        child.on('exit', () => done());
        child.kill();
      }),
  };
}

test('a page of PHP shows the element in a form, and keeps what the form sends', { skip }, async () => {
  const root = join(folder, 'php');
  const results = join(folder, 'results');
  cpSync('test/hosts/php', root, { recursive: true });
  cpSync('dist/cdn', join(root, 'polku'), { recursive: true });
  const server = await servePhp(root, results);
  const { page, faults } = await openPage(browser);
  try {
    await page.goto(server.origin, { waitUntil: 'load' });
    await page.waitForSelector(`${tag} >>> fieldset`);
    assert.equal(await page.$eval('form', (form) => form.checkValidity()), false, 'it is required');
    await page.evaluate(walkInPage, tag);
    await page.waitForFunction(() => document.querySelector('form')!.checkValidity());
    await Promise.all([page.waitForNavigation(), page.click('form > button')]);
    assert.equal(
      await page.$eval('#sent', ({ textContent }) => textContent),
      'Kiitos. Vastauksesi on tallennettu.',
    );
    const [name, ...more] = readdirSync(results);
    assert.deepEqual(more, []);
    const read = readResult(JSON.parse(readFileSync(join(results, name!), 'utf8')));
    assert.ok(read.ok && read.result.schema === 'polku/self-assessment');
    assert.equal(name, `${read.result.id}.json`);
    assert.equal(read.result.questionnaire.id, 'review');
    assert.deepEqual(faults, []);
  } finally {
    await page.close();
    await server.stop();
  }
});

test('the page of PHP keeps nothing that is forged, too large or no result', { skip }, async () => {
  const results = join(folder, 'nothing');
  const server = await servePhp('test/hosts/php', results);
  try {
    const first = await fetch(server.origin);
    const cookie = first.headers.get('set-cookie')!.split(';')[0]!;
    const token = /name="token" value="([0-9a-f]{64})"/.exec(await first.text())![1]!;
    const result = { schema: 'polku/self-assessment', id: '00000000-0000-4000-8000-000000000001' };
    const send = async (given: unknown, more: Record<string, string> = { token }) => {
      const body = new URLSearchParams({ ...more, result: JSON.stringify(given) });
      return (await fetch(server.origin, { method: 'POST', headers: { cookie }, body, redirect: 'manual' }))
        .status;
    };
    assert.equal(await send(result, {}), 403);
    assert.equal(await send(result, { token: 'a'.repeat(64) }), 403);
    assert.equal(await send({ ...result, id: '../../etc/passwd' }), 400);
    assert.equal(await send({ ...result, schema: 'other' }), 400);
    assert.equal(await send({ ...result, filler: 'x'.repeat(1_000_000) }), 400);
    assert.equal(await send('no object'), 400);
    assert.throws(() => readdirSync(results), /ENOENT/);
    assert.equal(await send(result), 303);
    assert.deepEqual(readdirSync(results), [`${result.id}.json`]);
  } finally {
    await server.stop();
  }
});

test('the page of the Forge app is filled in as sandboxed and as restricted as Confluence holds it', async () => {
  const root = join(folder, 'confluence');
  cpSync('test/hosts/confluence/static', root, { recursive: true });
  cpSync('dist/cdn', join(root, 'polku'), { recursive: true });
  const app = await serve({
    folder: root,
    pages: { '/index.html': readFileSync(join(root, 'index.html'), 'utf8') },
    headers: { 'content-security-policy': "default-src 'self'; script-src 'self'; style-src 'self'" },
  });
  const sandbox =
    'allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts';
  const wiki = await serve({
    pages: {
      '/': `<!doctype html><title>Wiki</title><iframe title="app" sandbox="${sandbox}" src="${app.origin}/index.html"></iframe>`,
    },
  });
  const { page, faults } = await openPage(browser);
  try {
    await page.goto(wiki.origin, { waitUntil: 'load' });
    const frame = page.frames().find((one) => one.url().startsWith(app.origin))!;
    await frame.waitForSelector(`${tag} >>> fieldset`);
    const walked = await frame.evaluate(walkInPage, tag);
    assert.equal(walked.schema, 'polku/self-assessment');
    assert.deepEqual(faults, []);
  } finally {
    await page.close();
    await wiki.close();
    await app.close();
  }
});
