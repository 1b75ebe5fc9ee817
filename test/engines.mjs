// One launcher of @web/test-runner for each engine.
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium, findFirefox, findWebkit } from './find-browser.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

export const launchers = {
  chromium: async () =>
    chromeLauncher({ launchOptions: { executablePath: await findChromium(), args: chromiumArguments } }),
  // Firefox speaks WebDriver BiDi, which puppeteer-core drives through the same launcher.
  firefox: async () =>
    chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath: findFirefox() } }),
  webkit: async () => webkitLauncher(findWebkit()),
};
