// A @web/test-runner launcher for WebKitGTK over plain WebDriver: no webdriverio, no npm dependency.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
const freePort = () =>
  new Promise((ok) => {
    const s = createServer().listen(0, '127.0.0.1', () => {
      const { port } = s.address();
      s.close(() => ok(port));
    });
  });
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));

export function webkitLauncher({
  driver = '/usr/bin/WebKitWebDriver',
  binary = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
} = {}) {
  let base, session, xvfb, drv, active, starting;
  const held = new Set();
  const wd = async (method, path, body) => {
    const r = await fetch(base + path, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    });
    const j = await r.json();
    if (!r.ok) throw new Error(`WebDriver ${path}: ${j.value?.error} ${j.value?.message ?? ''}`);
    return j.value;
  };
  const s = (method, path, body) => wd(method, `/session/${session}${path}`, body);
  const launch = async () => {
    const env = { ...process.env };
    if (!env.DISPLAY && !env.WAYLAND_DISPLAY) {
      // -displayfd lets the server choose a free display and tell us.
      xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      });
      env.DISPLAY =
        ':' +
        (await new Promise((ok, bad) => {
          xvfb.once('error', bad);
          xvfb.stdio[3].once('data', (d) => ok(String(d).trim()));
        }));
    }
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    drv = spawn(driver, ['-p', String(port)], { stdio: 'ignore', env });
    for (let i = 0; ; i++) {
      try {
        await wd('GET', '/status');
        break;
      } catch (e) {
        if (i > 100) throw e;
        await sleep(50);
      }
    }
    const v = await wd('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary, args: ['--automation'] },
        },
      },
    });
    session = v.sessionId;
    await s('POST', '/timeouts', { pageLoad: 60000, script: 60000 });
    await s('POST', '/window/rect', { x: 0, y: 0, width: 900, height: 700 });
  };
  const stopAll = () => {
    drv?.kill();
    xvfb?.kill();
    drv = xvfb = undefined;
  };
  process.once('exit', stopAll);
  const keyActions = (actions) => s('POST', '/actions', { actions: [{ type: 'key', id: 'kb', actions }] });
  const pointer = (actions) =>
    s('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  const key = (k) => KEYS[k] ?? k;
  const btn = (b = 'left') => ({ left: 0, middle: 1, right: 2 })[b];
  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async initialize() {},
    async stop() {
      if (session) await s('DELETE', '').catch(() => {});
      session = undefined;
      stopAll();
    },
    async startSession(id, url) {
      await (starting ??= launch());
      active = id;
      await s('POST', '/url', { url });
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => s('GET', '/url'),
    async stopSession() {
      active = undefined;
      if (held.size) {
        await s('DELETE', '/actions').catch(() => {});
        held.clear();
      }
      await s('POST', '/url', { url: 'about:blank' });
      return {};
    },
    // What @web/test-runner-commands calls for launchers of type 'webdriver'.
    sendKeys: (_id, keys) =>
      keyActions(
        keys.flatMap((k) => [
          { type: 'keyDown', value: key(k) },
          { type: 'keyUp', value: key(k) },
        ]),
      ),
    sendMouseMove: (_id, x, y) => pointer([{ type: 'pointerMove', duration: 0, x, y }]),
    sendMouseClick: (_id, x, y, b) =>
      pointer([
        { type: 'pointerMove', duration: 0, x, y },
        { type: 'pointerDown', button: btn(b) },
        { type: 'pointerUp', button: btn(b) },
      ]),
    sendMouseDown: (_id, b) => pointer([{ type: 'pointerDown', button: btn(b) }]),
    sendMouseUp: (_id, b) => pointer([{ type: 'pointerUp', button: btn(b) }]),
    resetMouse: () => s('DELETE', '/actions'),
    // For the commands of commands-plugin.mjs.
    chord: (keys) =>
      keyActions([
        ...keys.map((k) => ({ type: 'keyDown', value: key(k) })),
        ...[...keys].reverse().map((k) => ({ type: 'keyUp', value: key(k) })),
      ]),
    setViewport: async ({ width, height }) => {
      const inner = await s('POST', '/execute/sync', {
        script: 'return [innerWidth, innerHeight]',
        args: [],
      });
      const r = await s('GET', '/window/rect');
      await s('POST', '/window/rect', {
        width: width + r.width - inner[0],
        height: height + r.height - inner[1],
      });
    },
  };
}
