// Chromium and Firefox for node tests, and a page that remembers whatever went wrong on it.
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium, findFirefox } from './find-browser.mjs';

export const launchChromium = async (more = []) =>
  puppeteer.launch({
    executablePath: await findChromium(),
    args: [...chromiumArguments, ...more],
    protocolTimeout: 45_000,
  });

/** @param {Record<string, unknown>} [preferences] */
export const launchFirefox = (preferences = {}) =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    extraPrefsFirefox: preferences,
    protocolTimeout: 45_000,
  });

/**
 * Opens an empty page. `faults` collects console messages of every kind, uncaught errors, failed requests and
 * violations of a security policy, enforced or only reported; `addresses` all that it asked for.
 *
 * @param {import('puppeteer-core').Browser} browser
 */
export async function openPage(browser) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const faults = [];
  /** @type {string[]} */
  const addresses = [];
  page.on('console', (message) => faults.push(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) =>
    faults.push(`error: ${error instanceof Error ? error.message : String(error)}`),
  );
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // Chromium calls an answer aborted that a script has read to its end before the network says that it is over.
    if (reason === 'net::ERR_ABORTED' && request.response()?.ok()) return;
    faults.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('request', (request) => addresses.push(request.url()));
  await page.exposeFunction('polkuViolation', (text) => faults.push(`violation: ${text}`));
  // The compiler of the tests wraps inner functions in this helper, which a page does not have.
  await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
  await page.evaluateOnNewDocument(() => {
    addEventListener(
      'securitypolicyviolation',
      ({ disposition, effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
        const text = [disposition, effectiveDirective, blockedURI, sourceFile, lineNumber].join(' ');
        void (/** @type {any} */ (window).polkuViolation(text));
      },
      true,
    );
  });
  return { page, faults, addresses };
}
