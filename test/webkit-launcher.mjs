// A @web/test-runner launcher for WebKitGTK.
import { startWebkit } from './webkit-driver.mjs';

const keys = {
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
const buttons = { left: 0, middle: 1, right: 2 };
const down = (key) => ({ type: 'keyDown', value: keys[key] ?? key });
const up = (key) => ({ type: 'keyUp', value: keys[key] ?? key });

/**
 * @param {{ driver: string, binary: string }} programs
 * @param {typeof startWebkit} [start]
 */
export function webkitLauncher(programs, start = startWebkit) {
  let starting, active, address;
  const call = async (...request) => (await starting).call(...request);
  const keyActions = (actions) =>
    call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const pointer = (actions) =>
    call('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async initialize() {},
    async stop() {
      const browser = await starting?.catch(() => undefined);
      await browser?.stop();
    },
    async startSession(id, url) {
      starting ??= start(programs);
      // A window that has lost the keys, as with a focused frame that was removed, may not get them back, and a page
      // that has crashed ends its browser: the next file begins with another one.
      const browser = await starting.catch(() => undefined);
      if (!(await browser?.run('return document.hasFocus()').catch(() => false))) {
        await browser?.stop();
        starting = start(programs);
      }
      await (await starting).resize({ width: 900, height: 700 });
      active = id;
      address = url;
      await call('POST', '/url', { url });
    },
    isActive: (id) => active === id,
    // The runner does not expect this to fail; how a page has crashed it hears when it stops the session.
    getBrowserUrl: () => call('GET', '/url').catch(() => address),
    async stopSession() {
      active = undefined;
      await call('DELETE', '/actions');
      await call('POST', '/url', { url: 'about:blank' });
      return {};
    },
    // What @web/test-runner-commands calls for launchers of type 'webdriver'.
    sendKeys: (_id, pressed) => keyActions(pressed.flatMap((key) => [down(key), up(key)])),
    sendMouseMove: (_id, x, y) => pointer([move(x, y)]),
    sendMouseClick: (_id, x, y, button = 'left') =>
      pointer([
        move(x, y),
        { type: 'pointerDown', button: buttons[button] },
        { type: 'pointerUp', button: buttons[button] },
      ]),
    sendMouseDown: (_id, button = 'left') => pointer([{ type: 'pointerDown', button: buttons[button] }]),
    sendMouseUp: (_id, button = 'left') => pointer([{ type: 'pointerUp', button: buttons[button] }]),
    resetMouse: () => call('DELETE', '/actions'),
    // For the commands of commands-plugin.mjs.
    chord: (pressed) => keyActions([...pressed.map(down), ...pressed.toReversed().map(up)]),
    setViewport: async (size) => (await starting).resize(size),
  };
}
