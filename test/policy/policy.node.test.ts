import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, startEngine, type Engine } from '../engine-pages.mjs';
import { logOf, planOf, sessionOf } from '../elements/logs.js';
import { result } from '../reporting/results.js';
import { serve } from '../server.mjs';
import { walkInPage, walkReport, walkTracker } from '../walk.mjs';

/** The policy that the README promises to live under. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const headers = { 'content-security-policy': policy, 'content-security-policy-report-only': policy };

/** Violations are told later, but in order: once this one is known, so are all before it. */
const end = 'https://the-end.invalid/';
const breakPolicy = (address: string) =>
  new Promise<void>((done) => {
    const told = new Set<string>();
    addEventListener('securitypolicyviolation', ({ blockedURI, disposition }) => {
      if (address.startsWith(blockedURI)) told.add(disposition);
      if (told.size === 2) setTimeout(done);
    });
    fetch(address).catch(() => undefined);
  });

const scripts = {
  'its own module': (name: string) => `<script type="module" src="/cdn/polku-${name}.js"></script>`,
  'the module of all tags': () => '<script type="module" src="/cdn/polku.js"></script>',
  'the classic script': () => '<script defer src="/cdn/polku.classic.js"></script>',
};

const filledIn = { 'self-assessment': 'polku/self-assessment', 'goal-picker': 'polku/goal-plan' };

const onTwoDays = logOf([
  sessionOf(1, '2026-02-10', { talk: 4, rest: 5 }),
  sessionOf(2, '2026-03-10', { talk: 6, rest: null }),
]);

for (const name of engines)
  describe(`under the strict policy in ${name}`, () => {
    let engine: Engine;
    before(async () => {
      engine = await startEngine(name);
    });
    after(() => engine.close());

    /** Opens a page under the policy, and closes it again. @returns what went wrong, and what was asked from elsewhere */
    async function visit<Given, Answer>(
      body: string,
      script: string,
      tag: string,
      act: (given: Given) => Answer,
      given: Given,
    ) {
      const watch = engine.watch ? '<script src="/watch.js"></script>' : '';
      const html = `<!doctype html><html lang="fi"><meta charset="utf-8"><title>Intranet</title>${watch}${script}<main>${body}</main></html>`;
      const server = await serve({ pages: { '/': html, '/watch.js': engine.watch }, headers });
      const page = await engine.open();
      try {
        await page.go(server.origin);
        if (tag) await page.run((one) => customElements.whenDefined(one).then(() => undefined), tag);
        const outcome = await page.run(act, given);
        await page.run(breakPolicy, end);
        const isEnd = (fault: string) => /^violation: (enforce|report) /.test(fault) && fault.includes(end);
        let all = await page.faults();
        for (const late = Date.now() + 10_000; all.filter(isEnd).length < 2; all = await page.faults()) {
          assert.ok(Date.now() < late, 'the policy is not in force, or its violations are not seen');
          await new Promise((done) => setTimeout(done, 20));
        }
        const faults = all.filter((fault) => !fault.includes(end));
        const elsewhere = page.addresses.filter(
          (address) => !/^(data|blob|about):/.test(address) && !address.startsWith(`${server.origin}/`),
        );
        const missing = server.requests.filter(({ status }) => status >= 400).map(({ path }) => path);
        // Whoever counts the requests has seen these.
        const counted = page.addresses.some((address) => address.startsWith(`${server.origin}/cdn/`));
        return { outcome, seen: { faults, elsewhere, missing, counted } };
      } finally {
        await page.close();
        await server.close();
      }
    }
    const nothing = { faults: [], elsewhere: [], missing: [], counted: true };

    for (const [kind, script] of Object.entries(scripts)) {
      for (const [element, schema] of Object.entries(filledIn))
        test(`<polku-${element}> from ${kind} is filled in to its end`, async () => {
          const tag = `polku-${element}`;
          const { outcome, seen } = await visit(`<${tag}></${tag}>`, script(element), tag, walkInPage, tag);
          assert.deepEqual(seen, nothing);
          assert.equal(outcome.schema, schema);
        });

      test(`<polku-progress-tracker> from ${kind} follows a plan to its end`, async () => {
        const tag = 'polku-progress-tracker';
        const given = { tag, plan: planOf() };
        const { outcome, seen } = await visit(
          `<${tag}></${tag}>`,
          script('progress-tracker'),
          tag,
          walkTracker,
          given,
        );
        assert.deepEqual(seen, nothing);
        assert.equal(outcome.schema, 'polku/progress');
        assert.equal(outcome.sessions.length, 1);
      });

      test(`<polku-report> from ${kind} opens files, draws, prints and saves`, async () => {
        const tag = 'polku-report';
        const documents = [
          result({ subject: 'a-1' }),
          { ...planOf(), subject: 'a-1' },
          { ...onTwoDays, subject: 'b-2' },
        ];
        const files = Object.fromEntries(
          documents.map((one, index) => [`${index}.json`, JSON.stringify(one)]),
        );
        const given = { tag, files, asksToPrint: name !== 'chromium' };
        const { outcome, seen } = await visit(`<${tag}></${tag}>`, script('report'), tag, walkReport, given);
        assert.deepEqual(seen, nothing);
        assert.deepEqual(new Set(outcome.charts), new Set(['goal-chart-plot', 'profile-track']));
        // Two documents of one person and both together, and the one of the other person.
        assert.deepEqual([outcome.printed, outcome.saved], [4, ['polku-rows-day.csv']]);
      });
    }

    test('what the policy forbids is seen', async () => {
      const script =
        '<script type="module" src="/cdn/none.js"></script><script defer src="/cdn/polku.classic.js"></script>';
      const { seen } = await visit(
        '<p style="color: red">red</p>',
        script,
        'polku-report',
        async () => {
          document.body.setAttribute('style', 'margin: 0');
          await fetch('https://elsewhere.invalid/').catch(() => undefined);
          console.error('a loud page');
        },
        undefined,
      );
      const text = seen.faults.join('\n');
      assert.match(text, /violation: enforce style-src-attr inline/);
      assert.match(text, /violation: report style-src-attr inline/);
      assert.match(text, /violation: enforce connect-src https:\/\/elsewhere\.invalid/);
      assert.match(text, /console\.error: a loud page/);
      assert.deepEqual(seen.missing, ['/cdn/none.js']);
      assert.deepEqual(seen.elsewhere, []);
    });

    test('a request that leaves the origin is seen', async () => {
      const engineOnly = await engine.open();
      const server = await serve({ pages: { '/': '<!doctype html><title>Free</title>' } });
      try {
        await engineOnly.go(server.origin);
        await engineOnly.run(
          () =>
            fetch('http://elsewhere.invalid/x').then(
              () => null,
              () => null,
            ),
          undefined,
        );
        assert.ok(
          engineOnly.addresses.includes('http://elsewhere.invalid/x'),
          engineOnly.addresses.join(' '),
        );
      } finally {
        await engineOnly.close();
        await server.close();
      }
    });
  });
