import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const room = 'src/localization';
const { targetLocales } = JSON.parse(readFileSync(join(room, 'lit-localize.json'), 'utf8')) as {
  targetLocales: string[];
};

const filesBelow = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(ts|xlf)$/.test(path))
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  );

/** What `npm run localize` would write now; the folder is put back as it was. */
function regenerate(): Map<string, string> {
  const before = filesBelow(room);
  try {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'localize'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout + stderr);
    return filesBelow(room);
  } finally {
    for (const path of filesBelow(room).keys()) if (!before.has(path)) rmSync(join(room, path));
    for (const [path, text] of before) {
      mkdirSync(dirname(join(room, path)), { recursive: true });
      writeFileSync(join(room, path), text);
    }
  }
}

test('the generated words are fresh (else: npm run localize)', () => {
  assert.deepEqual(filesBelow(room), regenerate());
});

for (const language of targetLocales)
  test(`every message has its words in ${language}`, () => {
    const text = readFileSync(join(room, 'xliff', `${language}.xlf`), 'utf8');
    const units = [...text.matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs)];
    assert.ok(units.length > 0, 'no message was found');
    const missing = units.filter(([, , body]) => !/<target[^>]*>\s*\S.*?<\/target>/s.test(body!));
    assert.deepEqual(
      missing.map(([, id]) => id),
      [],
    );
    // An id made by the tool changes with the English words, and the translation would be dropped.
    assert.deepEqual(
      units.map(([, id]) => id!).filter((id) => /^[sh][0-9a-f]{16}$/.test(id)),
      [],
    );
  });
