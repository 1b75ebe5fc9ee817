import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';

const copy = realpathSync(mkdtempSync(join(tmpdir(), 'polku-rooms-')));
cpSync('.oxlintrc.json', join(copy, '.oxlintrc.json'));
mkdirSync(join(copy, 'test'));
cpSync('test/rooms-plugin.mjs', join(copy, 'test/rooms-plugin.mjs'));
symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'junction');
after(() => rmSync(copy, { recursive: true, force: true }));

/** Plants the files in a copy of the project; answers, for each file, what the linter says about each line. */
function lint(files: Record<string, string[]>): Map<string, Map<number, string>> {
  for (const [name, lines] of Object.entries(files)) {
    const path = join(copy, name);
    mkdirSync(dirname(path), { recursive: true });
    // A name of its own on every line, or the file would not parse.
    const text = lines.map((line, index) => line.replaceAll(/\b(thing|Thing|later|A|B)\b/g, `$1${index}`));
    writeFileSync(path, text.join('\n'));
  }
  const oxlint = join('node_modules', 'oxlint', 'bin', 'oxlint');
  const run = spawnSync(process.execPath, [oxlint, '--format=unix', 'src'], { cwd: copy, encoding: 'utf8' });
  rmSync(join(copy, 'src'), { recursive: true });
  const found = new Map(Object.keys(files).map((name) => [name, new Map<number, string>()]));
  for (const line of run.stdout.split('\n')) {
    const match = /^(\S+?):(\d+):\d+: (.*(?:imports|restricted).*)$/.exec(line);
    if (match) found.get(match[1]!)?.set(Number(match[2]), match[3]!);
  }
  assert.equal(run.stderr, '');
  return found;
}

const value = (from: string) => `import { thing } from '${from}';`;
const type = (from: string) => `import type { Thing } from '${from}';`;

/** The table of the rooms, once more and by hand: [what the linter lets pass, what it refuses]. */
const rooms: Record<string, [allowed: string[], refused: string[]]> = {
  'src/contracts/file.ts': [
    [value('zod/mini'), value('./primitives.js')],
    [value('zod'), value('lit'), value('../scoring/index.js'), type('../catalogue/index.js'), value('ajv')],
  ],
  'src/catalogue/file.ts': [
    [
      type('../contracts/index.js'),
      `import { type A, type B } from '../contracts/index.js';`,
      value('./goals.js'),
    ],
    [
      value('../contracts/index.js'),
      value('../contracts/questionnaire.js'),
      type('../scoring/index.js'),
      value('lit'),
    ],
  ],
  'src/catalogue/questionnaires/file.ts': [
    [type('../../contracts/index.js'), value('../goals.js')],
    [value('../../contracts/index.js'), value('../../scoring/index.js'), value('../../../test/console.js')],
  ],
  'src/scoring/file.ts': [
    [type('../contracts/index.js'), value('./score.js'), `export type { A } from '../contracts/index.js';`],
    [
      value('../contracts/index.js'),
      value('../catalogue/index.js'),
      value('uuid'),
      `export * from '../contracts/index.js';`,
    ],
  ],
  'src/reporting/file.ts': [
    [type('../contracts/index.js'), value('../scoring/index.js')],
    [
      value('../contracts/index.js'),
      value('../catalogue/index.js'),
      value('../delivery/csv.js'),
      value('lit'),
    ],
  ],
  'src/localization/file.ts': [
    [
      type('../contracts/index.js'),
      value('@lit/localize'),
      value('@lit/localize/internal/runtime-msg.js'),
      type('lit'),
    ],
    [value('../contracts/index.js'), value('lit'), value('../ui/button.js'), value('../elements/events.js')],
  ],
  'src/delivery/file.ts': [
    [value('../contracts/index.js'), value('uuid'), `const later = () => import('age-encryption');`],
    [
      value('lit'),
      value('../scoring/index.js'),
      value('../ui/button.js'),
      `const later = () => import('../ui/button.js');`,
    ],
  ],
  'src/ui/file.ts': [
    [value('lit'), value('lit/directives/live.js'), value('./button.js')],
    [
      type('../contracts/index.js'),
      value('../localization/language.js'),
      value('@lit/localize'),
      `const later = () => import('../contracts/index.js');`,
      `export type A = import('../contracts/index.js').Result;`,
    ],
  ],
  'src/elements/report/file.ts': [
    [
      value('../events.js'),
      value('./parts/files.js'),
      value('lit/decorators.js'),
      ...['contracts', 'catalogue', 'scoring', 'reporting', 'localization', 'delivery', 'ui'].map((room) =>
        value(`../../${room}/index.js`),
      ),
    ],
    [
      value('../self-assessment/self-assessment.js'),
      type('../goal-picker/goal-picker.js'),
      value('zod/mini'),
      value('../../index.js'),
      'const later = (name: string) => import(name);',
    ],
  ],
  'src/elements/report/parts/file.ts': [
    [value('../report.js')],
    [value('../../self-assessment/self-assessment.js')],
  ],
  'src/pantry/file.ts': [[], [value('lit')]],
};

const everywhere = [
  value('zod'),
  value('lit/directives/unsafe-html.js'),
  value('lit/directives/unsafe-svg.js'),
  value('lit/directives/style-map.js'),
  `document.body.innerHTML = '';`,
  `document.body.outerHTML = '';`,
  `document.body.insertAdjacentHTML('beforeend', '');`,
];

test('every room of src refuses what the table does not give it', async (t) => {
  const said = lint(
    Object.fromEntries(
      Object.entries(rooms).map(([name, [allowed, refused]]) => [name, [...allowed, ...refused]]),
    ),
  );
  for (const [name, [allowed, refused]] of Object.entries(rooms))
    await t.test(name, () => {
      const lines = [...allowed, ...refused];
      const refusedLines = [...said.get(name)!.keys()].sort((a, b) => a - b).map((line) => lines[line - 1]);
      assert.deepEqual(refusedLines, refused);
    });
});

test('markup from text, inline styles and the full zod are refused in every room', () => {
  const names = ['ui', 'elements/report', 'contracts', 'delivery'].map((room) => `src/${room}/unsafe.ts`);
  const said = lint(Object.fromEntries(names.map((name) => [name, everywhere])));
  for (const name of names)
    assert.deepEqual(
      [...said.get(name)!.keys()].sort((a, b) => a - b),
      everywhere.map((_, index) => index + 1),
    );
});
