// Cuts the words that lit-localize generates into one module per element, so that a page fetches only those it shows.
// The first part of a message's id says whose it is.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ownerOf = {
  shared: 'shared',
  profile: 'profile',
  draft: 'draft',
  sending: 'draft',
  assessment: 'self-assessment',
  report: 'report',
  goal: 'goal-picker',
  progress: 'progress-tracker',
  change: 'goal-change',
};
// Files that an element fetches after its first step. Words that stand in these alone are a module of their own.
const fetchedLater = {
  'goal-picker': ['card', 'ending', 'goal-fields', 'making', 'ordering', 'preview'],
  'progress-tracker': ['goal-form', 'goals-view', 'last-steps', 'preview-rows'],
  'self-assessment': ['last-steps', 'preview'],
};
// What all input elements say once something leaves: with the words of drafts, which are there before.
const withDrafts = 'leaving.ts';
const here = fileURLToPath(new URL('.', import.meta.url));
const { targetLocales } = JSON.parse(readFileSync(`${here}lit-localize.json`, 'utf8'));

const elements = fileURLToPath(new URL('../elements/', import.meta.url));
const sources = readdirSync(elements, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));
const textOf = (paths) => paths.map((path) => readFileSync(`${elements}${path}`, 'utf8')).join('\n');
/** The text of all that is fetched with the first step, by element. */
const early = Object.fromEntries(
  Object.entries(fetchedLater).map(([element, names]) => {
    const files = names.map((name) => `${element}/${name}.ts`);
    return [element, textOf(sources.filter((path) => !files.includes(path)))];
  }),
);
const beforeLeaving = textOf(sources.filter((path) => path !== withDrafts));

for (const language of targetLocales) {
  const generated = readFileSync(`${here}generated/${language}.ts`, 'utf8');
  const entries = [...generated.matchAll(/^\s*'([\w-]+)': ((?:str)?`(?:[^`\\]|\\.)*`),$/gm)];
  const listed = generated.match(/^\s*'[\w-]+':/gm)?.length ?? 0;
  if (entries.length !== listed)
    throw new Error(`${language}: ${listed - entries.length} messages were not understood`);
  const modules = new Map();
  for (const [, id, words] of entries) {
    const element = ownerOf[id.split('-')[0]];
    if (!element) throw new Error(`The message "${id}" begins with no element's name`);
    const isIn = (text) => text.includes(`'${id}'`);
    const isLater = element in early && !isIn(early[element]);
    const leaves = element === 'shared' && !isIn(beforeLeaving);
    const owner = isLater ? `${element}-later` : leaves ? 'draft' : element;
    modules.set(owner, [...(modules.get(owner) ?? []), `  '${id}': ${words},`]);
  }
  for (const [owner, lines] of modules) {
    const head = lines.some((line) => line.includes(': str`'))
      ? "import { str } from '@lit/localize/internal/str-tag.js';\n\n"
      : '';
    mkdirSync(`${here}${owner}`, { recursive: true });
    writeFileSync(
      `${here}${owner}/${language}.ts`,
      `// Generated from xliff/${language}.xlf.\n${head}export const templates = {\n${lines.sort().join('\n')}\n};\n`,
    );
  }
}
rmSync(`${here}generated`, { recursive: true });
