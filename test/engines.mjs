// One launcher of @web/test-runner for each engine.
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium, findFirefox, findWebkit } from './find-browser.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

// An element with unsent answers asks before it is left; unanswered, that question would hold up the runner.
const createPage = async ({ context }) => {
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  return page;
};

const found = (engine, what) => {
  if (what) return what;
  throw new Error(`${engine} is asked for, but it is not installed here, or not where it is looked for.`);
};

export const launchers = {
  chromium: async () =>
    chromeLauncher({
      createPage,
      launchOptions: { executablePath: await findChromium(), args: chromiumArguments },
    }),
  // Firefox speaks WebDriver BiDi, which puppeteer-core drives through the same launcher.
  firefox: async () =>
    chromeLauncher({
      createPage,
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: found('Firefox', findFirefox()) },
    }),
  webkit: async () => webkitLauncher(found('WebKit', findWebkit())),
};
