import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { AssessmentResult } from '../../src/contracts/index.js';
import { readResult } from '../../src/contracts/index.js';
import { launchChromium, openPage } from '../browser.mjs';
import { serve } from '../server.mjs';
import { walkInPage } from '../walk.mjs';
import { makePlace, run } from './packed.js';

const place = makePlace();
const installed = new Map<string, Promise<string>>();
let tarball: string;
let browser: Browser;

const frameworks = ['react', 'vue', 'svelte', 'angular'];

before(async () => {
  tarball = await place.pack();
  browser = await launchChromium();
  // Two at a time: unpacking is slow, and most machines have two cores.
  const queues: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];
  for (const [index, host] of ['node', ...frameworks].entries()) {
    const folder = queues[index % 2]!.then(() => place.install(host, tarball));
    installed.set(host, folder);
    // A failure is told by the test that waits for this host, and must not keep the others from their turn.
    queues[index % 2] = folder.catch(() => undefined);
  }
});
after(async () => {
  await browser.close();
  await Promise.allSettled(installed.values());
  place.remove();
});

/** The host shows what it received in its <output>, and gives that as a value to a second, read-only element. */
async function fillIn(folder: string) {
  const server = await serve({ folder, pages: { '/': readFileSync(join(folder, 'index.html'), 'utf8') } });
  const { page, faults, addresses } = await openPage(browser);
  try {
    await page.goto(server.origin, { waitUntil: 'load' });
    await page.waitForFunction(
      () => document.querySelector('polku-self-assessment')?.shadowRoot?.querySelector('fieldset'),
      { timeout: 20_000 },
    );
    const walked = await page.evaluate(walkInPage, 'polku-self-assessment');
    const seen = await page.waitForFunction(
      () => {
        const received = document.querySelector('output')!.textContent.trim();
        const [first, second] = [
          ...document.querySelectorAll<HTMLElement & { value: { schema: string } | null }>(
            'polku-self-assessment',
          ),
        ];
        const thanked = first!.shadowRoot!.querySelector('[part~="submit"]') === null;
        const shown = second?.shadowRoot?.textContent.includes('Before the meeting');
        return received && thanked && shown
          ? { received, value: second!.value, readonly: second!.hasAttribute('readonly') }
          : null;
      },
      { timeout: 20_000 },
    );
    const { received, value, readonly } = (await seen.jsonValue())!;
    return {
      walked,
      received: JSON.parse(received) as AssessmentResult,
      value,
      readonly,
      faults,
      elsewhere: addresses.filter((address) => !address.startsWith(server.origin)),
    };
  } finally {
    await page.close();
    await server.close();
  }
}

function check({ walked, received, value, readonly, faults, elsewhere }: Awaited<ReturnType<typeof fillIn>>) {
  assert.deepEqual({ faults, elsewhere }, { faults: [], elsewhere: [] });
  assert.equal(walked.schema, 'polku/self-assessment');
  assert.deepEqual(readResult(received), { ok: true, result: received });
  assert.equal(received.questionnaire.title, 'Before the meeting', 'the definition of the host was used');
  assert.equal(received.language, 'fi');
  assert.deepEqual(received.notice, { reader: 'Työnohjaaja' });
  assert.notEqual(received.completedAt, null);
  assert.deepEqual(value, received, 'the value that the host has set is shown');
  assert.equal(readonly, true);
}

test('plain HTML: filled in from the packed scripts, with the definition set before the upgrade', async () => {
  const folder = join(place.folder, 'html');
  cpSync('test/hosts/html', folder, { recursive: true });
  await run('tar', ['-xzf', tarball], place.folder);
  cpSync(join(place.folder, 'package/dist/cdn'), join(folder, 'polku'), { recursive: true });
  check(await fillIn(folder));
});

test('Node: the pure entries type-check without a DOM, and run', async () => {
  const folder = await installed.get('node')!;
  await run('npm', ['run', '--silent', 'types'], folder);
  await run('npm', ['run', '--silent', 'build'], folder);
});

test('are-the-types-wrong finds every entry right for those who load modules', async () => {
  const folder = await installed.get('node')!;
  const problems = JSON.parse(await run(process.execPath, ['types-right.mjs', tarball], folder)) as object[];
  assert.deepEqual(problems, []);
});

for (const host of frameworks)
  test(`${host}: type-checks, builds, and gets what a person has filled in`, async () => {
    const folder = await installed.get(host)!;
    const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    // The build of Angular checks its types and templates by itself.
    if (scripts.types) await run('npm', ['run', '--silent', 'types'], folder);
    await run('npm', ['run', '--silent', 'build'], folder);
    check(await fillIn(join(folder, 'dist')));
  });

test('the lock files name neither a registry nor the library itself', () => {
  const hosts = readdirSync('test/hosts').filter((name) => existsSync(`test/hosts/${name}/package.json`));
  assert.ok(hosts.length >= 5);
  for (const host of hosts) {
    const lock = readFileSync(`test/hosts/${host}/package-lock.json`, 'utf8');
    assert.doesNotMatch(lock, /"resolved"|node_modules\/polku"|\.tgz/, host);
  }
});
