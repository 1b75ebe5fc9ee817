import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crossFieldRules, jsonSchemas } from '../../src/contracts/json-schema.js';
import { faults } from './faults.js';
import { fixture, fixtureNames, kindOf } from './fixtures.js';

const ajv = addFormats(new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }));
const schemas = jsonSchemas();
for (const schema of Object.values(schemas)) ajv.addSchema(schema);
const validate = (json: unknown) => ajv.validate(`urn:polku:schema:${kindOf(json)}.v1`, json) as boolean;

test('there is a schema of every document, named and described', () => {
  assert.deepEqual(Object.keys(schemas).sort(), [
    'draft.v1',
    'goal-catalogue.v1',
    'goal-plan.v1',
    'group-summary.v1',
    'notes.v1',
    'progress.v1',
    'questionnaire.v1',
    'sealed.v1',
    'self-assessment.v1',
  ]);
  for (const [name, schema] of Object.entries(schemas)) {
    assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema['$id'], `urn:polku:schema:${name}`);
    assert.ok(schema['title'] && schema['description']);
  }
});

for (const name of fixtureNames('valid')) {
  test(`the JSON Schema takes ${name}`, () => {
    assert.ok(validate(fixture('valid', name)), ajv.errorsText());
  });
}

for (const [name, code, , seenBy] of faults) {
  test(`the JSON Schema ${seenBy === 'schema' ? 'refuses' : 'cannot see'} ${name}`, () => {
    assert.equal(validate(fixture('invalid', name)), seenBy === 'cross');
    if (seenBy === 'cross') assert.ok(crossFieldRules.some((rule) => rule.code === code));
  });
}

test('every cross-field rule that a file can break has a fixture', () => {
  const codes = new Set(faults.filter(([, , , seenBy]) => seenBy === 'cross').map(([, code]) => code));
  const unseen = crossFieldRules.map(({ code }) => code).filter((code) => !codes.has(code));
  assert.deepEqual(unseen, ['not_json', 'too_large']);
});
