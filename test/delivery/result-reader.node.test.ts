import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readResult, type AssessmentResult } from '../../src/contracts/index.js';
import { ResultReader } from '../../src/delivery/result-reader.js';
import { fixtureNames, fixtureText } from '../contracts/fixtures.js';
import { mutate, mutation } from '../contracts/mutations.js';

const bases = fixtureNames('valid')
  .filter((name) => name.startsWith('self-assessment'))
  .map((name) => fixtureText('valid', name));

/** A reader that knows the questionnaires of all good documents, as they stand in their files and in one line. */
function learned(): { reader: ResultReader; known: Set<unknown> } {
  const reader = new ResultReader();
  const known = new Set<unknown>();
  for (const text of [...bases, ...bases.map(inOneLine)]) {
    const read = reader.readText(text)?.read;
    assert.ok(read?.ok);
    known.add((read.result as AssessmentResult).questionnaire);
  }
  return { reader, known };
}
const inOneLine = (text: string) => JSON.stringify(JSON.parse(text));

/** What the contract alone says of the text; null when it is not JSON. */
function expected(text: string) {
  try {
    const json: unknown = JSON.parse(text);
    return { json, read: readResult(json) };
  } catch {
    return null;
  }
}

/** Reads a text both ways. @returns which way it went */
function agrees(text: string, { reader, known }: ReturnType<typeof learned>): 'shared' | 'taken' | 'refused' {
  const right = expected(text);
  const got = reader.readText(text);
  assert.equal(got === null, right === null, text);
  if (!got || !right) return 'refused';
  assert.equal(got.read.ok, right.read.ok, text);
  // The words too, and the order of the keys.
  assert.equal(JSON.stringify(got), JSON.stringify(right));
  if (!got.read.ok) return 'refused';
  assert.equal(got.read.result, got.json);
  return known.has((got.json as AssessmentResult).questionnaire) ? 'shared' : 'taken';
}

test('whatever is changed in a document, a reader that knows its questionnaire agrees with the contract', () => {
  const reader = learned();
  const seen = { shared: 0, taken: 0, refused: 0 };
  fc.assert(
    fc.property(fc.nat(), fc.array(mutation, { maxLength: 3 }), (which, mutations) => {
      const json = JSON.parse(bases[which % bases.length]!) as Record<string, unknown>;
      const { questionnaire } = json;
      const whole = JSON.stringify(questionnaire);
      // Half of the changes beside the questionnaire, which is by far the largest part.
      if (which % 2 === 0) json['questionnaire'] = 0;
      for (const one of mutations) mutate(json, one);
      if (json['questionnaire'] === 0) json['questionnaire'] = JSON.parse(whole) as unknown;
      seen[agrees(JSON.stringify(json), reader)] += 1;
    }),
    { numRuns: 20_000 },
  );
  for (const count of Object.values(seen)) assert.ok(count > 300, JSON.stringify(seen));
});

test('whatever is changed in its text, too', () => {
  const reader = learned();
  const seen = { shared: 0, taken: 0, refused: 0 };
  const scraps = (text: string) => {
    const json = JSON.parse(text) as AssessmentResult;
    const pair = `"questionnaire":${JSON.stringify(json.questionnaire)}`;
    return [
      pair,
      `${pair},`,
      `,${pair}`,
      `"note":{${pair}},`,
      `"note":[{${pair}}],`,
      '"questionnaire":{},',
      '"questionnaire":null,',
      '"\\u0071uestionnaire":{},',
      '"questionnaire" : ',
      '"x\\"questionnaire":{},',
      '"__proto__":{},',
      '"subject":"\\"questionnaire\\":",',
      '"answers":{},',
      '"later":1e999,',
      ...'{}[],:"\\ 0',
    ];
  };
  const change = fc.record({
    at: fc.nat(),
    beside: fc.boolean(),
    cut: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 12 })),
    scrap: fc.nat(),
  });
  fc.assert(
    fc.property(fc.nat(), fc.array(change, { minLength: 1, maxLength: 2 }), (which, changes) => {
      let text = inOneLine(bases[which % bases.length]!);
      const all = scraps(text);
      for (const { at, beside, cut, scrap } of changes) {
        // Behind a comma or a brace that opens, where most scraps make sense.
        const places = beside ? [...text.matchAll(/[,{](?=")/g)].map(({ index }) => index + 1) : [];
        const place = places[at % places.length] ?? at % (text.length + 1);
        text = text.slice(0, place) + all[scrap % all.length]! + text.slice(place + cut);
      }
      seen[agrees(text, reader)] += 1;
    }),
    { numRuns: 20_000 },
  );
  for (const count of Object.values(seen)) assert.ok(count > 100, JSON.stringify(seen));
});

test('a document with as many values as there may be is refused by its whole, not by what is left of it', () => {
  const reader = learned();
  const text = inOneLine(bases[0]!);
  const filled = (count: number) => text.replace(/}$/, `,"filler":[${'0,'.repeat(count - 1)}0]}`);
  const values = (json: unknown): number =>
    typeof json === 'object' && json !== null
      ? Object.values(json).reduce((sum: number, value) => sum + values(value), 1)
      : 1;
  const room = 200_000 - values(JSON.parse(text)) - 1;
  assert.notEqual(agrees(filled(room), reader), 'refused');
  assert.equal(agrees(filled(room + 1), reader), 'refused');
});
