import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readResult, type AssessmentResult } from '../../src/contracts/index.js';
import { ResultReader } from '../../src/delivery/result-reader.js';
import { first, struck, swedish } from '../../stories/examples/results.js';
import { plan, result, uuid } from '../reporting/results.js';

const parsed = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('ResultReader', () => {
  it('checks an identical questionnaire once, and shares it', () => {
    const reader = new ResultReader();
    const read = (value: unknown) => {
      const answer = reader.readParsed(parsed(value));
      if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
      return answer.result as AssessmentResult;
    };
    const one = read(first);
    const two = read(swedish);
    expect(two.questionnaire).to.equal(one.questionnaire);
    expect(two).to.deep.equal(swedish);
    expect(read(result()).questionnaire).not.to.equal(one.questionnaire);
    // A word more is another questionnaire.
    const reworded = { ...first, questionnaire: { ...first.questionnaire, title: 'Toinen' } };
    expect(read(reworded).questionnaire.title).to.equal('Toinen');
  });

  it('leaves the documents of others as they are', () => {
    const reader = new ResultReader();
    reader.readParsed(parsed(first));
    const given = parsed(first) as AssessmentResult;
    const { questionnaire } = given;
    expect(reader.read(given)).to.deep.equal({ ok: true, result: first });
    expect(given.questionnaire).to.equal(questionnaire);
  });

  it('refuses with the same words as the contract, whatever is wrong, also the second time', () => {
    const odd = fc.constantFrom<unknown>(
      null,
      'na',
      6,
      0,
      3.5,
      -1,
      '',
      '4',
      [],
      ['duty'],
      ['x'],
      {},
      true,
      'yes',
      1e9,
    );
    const faults = fc.constantFrom<(value: unknown) => (document: Record<string, any>) => void>(
      ...Object.keys(result().answers).map((id) => (value: unknown) => (document: Record<string, any>) => {
        document['answers'][id] = value;
      }),
      (value) => (document) => (document['answers']['unknown'] = value),
      (value) => (document) => (document['scores'][0].mean = value),
      (value) => (document) => (document['scores'][0].dimension = value),
      (value) => (document) => (document['priorities'][0].dimension = value),
      (value) => (document) => (document['struck'] = [value, 'role-1']),
      (value) => (document) => (document['questionnaire'] = value),
      (value) => (document) => (document['questionnaire'].scales = value),
      (value) => (document) => (document['completedAt'] = value),
      (value) => (document) => (document['schemaVersion'] = value),
    );
    let refused = 0;
    const reader = new ResultReader();
    reader.readParsed(parsed(result()));
    fc.assert(
      fc.property(faults, odd, (fault, value) => {
        const document = parsed(result()) as Record<string, any>;
        fault(value)(document);
        const expected = readResult(parsed(document));
        if (!expected.ok) refused += 1;
        const got = reader.readParsed(document);
        expect(got.ok ? { ok: true } : got).to.deep.equal(expected.ok ? { ok: true } : expected);
      }),
      { numRuns: 500 },
    );
    expect(refused).to.be.greaterThan(100);
  });

  it('takes struck and unfinished results, and other documents', () => {
    const reader = new ResultReader();
    for (const one of [
      first,
      struck,
      plan(),
      { ...first, id: uuid(3), completedAt: null, scores: [], priorities: [] },
    ])
      expect(reader.readParsed(parsed(one)).ok).to.equal(true);
  });

  it('sees an own __proto__ beside a known questionnaire', () => {
    const reader = new ResultReader();
    reader.readParsed(parsed(result()));
    for (const place of ['"answers":{', '{"schema"']) {
      const text = JSON.stringify(result()).replace(
        place,
        `${place.slice(0, place.indexOf('{') + 1)}"__proto__":{"x":1},${place.slice(place.indexOf('{') + 1)}`,
      );
      const read = reader.readParsed(JSON.parse(text));
      expect(read.ok ? null : read.problems[0]?.code).to.equal('forbidden_key');
    }
  });
});
