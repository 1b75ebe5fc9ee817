// WebKitGTK's MiniBrowser over plain WebDriver, with a display of its own: no npm dependency.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const patience = 30_000;

// Without a window manager the keys go to the window under the pointer, which rests in the middle of the display: the
// corner of the window stays there, whatever its size.
const display = { width: 2700, height: 2000 };
const corner = { x: display.width / 2 - 2, y: display.height / 2 - 2 };

export const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

const within = (promise, what) => {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`${what} did not answer within ${patience / 1000} s`)), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

// The buttons and letters of the window itself set how narrow it can be: none of them is needed.
const narrow = '* { font-size: 1px; padding: 0; margin: 0; min-width: 0; }';

// A window without a tool bar, opened by a click, since an automated page may not open one by itself.
const opener = `data:text/html,<button onclick="open('about:blank','_blank','toolbar=no,width=900,height=700')">open</button>`;

/**
 * Starts a browser with one empty window. Leaving a page is never held up by a question.
 *
 * @param {{ driver: string, binary: string }} programs
 * @param {string[]} [more] arguments of MiniBrowser
 */
export async function startWebkit({ driver, binary }, more = []) {
  const home = mkdtempSync(join(tmpdir(), 'polku-webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0', 'gtk.css'), narrow);
  writeFileSync(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${home}"\n`);
  const env = {
    ...process.env,
    XDG_CONFIG_HOME: home,
    // Drawing by a thread of its own, over Mesa's software renderer, ends the page with a fault now and then.
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  };
  const children = [];
  const start = (program, args, options) => {
    const child = spawn(program, args, options);
    children.push(child);
    const failed = new Promise((_, fail) => {
      child.once('error', fail);
      child.once('exit', (code) => fail(new Error(`${program} ended with ${code}`)));
    });
    // Ending it is no failure once it has answered.
    failed.catch(() => undefined);
    return { child, failed };
  };
  const end = () => {
    for (const child of children.splice(0).reverse()) child.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true });
  };
  process.once('exit', end);

  let base = '';
  const ask = async (method, path, body, limit = patience) => {
    let response;
    try {
      response = await fetch(base + path, {
        method,
        signal: AbortSignal.timeout(limit),
        ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
      });
    } catch (error) {
      throw new Error(`WebKitWebDriver did not answer ${method} ${path}: ${error.message}`, { cause: error });
    }
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${path}: ${value?.error} ${value?.message ?? ''}`);
    return value;
  };

  let place = { x: 0, y: 0 };
  try {
    if (!env.DISPLAY && !env.WAYLAND_DISPLAY) {
      place = corner;
      // -displayfd lets the server choose a free display and tell us.
      const { child, failed } = start(
        'Xvfb',
        ['-displayfd', '3', '-screen', '0', `${display.width}x${display.height}x24`, '-nolisten', 'tcp'],
        { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
      );
      const number = new Promise((done) => child.stdio[3].once('data', (data) => done(String(data).trim())));
      env.DISPLAY = `:${await within(Promise.race([number, failed]), 'Xvfb')}`;
    }
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    const { failed } = start(driver, ['-p', String(port)], { stdio: 'ignore', env });
    const ready = async () => {
      while (children.length)
        try {
          return await ask('GET', '/status');
        } catch {
          await new Promise((done) => setTimeout(done, 50));
        }
    };
    await within(Promise.race([ready(), failed]), driver);
    const { sessionId } = await ask('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          unhandledPromptBehavior: 'accept',
          'webkitgtk:browserOptions': { binary, args: ['--automation', ...more] },
        },
      },
    });
    const call = (method, path, body, limit) => ask(method, `/session/${sessionId}${path}`, body, limit);
    await call('POST', '/timeouts', { pageLoad: patience, script: 2 * patience });
    const first = await call('GET', '/window');
    await call('POST', '/url', { url: opener });
    const button = await call('POST', '/element', { using: 'css selector', value: 'button' });
    await call('POST', `/element/${Object.values(button)[0]}/click`);
    const others = async () => (await call('GET', '/window/handles')).filter((handle) => handle !== first);
    const opened = async () => (await others())[0] ?? (await opened());
    const handle = await within(opened(), 'the second window');
    await call('DELETE', '/window');
    await call('POST', '/window', { handle });
    return {
      call,
      /** Runs a function body in the page; `return` gives the value, a promise is awaited. */
      run: (script, args = []) => call('POST', '/execute/sync', { script, args }, 2 * patience),
      /** Sets the inner size of the window, in CSS pixels. */
      async resize({ width, height }) {
        const [innerWidth, innerHeight] = await this.run('return [innerWidth, innerHeight]');
        const outer = await call('GET', '/window/rect');
        await call('POST', '/window/rect', {
          ...place,
          width: width + outer.width - innerWidth,
          height: height + outer.height - innerHeight,
        });
        // The page hears of it later than the window.
        const fits = async () => (await this.run('return innerWidth')) === width || (await fits());
        await within(fits(), 'the new size of the window');
      },
      async stop() {
        process.off('exit', end);
        await ask('DELETE', `/session/${sessionId}`, undefined, 5000).catch(() => undefined);
        end();
      },
    };
  } catch (error) {
    process.off('exit', end);
    end();
    throw error;
  }
}
