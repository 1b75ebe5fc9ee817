import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, intranet, startEngine, until, type Engine, type Run } from '../engine-pages.mjs';
import { planOf } from '../elements/logs.js';
import { serve } from '../server.mjs';
import { walkInPage, walkTracker } from '../walk.mjs';

declare global {
  /** What the watching script of an engine has seen. */
  var polkuSeen: string[] | undefined;
}

const tag = 'polku-self-assessment';
const asModuleOf = (name: string) => `<script type="module" src="/cdn/${name}.js"></script>`;
const asModule = asModuleOf(tag);
const asClassic = '<script src="/cdn/polku.classic.js"></script>';

/** Each input element: how a person begins in it, by what it is seen that this was kept, and how they go on to the end. */
const inputs = [
  {
    tag,
    attributes: '',
    schema: 'polku/self-assessment',
    entered: /"answers":\{"/,
    begin: ['input[type=radio]'],
    kept: 'input[type=radio]:checked',
    leave: (run: Run) => run(walkInPage, tag),
  },
  {
    tag: 'polku-goal-picker',
    attributes: '',
    schema: 'polku/goal-plan',
    entered: /"goals":\[\{/,
    begin: ['[part~="goal"] input'],
    kept: '[part~="goal"] input:checked',
    leave: (run: Run) => run(walkInPage, 'polku-goal-picker'),
  },
  {
    tag: 'polku-progress-tracker',
    attributes: 'plan="/plan.json"',
    schema: 'polku/progress',
    entered: /"sessions":\[\{/,
    begin: ['[part~="add-session"]', '[part~="rating"] input[type=radio]'],
    kept: '[part~="rating"] input:checked',
    leave: (run: Run) => run(walkTracker, { tag: 'polku-progress-tracker' }),
  },
] as const;
const plan = { '/plan.json': JSON.stringify(planOf()) };

const shown = (run: Run, name: string = tag) =>
  run((one) => document.querySelector(one)?.shadowRoot?.textContent ?? '', name);

const untilShown = (run: Run, words: string, name: string = tag) =>
  until(
    async () => (await shown(run, name)).includes(words),
    async () => `"${words}" was not shown, but: ${(await shown(run, name)).replaceAll(/\s+/g, ' ')}`,
  );
const untilThere = (run: Run, selector: string, name: string = tag) =>
  until(
    () =>
      run(([one, wanted]) => document.querySelector(one)?.shadowRoot?.querySelector(wanted) != null, [
        name,
        selector,
      ] as const),
    async () => `no ${selector} in: ${(await shown(run, name)).replaceAll(/\s+/g, ' ')}`,
  );
const click = (run: Run, selector: string, name: string = tag) =>
  run(
    ([one, wanted]) => {
      document.querySelector(one)!.shadowRoot!.querySelector<HTMLElement>(wanted)!.click();
    },
    [name, selector] as const,
  );
const begin = async (run: Run, input: (typeof inputs)[number] = inputs[0]) => {
  for (const selector of input.begin) {
    await untilThere(run, selector, input.tag);
    await click(run, selector, input.tag);
  }
};

for (const name of engines)
  describe(`the contexts of a page in ${name}`, () => {
    let engine: Engine;
    before(async () => {
      engine = await startEngine(name);
    });
    after(() => engine.close());

    const html = (script: string, attributes = '', name: string = tag) =>
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Intranet</title>${
        engine.watch && '<script src="/watch.js"></script>'
      }${script}<${name} ${attributes}></${name}></html>`;
    const serving = (pages: Record<string, string>, status: () => number = () => 201) =>
      serve({
        pages: { ...pages, ...plan, '/watch.js': engine.watch },
        headers: { 'access-control-allow-origin': '*' },
        answer: () => ({
          status: status(),
          headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' },
        }),
      });
    const postsOf = ({ requests }: Awaited<ReturnType<typeof serve>>) =>
      requests.filter(({ method }) => method === 'POST');

    for (const input of inputs)
      test(`a sandboxed frame without an origin keeps the draft of ${input.tag} in memory, says so calmly, and delivers`, async () => {
        const server = await serving({
          '/': '<!doctype html><title>Host</title><iframe sandbox="allow-scripts" src="/frame"></iframe>',
          '/frame': html(asClassic, `action="/results" ${input.attributes}`, input.tag),
        });
        const page = await engine.open();
        try {
          await page.go(server.origin);
          const run = await page.frame('iframe');
          assert.equal(await run(() => globalThis.origin, undefined), 'null');
          await untilShown(run, 'This browser does not keep drafts here.', input.tag);
          await begin(run, input);
          await untilShown(run, 'Save the draft to a file', input.tag);
          await input.leave(run);
          await untilShown(run, 'What you sent has arrived.', input.tag);
          assert.deepEqual(
            engine.watch ? await run(() => globalThis.polkuSeen, undefined) : await page.faults(),
            [],
          );
          const posts = postsOf(server);
          assert.equal(posts.length, 1);
          assert.equal((JSON.parse(posts[0]!.body) as { schema: string }).schema, input.schema);
        } finally {
          await page.close();
          await server.close();
        }
      });

    test('a real reload brings the draft back, then the result that is not delivered, and nothing of sealing is fetched', async () => {
      let open = false;
      const server = await serving({ '/': html(asModule, 'action="/results"') }, () => (open ? 201 : 403));
      const page = await engine.open();
      try {
        await page.go(server.origin);
        await begin(page.run);
        // At once, as a person would who presses the wrong key.
        await page.reload();
        await untilThere(page.run, 'input:checked');
        await page.run(walkInPage, tag);
        await untilShown(page.run, 'The server does not let you send this.');
        await page.reload();
        await untilShown(page.run, 'It has not been sent yet.');
        open = true;
        await page.run((one) => {
          const buttons = [...document.querySelector(one)!.shadowRoot!.querySelectorAll('button')];
          buttons.find((button) => button.textContent.trim() === 'Send again')!.click();
        }, tag);
        await untilShown(page.run, 'What you sent has arrived.');
        const posts = postsOf(server);
        assert.deepEqual(
          posts.map(({ status }) => status).filter((status) => status === 201),
          [201],
        );
        assert.equal(
          new Set(posts.map(({ body, headers }) => String(headers['idempotency-key']) + body)).size,
          1,
        );
        assert.deepEqual(
          page.addresses.filter((address) => /seal|device-store/.test(address)),
          [],
        );
        assert.equal(await page.run(() => sessionStorage.length, undefined), 0);
      } finally {
        await page.close();
        await server.close();
      }
    });

    for (const input of inputs)
      for (const [draft, attributes] of [
        ['in the tab', ''],
        ['on the device', 'draft="device" subject="a-17"'],
      ] as const)
        test(`${input.tag} on a plain-http intranet page keeps its draft ${draft}, makes ids and delivers`, async () => {
          const all = `action="/results" ${attributes} ${input.attributes}`;
          const server = await serving({ '/': html(asModuleOf(input.tag), all, input.tag) });
          const page = await engine.open();
          try {
            await page.go(server.origin.replace('localhost', intranet));
            assert.deepEqual(
              await page.run(() => [isSecureContext, 'randomUUID' in crypto, 'subtle' in crypto], undefined),
              [false, false, false],
            );
            await begin(page.run, input);
            await untilShown(page.run, 'Saved at', input.tag);
            await page.reload();
            await untilThere(page.run, input.kept, input.tag);
            await input.leave(page.run);
            await untilShown(page.run, 'What you sent has arrived.', input.tag);
            const posts = postsOf(server);
            assert.equal(posts.length, 1);
            const { id, schema } = JSON.parse(posts[0]!.body) as { id: string; schema: string };
            assert.equal(schema, input.schema);
            assert.match(posts[0]!.body, input.entered);
            assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
            assert.match(posts[0]!.headers['idempotency-key'] as string, /\S/);
          } finally {
            await page.close();
            await server.close();
          }
        });

    test('a plain-http intranet page refuses to send what is to be sealed, in words', async () => {
      const recipient = `age1${'q'.repeat(58)}`;
      const server = await serving({
        '/': html(asModule, `action="/results" recipients="${recipient}"`),
      });
      const page = await engine.open();
      try {
        await page.go(server.origin.replace('localhost', intranet));
        await begin(page.run);
        await until(
          async () => {
            if (
              await page.run(
                (one) => document.querySelector(one)!.shadowRoot!.querySelector('[part~="submit"]') !== null,
                tag,
              )
            )
              return true;
            await click(page.run, '[part~="next"]');
            return false;
          },
          async () => `no end in: ${await shown(page.run)}`,
        );
        await untilShown(page.run, 'it has to be encrypted, and this page is not secure (https)');
        await click(page.run, '[part~="submit"]');
        await untilShown(page.run, 'it has to be encrypted, and this page is not secure (https)');
        assert.deepEqual(postsOf(server), []);
        assert.deepEqual(
          page.addresses.filter((address) => address.includes('seal')),
          [],
        );
      } finally {
        await page.close();
        await server.close();
      }
    });
  });
