import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readResult } from '../../src/contracts/read.js';
import {
  createKeyPair,
  fingerprint,
  open,
  padded,
  recipientOf,
  seal,
  SealError,
  wrapIdentity,
  wrongRecipient,
} from '../../src/delivery/seal.js';
import { zeroKey } from './zero-key.js';

const result = {
  schema: 'polku/self-assessment',
  id: '4f5a3b0e-7d1c-4a52-9f0e-2a5f6f1f9d11',
  completedAt: '2026-01-09T08:12:00Z',
  answers: { hope: 'Työrauhaa – ja "aikaa"' },
};
const code = (wanted: string) => (error: unknown) => error instanceof SealError && error.code === wanted;

test('what is sealed is opened by each of its recipients, and by nobody else', async () => {
  const [one, two, other] = [await createKeyPair(), await createKeyPair(), await createKeyPair()];
  assert.match(one.recipient, /^age1[a-z0-9]{58}$/);
  const sealed = await seal(result, [one.recipient, two.recipient, one.recipient]);
  assert.deepEqual(
    { ...sealed, armor: '' },
    {
      schema: 'polku/sealed',
      schemaVersion: 1,
      id: result.id,
      createdAt: result.completedAt,
      recipients: [one.recipient, two.recipient],
      armor: '',
    },
  );
  assert.equal(readResult(sealed).ok, true);
  assert.ok(!JSON.stringify(sealed).includes('aikaa'));
  for (const { identity } of [one, two]) assert.deepEqual(await open(sealed, { identity }), result);
  assert.deepEqual(await open(sealed.armor, { identity: one.identity }), result);
  await assert.rejects(open(sealed, { identity: other.identity }), code('wrong_key'));
});

test('no key fails in a browser that refuses private keys whose first byte is 0, as WebKitGTK does', async (t) => {
  const importKey = crypto.subtle.importKey.bind(crypto.subtle);
  let refused = 0;
  t.mock.method(crypto.subtle, 'importKey', (...given: Parameters<typeof importKey>) => {
    if (String(given[0]) !== 'pkcs8' || (given[1] as unknown as Uint8Array)[16] !== 0)
      return importKey(...given);
    refused += 1;
    return Promise.reject(
      new DOMException('Data provided to an operation does not meet requirements', 'DataError'),
    );
  });
  const getRandomValues = crypto.getRandomValues.bind(crypto);
  const beginWithZero = (times: number) => {
    let left = times;
    t.mock.method(crypto, 'getRandomValues', (bytes: Uint8Array<ArrayBuffer>) => {
      getRandomValues(bytes);
      if (bytes.length === 32 && left-- > 0) bytes[0] = 0;
      return bytes;
    });
  };
  beginWithZero(1);
  const { recipient, identity } = await createKeyPair();
  assert.equal(refused, 0);
  assert.equal(await recipientOf(identity), recipient);
  beginWithZero(2);
  const sealed = await seal(result, [recipient]);
  assert.equal(refused, 2);
  const toZero = await seal(result, [zeroKey.recipient]);
  assert.deepEqual(await open(sealed, { identity }), result);
  assert.deepEqual(await open(toZero, zeroKey), result);
  assert.equal(await recipientOf(zeroKey.identity), zeroKey.recipient);
  assert.equal(refused, 2);
  const keyFile = await wrapIdentity(zeroKey.identity, 'oikea lause');
  assert.deepEqual(await open(toZero, { keyFile, passphrase: 'oikea lause' }), result);
  assert.equal(refused, 2);
});

test('what is damaged is said to be damaged', async () => {
  const { identity, recipient } = await createKeyPair();
  const { armor } = await seal(result, [recipient]);
  const lines = armor.split('\n');
  const middle = Math.floor(lines.length / 2);
  const flipped = lines
    .with(
      middle,
      lines[middle]!.replace(/./g, (char) => (char === 'A' ? 'B' : 'A')),
    )
    .join('\n');
  for (const bad of ['', 'nothing', armor.slice(0, -60), lines.toSpliced(middle, 1).join('\n'), flipped])
    await assert.rejects(open(bad, { identity }), code('damaged'));
  await assert.rejects(open(armor, { identity: 'AGE-SECRET-KEY-1' }), code('damaged'));
});

test('the length of what is sealed tells nothing', async () => {
  for (const [length, bytes] of [
    [0, 4096],
    [4094, 4096],
    [4095, 8192],
    [2047, 4096],
  ] as const) {
    const text = length === 2047 ? 'ö'.repeat(2047) : 'a'.repeat(length);
    assert.equal(padded(text).length, bytes);
    assert.equal(JSON.parse(new TextDecoder().decode(padded(text))), text);
  }
  const { recipient } = await createKeyPair();
  const of = async (text: string) => (await seal({ ...result, text } as never, [recipient])).armor.length;
  assert.equal(await of('a'), await of('a'.repeat(3000)));
});

test('a recipient that is no key, and a result that is not confirmed, are refused', async () => {
  const { recipient, identity } = await createKeyPair();
  const swapped = recipient.slice(0, -1) + (recipient.endsWith('q') ? 'p' : 'q');
  for (const wrong of ['', 'age1', 'Virtanen', swapped, recipient.toUpperCase(), identity]) {
    assert.equal(wrongRecipient([recipient, wrong]), wrong);
    await assert.rejects(seal(result, [recipient, wrong]), TypeError);
  }
  assert.equal(wrongRecipient([recipient]), undefined);
  await assert.rejects(seal(result, []), TypeError);
  await assert.rejects(seal({ ...result, completedAt: null }, [recipient]), TypeError);
});

test('the fingerprint is the SHA-256 of the recipient string, first 16 hex digits in fours', async () => {
  const known = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
  const sum = execFileSync('sha256sum', { input: known, encoding: 'utf8' });
  assert.equal(await fingerprint(known), sum.slice(0, 16).match(/.{4}/g)!.join(' '));
});

test('a key file opens with its passphrase alone', async () => {
  const { identity, recipient } = await createKeyPair();
  const sealed = await seal(result, [recipient]);
  const keyFile = await wrapIdentity(identity, 'oikea lause');
  assert.ok(!keyFile.includes(identity));
  assert.deepEqual(await open(sealed, { keyFile, passphrase: 'oikea lause' }), result);
  await assert.rejects(open(sealed, { keyFile, passphrase: 'väärä' }), code('wrong_passphrase'));
  await assert.rejects(
    open(sealed, { keyFile: keyFile.slice(0, 90), passphrase: 'oikea lause' }),
    code('damaged'),
  );
});

const folder = mkdtempSync(join(tmpdir(), 'polku-age-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const installed = spawnSync('age', ['--version']).status === 0;

if (installed)
  test('the age program opens what is sealed here, and the other way round', async () => {
    const ours = await createKeyPair();
    writeFileSync(join(folder, 'ours.txt'), `${ours.identity}\n`);
    const sealed = await seal(result, [ours.recipient]);
    writeFileSync(join(folder, 'result.age'), sealed.armor);
    const opened = execFileSync('age', ['-d', '-i', join(folder, 'ours.txt'), join(folder, 'result.age')], {
      encoding: 'utf8',
    });
    assert.deepEqual(JSON.parse(opened), result);

    execFileSync('age-keygen', ['-o', join(folder, 'theirs.txt')], { stdio: 'pipe' });
    const theirs = readFileSync(join(folder, 'theirs.txt'), 'utf8');
    const recipient = /age1[a-z0-9]+/.exec(theirs)![0];
    assert.equal(wrongRecipient([recipient]), undefined);
    const armor = execFileSync('age', ['-a', '-r', recipient, '-r', ours.recipient], {
      input: JSON.stringify(result),
      encoding: 'utf8',
    });
    assert.deepEqual(await open(armor, { keyFile: theirs, passphrase: '' }), result);
    assert.deepEqual(await open(armor, { identity: ours.identity }), result);
  });
else console.log('age is not installed: its interoperability is not tested here');
