import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { readResult } from '../../src/contracts/index.js';
import { createKeyPair, open } from '../../src/delivery/seal.js';
import { engines, startEngine, until, type Engine, type Page, type Run } from '../engine-pages.mjs';
import { serve } from '../server.mjs';
import { walkInPage } from '../walk.mjs';

const html = readFileSync('dist/embed.html', 'utf8');
const readme = readFileSync('README.md', 'utf8');
/** The script that the README gives to the page around the frame. */
const recipe = /<!-- frame: tested -->\s+```html\n(.*?)\n```/s.exec(readme)![1]!;

const bare = 'allow-scripts';
const full = 'allow-scripts allow-forms allow-downloads allow-same-origin';
const tag = 'polku-self-assessment';

let engine: Engine;
let files: Awaited<ReturnType<typeof serve>>;
let intranet: Awaited<ReturnType<typeof serve>>;
const pages: Record<string, string> = {};
before(async () => {
  files = await serve();
  intranet = await serve({ pages });
});
after(async () => {
  await files.close();
  await intranet.close();
});

const frameOf = (sandbox: string, query: Record<string, string>) =>
  `<iframe title="polku" sandbox="${sandbox}" src="${files.origin}/embed.html?${new URLSearchParams(query).toString()}"></iframe>`;

/** Opens a page of the intranet with this body, and the frame in it. */
async function visit(body: string, act: (page: Page, frame: Run) => Promise<void>) {
  const watch = `<script>${engine.watch}</script>`;
  pages['/'] = `<!doctype html><html lang="en"><title>Intranet</title>${watch}<body>${body}</body></html>`;
  intranet.requests.length = 0;
  files.requests.length = 0;
  const page = await engine.open();
  try {
    await page.go(intranet.origin);
    await act(page, await page.frame('iframe'));
  } finally {
    await page.close();
  }
}

const shown = (frame: Run) =>
  frame((name) => document.querySelector(name)?.shadowRoot?.textContent ?? '', tag);
const isDrawn = (frame: Run) =>
  until(
    () => frame((name) => !!document.querySelector(name)?.shadowRoot?.querySelector('fieldset'), tag),
    async () => `no question, but: ${await shown(frame)}`,
  );
const isThanked = (frame: Run) =>
  until(
    async () => (await shown(frame)).includes('Kiitos'),
    async () => `no thanks, but: ${await shown(frame)}`,
  );
const posted = () => intranet.requests.filter(({ method }) => method === 'POST').map(({ body }) => body);

test('the policy of the page for frames names its own scripts and style alone', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)![1]!;
  const hashes = (of: string) =>
    [...html.matchAll(new RegExp(`<${of}>(.*?)</${of}>`, 'gs'))].map(
      ([, text]) => `'sha256-${createHash('sha256').update(text!).digest('base64')}'`,
    );
  assert.equal(hashes('script').length, 3);
  assert.equal(
    policy,
    [
      "default-src 'none'",
      `script-src ${hashes('script').join(' ')}`,
      `style-src ${hashes('style').join(' ')}`,
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; '),
  );
  assert.doesNotMatch(html, /\s(?:src|href)=["']?https?:|postMessage\([^()]*['"`]\*['"`]/);
});

for (const name of engines)
  describe(`a frame in ${name}`, () => {
    before(async () => {
      engine = await startEngine(name);
    });
    after(() => engine.close());

    for (const [sandbox, from] of [
      [bare, () => 'null'],
      [full, () => files.origin],
    ] as const)
      test(`sandboxed by "${sandbox}", the page of the README gets the result and the height`, async () => {
        const query = {
          element: 'self-assessment',
          lang: 'fi',
          definition: 'review',
          origin: intranet.origin,
        };
        const script = recipe.replace("'null'", `'${from()}'`);
        await visit(frameOf(sandbox, query) + script, async (page, frame) => {
          await isDrawn(frame);
          const walked = await frame(walkInPage, tag);
          await isThanked(frame);
          const [body, ...more] = posted();
          const read = readResult(JSON.parse(body!));
          assert.ok(read.ok && read.result.schema === 'polku/self-assessment');
          assert.equal(walked.schema, read.result.schema);
          assert.deepEqual(
            [read.result.subject, read.result.language, read.result.questionnaire.id],
            ['a-17', 'fi', 'review'],
          );
          assert.deepEqual(more, []);
          const needed = await frame(() =>
            Math.ceil(document.documentElement.getBoundingClientRect().height),
          );
          const height = () => page.run(() => document.querySelector('iframe')!.clientHeight);
          await until(
            async () => (await height()) === needed,
            async () => `the frame is ${await height()} px high, and what is in it ${needed}`,
          );
          assert.deepEqual(await page.faults(), []);
          assert.deepEqual(
            files.requests.map(({ path }) => path),
            ['/embed.html'],
          );
        });
      });

    test('a sealed result is said to be sealed, and opens for its reader alone', async () => {
      const { identity, recipient } = await createKeyPair();
      const query = {
        element: 'self-assessment',
        lang: 'fi',
        definition: 'review',
        recipients: recipient,
        origin: intranet.origin,
      };
      const script = `<script>
    const heard = (window.heard = []);
    addEventListener('message', ({ ports: [port] }) => {
      port.onmessage = ({ data }) => {
        heard.push(data);
        if (data.type === 'polku-submit') port.postMessage({ type: 'polku-delivered' });
      };
      port.postMessage({ type: 'polku-set' });
    });
  </script>`;
      await visit(script + frameOf(full, query), async (page, frame) => {
        await isDrawn(frame);
        await frame(walkInPage, tag);
        await isThanked(frame);
        const heard = await page.run(
          () => (window as unknown as { heard: { type: string; result?: object; sealed?: boolean }[] }).heard,
        );
        const [submitted, ...more] = heard.filter(({ type }) => type === 'polku-submit');
        assert.deepEqual(more, []);
        assert.equal(submitted!.sealed, true);
        assert.doesNotMatch(JSON.stringify(heard), /"answers"|"questionnaire"/);
        const opened = readResult(await open(submitted!.result as Parameters<typeof open>[0], { identity }));
        assert.equal(opened.ok && opened.result.schema, 'polku/self-assessment');
        assert.deepEqual(await page.faults(), []);
      });
    });

    test('a page of another origin than the one named hears nothing, and its frame stays empty', async () => {
      const script = `<script>
    window.heard = [];
    addEventListener('message', ({ data }) => window.heard.push(data));
  </script>`;
      const query = { element: 'self-assessment', lang: 'fi', origin: 'https://elsewhere.example' };
      await visit(script + frameOf(bare, query), async (page, frame) => {
        // The browser says that it has withheld the message; a second one, to the true origin, comes after it.
        await frame((origin) => parent.postMessage('last', origin), intranet.origin);
        const heard = () => page.run(() => (window as unknown as { heard: unknown[] }).heard);
        await until(
          async () => (await heard()).includes('last'),
          () => 'the message to the true origin did not come',
        );
        assert.deepEqual(await heard(), ['last']);
        assert.equal(await frame(() => document.querySelector('main')!.textContent), '');
      });
    });

    test('what another window says, and what is not among the properties, changes nothing', async () => {
      const query = {
        element: 'self-assessment',
        lang: 'fi',
        definition: 'review',
        origin: intranet.origin,
        action: 'https://elsewhere.example/',
        subject: 'from-the-address',
      };
      const script = `<script>
    addEventListener('message', ({ source, ports: [port] }) => {
      const evil = { type: 'polku-set', properties: { subject: 'evil', value: null } };
      for (const message of [evil, JSON.stringify(evil), { type: 'polku-delivered' }, null])
        source.postMessage(message, '*', [new MessageChannel().port1]);
      for (const message of [null, 1, 'polku-set', [], {}, { type: 'constructor' }, { type: '__proto__' }, { type: 'polku-set', properties: 'x' }])
        port.postMessage(message);
      const properties = { action: 'https://elsewhere.example/', innerHTML: '<b>x</b>', id: 'other', delivered: null, lang: 7 };
      port.postMessage({ type: 'polku-set', properties: JSON.parse(JSON.stringify(properties).replace('{', '{"__proto__":{"title":"x"},')) });
      port.postMessage({ type: 'polku-set', properties: { subject: 'a-17' } });
      port.onmessage = ({ data }) => {
        if (data.type !== 'polku-submit') return;
        window.result = data.result;
        port.postMessage({ type: 'polku-delivered' });
      };
    });
  </script>`;
      await visit(script + frameOf(bare, query), async (page, frame) => {
        await isDrawn(frame);
        const kept = await frame((name) => {
          const element = document.querySelector<HTMLElement & { action?: string }>(name)!;
          const { action, id, title, children } = element;
          return {
            action: action ?? null,
            id,
            title,
            children: children.length,
            lang: document.documentElement.lang,
          };
        }, tag);
        assert.deepEqual(kept, { action: null, id: 'self-assessment', title: '', children: 0, lang: 'fi' });
        await frame(walkInPage, tag);
        await isThanked(frame);
        const subject = await page.run(
          () => (window as unknown as { result: { subject: string } }).result.subject,
        );
        assert.equal(subject, 'a-17');
        assert.deepEqual(await page.faults(), []);
      });
    });

    test('a frame without a script around it lets the person save a copy, and speaks with nobody', async () => {
      const script = `<script>
    window.heard = [];
    addEventListener('message', ({ data }) => window.heard.push(data));
  </script>`;
      const query = { element: 'self-assessment', lang: 'fi', definition: 'review' };
      await visit(script + frameOf(`${bare} allow-downloads`, query), async (page, frame) => {
        await isDrawn(frame);
        await frame(walkInPage, tag);
        await isThanked(frame);
        const buttons = await frame(
          (name) =>
            [...document.querySelector(name)!.shadowRoot!.querySelectorAll('button')].map((button) =>
              button.textContent.trim(),
            ),
          tag,
        );
        assert.ok(
          buttons.some((words) => /Tallenna/.test(words)),
          buttons.join(', '),
        );
        assert.deepEqual(await page.run(() => (window as unknown as { heard: unknown[] }).heard), []);
        assert.deepEqual(await page.faults(), []);
      });
    });

    for (const [query, words] of [
      [{ element: 'elsewhere' }, 'element='],
      [{ element: 'report', origin: '*' }, 'origin='],
      [{ element: 'report', origin: 'null' }, 'origin='],
      [{ element: 'report', origin: 'https://intranet.example/path' }, 'origin='],
      [{ element: 'report', origin: 'javascript:alert(1)' }, 'origin='],
    ] as const)
      test(`an address with ${JSON.stringify(query)} shows what is wrong and nothing else`, async () => {
        await visit(frameOf(bare, query), async (page, frame) => {
          const text = await frame(() => document.querySelector('main')!.textContent);
          assert.ok(text.startsWith('polku: ') && text.includes(words), text);
          assert.deepEqual(await page.faults(), []);
        });
      });
  });
