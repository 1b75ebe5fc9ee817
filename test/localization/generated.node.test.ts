import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const room = 'src/localization';
const cli = 'node_modules/@lit/localize-tools/bin/lit-localize.js';

interface Config {
  targetLocales: string[];
  inputFiles: string[];
  output: { outputDir: string };
  interchange: { xliffDir: string };
}

const filesBelow = (folder: string): Map<string, string> =>
  new Map(
    (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
      .filter((path) => /\.(ts|xlf)$/.test(path))
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  );

/** What `npm run localize` would write now; the folder is put back as it was. */
function regenerate(config: string, folder: string): Map<string, string> {
  const before = filesBelow(folder);
  try {
    for (const command of ['extract', 'build']) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [cli, command, '--config', config], {
        encoding: 'utf8',
      });
      assert.equal(status, 0, stdout + stderr);
    }
    return filesBelow(folder);
  } finally {
    for (const path of filesBelow(folder).keys()) if (!before.has(path)) rmSync(join(folder, path));
    for (const [path, text] of before) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  }
}

const hasSource = ({ inputFiles }: Config) =>
  inputFiles.some((pattern) => {
    const folder = join(room, dirname(pattern));
    return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.ts'));
  });

for (const name of readdirSync(room).filter((file) => file.endsWith('.json'))) {
  const config = join(room, name);
  const parsed = JSON.parse(readFileSync(config, 'utf8')) as Config;
  const folder = join(room, parsed.output.outputDir);
  if (!hasSource(parsed)) continue;

  test(`${name}: what is generated is fresh (else: npm run localize)`, () => {
    assert.deepEqual(filesBelow(folder), regenerate(config, folder));
  });

  for (const language of parsed.targetLocales)
    test(`${name}: every message has its words in ${language}`, () => {
      const text = readFileSync(join(room, parsed.interchange.xliffDir, `${language}.xlf`), 'utf8');
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
}
