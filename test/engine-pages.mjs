// One way to walk through a page in each engine, for node tests, with all that went wrong on it.
import { createServer, request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { launchChromium, launchFirefox, openPage } from './browser.mjs';
import { chooseEngines, findWebkit } from './find-browser.mjs';
import { startWebkit } from './webkit-driver.mjs';

export const engines = chooseEngines();

/** A host name that leads to this machine, and that no browser takes for safe as it does `localhost`. */
export const intranet = 'intranet.example';

/**
 * @typedef {<Given, Answer>(act: (given: Given) => Answer, given?: Given) => Promise<Awaited<Answer>>} Run
 *
 * @typedef {object} Page
 * @property {(address: string) => Promise<void>} go
 * @property {() => Promise<void>} reload
 * @property {Run} run in the page
 * @property {(selector: string) => Promise<Run>} frame to run in a frame of the page
 * @property {() => Promise<string[]>} faults console messages, errors, failed requests and violations of a policy
 * @property {string[]} addresses all that was asked for
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Engine
 * @property {string} watch a script that every page begins with, where the engine tells nothing by itself
 * @property {() => Promise<Page>} open an empty page
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<Engine>} */
async function withPuppeteer(browser) {
  return {
    watch: '',
    close: () => browser.close(),
    async open() {
      const { page, faults, addresses } = await openPage(browser);
      // Leaving with something unsent is warned of.
      page.on('dialog', (dialog) => void dialog.accept());
      return {
        addresses,
        go: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
        reload: async () => void (await page.reload({ waitUntil: 'load' })),
        run: (act, given) => page.evaluate(act, given),
        async frame(selector) {
          const frame = await (await page.waitForSelector(selector))?.contentFrame();
          return (act, given) => frame?.evaluate(act, given);
        },
        faults: async () => faults,
        close: () => page.close(),
      };
    },
  };
}

/** Keeps what WebDriver does not tell. What the engine itself writes in its console it cannot see. */
const watch = `{
  const seen = (globalThis.polkuSeen = []);
  for (const kind of ['debug', 'info', 'log', 'warn', 'error', 'assert', 'trace'])
    console[kind] = (...words) => seen.push(['console.' + kind + ':', ...words.map(String)].join(' '));
  addEventListener('error', ({ message, target }) =>
    seen.push(message ? 'error: ' + message : 'failed: ' + (target.src ?? target.href)), true);
  addEventListener('unhandledrejection', ({ reason }) => seen.push('error: ' + reason));
  addEventListener('securitypolicyviolation', (event) =>
    seen.push(['violation:', event.disposition, event.effectiveDirective, event.blockedURI, event.sourceFile,
      event.lineNumber].join(' ')), true);
}`;

/** Hands on every request and keeps its address: WebDriver knows no requests. */
async function startProxy() {
  const addresses = [];
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '', 'http://none');
    addresses.push(address.href);
    const { method, headers } = request;
    const hostname = address.hostname === intranet ? '127.0.0.1' : address.hostname;
    const { port, pathname, search } = address;
    const onward = ask({ hostname, port, path: pathname + search, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    addresses.push(`https://${request.url}`);
    socket.destroy();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () =>
    new Promise((done) => {
      server.close(() => done(undefined));
      server.closeAllConnections();
    });
  return { addresses, port, close };
}

/** @returns {Promise<Engine>} */
async function withWebdriver() {
  const proxy = await startProxy();
  const browser = await startWebkit(findWebkit(), [`--proxy=http://127.0.0.1:${proxy.port}`]);
  const run = (act, given) =>
    browser.run(`globalThis.__name ??= (value) => value; return (${String(act)})(arguments[0])`, [
      given ?? null,
    ]);
  return {
    watch,
    async close() {
      await browser.stop();
      await proxy.close();
    },
    async open() {
      proxy.addresses.length = 0;
      return {
        addresses: proxy.addresses,
        go: (address) => browser.call('POST', '/url', { url: address }),
        reload: () => browser.call('POST', '/refresh'),
        run,
        frame: async (selector) => async (act, given) => {
          const id = await browser.call('POST', '/element', { using: 'css selector', value: selector });
          await browser.call('POST', '/frame', { id });
          try {
            return await run(act, given);
          } finally {
            await browser.call('POST', '/frame', { id: null });
          }
        },
        faults: () => browser.run('return globalThis.polkuSeen'),
        close: () => browser.call('POST', '/url', { url: 'about:blank' }),
      };
    },
  };
}

/** @returns {Promise<Engine>} */
export const startEngine = async (name) => {
  if (name === 'webkit') return withWebdriver();
  if (name === 'chromium')
    return withPuppeteer(await launchChromium([`--host-resolver-rules=MAP ${intranet} 127.0.0.1`]));
  return withPuppeteer(
    await launchFirefox({
      'browser.download.dir': tmpdir(),
      'browser.download.folderList': 2,
      'network.dns.localDomains': intranet,
    }),
  );
};

/**
 * Asks a page again and again: whatever is awaited comes within a while.
 *
 * @template T
 * @param {() => Promise<T>} look
 * @param {() => string | Promise<string>} what is missing
 * @returns {Promise<T>} the first answer that is something
 */
export async function until(look, what) {
  for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(await what());
}
