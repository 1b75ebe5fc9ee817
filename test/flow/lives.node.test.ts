import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../browser.mjs';
import { exampleCatalogue } from '../elements/goal-catalogues.js';
import { planOf } from '../elements/logs.js';
import { randomOf } from '../random.js';
import { serve } from '../server.mjs';
import {
  isBlocked,
  isDelivered,
  isElsewhere,
  isUndelivered,
  openTab,
  pageWith,
  type Sight,
  type Subject,
  type Tab,
} from './living-tab.js';

// Lives of the elements themselves, in real tabs: what the simulation of the delivery does by the thousand, with all
// that a person sees. The same seed gives the same wishes.
const livesOfEach = Number(process.env['LIVES'] ?? 8);
const firstSeed = Number(process.env['SEED'] ?? 1);
const stepsPerLife = 9;
const atOnce = 4;

const strike = { way: 'next', out: /^Leave out/, back: /^Take back in/, kept: /"struck":\["/ };

const subjects: readonly Subject[] = [
  {
    tag: 'polku-self-assessment',
    attributes: 'definition="/definition.json"',
    pages: {
      '/definition.json': JSON.stringify({
        schema: 'polku/questionnaire',
        schemaVersion: 1,
        id: 'life',
        version: '1.0.0',
        title: 'A life',
        scales: {},
        dimensions: [],
        pages: [
          { id: 'one', title: 'One', items: [{ kind: 'text', id: 'note', text: 'What is on your mind?' }] },
          { id: 'two', title: 'Two', items: [{ kind: 'text', id: 'hope', text: 'What do you hope for?' }] },
        ],
      }),
    },
    presses: /^(Next|Back|Change my answers)$|^Leave out/,
    opens: /^Next$/,
    way: ['submit', 'next'],
    forms: [
      { presses: [], fields: 1 },
      { presses: ['Next'], fields: 1 },
    ],
    start: [],
    outs: [strike],
  },
  {
    tag: 'polku-goal-picker',
    attributes: 'definition="/definition.json" gas',
    pages: { '/definition.json': JSON.stringify(exampleCatalogue()) },
    presses: /^(Next|Back|Change the goals|Write my own goal)$|^Move (up|down)|^Leave out|^goal: /,
    opens: /^(Next|Write my own goal)$/,
    way: ['submit', 'next'],
    forms: [
      { presses: ['Write my own goal'], fields: 1 },
      // Seven questions and the five levels; a day is chosen.
      { presses: ['Next'], fields: 12 },
    ],
    start: ['goal: calm', 'Next'],
    outs: [{ way: 'back', out: /^goal: calm$/, back: /^goal: calm$/, kept: /"setAside":\[/ }, strike],
  },
  {
    tag: 'polku-progress-tracker',
    attributes: 'plan="/plan.json"',
    pages: { '/plan.json': JSON.stringify(planOf()) },
    presses:
      /^(Add a session|Add a goal|Save the goal|Save the session|Look through and send|Back)$|^(Reword|Replace by another|Mark as reached|Edit|Leave out): |^rating-/,
    opens: /^(Add a session|Add a goal|Reword: .*)$/,
    way: ['submit', 'save-session', 'Save the goal', 'next'],
    forms: [
      { presses: ['Add a session'], fields: 4 },
      { presses: ['Save the session', 'Add a goal'], fields: 1 },
      { presses: ['Save the goal', 'Reword: I rest'], fields: 1 },
      { presses: ['Save the goal', 'Edit: Session 1'], fields: 4 },
    ],
    start: ['Add a session'],
    outs: [{ way: 'save-session', out: /^Remove: Session 1$/, back: /^Undo$/, kept: /"undo":\[/ }, strike],
  },
];

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

/** What a server does, with 201 more often: 0 stores it and loses the answer, 302 leads to a page to sign in. */
const answers = [201, 201, 500, 429, 503, 401, 422, 302, 0] as const;

/** Looks again and again until it is so. */
async function until<T>(look: () => Promise<T>, isSo: (found: T) => boolean, say: string): Promise<T> {
  for (const end = Date.now() + 20_000; ;) {
    const found = await look();
    if (isSo(found)) return found;
    if (Date.now() > end) assert.fail(`${say}: ${JSON.stringify(found)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

async function live(subject: Subject, seed: number, count: (name: string) => void): Promise<void> {
  const random = randomOf(seed);
  // Of its own: how often the server is asked depends on the moment.
  const chance = randomOf(-seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const did: string[] = [];
  const say = (what: string) => `${subject.tag}, life ${seed}: ${what}\n  after ${did.join(', ')}`;
  const stored: { key: string; body: string }[] = [];
  let isFine = false;
  const server = await serve({
    pages: { '/': pageWith(subject), '/login': '<!doctype html><title>Sign in</title>', ...subject.pages },
    answer: ({ headers, body }) => {
      const how = isFine ? 201 : answers[Math.floor(chance() * answers.length)]!;
      if (how === 201 || how === 0) {
        const key = JSON.parse(String((headers as Record<string, string>)['idempotency-key'])) as string;
        if (stored.some((one) => one.key === key)) count('repeated');
        else stored.push({ key, body });
      }
      return {
        status: how || 502,
        headers: { 'retry-after': '0', 'content-type': 'application/json', location: '/login' },
        body: '{}',
      };
    },
  });
  const context = await browser.createBrowserContext();
  const confirmed = new Map<string, string>();
  /** Confirmed, and then changed before it had arrived: what was changed is confirmed anew, or is a draft. */
  const changed = new Set<string>();
  /** What the person has written and not given up, and what was seen to be kept. */
  let written: string[] = [];
  const isStored = (key: string) => stored.some((one) => one.key === key);
  const missing = () => [...confirmed.keys()].filter((key) => !isStored(key) && !changed.has(key));
  const open = () => openTab(context, subject, { origin: server.origin, confirmed });
  const onlyIn = (bodies: readonly string[]) => {
    written = written.filter((word) => bodies.some((body) => body.includes(word)));
  };
  const check = async (tab: Tab) => {
    assert.equal(new Set(stored.map(({ key }) => key)).size, stored.length, say('stored once'));
    for (const { key, body } of stored) assert.equal(body, confirmed.get(key), say(`${key} as confirmed`));
    // Before what is stored: it goes from here only when it is there.
    const kept = await tab.kept();
    for (const word of written)
      assert.ok(
        [kept, ...stored.map(({ body }) => body)].some((one) => one.includes(word)),
        say(`${word} is lost`),
      );
  };

  const type = async (tab: Tab, sight: Sight, place: string, isAlone: boolean): Promise<Tab> => {
    const word = `w${did.length}w`;
    const text = `${sight.fields[place]}${word} `;
    await tab.type(place, text);
    let seen = sight;
    const kept = await until(
      async () => {
        seen = await tab.look();
        return tab.kept();
      },
      (all) => all.includes(word) || isElsewhere(seen),
      say(`${word} in ${place} is kept`),
    );
    if (!kept.includes(word)) return tab;
    written.push(word);
    if (!isAlone || random() < 0.5) return tab;
    await tab.close();
    count('crash after typing');
    const after = await open();
    const { fields } = await after.look();
    assert.equal(fields[place], text, say(`what was typed into ${place}`));
    return after;
  };

  const confirm = async (tab: Tab) => {
    const [before] = [confirmed.size];
    const isOff = random() < 0.2;
    if (isOff) {
      count('offline');
      await tab.setOffline(true);
    }
    if (await tab.confirm()) {
      const now = await until(
        tab.look,
        (one) => confirmed.size > before || isBlocked(one) || isElsewhere(one),
        say('confirmed'),
      );
      if (confirmed.size > before) {
        count('confirmed');
        const [key, body] = [...confirmed].at(-1)!;
        for (const other of missing())
          if (other !== key && other.slice(0, 36) === key.slice(0, 36)) changed.add(other);
        onlyIn([body, ...stored.map((one) => one.body)]);
        const isSaid = (one: Sight) => isUndelivered(one) || isDelivered(one) || isElsewhere(one);
        await until(tab.look, isSaid, say('what becomes of it is said'));
      } else count(isBlocked(now) ? 'blocked' : 'elsewhere');
    } else count('not confirmed');
    if (isOff) await tab.setOffline(false);
  };

  try {
    let tabs = [await open()];
    for (let step = 1; step <= stepsPerLife; step += 1) {
      const tab = pick(tabs);
      let sight = await tab.look();
      if (isElsewhere(sight)) {
        did.push('show other');
        const show = async () => {
          // Where both tabs send at that moment, it may be asked once more.
          await tab.press('Show what the other tab has');
          return tab.look();
        };
        sight = await until(show, (now) => !isElsewhere(now), say('the other tab is shown'));
      }
      const places = Object.keys(sight.fields);
      const usable = sight.controls.filter((name) => subject.presses.test(name));
      const presses = usable.flatMap((name) =>
        subject.opens.test(name) ? Array<string>(5).fill(name) : [name],
      );
      const can = ['reload', 'crash'];
      if (written.length > 0) can.push('confirm', 'confirm', 'confirm');
      if (tabs.length < 2) can.push('second tab');
      if (places.length > 0) can.push(...Array<string>(6).fill('type'));
      if (presses.length > 0) can.push('press', 'press', 'press', 'press');
      if (isDelivered(sight)) can.push('anew', 'anew', 'anew');
      if (sight.words.includes('Send again')) can.push(...Array<string>(5).fill('send again'), 'anew');
      const act = pick(can);
      count(act);
      did.push(act);
      const under = isUndelivered(sight) ? missing() : [];
      switch (act) {
        case 'type': {
          const place = pick(places);
          did.push(place);
          const after = await type(tab, sight, place, tabs.length === 1);
          tabs = tabs.map((one) => (one === tab ? after : one));
          break;
        }
        case 'press': {
          const name = pick(presses);
          did.push(name);
          await tab.press(name);
          break;
        }
        case 'confirm':
          await confirm(tab);
          break;
        case 'anew':
          await tab.reset();
          onlyIn(stored.map(({ body }) => body));
          break;
        case 'send again':
          await tab.press('Send again');
          break;
        case 'second tab':
          tabs.push(await open());
          break;
        case 'reload':
          await tab.reload();
          break;
        default:
          await tab.close();
          tabs = [...tabs.filter((other) => other !== tab), await open()];
      }
      // Who goes on with what has not arrived takes it back.
      if (act === 'type' || act === 'press') for (const key of under) changed.add(key);
      await check(tabs.at(-1)!);
    }

    // The next day all is well, and the person sends whatever they see undelivered.
    isFine = true;
    for (const tab of tabs) await tab.close();
    if (missing().length > 0) count('undelivered');
    assert.ok(missing().length <= 1, say(`more than one undelivered: ${missing().join(', ')}`));
    const last = await open();
    await until(
      async () => {
        const sight = await last.look();
        if (sight.words.includes('Send again')) await last.press('Send again');
        return missing();
      },
      (keys) => keys.length === 0,
      say('delivered in the end'),
    );
    await check(last);
  } finally {
    await context.close();
    await server.close();
  }
}

for (const subject of subjects)
  test(`what was written into any field of ${subject.tag} is there after the tab has crashed`, async () => {
    const server = await serve({ pages: { '/': pageWith(subject), ...subject.pages } });
    const context = await browser.createBrowserContext();
    const open = () => openTab(context, subject, { origin: server.origin, confirmed: new Map() });
    try {
      let tab = await open();
      for (const [form, { presses, fields }] of subject.forms.entries()) {
        for (const words of presses) assert.ok(await tab.press(words), `no "${words}"`);
        const names = Object.keys((await tab.look()).fields);
        assert.equal(names.length, fields, names.join(', '));
        const texts = Object.fromEntries(names.map((name, index) => [name, `f${form}t${index}`]));
        for (const [name, text] of Object.entries(texts)) await tab.type(name, text);
        await until(
          tab.kept,
          (kept) => Object.values(texts).every((text) => kept.includes(text)),
          `${JSON.stringify(texts)} is kept`,
        );
        await tab.close();
        tab = await open();
        assert.deepEqual((await tab.look()).fields, texts);
      }
    } finally {
      await context.close();
      await server.close();
    }
  });

for (const subject of subjects)
  test(`what was taken out of ${subject.tag} can be taken back after the tab has crashed`, async () => {
    const server = await serve({ pages: { '/': pageWith(subject), ...subject.pages } });
    const context = await browser.createBrowserContext();
    const confirmed = new Map<string, string>();
    const open = () => openTab(context, subject, { origin: server.origin, confirmed });
    try {
      let tab = await open();
      const crash = async () => {
        await tab.close();
        tab = await open();
      };
      const find = async (wanted: RegExp) => (await tab.look()).controls.find((name) => wanted.test(name));
      const press = async (wanted: RegExp) => tab.press((await find(wanted)) ?? `nothing like ${wanted}`);
      for (const name of subject.start) assert.ok(await tab.press(name), name);
      const fields = Object.keys((await tab.look()).fields);
      const words = fields.map((_, index) => `t${index}t`);
      for (const [index, name] of fields.entries()) await tab.type(name, words[index]!);
      const isWhole = (kept: string) => words.every((word) => kept.includes(word));
      await until(tab.kept, isWhole, `${words.join(', ')} are kept`);
      for (const { way, out, back, kept } of subject.outs) {
        const takeOut = async () => {
          while (!(await find(out))) assert.ok(await tab.press(way), way);
          assert.ok(await press(out), `${out}`);
        };
        await takeOut();
        await crash();
        assert.ok(isWhole(await tab.kept()), `${out}: at once`);
        // So soon it may not have been taken out at all, nor the person have come so far.
        if (!kept.test(await tab.kept())) await takeOut();
        await until(tab.kept, (all) => kept.test(all), `${out} is kept`);
        await crash();
        assert.ok(await press(back), `${back}`);
        await until(tab.kept, (all) => !kept.test(all) && isWhole(all), `${back} is kept`);
        await crash();
        assert.ok(await find(out), `${out}: it is in again`);
      }
      assert.ok(await tab.confirm(), 'confirm');
      await until(
        async () => [...confirmed.values()],
        (bodies) => bodies.length > 0,
        'confirmed',
      );
      assert.ok([...confirmed.values()].every(isWhole), [...confirmed.values()].join('\n'));
    } finally {
      await context.close();
      await server.close();
    }
  });

/** What has happened to all elements together: how often. */
const all = new Map<string, number>();
const often = ['type', 'press', 'crash after typing', 'confirmed', 'reload', 'crash', 'second tab'];
const seldom = ['offline', 'anew', 'undelivered', 'repeated', 'send again'];

/** Where chance has left something out, there are more lives. @returns what is still left out */
async function liveOn(subject: Subject, names: readonly string[], counts: Map<string, number>[]) {
  const count = (name: string) => counts.forEach((one) => one.set(name, (one.get(name) ?? 0) + 1));
  const lacking = () => names.filter((name) => counts.some((one) => !one.has(name)));
  const last = firstSeed + 4 * livesOfEach;
  for (let seed = firstSeed + livesOfEach; seed < last && lacking().length > 0; seed += 1)
    await live(subject, seed, count);
  return lacking();
}

for (const subject of subjects)
  test(`${livesOfEach} lives of ${subject.tag}: one stored result per confirmation, and nothing lost on the way`, async (t) => {
    const happened = new Map<string, number>();
    const count = (name: string) => {
      for (const counts of [happened, all]) counts.set(name, (counts.get(name) ?? 0) + 1);
    };
    const seeds = Array.from({ length: livesOfEach }, (_, index) => firstSeed + index);
    t.diagnostic(`seeds ${seeds[0]} to ${seeds.at(-1)}`);
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift())
          await live(subject, seed, count);
      }),
    );
    t.diagnostic(JSON.stringify(Object.fromEntries(happened)));
    assert.deepEqual(await liveOn(subject, often, [happened, all]), [], 'never happened');
  });

test('the lives have had everything in them', async () => {
  assert.deepEqual(await liveOn(subjects[0]!, seldom, [all]), [], 'never happened');
});
