import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = <T>(name: string) => JSON.parse(readFileSync(`dist/${name}.json`, 'utf8')) as T;

interface Named {
  name: string;
}
interface Element {
  tagName?: string;
  attributes: Named[];
  events: Named[];
  members: (Named & { kind: string })[];
  cssParts: Named[];
}
const { modules } = read<{ modules: { declarations: Element[] }[] }>('custom-elements');
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const names = (list: Named[]) => list.map(({ name }) => name);

test('VS Code is offered every attribute of every tag, and the values of those that have a few', () => {
  const { version, tags } = read<{
    version: number;
    tags: (Named & { attributes: (Named & { values?: Named[]; valueSet?: string })[] })[];
  }>('vscode.html-custom-data');
  assert.equal(version, 1.1);
  assert.equal(tags.length, 4);
  for (const { tagName, attributes } of elements) {
    const tag = tags.find(({ name }) => name === tagName)!;
    assert.deepEqual(names(tag.attributes), names(attributes));
  }
  const { attributes } = tags.find(({ name }) => name === 'polku-self-assessment')!;
  const attribute = (wanted: string) => attributes.find(({ name }) => name === wanted)!;
  assert.deepEqual(names(attribute('draft').values!), ['session', 'device', 'off']);
  assert.deepEqual(names(attribute('layout').values!), ['pages', 'single']);
  assert.equal(attribute('required').valueSet, 'v');
  assert.equal(attribute('subject').valueSet, undefined);
});

test('JetBrains is offered every attribute, property, event and part of every tag', () => {
  const types = read<{
    name: string;
    version: string;
    contributions: {
      html: {
        elements: (Named & {
          attributes: (Named & { value: { kind: string } })[];
          js: { properties: Named[]; events: Named[] };
          css: { parts: Named[]; properties: Named[] };
        })[];
      };
    };
  }>('web-types');
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
  assert.deepEqual([types.name, types.version], [name, version]);
  const offered = types.contributions.html.elements;
  assert.equal(offered.length, 4);
  for (const { tagName, attributes, events, members, cssParts } of elements) {
    const tag = offered.find((one) => one.name === tagName)!;
    assert.deepEqual(names(tag.attributes), names(attributes));
    assert.deepEqual(names(tag.js.properties), names(members.filter(({ kind }) => kind === 'field')));
    assert.deepEqual(names(tag.js.events), names(events));
    assert.deepEqual(names(tag.css.parts), names(cssParts));
    assert.equal(tag.css.properties.length, 12);
  }
});
