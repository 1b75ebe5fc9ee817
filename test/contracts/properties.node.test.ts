import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crossFieldRules, jsonSchemas } from '../../src/contracts/json-schema.js';
import { fixture, fixtureNames, fixtureText, kindOf, readers } from './fixtures.js';
import { mutate, mutation } from './mutations.js';

const ajv = addFormats(new Ajv2020({ strict: true, allowUnionTypes: true }));
for (const schema of Object.values(jsonSchemas())) ajv.addSchema(schema);

/** What can be wrong with small documents that are JSON. */
const codes = new Set<string>([
  'wrong_schema',
  'newer_version',
  'missing',
  'wrong_type',
  'unknown_key',
  'forbidden_key',
  'duplicate_id',
  'unknown_reference',
  'forward_reference',
  'missing_label',
  'out_of_range',
  'wrong_answer',
  'mixed_scale',
]);

/** Reads with every reader; nothing thrown, nothing changed, and what is taken stays so as text. */
function holds(json: unknown): boolean {
  const before = JSON.stringify(json);
  let taken = false;
  for (const reader of Object.values(readers)) {
    const { ok, document, problems } = reader(json);
    if (ok) {
      taken = true;
      assert.ok(Object.is(document, json));
      assert.deepEqual(reader(JSON.parse(JSON.stringify(json))).problems, []);
    } else {
      assert.ok(problems.length >= 1 && problems.length <= 50);
      for (const { code, message, path } of problems) {
        assert.ok(codes.has(code), code);
        assert.ok(message.length > 0 && message.length < 2000 && Array.isArray(path));
      }
    }
  }
  assert.equal(JSON.stringify(json), before);
  return taken;
}

test('arbitrary JSON never throws, changes nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (json) => {
      holds(json);
    }),
    { numRuns: 5000 },
  );
});

test('arbitrary objects under our own schema names never throw, change nothing', () => {
  const names = [
    'questionnaire',
    'goal-catalogue',
    'self-assessment',
    'goal-plan',
    'progress',
    'group-summary',
  ];
  const schema = fc.constantFrom(...[...names, 'sealed', 'notes', 'draft'].map((name) => `polku/${name}`));
  const keys = fc.constantFrom(
    'pages',
    'scales',
    'goals',
    'sessions',
    'answers',
    'struck',
    'value',
    'dimensions',
  );
  fc.assert(
    fc.property(schema, fc.dictionary(keys, fc.jsonValue({ maxDepth: 4 })), (name, rest) => {
      holds({ schema: name, schemaVersion: 1, ...rest });
    }),
    { numRuns: 2000 },
  );
});

test('mutations of good documents never throw, change nothing, and agree with the JSON Schemas', () => {
  const texts = fixtureNames('valid').map((name) => fixtureText('valid', name));
  const crossField = new Set<string>(crossFieldRules.map(({ code }) => code));
  const seen = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(fc.nat(), fc.array(mutation, { minLength: 1, maxLength: 3 }), (which, mutations) => {
      const json = JSON.parse(texts[which % texts.length]!) as Record<string, unknown>;
      const kind = kindOf(json);
      for (const one of mutations) mutate(json, one);
      const taken = holds(json);
      seen[taken ? 'taken' : 'refused'] += 1;
      if (kindOf(json) !== kind) return;
      const inSchema = ajv.validate(`urn:polku:schema:${kind}.v1`, json);
      if (taken) assert.ok(inSchema, ajv.errorsText());
      const reader = readers[kind] ?? readers['result']!;
      if (inSchema) for (const { code } of reader(json).problems) assert.ok(crossField.has(code), code);
    }),
    { numRuns: 10_000 },
  );
  assert.ok(seen.taken > 500 && seen.refused > 500, JSON.stringify(seen));
});

test('the mutations start from documents that are taken', () => {
  for (const name of fixtureNames('valid')) assert.ok(holds(fixture('valid', name)), name);
});
