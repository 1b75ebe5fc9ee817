import { expect } from '@open-wc/testing';
import { scoreDimension } from '../../src/scoring/index.js';

const scale = { min: 1, max: 5 };
const items = (...ids: string[]) =>
  ids.map((id) => ({ id: id.replace('-', ''), reverse: id.startsWith('-') }));

describe('scoreDimension', () => {
  for (const [why, answer] of [
    ['6 on 1–5', 6],
    ['0 on 1–5', 0],
    ['a half step', 3.5],
    ['the text "4"', '4'],
    ['an empty text', ''],
    ['a boolean', true],
    ['not a number', NaN],
    ['infinite', Infinity],
    ['another word', 'NA'],
    ['a list', [4]],
  ] as const) {
    it(`refuses ${why} and clips nothing`, () => {
      expect(
        scoreDimension({ scale, items: items('a', 'b', 'c'), answers: { a: 3, b: 4, c: answer } }),
      ).to.deep.equal({ error: 'invalid_answer' });
    });
  }

  it('ignores answers to items of other dimensions', () => {
    expect(
      scoreDimension({ scale, items: items('a', 'b'), answers: { a: 3, b: 4, elsewhere: 99 } }),
    ).to.include({
      nItems: 2,
      mean: 3.5,
    });
  });

  it('takes an absent key and undefined as unanswered, never what an object inherits', () => {
    const outcome = scoreDimension({
      scale,
      items: items('constructor', 'toString', 'a', 'b', 'c'),
      answers: { a: 2, b: 5, c: undefined },
    });
    expect(outcome).to.deep.equal({
      nItems: 5,
      nApplicable: 5,
      nAnswered: 2,
      complete: false,
      valid: false,
      mean: null,
      sum: null,
      index: null,
    });
  });

  // columns: items, answers, nApplicable, nAnswered, complete, mean, sum, index
  const rows: [
    string,
    string[],
    Record<string, unknown>,
    number,
    number,
    boolean,
    number | null,
    number | null,
    number | null,
  ][] = [
    ['all answered', ['a', 'b', 'c'], { a: 1, b: 2, c: 3 }, 3, 3, true, 2, 6, 25],
    ['reverse-keyed item on 1–5', ['a', '-b'], { a: 5, b: 2 }, 2, 2, true, 4.5, 9, 87.5],
    ['best end', ['a', '-b'], { a: 5, b: 1 }, 2, 2, true, 5, 10, 100],
    ['worst end is 0 and not missing', ['a', '-b'], { a: 1, b: 5 }, 2, 2, true, 1, 2, 0],
    [
      '"na" leaves the sum smaller and the row complete',
      ['a', 'b', 'c'],
      { a: 4, b: 4, c: 'na' },
      2,
      2,
      true,
      4,
      8,
      75,
    ],
    ['open answer is prorated', ['a', 'b', 'c'], { a: 4, b: 5, c: null }, 3, 2, false, 4.5, 13.5, 87.5],
    [
      'the share is of the applicable items',
      ['a', 'b', 'c', 'd', 'e'],
      { a: 2, b: 4, c: 'na', d: null, e: null },
      4,
      2,
      false,
      3,
      12,
      50,
    ],
    ['exactly half is enough', ['a', 'b', 'c', 'd'], { a: 2, b: 3 }, 4, 2, false, 2.5, 10, 37.5],
    ['just under half is not', ['a', 'b', 'c', 'd', 'e'], { a: 2, b: 3 }, 5, 2, false, null, null, null],
    ['one answer of two is under the minimum', ['a', 'b'], { a: 4 }, 2, 1, false, null, null, null],
    [
      'one answer with the other "na" is under the minimum',
      ['a', 'b'],
      { a: 4, b: 'na' },
      1,
      1,
      true,
      null,
      null,
      null,
    ],
    ['a dimension of one item needs only that one', ['a'], { a: 4 }, 1, 1, true, 4, 4, 75],
    ['only "na"', ['a', 'b'], { a: 'na', b: 'na' }, 0, 0, false, null, null, null],
    ['nothing answered', ['a', 'b'], {}, 2, 0, false, null, null, null],
    ['no items', [], {}, 0, 0, false, null, null, null],
  ];
  for (const [why, ids, answers, nApplicable, nAnswered, complete, mean, sum, index] of rows) {
    it(why, () => {
      expect(scoreDimension({ scale, items: items(...ids), answers })).to.deep.equal({
        nItems: ids.length,
        nApplicable,
        nAnswered,
        complete,
        valid: mean !== null,
        mean,
        sum,
        index,
      });
    });
  }

  it('scores a scale that begins at 0 and one that crosses it', () => {
    const two = items('a', '-b');
    expect(scoreDimension({ scale: { min: 0, max: 10 }, items: two, answers: { a: 0, b: 10 } })).to.include({
      mean: 0,
      sum: 0,
      index: 0,
    });
    expect(scoreDimension({ scale: { min: -2, max: 2 }, items: two, answers: { a: 1, b: 2 } })).to.include({
      mean: -0.5,
      sum: -1,
      index: 37.5,
    });
  });

  it('compares the quotient with the share: 1 of 3 reaches 1/3, 7 of 10 reaches 0.7', () => {
    const three = { scale, items: items('a', 'b', 'c'), minAnswered: 1 };
    expect(scoreDimension({ ...three, answers: { a: 4 }, minShare: 1 / 3 })).to.include({
      valid: true,
      mean: 4,
    });
    expect(scoreDimension({ ...three, answers: { a: 4 }, minShare: 0.34 })).to.include({
      valid: false,
      mean: null,
    });
    const ids = 'abcdefghij'.split('');
    const answers = Object.fromEntries(ids.slice(0, 7).map((id) => [id, 3]));
    expect(scoreDimension({ scale, items: items(...ids), answers, minShare: 0.7 })).to.include({
      valid: true,
    });
    expect(scoreDimension({ scale, items: items(...ids), answers, minShare: 0.71 })).to.include({
      valid: false,
    });
  });

  it('follows a minimum above the default, at most all items', () => {
    const three = { scale, items: items('a', 'b', 'c'), minShare: 0 };
    expect(scoreDimension({ ...three, answers: { a: 4, b: 4 }, minAnswered: 3 })).to.include({
      valid: false,
    });
    expect(scoreDimension({ ...three, answers: { a: 4, b: 4, c: 4 }, minAnswered: 9 })).to.include({
      valid: true,
    });
  });

  it('has no score of nothing, however low the minimum', () => {
    expect(
      scoreDimension({ scale, items: items('a', 'b'), answers: {}, minShare: 0, minAnswered: 0 }),
    ).to.deep.include({ valid: false, mean: null, sum: null, index: null });
  });
});
