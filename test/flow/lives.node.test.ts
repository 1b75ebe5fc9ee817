import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext } from 'puppeteer-core';
import { launchChromium } from '../browser.mjs';
import { randomOf } from '../random.js';
import { serve } from '../server.mjs';

// A few lives of the element itself, in real tabs: what the simulation of the delivery does by the thousand, with all
// that a person sees. The same seed gives the same life.
const lives = 6;
const stepsPerLife = 9;
const tag = 'polku-self-assessment';

const definition = JSON.stringify({
  schema: 'polku/questionnaire',
  schemaVersion: 1,
  id: 'life',
  version: '1.0.0',
  title: 'A life',
  scales: {},
  dimensions: [],
  pages: [
    { id: 'only', title: 'Only', items: [{ kind: 'text', id: 'note', text: 'What is on your mind?' }] },
  ],
});
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Intranet</title>
<script type="module" src="/cdn/${tag}.js"></script>
<${tag} subject="p-1" draft="device" definition="/definition.json" action="/results"></${tag}></html>`;

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

/** What the person sees. */
interface Sight {
  /** The text in the field, or undefined where there is no field. */
  note: string | undefined;
  words: string;
  canConfirm: boolean;
}

const isElsewhere = ({ words }: Sight) => words.includes('This was changed in another tab');
const isUndelivered = ({ words }: Sight) => /has not been sent yet|Sending …/.test(words);
const isDelivered = ({ words }: Sight) => words.includes('What you sent has arrived.');
const isBlocked = ({ words }: Sight) => words.includes('An earlier result has not arrived yet');

async function openTab(context: BrowserContext, origin: string, confirmed: Map<string, string>) {
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.exposeFunction('polkuConfirmed', (key: string, body: string) => confirmed.set(key, body));
  await page.evaluateOnNewDocument(() => {
    addEventListener('polku-submit', (event) => {
      const { detail } = event as CustomEvent<{ id: string; completedAt: string }>;
      const note = (globalThis as unknown as { polkuConfirmed: (key: string, body: string) => void })
        .polkuConfirmed;
      note(`${detail.id}/${detail.completedAt}`, JSON.stringify(detail));
    });
  });
  const settled = () =>
    page.evaluate(async (name) => {
      await customElements.whenDefined(name);
      await (document.querySelector(name) as HTMLElement & { updateComplete: Promise<boolean> })
        .updateComplete;
    }, tag);
  const look = async (): Promise<Sight> => {
    await settled();
    return page.$eval(tag, (element) => {
      const root = element.shadowRoot!;
      return {
        note: root.querySelector('textarea')?.value,
        words: (root.textContent ?? '').replaceAll(/\s+/g, ' '),
        canConfirm: root.querySelector('[part~=next], [part~=submit]') !== null,
      };
    });
  };
  const press = (words: string) =>
    page.$eval(
      tag,
      (element, wanted) => {
        const buttons = [...element.shadowRoot!.querySelectorAll('button')];
        buttons.find(({ textContent }) => textContent.trim() === wanted)?.click();
      },
      words,
    );
  await page.goto(origin, { waitUntil: 'load' });
  await settled();
  return {
    look,
    press,
    reload: async () => {
      await page.reload({ waitUntil: 'load' });
      await settled();
    },
    close: () => page.close({ runBeforeUnload: false }),
    type: (text: string) =>
      page.$eval(
        tag,
        (element, typed) => {
          const field = element.shadowRoot!.querySelector('textarea')!;
          field.value = typed;
          field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        },
        text,
      ),
    reset: () => page.$eval(tag, (element) => (element as HTMLElement & { reset(): void }).reset()),
    /** The network comes back: what waits for its next try goes at once. */
    online: () => page.evaluate(() => dispatchEvent(new Event('online'))),
    /** Next, next, confirm. */
    confirm: async () => {
      for (const part of ['next', 'next', 'submit']) {
        await settled();
        await page.$eval(
          tag,
          (element, name) => element.shadowRoot!.querySelector<HTMLButtonElement>(`[part~=${name}]`)?.click(),
          part,
        );
      }
      await settled();
    },
  };
}
type Tab = Awaited<ReturnType<typeof openTab>>;

/** Looks again and again until it is so. */
async function until(tab: Tab, isSo: (sight: Sight) => boolean, say: string): Promise<Sight> {
  for (const end = Date.now() + 20_000; ;) {
    const sight = await tab.look();
    if (isSo(sight)) return sight;
    if (Date.now() > end) assert.fail(`${say}: ${sight.words}`);
    await new Promise((done) => setTimeout(done, 30));
  }
}

const failures = [500, 429, 503, 401, 422, 0] as const;
const happened = new Map<string, number>();
const count = (name: string) => happened.set(name, (happened.get(name) ?? 0) + 1);

async function live(seed: number): Promise<void> {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const say = (what: string) => `life ${seed}: ${what}`;
  const stored: { key: string; body: string }[] = [];
  let isFine = false;
  const server = await serve({
    pages: { '/': html, '/definition.json': definition },
    answer: ({ headers, body }) => {
      const how = isFine || random() < 0.2 ? 201 : pick(failures);
      // With 0 it is stored, and the answer says otherwise: as lost on the way.
      if (how === 201 || how === 0) {
        const key = JSON.parse(String((headers as Record<string, string>)['idempotency-key'])) as string;
        if (stored.some((one) => one.key === key)) count('repeated');
        else stored.push({ key, body });
      }
      return {
        status: how || 502,
        headers: { 'retry-after': '0', 'content-type': 'application/json' },
        body: '{}',
      };
    },
  });
  const context = await browser.createBrowserContext();
  const confirmed = new Map<string, string>();
  const open = () => openTab(context, server.origin, confirmed);
  try {
    let tabs = [await open()];
    for (let step = 1; step <= stepsPerLife; step += 1) {
      const tab = pick(tabs);
      let sight = await tab.look();
      if (isElsewhere(sight)) {
        count('show other');
        await tab.press('Show what the other tab has');
        sight = await until(tab, (now) => !isElsewhere(now), say('the other tab is shown'));
      }
      const can = ['reload', 'crash'];
      if (tabs.length < 2) can.push('second tab');
      if (sight.note !== undefined) can.push('type', 'type', 'type');
      if (sight.note) can.push('confirm', 'confirm', 'confirm');
      if (isDelivered(sight)) can.push('anew', 'anew');
      if (sight.words.includes('Send again')) can.push('send again', 'anew');
      const act = pick(can);
      count(act);
      const again = async () => {
        if (act === 'reload') return tab.reload();
        await tab.close();
        tabs = [...tabs.filter((other) => other !== tab), await open()];
      };
      switch (act) {
        case 'type': {
          const text = `${sight.note}${step} `;
          await tab.type(text);
          // Half a second later whatever happens to the tab may happen.
          await new Promise((done) => setTimeout(done, 500));
          if (tabs.length > 1 || random() < 0.5) break;
          await tab.close();
          count('crash after typing');
          tabs = [await open()];
          assert.equal((await tabs[0]!.look()).note, text, say('what was typed'));
          break;
        }
        case 'confirm': {
          const before = confirmed.size;
          await tab.confirm();
          const now = await until(
            tab,
            (one) => confirmed.size > before || isBlocked(one) || isElsewhere(one),
            say('confirmed'),
          );
          if (confirmed.size > before)
            assert.ok(isUndelivered(now) || isDelivered(now) || isElsewhere(now), say(now.words));
          else count('blocked');
          break;
        }
        case 'anew':
          await tab.reset();
          break;
        case 'send again':
          await tab.press('Send again');
          break;
        case 'second tab':
          tabs.push(await open());
          break;
        default:
          await again();
      }
    }

    const check = () => {
      assert.equal(new Set(stored.map(({ key }) => key)).size, stored.length, say('stored once'));
      for (const { key, body } of stored) assert.equal(body, confirmed.get(key), say(`${key} as confirmed`));
    };
    check();
    // The next day all is well, and the person sends whatever they see undelivered.
    isFine = true;
    for (const tab of tabs) await tab.close();
    const missing = () => [...confirmed.keys()].filter((key) => !stored.some((one) => one.key === key));
    if (missing().length > 0) count('undelivered');
    assert.ok(missing().length <= 1, say(`more than one undelivered: ${missing().join(', ')}`));
    const last = await open();
    if (missing().length > 0)
      await until(
        last,
        (sight) => {
          if (sight.words.includes('Send again')) void last.press('Send again');
          return isDelivered(sight) && missing().length === 0;
        },
        say('delivered in the end'),
      );
    assert.deepEqual(missing(), [], say('all is stored'));
    check();
  } finally {
    await context.close();
    await server.close();
  }
}

test(`${lives} lives of the element: one stored result per confirmation, and nothing lost on the way`, async (t) => {
  for (let seed = 1; seed <= lives; seed += 1) await live(seed);
  t.diagnostic(JSON.stringify(Object.fromEntries(happened)));
  for (const name of [
    'type',
    'crash after typing',
    'confirm',
    'reload',
    'crash',
    'second tab',
    'anew',
    'undelivered',
  ])
    assert.ok((happened.get(name) ?? 0) > 0, `"${name}" never happened`);
});
