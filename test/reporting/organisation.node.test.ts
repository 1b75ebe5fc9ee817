import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { csvOf, ndjsonOf, rowsOf } from '../../src/reporting/index.js';
import { questionnaire, result, uuid } from './results.js';

const folder = mkdtempSync(join(tmpdir(), 'polku-rows-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const count = 10_000;
// Counted here, not by the library: answers and sums of each question, and all hours written down.
const expected = new Map([
  ['role-1', { n: 0, answered: 0, sum: 0 }],
  ['craft-1', { n: 0, answered: 0, sum: 0 }],
  ['size', { n: 0, answered: 0, sum: 0 }],
]);

const results = Array.from({ length: count }, (_, index) => {
  const answers = {
    'role-1': index % 7 === 0 ? null : (index % 5) + 1,
    'craft-1': index % 11 === 0 ? 'na' : ((index * 3) % 5) + 1,
    team: 'yes',
    size: (index % 40) / 4 - 2,
    hopes: index % 3 === 0 ? `=${index};"x"\nja ääkköset` : null,
  };
  for (const [id, seen] of expected) {
    const answer = answers[id as keyof typeof answers];
    seen.n += 1;
    if (typeof answer !== 'number') continue;
    seen.answered += 1;
    seen.sum += answer;
  }
  return result({ id: uuid(index), subject: `s-${index}`, group: `g-${index % 4}`, questionnaire, answers });
});

const query = (from: string, number: string) => `
  SELECT ref, count(*)::INTEGER AS n, count(${number})::INTEGER AS answered, avg(${number})::DOUBLE AS mean
  FROM ${from} WHERE ref IN ('role-1', 'craft-1', 'size') GROUP BY ref`;

test('10 000 results go to DuckDB as they are, from CSV and NDJSON, with the same counts and means', async () => {
  const csv = join(folder, 'rows.csv');
  const ndjson = join(folder, 'rows.ndjson');
  writeFileSync(csv, [...csvOf(rowsOf(results, { language: 'fi' }))].join(''));
  writeFileSync(ndjson, [...ndjsonOf(rowsOf(results, { language: 'fi' }))].join(''));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const sources = {
    // The column holds texts as well, so each number is read on its own.
    csv: {
      from: `read_csv('${csv}', delim=';', decimal_separator=',', header=true)`,
      number: `TRY_CAST(replace(value, ',', '.') AS DOUBLE)`,
    },
    ndjson: { from: `read_ndjson('${ndjson}')`, number: `TRY_CAST(value AS DOUBLE)` },
  };
  for (const [name, { from, number }] of Object.entries(sources)) {
    const rows = (await connection.runAndReadAll(query(from, number))).getRowObjects();
    assert.equal(rows.length, expected.size, name);
    for (const { ref, n, answered, mean } of rows) {
      const seen = expected.get(ref as string)!;
      assert.deepEqual([n, answered], [seen.n, seen.answered], `${name}: ${String(ref)}`);
      assert.ok(Math.abs((mean as number) - seen.sum / seen.answered) < 1e-9, `${name}: ${String(ref)}`);
    }
    const [all] = (
      await connection.runAndReadAll(`SELECT count(*)::INTEGER AS n FROM ${from}`)
    ).getRowObjects();
    assert.equal(all!['n'], 5 * count, name);
  }
  // The query that the README gives, word for word.
  const [, sql] = /```sql\n([^]*?)```/.exec(readFileSync('README.md', 'utf8'))!;
  assert.ok(sql!.includes(`'rows.csv'`));
  const means = new Map(
    (await connection.runAndReadAll(sql!.replace('rows.csv', csv)))
      .getRows()
      .map(([ref, n, mean]) => [ref, { n: Number(n), mean: mean as number }]),
  );
  for (const [ref, { n, answered, sum }] of expected) {
    assert.equal(means.get(ref)!.n, n, ref);
    assert.ok(Math.abs(means.get(ref)!.mean - sum / answered) < 1e-9, ref);
  }
  connection.closeSync();
});
