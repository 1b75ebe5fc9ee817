import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Papa from 'papaparse';
import {
  csvOf,
  groupSummaryOf,
  ndjsonOf,
  respondentsOf,
  rowColumns,
  rowsOf,
  summaryRows,
} from '../../src/reporting/index.js';
import type { Row } from '../../src/reporting/index.js';
import { log, plan, questionnaire, result, score, uuid } from './results.js';

const cells = (rows: Iterable<Row>) =>
  [...rows].map(({ session, date, ref, text, value, label }) => [session, date, ref, text, value, label]);
const fi = { language: 'fi' };

describe('rowsOf', () => {
  it('gives a row for every answer, left open or not, in the wording of the language', () => {
    const rows = [...rowsOf([result({ subject: 'a-1', group: 'pohjoinen' })], { language: 'sv-FI' })];
    assert.deepEqual(cells(rows), [
      [null, null, 'role-1', 'Vet.', 5, 'Av samma åsikt'],
      [null, null, 'role-2', 'Gissar.', 4, 'Ganska ense'],
      [null, null, 'role-w', 'Rollens vikt', 1, 'Inte viktigt'],
      [null, null, 'growth-1', 'Kasvan.', 'na', null],
      [null, null, 'growth-w', 'Kasvun tärkeys', 2, null],
      [null, null, 'strain-1', 'Valvon.', null, null],
      [null, null, 'strain-w', 'Kuorman tärkeys', 3, null],
      [null, null, 'wish-w', 'Toiveen tärkeys', 5, 'Viktigt'],
      [null, null, 'craft-1', 'Osaan.', 2, null],
      [null, null, 'team', 'Onko tiimi?', 'no', 'Ei'],
      [null, null, 'load-content', 'Mikä sisällössä?', 'grief duty', 'Vastuu; Raskaat kohtaamiset'],
      [null, null, 'load-other', 'Mitä muuta?', null, null],
      [null, null, 'anything', 'Vapaa sana', 'Kiitos kysymästä.', null],
      [null, null, 'question', 'Mitä kysyt?', 'Miten aloitamme?', null],
      [null, null, 'wishes', 'Mitä toivot työnohjaukselta?', null, null],
      [null, null, 'hopes', 'Mitä toivot?', 'Selkeyttä', null],
      [null, null, 'strengths', 'Mikä toimii?', 'Tiimi\nja huumori', null],
      [null, null, 'reason', 'Miksi nyt?', 'Uusi tehtävä', null],
    ]);
    assert.deepEqual(Object.entries(rows[0]!), [
      ['schema', 'polku/self-assessment'],
      ['id', uuid(1)],
      ['subject', 'a-1'],
      ['group', 'pohjoinen'],
      ['completedAt', '2026-01-09T09:00:00Z'],
      ['questionnaire', 'small'],
      ['version', '1.0.0'],
      ['session', null],
      ['date', null],
      ['ref', 'role-1'],
      ['text', 'Vet.'],
      ['value', 5],
      ['label', 'Av samma åsikt'],
    ]);
  });

  it('leaves out what is struck or hidden, in drafts too', () => {
    const answers = { team: 'no', size: 4, reason: 'Salaisuus', hopes: 'Rauha' };
    const draft = result({ completedAt: null, scores: [], struck: ['reason'], answers });
    assert.deepEqual(
      cells(rowsOf([draft], fi)).map(([, , ref, , value]) => [ref, value]),
      [
        ['team', 'no'],
        ['hopes', 'Rauha'],
      ],
    );
    const goals = plan({ completedAt: null, struck: ['g1', 'g2/sign'] });
    assert.deepEqual(cells(rowsOf([goals], fi)), [[null, null, 'g2', 'Lepään', 8, null]]);
  });

  it('gives goals with their target, and the level at which they began as session 0', () => {
    assert.deepEqual(cells(rowsOf([plan()], fi)), [
      [null, null, 'g1', 'Otan asian puheeksi', 7, null],
      [0, null, 'g1', 'Otan asian puheeksi', 3, null],
      [null, null, 'g1/why', 'Otan asian puheeksi', 'Lykkään', null],
      [null, null, 'g2', 'Lepään', 8, null],
      [null, null, 'g2/sign', 'Lepään', 'Puhelin jää', null],
    ]);
  });

  it('gives ratings by session, skipped ones empty, with what was written beside them', () => {
    const given = log();
    given.goals[0]!.ladder = { '-2': 'a', '-1': 'b', '0': 'c', '1': 'd', '2': 'e' };
    given.goals[0]!.baselineLevel = -1;
    given.sessions[0]!.levels = { g1: 0 };
    given.sessions[0]!.lookingBack = { g1: 5 };
    given.sessions[0]!.feedback = { heard: 9, topics: null, useful: 8 };
    assert.deepEqual(cells(rowsOf([given], fi)), [
      [null, null, 'g1', 'Otan asian puheeksi', 7, 'active'],
      [0, null, 'g1', 'Otan asian puheeksi', 3, null],
      [0, null, 'g1/level', 'Otan asian puheeksi', -1, 'b'],
      [null, null, 'g1/why', 'Otan asian puheeksi', 'Lykkään', null],
      [null, null, 'g2', 'Lepään', 8, 'active'],
      [null, null, 'g2/sign', 'Lepään', 'Puhelin jää', null],
      [1, '2026-02-03', 'g1', 'Otan asian puheeksi', 4, null],
      [1, '2026-02-03', 'better', '', 'Yksi keskustelu käyty', null],
      [2, '2026-03-10', 'g1', 'Otan asian puheeksi', null, null],
      [2, '2026-03-10', 'g1/lookingBack', 'Otan asian puheeksi', 5, null],
      [2, '2026-03-10', 'g1/level', 'Otan asian puheeksi', 0, 'c'],
      [2, '2026-03-10', 'g1/notes', 'Otan asian puheeksi', 'Ei ehditty', null],
      [2, '2026-03-10', 'g2', 'Lepään', 6, null],
      [2, '2026-03-10', 'g2/notes', 'Lepään', 'Puhelin jäi keittiöön', null],
      [2, '2026-03-10', 'nextStep', '', 'Sama uudelleen', null],
      [2, '2026-03-10', 'feedback/heard', '', 9, null],
      [2, '2026-03-10', 'feedback/topics', '', null, null],
      [2, '2026-03-10', 'feedback/useful', '', 8, null],
    ]);
  });
});

describe('csvOf', () => {
  const text = (answers: Record<string, unknown>, subject = 'a-1') =>
    [...csvOf(rowsOf([result({ subject, answers: answers as never })], fi))].join('');
  /** Read back by another program; `'` is what a spreadsheet hides. */
  const read = (csv: string) => {
    const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    assert.deepEqual(errors, []);
    return data;
  };

  it('begins with a byte order mark and the columns, and ends its lines as Excel does', () => {
    const csv = text({ 'role-1': 5 });
    assert.equal(
      csv,
      '\uFEFFschema;id;subject;group;completedAt;questionnaire;version;session;date;ref;text;value;label\r\n' +
        `polku/self-assessment;${uuid(1)};a-1;;2026-01-09T09:00:00Z;small;1.0.0;;;role-1;Tiedän.;5;Samaa mieltä\r\n`,
    );
    assert.deepEqual(
      [...rowColumns],
      'schema, id, subject, group, completedAt, questionnaire, version, session, date, ref, text, value, label'.split(
        ', ',
      ),
    );
  });

  it('writes numbers with a decimal comma and leaves negative ones alone', () => {
    assert.deepEqual(
      [3.5, -2.25, -4, 0].map((size) => read(text({ team: 'yes', size }))[1]!['value']),
      ['3,5', '-2,25', '-4', '0'],
    );
  });

  it('keeps every text whole, and makes none a formula', () => {
    const plain = ['kaksi\nriviä', 'a;b', 'sanoi "ei"', ' välilyönti ', '\u2028', 'ääkköset 😀', "'x", '3,5'];
    for (const hopes of plain) assert.equal(read(text({ hopes }))[0]!['value'], hopes);
    const formulas = [
      '=1+1',
      '+358 40',
      '-',
      '@SUM(A1)',
      '\t=1',
      '  =cmd',
      '\r\n=1',
      '＝1',
      '=HYPERLINK("x";"y")',
    ];
    for (const hopes of formulas) assert.equal(read(text({ hopes }))[0]!['value'], `'${hopes}`);
    assert.equal(read(text({ hopes: 'x' }, '=1+1'))[0]!['subject'], "'=1+1");
  });
});

describe('ndjsonOf', () => {
  it('is one document a line, whatever the texts hold', () => {
    const hopes = 'kaksi\nriviä\r\u2028\uD800';
    const lines = [...ndjsonOf(rowsOf([result({ answers: { hopes } })], fi))];
    assert.equal(lines.length, 1);
    assert.equal(lines[0]!.match(/[\r\n]/g)?.join(), '\n');
    assert.equal((JSON.parse(lines[0]!) as Row).value, hopes);
  });
});

describe('summaryRows', () => {
  it('has means with one decimal and counts, and nothing of a hidden cell but the reason', () => {
    const person = (number: number, group: string, mean: number) =>
      result({ id: uuid(number), subject: `s-${number}`, group, scores: [score('role', { mean })] });
    const results = [2, 3, 3, 2, 3, 3, 4, 4].map((mean, index) =>
      person(index + 1, index < 6 ? 'a' : 'b', mean),
    );
    const summary = groupSummaryOf(respondentsOf(results)[0]!, {
      id: uuid(90),
      createdAt: '2026-06-01T08:00:00Z',
      generator: 'polku/0.1.0',
    });
    const role = [...summaryRows(summary, fi)].filter(({ ref }) => ref.startsWith('role'));
    // 24/8; b is too small, and so a would tell of it.
    assert.deepEqual(
      role.map(({ group, ref, text, value, label }) => [group, ref, text, value, label]),
      [
        [null, 'role', 'Rooli', 3, null],
        [null, 'role/n', 'Rooli', 8, null],
        ['a', 'role', 'Rooli', null, 'complementary'],
        ['a', 'role/n', 'Rooli', null, 'complementary'],
        ['b', 'role', 'Rooli', null, 'below_min'],
        ['b', 'role/n', 'Rooli', null, 'below_min'],
      ],
    );
    assert.deepEqual(Object.keys(role[0]!), [...rowColumns]);
    assert.equal(role[0]!.questionnaire, questionnaire.id);
  });
});
