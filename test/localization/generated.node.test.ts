import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const room = 'src/localization';
const languages = (
  JSON.parse(readFileSync(`${room}/lit-localize.json`, 'utf8')) as { targetLocales: string[] }
).targetLocales;

const isGenerated = (path: string) =>
  languages.some((language) => path.endsWith(`/${language}.ts`) || path.endsWith(`/${language}.xlf`));

const generatedIn = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter(isGenerated)
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );

test('the generated words are fresh (else: npm run localize)', () => {
  // In a copy, so that other tests never see a file half written.
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'polku-words-')));
  try {
    for (const name of ['src', 'package.json', 'tsconfig.json'])
      cpSync(name, join(copy, name), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'junction');
    // A module that nothing writes any more must not stay.
    for (const path of generatedIn(join(copy, room)).keys())
      if (path.endsWith('.ts')) rmSync(join(copy, room, path));
    const shell = process.platform === 'win32';
    execFileSync('npm', ['run', '--silent', 'localize'], { cwd: copy, stdio: 'pipe', shell });
    assert.deepEqual(generatedIn(room), generatedIn(join(copy, room)));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});

for (const language of languages)
  test(`every message has its words in ${language}, under an id of its own`, () => {
    const text = readFileSync(`${room}/xliff/${language}.xlf`, 'utf8');
    const units = [...text.matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs)];
    assert.ok(units.length > 0, 'no message was found');
    const missing = units.filter(([, , body]) => !/<target[^>]*>\s*\S.*?<\/target>/s.test(body!));
    assert.deepEqual(
      missing.map(([, id]) => id),
      [],
    );
    // A placeholder that was typed as text would be shown as it is.
    assert.deepEqual(
      units.filter(([, , body]) => /\{\d+\}/.test(body!)).map(([, id]) => id),
      [],
    );
    // An id made by the tool changes with the English words, and the translation would be dropped.
    assert.deepEqual(
      units.map(([, id]) => id!).filter((id) => /^[sh][0-9a-f]{16}$/.test(id)),
      [],
    );
  });

for (const language of languages)
  test(`no line of the ${language} words breaks between a number and its unit, or a time and its "o'clock"`, () => {
    const text = readFileSync(`${room}/xliff/${language}.xlf`, 'utf8');
    const words = [...text.matchAll(/<(?:source|target)[^>]*>(.*?)<\/(?:source|target)>/gs)].map(
      ([, said]) => said!,
    );
    assert.ok(words.some((said) => said.includes('\u00a0min')));
    assert.deepEqual(
      words.filter((said) => /\/> (?:min|kB|%)|(?:klo|kl\.) <x/.test(said)),
      [],
    );
  });
