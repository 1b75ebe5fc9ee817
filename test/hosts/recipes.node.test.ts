import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const readme = readFileSync('README.md', 'utf8');
const hosts = readdirSync('test/hosts', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

interface Element {
  tagName?: string;
  attributes: { name: string }[];
}
const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  modules: { declarations: Element[] }[];
};
const known = new Map(
  modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, attributes }) =>
      tagName ? [[tagName, attributes.map(({ name }) => name)] as const] : [],
    ),
);

const files = hosts.flatMap((host) =>
  readdirSync(`test/hosts/${host}`, { recursive: true, encoding: 'utf8' })
    .map((path) => `test/hosts/${host}/${path}`)
    .filter(
      (path) => /\.(html|php|twig|cshtml|vue|svelte|tsx|ya?ml)$/.test(path) && !path.includes('node_modules'),
    ),
);

test('every recipe of the README has its folder', () => {
  const recipes = readme.split('### Recipes')[1]!.split('\n### ')[0]!;
  const named = [...recipes.matchAll(/^- \*\*[^*]+\*\* \(([^)]+)\)/gm)].flatMap(([, names]) =>
    names!.split(', ').map((name) => name.replaceAll('`', '')),
  );
  assert.ok(named.length >= 7);
  for (const name of named) assert.ok(existsSync(`test/hosts/${name}`), name);
});

test('the hosts name only tags and attributes that exist, and scripts that the package has', () => {
  let tags = 0;
  for (const path of files.filter((one) => !/[Ww]rong\./.test(one))) {
    const text = readFileSync(path, 'utf8');
    for (const [, tag, rest] of text.matchAll(/<(polku-[a-z-]+)\b([^>]*)>/g)) {
      tags += 1;
      const attributes = known.get(tag!);
      assert.ok(attributes, `${path}: <${tag}>`);
      for (const [, name] of rest!.matchAll(/\s([a-z-]+)="/g))
        assert.ok(
          name === 'lang' || name!.startsWith('v-') || attributes.includes(name!),
          `${path}: ${name}`,
        );
    }
    for (const [, script] of text.matchAll(/\b(polku[a-z.-]*\.js)\b/g))
      assert.ok(existsSync(`dist/cdn/${script}`), `${path}: ${script}`);
  }
  assert.ok(tags >= 8);
});
