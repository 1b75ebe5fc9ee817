import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engines, startEngine, until, type Page } from '../engine-pages.mjs';
import { serve } from '../server.mjs';

const tag = 'polku-self-assessment';
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Intranet</title>
<script type="module" src="/cdn/${tag}.js"></script><${tag} lang="en" layout="single"></${tag}></html>`;

/** Presses what the page shows under this selector, once it is there, or the button with these words. */
const press = (page: Page, selector: string, words = '') =>
  until(
    () =>
      page.run(
        ([name, wanted, text]) => {
          const all = document.querySelector(name)?.shadowRoot?.querySelectorAll<HTMLElement>(wanted) ?? [];
          const found = [...all].find(({ textContent }) => textContent.includes(text));
          found?.focus();
          found?.click();
          return found !== undefined;
        },
        [tag, selector, words] as const,
      ),
    () => `no ${selector} ${words}`,
  );
const focus = (page: Page) =>
  page.run((name) => document.querySelector(name)!.shadowRoot!.activeElement?.textContent.trim(), tag);

for (const name of engines)
  test(`a step that could not be fetched is fetched when the person tries again, and takes the focus: ${name}`, async () => {
    let isDown = true;
    const server = await serve({
      pages: { '/': html },
      isCut: (path) => isDown && path.startsWith('/cdn/chunks/last-steps'),
    });
    const cut = () => server.requests.filter(({ status }) => status === 0).length;
    const engine = await startEngine(name);
    try {
      const page = await engine.open();
      await page.go(server.origin);
      await press(page, 'input[value="4"]');
      await press(page, 'button', 'Next');
      const before = cut();
      await press(page, 'button', 'Try again');
      await until(
        async () => cut() > before,
        () => 'it was not fetched again',
      );
      const text = () => page.run((one) => document.querySelector(one)!.shadowRoot!.textContent, tag);
      await until(
        async () => (await focus(page)) === 'Try again',
        async () => `the focus is on ${await focus(page)}`,
      );
      assert.match((await text())!, /The next step could not be fetched\. What you have entered is safe/);

      isDown = false;
      await press(page, 'button', 'Try again');
      await until(
        async () => (await focus(page)) === 'Your profile',
        async () => `the focus is on ${await focus(page)}, and there is: ${await text()}`,
      );
    } finally {
      await engine.close();
      await server.close();
    }
  });
