// `npm test`: every check of the project in one run, and one true line at the end: `N passed, N failed`.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseEngines, findChromium } from './find-browser.mjs';

const results = 'test/results';
const minutes = 60_000;
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** Runs a program, keeps its output in a log, and answers whether it ended well. */
function run(name, command, args, { env = {}, limit = 6 * minutes, show = false } = {}) {
  const started = performance.now();
  const log = join(results, `${name}.log`);
  const file = createWriteStream(log);
  const chunks = [];
  return new Promise((done) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timer = setTimeout(() => {
      chunks.push(`\n${name} took more than ${limit / minutes} minutes and was stopped\n`);
      child.kill('SIGKILL');
    }, limit);
    const take = (chunk) => {
      chunks.push(chunk);
      file.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => take(`${error.message}\n`));
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      file.end();
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(
        code === 0
          ? `ok   ${name} (${seconds} s)`
          : `FAIL ${name} (${seconds} s, ended with ${signal ?? code})`,
      );
      if (code !== 0 || show) console.log(chunks.join(''));
      done(code === 0);
    });
  });
}

const script = (name, options) => run(name.replaceAll(':', '-'), 'npm', ['run', '--silent', name], options);

function end(total) {
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
}

/** What a runner counted; one that left no count, counted nothing, or failed without a failed test has failed. */
function counted(file, endedWell) {
  const path = join(results, file);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const total = text ? JSON.parse(text) : { passed: 0, failed: 0, skipped: 0 };
  if (total.skipped) console.log(`${file}: ${total.skipped} skipped`);
  if (total.failed === 0 && (!endedWell || total.passed === 0)) {
    console.log(`${file}: ${total.passed ? 'the runner failed' : 'no test ran'}`);
    total.failed = 1;
  }
  return total;
}

try {
  process.env.ENGINES = chooseEngines().join(',');
  process.env.CHROME_PATH = await findChromium();
} catch (error) {
  console.log(error.message);
  end({ passed: 0, failed: 1 });
}
console.log(`engines: ${process.env.ENGINES}`);

for (const step of ['format:check', 'lint', 'types', 'build', 'build:storybook'])
  if (!(await script(step))) end({ passed: 0, failed: 1 });

/** The browser tests in one engine: a run of its own, which stops by itself when the engine hangs. */
const inEngine = async (engine) =>
  counted(
    `${engine}/browser.json`,
    await run(`browser-${engine}`, 'npm', ['run', '--silent', 'test:browser'], {
      show: true,
      limit: 11 * minutes,
      env: { ENGINES: engine, RESULTS: join(results, engine), MINUTES: '10' },
    }),
  );

const nodeTests = readdirSync('test', { recursive: true })
  .filter((path) => path.endsWith('.node.test.ts'))
  .map((path) => join('test', path));
const opensPages = (path) => /\/(browser|engine-pages)\.mjs'/.test(readFileSync(path, 'utf8'));

const inNode = async (name, files) => {
  const reporters = [
    ['spec', 'stdout'],
    ['./test/node-reporter.mjs', join(results, `${name}.json`)],
  ].flatMap(([reporter, to]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${to}`]);
  return counted(
    `${name}.json`,
    await run(`test-${name}`, process.execPath, ['--import', 'tsx', '--test', ...reporters, ...files], {
      show: true,
      // Six hosts are installed from the registry.
      limit: 11 * minutes,
    }),
  );
};

// Two at a time, one for each core, the long ones first.
const [first, second, ...more] = process.env.ENGINES.split(',').map((engine) => () => inEngine(engine));
const tasks = [
  () => inNode('pages', nodeTests.filter(opensPages)),
  second,
  first,
  ...more,
  () =>
    inNode(
      'node',
      nodeTests.filter((path) => !opensPages(path)),
    ),
].filter(Boolean);
const worker = async () => {
  const totals = [];
  while (tasks.length > 0) totals.push(await tasks.shift()());
  return totals;
};
const totals = (await Promise.all([worker(), worker()])).flat();
const sum = (what) => totals.reduce((all, total) => all + total[what], 0);

end({ passed: sum('passed'), failed: sum('failed') });
