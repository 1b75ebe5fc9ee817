import { expect } from '@open-wc/testing';
import type { AssessmentResult } from '../../src/contracts/index.js';
import { ResultReader } from '../../src/delivery/result-reader.js';
import { first, struck, swedish } from '../../stories/examples/results.js';
import { plan, result, uuid } from '../reporting/results.js';

const text = (value: unknown) => JSON.stringify(value);

describe('ResultReader', () => {
  it('checks an identical questionnaire once, and shares it', () => {
    const reader = new ResultReader();
    const read = (value: unknown) => {
      const read = reader.readText(text(value))?.read;
      if (!read?.ok) throw new Error(text(read));
      return read.result as AssessmentResult;
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

  it('takes struck and unfinished results, and other documents', () => {
    const reader = new ResultReader();
    for (const one of [
      first,
      struck,
      plan(),
      { ...first, id: uuid(3), completedAt: null, scores: [], priorities: [] },
    ])
      expect(reader.readText(text(one))?.read.ok).to.equal(true);
  });

  it('says nothing of what is not JSON', () => {
    const reader = new ResultReader();
    reader.readText(text(first));
    for (const cut of [1, 100, 20_000]) expect(reader.readText(text(first).slice(0, -cut))).to.equal(null);
  });

  it('sees an own __proto__ beside a known questionnaire', () => {
    const reader = new ResultReader();
    reader.readText(text(result()));
    for (const place of ['"answers":{', '{"schema"']) {
      const polluted = text(result()).replace(
        place,
        `${place.slice(0, place.indexOf('{') + 1)}"__proto__":{"x":1},${place.slice(place.indexOf('{') + 1)}`,
      );
      const read = reader.readText(polluted)?.read;
      expect(read?.ok === false && read.problems[0]?.code).to.equal('forbidden_key');
    }
  });
});
