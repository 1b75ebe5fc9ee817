// Takes the pictures of README.md from the built Storybook, so that they show the real thing.
import { mkdirSync } from 'node:fs';
import { launchChromium } from '../test/browser.mjs';
import { serve } from '../test/server.mjs';

const folder = 'stories/pictures';
const pictures = [
  { name: 'self-assessment', story: 'intranet-page--default', tag: 'polku-self-assessment', height: 900 },
  { name: 'profile', story: 'self-assessment--profile', tag: 'polku-self-assessment', height: 900 },
  { name: 'report', story: 'report--one-person', tag: 'polku-report', height: 1100 },
];

mkdirSync(folder, { recursive: true });
const server = await serve({ folder: 'dist-storybook' });
const browser = await launchChromium();
for (const { name, story, tag, height } of pictures) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1100, height });
  await page.goto(`${server.origin}/iframe.html?id=${story}&viewMode=story`);
  await page.waitForFunction(
    (selector) => document.querySelector(selector)?.shadowRoot?.querySelector('h2, h3'),
    {},
    tag,
  );
  await page.waitForNetworkIdle();
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: `${folder}/${name}.png` });
}
await browser.close();
await server.close();
