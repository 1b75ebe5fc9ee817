import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { countingReporter, noteBrowserLog } from './browser-reporter.mjs';
import { commandsPlugin } from './commands-plugin.mjs';
import { launchers } from './engines.mjs';
import { chooseEngines } from './find-browser.mjs';
import { freePort } from './webkit-driver.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

export default {
  rootDir: root,
  // Two engines that start at the same moment would both take the runner's own choice, 8000.
  port: await freePort(),
  files: process.env.FILES ?? ['test/**/*.test.ts', '!test/**/*.node.test.ts', '!test/results/**'],
  // The production build of Lit: its development build warns in the console.
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${root}tsconfig.json` }),
    a11ySnapshotPlugin(),
    commandsPlugin(),
  ],
  browsers: await Promise.all(chooseEngines().map((engine) => launchers[engine]())),
  concurrentBrowsers: 1,
  // A page in the background gets no animation frames and no keys.
  concurrency: 1,
  filterBrowserLogs: noteBrowserLog,
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY === true, reportTestResults: false }),
    countingReporter({
      folder: process.env.RESULTS ?? 'test/results',
      minutes: Number(process.env.MINUTES ?? 10),
    }),
  ],
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 240_000,
  // A page that works long on end answers late that it has been opened.
  browserStartTimeout: 120_000,
};
