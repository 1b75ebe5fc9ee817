import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launchChromium, openPage } from '../browser.mjs';
import { serve } from '../server.mjs';

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Intranet</title>
<script type="module" src="/cdn/polku-self-assessment.js"></script>
<polku-self-assessment lang="en" layout="single"></polku-self-assessment></html>`;

test('a step that could not be fetched is fetched when the person tries again, and takes the focus', async () => {
  const server = await serve({ pages: { '/': html } });
  const browser = await launchChromium();
  try {
    const { page } = await openPage(browser);
    let isDown = true;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isLater = new URL(request.url()).pathname.startsWith('/cdn/chunks/last-steps');
      void (isLater && isDown ? request.abort('connectionfailed') : request.continue());
    });
    await page.goto(server.origin);
    const button = (name: string) => page.waitForSelector(`>>> ::-p-aria([name="${name}"][role="button"])`);
    const focus = () =>
      page.evaluate(() =>
        document.querySelector('polku-self-assessment')!.shadowRoot!.activeElement?.textContent.trim(),
      );

    await (await page.waitForSelector('>>> input[value="4"]'))!.click();
    await (await button('Next'))!.click();
    const again = await button('Try again');
    const failedAgain = new Promise((done) => page.once('requestfailed', done));
    await again!.click();
    await failedAgain;
    assert.equal(await focus(), 'Try again');
    const text = () =>
      page.evaluate(() => document.querySelector('polku-self-assessment')!.shadowRoot!.textContent);
    assert.match((await text())!, /The next step could not be fetched\. What you have entered is safe/);

    isDown = false;
    await (await button('Try again'))!.click();
    await page.waitForSelector('>>> [part~=profile]');
    assert.equal(await focus(), 'Your profile');
  } finally {
    await browser.close();
    await server.close();
  }
});
