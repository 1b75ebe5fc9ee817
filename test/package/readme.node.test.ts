import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { version as generator } from '../../src/elements/version.js';

const readme = readFileSync('README.md', 'utf8');
const { scripts, version, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  version: string;
  exports: Record<string, unknown>;
};

test('the tables are those of the elements', () => {
  const { status, stderr } = spawnSync(process.execPath, ['src/elements/readme-tables.mjs', '--check'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
});

test('the pictures exist', () => {
  const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path!);
  assert.ok(pictures.length >= 2);
  assert.deepEqual(
    pictures.filter((path) => !existsSync(path)),
    [],
  );
});

test('the commands and entries exist', () => {
  const commands = [...readme.matchAll(/npm (?:run )?([a-z][a-z:]*)/g)]
    .map(([, name]) => name!)
    .filter((name) => !['ci', 'is'].includes(name));
  assert.deepEqual(
    commands.filter((name) => !Object.hasOwn(scripts, name)),
    [],
  );
  const entries = [...readme.matchAll(/`polku\/([\w-]+)`|'polku\/([\w-]+)'/g)].map(
    ([, one, other]) => `./${one ?? other}`,
  );
  // The kinds of documents are written in the same way.
  const isDocument = (name: string) => existsSync(`dist/schemas/${name.slice(2)}.v1.json`);
  assert.deepEqual(
    entries.filter((name) => !Object.hasOwn(exports, name) && !isDocument(name)),
    [],
  );
});

test('the library knows its own version', () => {
  assert.equal(generator, version);
});
