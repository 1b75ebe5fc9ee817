import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Declaration {
  name: string;
  tagName?: string;
  summary?: string;
  description?: string;
  members?: { name: string; privacy?: string }[];
  events?: { name: string }[];
}
interface Manifest {
  modules: { path: string; declarations?: Declaration[] }[];
}

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

test('the manifest names every element by its tag', () => {
  const folders = readdirSync('src/elements', { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && existsSync(`src/elements/${entry.name}/${entry.name}.ts`),
  );
  assert.deepEqual(
    elements.map(({ tagName }) => String(tagName)).sort(),
    folders.map(({ name }) => `polku-${name}`).sort(),
  );
});

test('the manifest holds public members only, and says what each element is', () => {
  for (const { tagName, members = [], events = [], description, summary } of elements) {
    assert.ok(description ?? summary, `${tagName} has no description`);
    for (const { name, privacy } of members) {
      assert.doesNotMatch(name, /^[#_]|Callback$|^(render|styles|updated|willUpdate|firstUpdated)$/);
      assert.ok(privacy === undefined || privacy === 'public', `${tagName}.${name}`);
    }
    for (const { name } of events) assert.match(name, /^polku-[a-z-]+$/);
  }
});

test('the modules of the manifest are in the package', () => {
  for (const { path } of modules) assert.ok(existsSync(path), path);
});
