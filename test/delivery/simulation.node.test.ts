import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { Keeper } from '../../src/delivery/keeper.js';
import { deliver } from '../../src/delivery/outbox.js';
import type { Outgoing, Store, StoredRecord } from '../../src/delivery/store.js';
import { randomOf } from '../random.js';

// Many short lives of a draft: typing, reloads, crashes, a second tab, and a server that fails in every way there is.
const runs = 2000;
const stepsPerRun = 14;
const timeout = 40;

type Weather = 'fine' | 'stormy';
const answers = [
  'ok',
  'ok',
  '500',
  '429',
  '503',
  '401',
  'login',
  'lost',
  'offline',
  'silent',
  'refused',
] as const;

interface World {
  weather: Weather;
  random: () => number;
  /** What the server stored, in order: by key, once. */
  stored: { key: string; body: string }[];
  seen: Set<string>;
}
const worlds = new Map<string, World>();
const happened = new Map<string, number>();
const count = (name: string) => happened.set(name, (happened.get(name) ?? 0) + 1);

let server: Server;
let origin = '';
before(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    if (request.url === '/login')
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<form>Sign in</form>');
    const world = worlds.get(request.url!);
    if (!world) return void request.socket.destroy();
    const how = world.weather === 'fine' ? 'ok' : answers[Math.floor(world.random() * answers.length)]!;
    count(how);
    const store = () => {
      const key = JSON.parse(String(request.headers['idempotency-key'])) as string;
      if (world.seen.has(key)) count('repeated');
      else world.stored.push({ key, body });
      world.seen.add(key);
    };
    switch (how) {
      case 'ok':
        store();
        return void response.writeHead(201, { 'content-type': 'application/json' }).end('{}');
      case 'lost':
        store();
        return void request.socket.destroy();
      case 'offline':
        return void request.socket.destroy();
      case 'silent':
        return;
      case 'login':
        return void response.writeHead(302, { location: '/login' }).end();
      case 'refused':
        return void response.writeHead(422).end();
      default:
        return void response.writeHead(Number(how), { 'retry-after': '0' }).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

/** A database that two tabs share. */
class SharedStore implements Store {
  readonly place = 'device';
  record: string | null = null;
  async read(): Promise<StoredRecord | null> {
    await Promise.resolve();
    return this.record === null ? null : (JSON.parse(this.record) as StoredRecord);
  }
  async swap(_key: string, expected: number, record: StoredRecord | null): Promise<boolean> {
    await Promise.resolve();
    const found = this.record === null ? 0 : (JSON.parse(this.record) as StoredRecord).revision;
    if (found !== expected) return false;
    this.record = record && JSON.stringify(record);
    return true;
  }
}

interface Doc {
  id: string;
  text: string;
}

/** What the person has confirmed and not taken back, by key. */
type Confirmed = Map<string, string>;

const clock = { wait: () => new Promise<void>((done) => setImmediate(done)) };

/** One tab, as the elements do it: what is confirmed is kept before it is sent, and each attempt is noted before it is made. */
class Tab {
  readonly keeper: Keeper;
  doc: Doc | null = null;
  outgoing: Outgoing | undefined;
  view: 'editing' | 'sending' | 'failed' | 'delivered' | 'elsewhere' = 'editing';
  work: Promise<void> = Promise.resolve();
  #sending: AbortController | undefined;

  readonly action: string;
  readonly confirmed: Confirmed;

  constructor(store: Store, action: string, confirmed: Confirmed) {
    this.keeper = new Keeper(store, 'key');
    this.action = action;
    this.confirmed = confirmed;
  }

  async open(): Promise<void> {
    const record = await this.keeper.open();
    this.doc = (record?.draft as Doc | undefined) ?? null;
    this.outgoing = record?.outgoing;
    this.view = 'editing';
    if (!this.outgoing) return;
    if (this.outgoing.tries < 6) this.#send();
    else this.view = 'failed';
  }

  async type(text: string, id: string): Promise<void> {
    if (this.view === 'delivered') this.doc = null;
    this.doc = { id: this.doc?.id ?? id, text: (this.doc?.text ?? '') + text };
    this.view = 'editing';
    if ((await this.keeper.keep({ draft: this.doc })) === 'elsewhere') this.view = 'elsewhere';
  }

  async submit(at: number): Promise<void> {
    const { doc } = this;
    const body = JSON.stringify(doc);
    const key = `${doc!.id}/${at}`;
    this.outgoing = { id: doc!.id, key, body, tries: 0, action: this.action };
    if ((await this.keeper.keep({ outgoing: this.outgoing })) === 'elsewhere') {
      this.outgoing = undefined;
      this.view = 'elsewhere';
      return;
    }
    this.confirmed.set(key, body);
    this.#send();
  }

  /** "Change my answers": the confirmation is taken back. */
  async change(): Promise<void> {
    const { outgoing } = this;
    this.doc = JSON.parse(outgoing!.body) as Doc;
    this.outgoing = undefined;
    this.view = 'editing';
    if ((await this.keeper.keep({ draft: this.doc })) === 'elsewhere') this.view = 'elsewhere';
    else this.confirmed.delete(outgoing!.key);
  }

  tryAgain(): void {
    this.outgoing = { ...this.outgoing!, tries: 0 };
    this.#send();
  }

  /** The tab is gone, in the middle of whatever it did. */
  die(): void {
    this.#sending?.abort();
  }

  #send(): void {
    const { signal } = (this.#sending = new AbortController());
    const stop = () => this.#sending?.abort();
    this.view = 'sending';
    const outgoing = { ...this.outgoing!, action: this.outgoing!.action! };
    const progress = {
      onTry: async (tried: Outgoing) => {
        this.outgoing = tried;
        if ((await this.keeper.keep({ outgoing: tried })) !== 'elsewhere') return;
        stop();
        this.view = 'elsewhere';
      },
      onFailure: (_: unknown, wait: number | undefined) => {
        this.view = wait === undefined ? 'failed' : 'sending';
      },
      onSuccess: () => {
        this.view = 'delivered';
        this.outgoing = undefined;
        this.doc = null;
        this.work = this.keeper.keep(null).then(() => {});
      },
    };
    this.work = deliver(outgoing, progress, { signal, clock, timeout });
  }
}

async function live(seed: number): Promise<void> {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const path = `/life/${seed}`;
  const world: World = { weather: 'stormy', random, stored: [], seen: new Set() };
  worlds.set(path, world);
  const store = new SharedStore();
  const confirmed: Confirmed = new Map();
  const everConfirmed: Confirmed = new Map();
  const newTab = async () => {
    const tab = new Tab(store, origin + path, confirmed);
    await tab.open();
    return tab;
  };
  let tabs = [await newTab()];
  let ids = 0;
  for (let step = 1; step <= stepsPerRun; step += 1) {
    const tab = pick(tabs);
    const can = ['reload', 'crash', 'pause'];
    if (tabs.length < 2) can.push('second tab');
    if (tab.view === 'editing' || tab.view === 'delivered') can.push('type', 'type', 'type');
    if (tab.view === 'editing' && tab.doc) can.push('submit', 'submit', 'submit');
    if (tab.view === 'failed') can.push('try again', 'change');
    if (tab.view === 'elsewhere') can.push('show other', 'show other');
    const act = pick(can);
    count(act);
    switch (act) {
      case 'type':
        ids += 1;
        await tab.type(String(step), `${seed}-${ids}`);
        break;
      case 'submit':
        await tab.submit(step);
        break;
      case 'try again':
        tab.tryAgain();
        break;
      case 'change':
        await tab.change();
        break;
      case 'show other':
        tab.die();
        await tab.open();
        break;
      case 'second tab':
        tabs.push(await newTab());
        break;
      case 'pause':
        await tab.work;
        break;
      default: {
        // A reload lets what is under way be, a crash does not even wait for that.
        if (act === 'reload') await Promise.race([tab.work, new Promise((done) => setImmediate(done))]);
        tab.die();
        tabs = tabs.filter((other) => other !== tab);
        tabs.push(await newTab());
      }
    }
    for (const [key, body] of confirmed) everConfirmed.set(key, body);
  }
  await Promise.all(tabs.map((tab) => tab.work));
  await Promise.all(tabs.map((tab) => tab.work));

  const say = `life ${seed}`;
  const checkStored = () => {
    assert.equal(new Set(world.stored.map(({ key }) => key)).size, world.stored.length, say);
    for (const { key, body } of world.stored) assert.equal(body, everConfirmed.get(key), `${say}: ${key}`);
  };
  checkStored();
  const record = await store.read();
  for (const [key, body] of confirmed) {
    const times = world.stored.filter((one) => one.key === key).length;
    if (times === 1) continue;
    assert.equal(times, 0, `${say}: ${key} stored ${times} times`);
    count('undelivered');
    assert.deepEqual([record?.outgoing?.key, record?.outgoing?.body], [key, body], `${say}: ${key} is lost`);
  }

  // The next day all is well: the person comes back, and whatever they see undelivered they send.
  for (const tab of tabs) tab.die();
  world.weather = 'fine';
  const back = await newTab();
  for (let tries = 0; tries < 5; tries += 1) {
    await back.work;
    await back.work;
    if (back.view === 'elsewhere') await back.open();
    else if (back.view === 'failed') back.tryAgain();
  }
  checkStored();
  for (const key of confirmed.keys())
    assert.equal(world.stored.filter((one) => one.key === key).length, 1, `${say}: ${key} in the end`);
  assert.equal((await store.read())?.outgoing, undefined, say);
  worlds.delete(path);
}

test(`${runs} lives: one stored result per confirmation, or an undelivered one with everything kept`, async (t) => {
  for (let seed = 1; seed <= runs; seed += 20)
    await Promise.all(Array.from({ length: 20 }, (_, index) => live(seed + index)));
  t.diagnostic(JSON.stringify(Object.fromEntries(happened)));
  const expected = ['type', 'submit', 'reload', 'crash', 'second tab', 'try again', 'change', 'show other'];
  for (const name of [...expected, ...answers, 'repeated', 'undelivered'])
    assert.ok((happened.get(name) ?? 0) >= 50, `"${name}" happened ${happened.get(name) ?? 0} times`);
});
