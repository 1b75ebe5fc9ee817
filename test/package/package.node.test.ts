import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build } from 'vite';
import { version } from '../../src/elements/version.js';

interface Package {
  version: string;
  exports: Record<string, string | { types: string; default: string }>;
  sideEffects: string[];
}
const pkg = JSON.parse(readFileSync('package.json', 'utf8')) as Package;

/** Public entry → its source. An entry is there as soon as its source is. */
const sources: Record<string, string> = {
  '.': 'src/index.ts',
  './language': 'src/localization/language.ts',
  './self-assessment': 'src/elements/self-assessment/self-assessment.ts',
  './goal-picker': 'src/elements/goal-picker/goal-picker.ts',
  './progress-tracker': 'src/elements/progress-tracker/progress-tracker.ts',
  './report': 'src/elements/report/report.ts',
  './contracts': 'src/contracts/index.ts',
  './scoring': 'src/scoring/index.ts',
  './catalogue': 'src/catalogue/index.ts',
  './reporting': 'src/reporting/index.ts',
  './seal': 'src/delivery/seal.ts',
  './schemas/*.json': 'src/contracts/json-schema.ts',
};
/** Entries of types alone, written from the manifest. */
const typesOnly = ['./jsx', './vue', './svelte'];
const builtAs = (source: string) => source.replace('src/', './dist/').replace(/\.ts$/, '.js');

test('each public entry whose source exists is exported, and no other', () => {
  const there = Object.keys(sources).filter((entry) => existsSync(sources[entry]!));
  const listed = Object.keys(pkg.exports).filter(
    (entry) => !/^\.\/[a-z.-]+\.json$/.test(entry) && !typesOnly.includes(entry),
  );
  assert.deepEqual(listed.sort(), there.sort());
  for (const entry of there.filter((name) => !name.includes('*'))) {
    const built = builtAs(sources[entry]!);
    assert.deepEqual(pkg.exports[entry], { types: built.replace(/\.js$/, '.d.ts'), default: built });
  }
});

test('what editors and frameworks read is exported', () => {
  for (const name of ['custom-elements', 'vscode.html-custom-data', 'web-types'])
    assert.equal(pkg.exports[`./${name}.json`], `./dist/${name}.json`);
  for (const entry of typesOnly) {
    const built = `./dist/${entry.slice(2)}.js`;
    assert.deepEqual(pkg.exports[entry], { types: built.replace(/\.js$/, '.d.ts'), default: built });
  }
});

test('only the entries that register a tag have side effects', () => {
  const elements = Object.values(sources).filter(
    (source) => source.startsWith('src/elements/') && existsSync(source),
  );
  const entries = ['src/index.ts', ...elements];
  // The sources are named too: the stories are bundled from them.
  const expected = ['./dist/cdn/*.js', ...entries.map(builtAs), ...entries.map((path) => `./${path}`)];
  assert.deepEqual([...pkg.sideEffects].sort(), expected.sort());
});

const host = realpathSync(mkdtempSync(join(tmpdir(), 'polku-host-')));
mkdirSync(join(host, 'node_modules'));
symlinkSync(process.cwd(), join(host, 'node_modules', 'polku'), 'junction');
after(() => rmSync(host, { recursive: true, force: true }));

/** What a host's bundler makes of one import statement. */
async function bundle(statement: string): Promise<string> {
  const input = join(host, 'host.js');
  writeFileSync(input, statement);
  const result = await build({
    root: host,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, minify: false, modulePreload: false, rolldownOptions: { input } },
  });
  return [result]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .map((file) => ('code' in file ? file.code : ''))
    .join('\n');
}

test('a bundler keeps the registration of a tag that is imported for its effect', async () => {
  const elements = readdirSync('dist/elements', { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  assert.ok(elements.length > 0);
  const all = await bundle(`import 'polku';`);
  for (const { name } of elements) {
    const one = await bundle(`import 'polku/${name}';`);
    const registers = new RegExp(`\\b(define|customElement)[^\\n]*"polku-${name}"`);
    assert.match(one, registers);
    assert.match(all, registers);
  }
});

test('a bundler drops a pure entry of which nothing is used', async () => {
  assert.equal((await bundle(`import 'polku/scoring';`)).trim(), '');
});

test('the version in the source is that of the package', () => assert.equal(version, pkg.version));

const packed = new Set(
  (
    JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        shell: process.platform === 'win32',
      }),
    ) as [{ files: { path: string }[] }]
  )[0].files.map(({ path }) => path),
);

test('the tarball holds every file that the exports name', () => {
  const targets = Object.values(pkg.exports).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  );
  assert.ok(targets.length > 2);
  for (const target of targets) {
    const [before, after] = target.slice(2).split('*') as [string, string | undefined];
    const found = [...packed].some((path) =>
      after === undefined ? path === before : path.startsWith(before) && path.endsWith(after),
    );
    assert.ok(found, `${target} is not in the tarball`);
  }
});

test('the tarball holds what is listed here, and neither sources nor tests', () => {
  const [inDist, outside] = [true, false].map((wanted) =>
    [...packed].filter((path) => path.startsWith('dist/') === wanted),
  ) as [string[], string[]];
  assert.deepEqual(outside.sort(), ['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'package.json']);
  const below = (folder: string) =>
    inDist.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
  assert.deepEqual([...new Set(below('dist').map((path) => path.split('/')[0]!))].sort(), [
    'catalogue',
    'cdn',
    'contracts',
    'custom-elements.json',
    'delivery',
    'elements',
    'embed.html',
    'index.d.ts',
    'index.js',
    'index.js.map',
    'jsx.d.ts',
    'jsx.js',
    'localization',
    'reader.html',
    'reporting',
    'schemas',
    'scoring',
    'svelte.d.ts',
    'svelte.js',
    'ui',
    'vscode.html-custom-data.json',
    'vue.d.ts',
    'vue.js',
    'web-types.json',
  ]);
  assert.deepEqual(
    below('dist/cdn')
      .filter((path) => !path.startsWith('chunks/'))
      .sort(),
    [
      'integrity.json',
      'polku-goal-picker.js',
      'polku-progress-tracker.js',
      'polku-report.js',
      'polku-self-assessment.js',
      'polku.classic.js',
      'polku.js',
      'third-party-licences.md',
    ],
  );
  assert.deepEqual(
    below('dist/cdn/chunks').filter((path) => !/^[\w.-]+\.js$/.test(path)),
    [],
  );
  // Each room holds its modules, as source, types and map; the page for frames is built into embed.html.
  const sources = (readdirSync('src', { recursive: true, encoding: 'utf8' }) as string[])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && path !== 'elements/embed.ts')
    .map((path) => path.slice(0, -'.ts'.length));
  const rooms = 'catalogue contracts delivery elements localization reporting scoring ui'.split(' ');
  assert.deepEqual(
    rooms.flatMap((room) => below(`dist/${room}`).map((path) => `${room}/${path}`)).sort(),
    sources
      .filter((path) => path.includes('/'))
      .flatMap((path) => [`${path}.d.ts`, `${path}.js`, `${path}.js.map`])
      .sort(),
  );
});

test('publint finds nothing to say', async () => {
  const { messages } = await publint({ pkgDir: process.cwd(), level: 'suggestion', strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg, { color: false })),
    [],
  );
});

for (const entry of Object.keys(pkg.exports).filter((name) => !name.endsWith('.json')))
  test(`import 'polku${entry.slice(1)}' works in Node, without a DOM and without a word`, () => {
    const code = `await import('polku${entry.slice(1)}')`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production' },
    });
    assert.equal(stdout + stderr, '');
    assert.equal(status, 0);
  });

const tags = {
  'self-assessment': 'PolkuSelfAssessment',
  'goal-picker': 'PolkuGoalPicker',
  'progress-tracker': 'PolkuProgressTracker',
  report: 'PolkuReport',
};
const events = ['Change', 'Delivered', 'DeliveryFailed', 'Error', 'Submit'].map(
  (name) => `Polku${name}Event`,
);
const namesOf = async (path: string) =>
  Object.keys((await import(pathToFileURL(path).href)) as object).sort();
/** The same of a built file, which needs a browser; names of one letter are between the chunks alone. */
const namesIn = (path: string) => {
  const [, list = ''] = /export\{([^{}]*)\};?\s*$/.exec(readFileSync(path, 'utf8')) ?? [];
  const names = list.split(',').map((one) => one.split(' as ').at(-1)!.trim());
  return names.filter((name) => name.length > 2).sort();
};

test('each entry that registers a tag gives its class and addLanguage, with a bundler and without', async () => {
  for (const [tag, name] of Object.entries(tags)) {
    assert.deepEqual(await namesOf(`dist/elements/${tag}/${tag}.js`), [name, 'addLanguage']);
    assert.deepEqual(namesIn(`dist/cdn/polku-${tag}.js`), [name, 'addLanguage']);
  }
});

test('polku itself gives the classes of elements and events, addLanguage, and nothing else', async () => {
  const names = [...Object.values(tags), ...events, 'addLanguage'].sort();
  assert.deepEqual(await namesOf('dist/index.js'), names);
  assert.deepEqual(namesIn('dist/cdn/polku.js'), names);
});

const scripts = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));

test('integrity.json has the hash of every script for pages without a bundler, chunks included', () => {
  const listed = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as Record<string, string>;
  assert.deepEqual(Object.keys(listed).sort(), scripts('dist/cdn').sort());
  for (const [path, hash] of Object.entries(listed)) {
    const digest = createHash('sha384')
      .update(readFileSync(`dist/cdn/${path}`))
      .digest('base64');
    assert.equal(hash, `sha384-${digest}`);
  }
});

test('the scripts for pages without a bundler import only what lies beside them', () => {
  for (const path of scripts('dist/cdn')) {
    const text = readFileSync(`dist/cdn/${path}`, 'utf8');
    const imports = /(?:\b(?:import|export)\b[\w\s*{},$]*\bfrom|\bimport\(?)\s*["'`]([^"'`]+)["'`]/g;
    const named = [...text.matchAll(imports)].map((match) => match[1]!);
    // A module that could not be fetched, at its own address with the number of the try.
    const imported = named.filter((name) => !/^\$\{\w+\}#\$\{\w+\}$/.test(name));
    assert.ok(path === 'polku.classic.js' || !path.startsWith('polku') || imported.length > 0, path);
    if (path === 'polku.classic.js') assert.deepEqual(imported, []);
    for (const name of imported) assert.match(name, /^\.\.?\//, `${path} imports ${name}`);
  }
});

test('every document has its JSON Schema in the package, under the name that is promised', () => {
  const names =
    'draft goal-catalogue goal-plan group-summary notes progress questionnaire sealed self-assessment';
  assert.deepEqual(
    readdirSync('dist/schemas').sort(),
    names.split(' ').map((name) => `${name}.v1.json`),
  );
});
