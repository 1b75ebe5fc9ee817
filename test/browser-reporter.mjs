// Counts what the browser runner did, and keeps the whole log of every file that failed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const loud = new Set(['error', 'warn', 'assert']);
const typeOf = new WeakMap();

/** The runner forgets whether a line was a warning; this notes it before it does. */
export const noteBrowserLog = ({ type, args }) => {
  typeOf.set(args, type);
  return true;
};

const casesOf = (suite, path = []) => [
  ...(suite?.tests ?? []).map((test) => ({ ...test, path: [...path, test.name].join(' › ') })),
  ...(suite?.suites ?? []).flatMap((inner) => casesOf(inner, [...path, inner.name])),
];

const describeError = (error) =>
  [error.message, error.stack, 'expected' in error && `expected ${error.expected}\nactual   ${error.actual}`]
    .filter(Boolean)
    .join('\n');

const reasonFor = (name, logs) => {
  const prefix = `left out: ${name}: `;
  return logs.find(([first]) => String(first).startsWith(prefix))?.[0].slice(prefix.length);
};

const text = (value) => (typeof value === 'string' ? value : JSON.stringify(value));

const seconds = (began) => Math.round((performance.now() - began) / 1000);
const fileOf = (session) => relative(process.cwd(), session.testFile ?? 'unknown');

/**
 * @param {object} options
 * @param {string} options.folder where `browser.json` and the logs go
 * @param {number} options.minutes after which an engine that still runs is taken for broken
 * @param {() => void} [options.stop] ends the run
 */
export function countingReporter({ folder, minutes, stop = () => process.exit(1) }) {
  let timer;
  return {
    start({ sessions }) {
      // The runner ends at once, with this still in its own buffer.
      process.on('uncaughtExceptionMonitor', (error) => process.stderr.write(`${error?.stack ?? error}\n`));
      const began = performance.now();
      timer = setTimeout(() => {
        const all = [...sessions.all()];
        const waiting = new Set(['SCHEDULED', 'FINISHED']);
        for (const session of all)
          if (!waiting.has(session.status))
            session.errors = [
              {
                message: `${session.browser.name} took more than ${minutes} minutes in all and was stopped in this file`,
              },
            ];
        const reached = all.filter(({ status }) => status !== 'SCHEDULED');
        console.log(`${reached.length} of ${all.length} files were reached in ${seconds(began)} s`);
        this.onTestRunFinished({ sessions: reached });
        stop();
      }, minutes * 60_000);
    },
    onTestRunFinished({ sessions }) {
      clearTimeout(timer);
      mkdirSync(folder, { recursive: true });
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const cases = casesOf(session.testResults);
        const faults = [];
        for (const one of cases) {
          if (one.skipped) total.skipped++;
          else if (one.passed) total.passed++;
          else faults.push(`${one.path}\n${one.error ? describeError(one.error) : ''}`);
          // Only an engine that lacks a capability may leave a case out, and it says which.
          if (!one.skipped) continue;
          const reason = reasonFor(one.name, session.logs);
          if (reason === undefined || session.browser.name === 'Chrome')
            faults.push(`${one.path}\nleft out ${reason === undefined ? 'without a reason' : 'in Chromium'}`);
          else console.log(`${session.browser.name} leaves out "${one.path}": ${reason}`);
        }
        const errors = session.errors.map(describeError);
        if (errors.length) faults.push(errors.join('\n'));
        if (!cases.length && !errors.length) faults.push('the file holds no test, or did not load');
        for (const args of session.logs)
          if (loud.has(typeOf.get(args))) faults.push(`console: ${args.map(text).join(' ')}`);
        for (const address of session.request404s ?? []) faults.push(`not found: ${address}`);
        if (!session.passed && !faults.length) faults.push('the session failed without saying why');
        total.failed += faults.length;
        if (!faults.length) continue;
        const file = fileOf(session);
        const log = join(folder, `${session.browser.name}-${file.replaceAll(/[\\/]/g, '-')}.log`);
        const lines = session.logs.map((args) => `${typeOf.get(args) ?? 'log'}: ${args.map(text).join(' ')}`);
        writeFileSync(log, [file, ...faults, '--- browser console ---', ...lines, ''].join('\n\n'));
        console.log(`\n${session.browser.name} ${file}\n\n${faults.join('\n\n')}\n\nwhole log: ${log}`);
      }
      writeFileSync(join(folder, 'browser.json'), JSON.stringify(total));
    },
  };
}
