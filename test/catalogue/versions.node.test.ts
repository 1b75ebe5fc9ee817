import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { documents, textsOf } from './documents.js';

/** Every version ever published, by document: its ids in their order and the hash of all it says. */
const published: Record<string, Record<string, { places: string[]; hash: string }>> = JSON.parse(
  readFileSync('test/catalogue/published.json', 'utf8'),
);

/** SHA-256 of the document without its version, keys in order. */
function hashOf(document: object): string {
  const ordered = (_key: string, value: unknown): unknown =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return createHash('sha256')
    .update(JSON.stringify({ ...document, version: '' }, ordered))
    .digest('hex');
}

for (const document of documents) {
  const versions = published[document.id] ?? {};

  test(`${document.id} ${document.version}: the ids are those published`, () => {
    assert.deepEqual(
      textsOf(document).map((place) => place.at),
      versions[document.version]?.places,
    );
  });

  test(`${document.id} ${document.version}: what it says is what was published`, () => {
    const now = hashOf(document);
    assert.equal(
      now,
      versions[document.version]?.hash,
      `${document.id} says something else than its ${document.version}: give it a new version and add ${now} to published.json`,
    );
  });

  test(`${document.id}: no two versions say the same`, () => {
    const hashes = Object.values(versions).map((version) => version.hash);
    assert.equal(new Set(hashes).size, hashes.length);
  });
}

test('a changed wording changes the hash, the order of keys does not', () => {
  assert.notEqual(hashOf({ text: { fi: 'Rooli' } }), hashOf({ text: { fi: 'Roolit' } }));
  assert.equal(hashOf({ a: 1, b: { c: 2, d: 3 } }), hashOf({ b: { d: 3, c: 2 }, a: 1 }));
});
