// Server commands that the runner's own lack, the same in every engine. Each answers false where the engine cannot.
const cdpSessions = new WeakMap();

export const commandsPlugin = () => ({
  name: 'polku-commands',
  async executeCommand({ command, payload, session }) {
    const { browser, id } = session;
    const page = browser.type === 'puppeteer' ? browser.getPage(id) : undefined;
    switch (command) {
      case 'polku:chord': // ['Shift', 'Tab']
        if (page) {
          for (const key of payload) await page.keyboard.down(key);
          for (const key of [...payload].reverse()) await page.keyboard.up(key);
        } else await browser.chord(payload);
        return true;
      case 'polku:viewport': // { width, height }
        await (page ?? browser).setViewport(payload);
        return true;
      case 'polku:media': {
        // { media: 'print', features: { 'forced-colors': 'active' } }; {} ends the emulation.
        if (!page || browser.name === 'Firefox') return false;
        // Emulation lasts as long as its CDP session: one per page, never detached.
        if (!cdpSessions.has(page)) cdpSessions.set(page, await page.createCDPSession());
        const features = Object.entries(payload?.features ?? {}).map(([name, value]) => ({ name, value }));
        const media = payload?.media ?? '';
        await cdpSessions.get(page).send('Emulation.setEmulatedMedia', { media, features });
        return true;
      }
      default:
        return undefined;
    }
  },
});
