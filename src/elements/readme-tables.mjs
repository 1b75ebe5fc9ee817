// Writes what each element offers into the README, between its markers, from the generated manifest.
import { readFileSync, writeFileSync } from 'node:fs';

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text) => `\`${text}\``;
const table = (head, rows) =>
  rows.length === 0
    ? []
    : [
        `| ${head} | |`,
        '| --- | --- |',
        ...rows.map(([name, about]) => `| ${code(name)} | ${cell(about)} |`),
        '',
      ];

function tablesOf({ members = [], events = [], slots = [], cssParts = [], cssStates = [] }) {
  const documented = members.filter(({ description }) => description);
  const fields = documented.filter(({ kind }) => kind === 'field');
  const named = (list) => list.map(({ name, description }) => [name, description]);
  return [
    ...table(
      'Attribute',
      fields
        .filter(({ attribute }) => attribute)
        .map(({ attribute, description }) => [attribute, description]),
    ),
    ...table('Property', named(fields.filter(({ attribute }) => !attribute))),
    ...table('Method', named(documented.filter(({ kind }) => kind === 'method'))),
    ...table('Event', named(events)),
    ...table('Slot', named(slots)),
    ...table('Part', named(cssParts)),
    ...table('State', named(cssStates)),
  ].join('\n');
}

const readme = elements.reduce(
  (text, element) => {
    const [open, close] = [`<!-- ${element.tagName}: generated -->`, `<!-- /${element.tagName} -->`];
    const [from, to] = [text.indexOf(open), text.indexOf(close)];
    if (from < 0 || to < from)
      throw new Error(`README.md has no place for <${element.tagName}>: ${open} … ${close}`);
    return `${text.slice(0, from + open.length)}\n\n${tablesOf(element)}\n${text.slice(to)}`;
  },
  readFileSync('README.md', 'utf8'),
);

if (process.argv.includes('--check')) {
  if (readme !== readFileSync('README.md', 'utf8')) {
    console.error('The tables of README.md are not those of the elements. Run: npm run readme');
    process.exitCode = 1;
  }
} else writeFileSync('README.md', readme);
