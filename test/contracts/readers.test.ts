import { expect } from '@open-wc/testing';
import { readQuestionnaire } from '../../src/contracts/index.js';

const text = `{
  "schema": "polku/questionnaire", "schemaVersion": 1, "id": "mini", "version": "1.0.0", "title": "Mini",
  "scales": {}, "dimensions": [], "pages": [{ "id": "one", "title": "One", "items": [] }]
}`;

describe('the readers in a browser', () => {
  it('take an object that another window made, and give it back', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { JSON: foreign } = frame.contentWindow as Window & typeof globalThis;
    const questionnaire: unknown = foreign.parse(text);
    const read = readQuestionnaire(questionnaire);
    frame.remove();
    expect(Object.getPrototypeOf(questionnaire)).not.to.equal(Object.prototype);
    expect(read.ok && read.questionnaire).to.equal(questionnaire);
  });

  it('refuse a document element and a window without throwing', () => {
    for (const thing of [document.documentElement, window]) {
      const read = readQuestionnaire(thing);
      expect(read.ok).to.equal(false);
    }
  });

  it('refuse 100,000 levels without throwing', () => {
    let deep: unknown = null;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    const read = readQuestionnaire({ ...(JSON.parse(text) as object), deep });
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).to.deep.equal(['too_large']);
  });
});
