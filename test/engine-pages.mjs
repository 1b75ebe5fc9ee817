// One way to walk through a page in each engine, for node tests, with all that went wrong on it.
import { createServer, request as ask } from 'node:http';
import { launchChromium, launchFirefox, openPage } from './browser.mjs';
import { chooseEngines, findWebkit } from './find-browser.mjs';
import { startWebkit } from './webkit-driver.mjs';

export const engines = chooseEngines();

/**
 * @typedef {object} Page
 * @property {(address: string) => Promise<void>} go
 * @property {<Given, Answer>(act: (given: Given) => Answer, given?: Given) => Promise<Awaited<Answer>>} run in the page
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
      return {
        addresses,
        go: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
        run: (act, given) => page.evaluate(act, given),
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
    const onward = ask(address, { method: request.method, headers: request.headers }, (answer) => {
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
        run: (act, given) =>
          browser.run(`globalThis.__name ??= (value) => value; return (${String(act)})(arguments[0])`, [
            given ?? null,
          ]),
        faults: () => browser.run('return globalThis.polkuSeen'),
        close: () => browser.call('POST', '/url', { url: 'about:blank' }),
      };
    },
  };
}

/** @returns {Promise<Engine>} */
export const startEngine = async (name) => {
  if (name === 'webkit') return withWebdriver();
  return withPuppeteer(
    await (name === 'firefox'
      ? launchFirefox({ 'browser.download.folderList': 2, 'browser.download.dir': '/tmp' })
      : launchChromium()),
  );
};
