import assert from 'node:assert/strict';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { backoff, deliver, maxTries } from '../../src/delivery/outbox.js';
import { post, retryAfter } from '../../src/delivery/post.js';

let server: Server;
let origin = '';
const received: { method: string; headers: IncomingHttpHeaders; body: string }[] = [];

before(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const [, what, extra] = request.url!.split('/');
    received.push({
      method: request.method!,
      headers: request.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    });
    if (what === 'silent') return;
    if (what === 'gone') return void request.socket.destroy();
    if (what === 'to') return void response.writeHead(303, { location: `/page/${extra}` }).end();
    if (what === 'page') {
      const type = { html: 'text/html', json: 'application/json', problem: 'application/problem+json' }[
        extra!
      ];
      return void response.writeHead(200, { 'content-type': type }).end('{}');
    }
    const more = extra ? { 'retry-after': extra } : {};
    response.writeHead(Number(what), more).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const send = (path: string) =>
  post(
    { action: `${origin}/${path}`, body: '{"a":"ä"}', key: 'id/2026-01-09T08:12:00Z' },
    { timeout: path === 'silent' ? 100 : 20_000 },
  );

test('the bytes, their type and the key of the confirmation are sent', async () => {
  assert.deepEqual(await send('201'), { ok: true, status: 201 });
  const { method, headers, body } = received.at(-1)!;
  assert.deepEqual(
    [method, headers['content-type'], headers['idempotency-key'], body],
    ['POST', 'application/json', '"id/2026-01-09T08:12:00Z"', '{"a":"ä"}'],
  );
});

/** What an attempt comes to, by hand: [reason, whether it is tried again]; null is success. */
const table: [path: string, outcome: [reason: string, again: boolean] | null][] = [
  ['200', null],
  ['202', null],
  ['204', null],
  ['page/html', null],
  ['to/json', null],
  ['to/problem', null],
  ['to/html', ['signed-out', false]],
  ['401', ['signed-out', false]],
  ['403', ['forbidden', false]],
  ['400', ['refused', false]],
  ['404', ['refused', false]],
  ['409', ['refused', false]],
  ['413', ['refused', false]],
  ['422', ['refused', false]],
  ['408', ['busy', true]],
  ['425', ['busy', true]],
  ['429', ['busy', true]],
  ['500', ['server', true]],
  ['502', ['server', true]],
  ['503', ['server', true]],
  ['silent', ['timeout', true]],
  ['gone', ['network', true]],
];
for (const [path, outcome] of table)
  test(`${path} is ${outcome ? outcome.join(', again: ') : 'success'}`, async () => {
    const attempt = await send(path);
    assert.deepEqual(attempt.ok ? null : [attempt.reason, attempt.again], outcome);
  });

for (const action of [
  'data:application/json,{}',
  'javascript:void 0',
  'mailto:reader@example.org',
  'blob:https://example.org/1',
  'ftp://example.org/in',
  'https://name:word@example.org/in',
  'results',
])
  test(`nothing is sent to ${action}, and so nothing has arrived`, async () => {
    const attempt = await post({ action, body: '{}', key: 'id/at' });
    assert.deepEqual(attempt, { ok: false, status: null, reason: 'refused', again: false });
  });

test('Retry-After is seconds or a date', () => {
  const now = Date.parse('2026-01-09T08:00:00Z');
  assert.equal(retryAfter('7', now), 7000);
  assert.equal(retryAfter('Fri, 09 Jan 2026 08:01:00 GMT', now), 60_000);
  assert.equal(retryAfter('Fri, 09 Jan 2026 07:00:00 GMT', now), 0);
  for (const nothing of [null, '', 'soon']) assert.equal(retryAfter(nothing, now), undefined);
});

test('the pauses double, with chance, up to a minute', () => {
  const least = [1, 2, 3, 4, 5, 6, 7].map((tries) => backoff(tries, 0));
  const most = [1, 2, 3, 4, 5, 6, 7].map((tries) => backoff(tries, 1));
  assert.deepEqual(least, [500, 1000, 2000, 4000, 8000, 16_000, 30_000]);
  assert.deepEqual(most, [1000, 2000, 4000, 8000, 16_000, 32_000, 60_000]);
});

async function attempts(path: string, tries = 0) {
  const waits: number[] = [];
  const failures: (number | undefined)[] = [];
  const outgoing = { id: 'id', key: 'id/at', body: '{}', tries, action: `${origin}/${path}` };
  const before = received.length;
  await deliver(
    outgoing,
    { onTry: () => {}, onFailure: (_, wait) => failures.push(wait), onSuccess: () => {} },
    { signal: new AbortController().signal, clock: { wait: async (ms) => void waits.push(ms) } },
  );
  return { sent: received.length - before, waits, last: failures.at(-1) };
}

test('six tries, and no more without the person', async () => {
  assert.equal(maxTries, 6);
  const { sent, waits, last } = await attempts('503');
  assert.deepEqual([sent, waits.length, last], [6, 5, undefined]);
  waits.forEach((wait, index) => assert.ok(wait >= 500 * 2 ** index && wait <= 1000 * 2 ** index));
  assert.equal((await attempts('503', 4)).sent, 2);
  assert.equal((await attempts('422')).sent, 1);
  assert.equal((await attempts('201')).sent, 1);
});

test('the server’s own pause counts, unless it is too long to wait for', async () => {
  assert.deepEqual((await attempts('429/3')).waits, [3000, 3000, 3000, 3000, 3000]);
  assert.deepEqual(await attempts('503/86400'), { sent: 1, waits: [], last: undefined });
});
