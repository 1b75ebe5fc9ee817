import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, test } from 'node:test';
import { countingReporter, noteBrowserLog } from '../browser-reporter.mjs';
import { webkitLauncher } from '../webkit-launcher.mjs';

const folder = mkdtempSync(join(tmpdir(), 'polku-counting-'));
after(() => rmSync(folder, { recursive: true, force: true }));

interface Total {
  passed: number;
  failed: number;
  skipped: number;
}

/** What the last line of a run would be built from, if the project had just this test file. */
function countNode(text: string): Total {
  const file = join(folder, 'planted.test.mjs');
  writeFileSync(file, `import { test } from 'node:test';\n${text}`);
  const reporter = pathToFileURL(resolve('test/node-reporter.mjs')).href;
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { stdout } = spawnSync(process.execPath, ['--test', `--test-reporter=${reporter}`, file], {
    encoding: 'utf8',
    env,
  });
  return JSON.parse(stdout) as Total;
}

for (const [name, text, passed, failed] of [
  ['two that pass', `test('a', () => {}); test('b', () => {});`, 2, 0],
  ['one that fails', `test('a', () => {}); test('b', () => { throw new Error('no'); });`, 1, 1],
  ['one that is skipped', `test('a', () => {}); test.skip('b', () => {});`, 1, 1],
  ['one that is still to do', `test('a', () => {}); test.todo('b');`, 1, 1],
  ['no test at all', ``, 0, 1],
  ['a file that does not load', `import './not-there.mjs'; test('a', () => {});`, 0, 1],
] as const)
  test(`Node: ${name}`, () => {
    const total = countNode(text);
    assert.deepEqual([total.passed, total.failed], [passed, failed]);
  });

const passing = { name: 'a', passed: true, skipped: false };

/** The part of a browser session that is counted. */
const session = (more: object) => ({
  browser: { name: 'Chrome' },
  testFile: resolve('test/planted.test.ts'),
  passed: true,
  errors: [],
  logs: [],
  request404s: [],
  testResults: { name: '', tests: [passing], suites: [{ name: 'inner', tests: [passing], suites: [] }] },
  ...more,
});

function countBrowser(more: object): Total {
  const log = console.log;
  console.log = () => undefined;
  try {
    countingReporter({ folder, minutes: 1 }).onTestRunFinished({ sessions: [session(more)] });
  } finally {
    console.log = log;
  }
  return JSON.parse(readFileSync(join(folder, 'browser.json'), 'utf8')) as Total;
}

const logged = (type: string) => {
  const args = [`a ${type}`];
  noteBrowserLog({ type, args });
  return { logs: [args] };
};
const withCase = (more: object) => ({
  testResults: { name: '', tests: [passing, { ...passing, passed: false, ...more }], suites: [] },
});

const inWebkit = { browser: { name: 'WebKit' } };
const leftOut = withCase({ name: 'b', skipped: true });

for (const [name, more, passed, failed] of [
  ['two that pass', {}, 2, 0],
  ['one that fails', { passed: false, ...withCase({ error: { message: 'no' } }) }, 1, 1],
  ['one that is skipped in Chromium', withCase({ skipped: true }), 1, 1],
  ['one that WebKit leaves out', { ...inWebkit, ...leftOut, logs: [['left out: b: cannot']] }, 1, 0],
  ['one that WebKit leaves out without a reason', { ...inWebkit, ...leftOut }, 1, 1],
  ['one that Chromium leaves out', { ...leftOut, logs: [['left out: b: cannot']] }, 1, 1],
  ['no test at all', { testResults: undefined }, 0, 1],
  ['a file that does not load', { passed: false, testResults: undefined, errors: [{ message: 'no' }] }, 0, 1],
  ['a failure without a reason', { passed: false }, 2, 1],
  ['a warning in the console', logged('warn'), 2, 1],
  ['an error in the console', logged('error'), 2, 1],
  ['a plain line in the console', logged('log'), 2, 0],
  ['a file that was not found', { request404s: ['/none.js'] }, 2, 1],
] as const)
  test(`browser: ${name}`, () => {
    const total = countBrowser(more);
    assert.deepEqual([total.passed, total.failed], [passed, failed]);
  });

test('the whole log of a failed browser file is kept', () => {
  countBrowser({
    passed: false,
    ...withCase({ error: { message: 'no', stack: 'at line 7' } }),
    ...logged('log'),
  });
  const text = readFileSync(join(folder, 'Chrome-test-planted.test.ts.log'), 'utf8');
  for (const part of ['no', 'at line 7', 'log: a log']) assert.ok(text.includes(part), text);
});

test('an engine that hangs is stopped, and the file it hung in is named', async () => {
  const log = console.log;
  const said: string[] = [];
  console.log = (text: string) => said.push(text);
  try {
    await new Promise<void>((stop) => {
      const finished = { ...session({}), status: 'FINISHED' };
      const hung = {
        ...session({ testResults: undefined }),
        testFile: resolve('test/hung.test.ts'),
        status: 'TEST_STARTED',
      };
      const waiting = { ...session({ testResults: undefined }), status: 'SCHEDULED' };
      const sessions = { all: () => [finished, hung, waiting] };
      countingReporter({ folder, minutes: 0, stop }).start({ sessions });
    });
  } finally {
    console.log = log;
  }
  assert.deepEqual(JSON.parse(readFileSync(join(folder, 'browser.json'), 'utf8')), {
    passed: 2,
    failed: 1,
    skipped: 0,
  });
  assert.match(said.join('\n'), /2 of 3 files/);
  assert.match(said.join('\n'), /Chrome test\/hung\.test\.ts\s+Chrome took more than 0 minutes/);
});

test('what ends the runner itself is told', () => {
  const reporter = pathToFileURL(resolve('test/browser-reporter.mjs')).href;
  const text = `import { countingReporter } from '${reporter}';
    process.on('uncaughtException', () => process.exit(1));
    countingReporter({ folder: '', minutes: 1 }).start({ sessions: new Map() });
    void Promise.reject(new Error('the page is gone'));`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', text], {
    encoding: 'utf8',
  });
  assert.equal(status, 1);
  assert.match(stderr, /Error: the page is gone\n +at /);
});

test('a page that crashes in WebKit fails its own file, with the reason, and the next has a new browser', async () => {
  const started: { crashed: boolean; stopped: boolean }[] = [];
  const startFake = async () => {
    const browser = { crashed: false, stopped: false };
    started.push(browser);
    const answer = async <T>(value: T) => {
      if (browser.crashed) throw new Error('invalid session id');
      return value;
    };
    return {
      call: (_method: string, path: string) => answer(path),
      run: () => answer(true),
      resize: () => answer(undefined),
      stop: async () => void (browser.stopped = true),
    };
  };
  const launcher = webkitLauncher({ driver: '', binary: '' }, startFake);
  await launcher.startSession('first', 'http://first/');
  assert.equal(await launcher.getBrowserUrl(), '/url');
  started[0]!.crashed = true;
  assert.equal(await launcher.getBrowserUrl(), 'http://first/');
  await assert.rejects(launcher.stopSession(), /invalid session id/);
  await launcher.startSession('second', 'http://second/');
  assert.deepEqual(started, [
    { crashed: true, stopped: true },
    { crashed: false, stopped: false },
  ]);
  assert.ok(launcher.isActive('second'));
});

test('a WebKit that does not start is started again for the next file', async () => {
  let tried = 0;
  const startFake = async () => {
    tried++;
    throw new Error('Xvfb did not answer');
  };
  const launcher = webkitLauncher({ driver: '', binary: '' }, startFake);
  await assert.rejects(launcher.startSession('first', 'http://first/'), /Xvfb did not answer/);
  assert.equal(tried, 2);
  await assert.rejects(launcher.startSession('second', 'http://second/'), /Xvfb did not answer/);
  assert.equal(tried, 3);
});
