import { expect } from '@open-wc/testing';
import { groupSummary, type RespondentGroup } from '../../src/scoring/index.js';

/** A group whose respondents have these scores in `role`. */
const group = (id: string, ...scores: (number | null)[]): RespondentGroup => ({
  id,
  respondents: scores.map((role) => ({ role })),
});
const same = (id: string, n: number, score = 3) => group(id, ...Array<number>(n).fill(score));
const role = (groups: RespondentGroup[], minN?: number) => {
  const summary = groupSummary({ dims: ['role'], groups, ...(minN !== undefined && { minN }) })['role'];
  if (!summary) throw new Error('no dimension');
  return summary;
};
const hidden = (reason: string) => ({ n: null, mean: null, hidden: reason });
const reasons = (groups: RespondentGroup[], minN?: number) => {
  const { groups: cells, total } = role(groups, minN);
  return {
    ...Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, cell.hidden])),
    total: total.hidden,
  };
};

describe('groupSummary', () => {
  it('shows what is large enough, with its count and plain mean', () => {
    expect(role([group('a', 1, 2, 3, 4, 5), group('b', 5, 5, 5, 5, 5, 2)])).to.deep.equal({
      groups: { a: { n: 5, mean: 3, hidden: null }, b: { n: 6, mean: 4.5, hidden: null } },
      total: { n: 11, mean: 42 / 11, hidden: null },
    });
  });

  it('counts the respondents with a score, 0 among them, in each dimension', () => {
    const respondents = [
      { role: 0, load: 4 },
      { role: null, load: 4 },
      { load: 4 },
      { role: 2, load: 4 },
      { role: 4, load: 4 },
    ];
    const summary = groupSummary({
      minN: 3,
      dims: ['load', 'role', 'constructor'],
      groups: [{ id: 'a', respondents }],
    });
    expect(summary).to.deep.equal({
      load: { groups: { a: { n: 5, mean: 4, hidden: null } }, total: { n: 5, mean: 4, hidden: null } },
      role: { groups: { a: { n: 3, mean: 2, hidden: null } }, total: { n: 3, mean: 2, hidden: null } },
      constructor: { groups: { a: hidden('no_data') }, total: hidden('no_data') },
    });
  });

  it('hides four of five and says nothing about how many they were', () => {
    expect(role([same('a', 4)])).to.deep.equal({
      groups: { a: hidden('below_min') },
      total: hidden('below_min'),
    });
  });

  it('tells nothing from nobody apart', () => {
    expect(reasons([group('a', null, null), group('b'), same('c', 1), same('d', 9)])).to.deep.equal({
      a: 'no_data',
      b: 'no_data',
      c: 'below_min',
      d: 'complementary',
      total: null,
    });
    expect(role([])).to.deep.equal({ groups: {}, total: hidden('no_data') });
  });

  it('has no mean of nobody, however small the minimum', () => {
    expect(role([group('a')], 0)).to.deep.equal({
      groups: { a: hidden('no_data') },
      total: hidden('no_data'),
    });
  });

  // group sizes → what is hidden, minN 5
  for (const [why, sizes, expected] of [
    ['nothing hidden', { a: 5, b: 5 }, { a: null, b: null, total: null }],
    ['groups without answers need no cover', { a: 5, b: 0 }, { a: null, b: 'no_data', total: null }],
    [
      'a remainder below the minimum hides the smallest visible',
      { a: 9, b: 4, c: 7 },
      { a: null, b: 'below_min', c: 'complementary', total: null },
    ],
    [
      'two hidden groups below the minimum together',
      { a: 6, b: 2, c: 2, d: 8 },
      { a: 'complementary', b: 'below_min', c: 'below_min', d: null, total: null },
    ],
    [
      'a remainder of exactly the minimum covers itself',
      { a: 6, b: 2, c: 3 },
      { a: null, b: 'below_min', c: 'below_min', total: null },
    ],
    ['the only visible group goes', { a: 6, b: 2 }, { a: 'complementary', b: 'below_min', total: null }],
    ['small groups with a shown total', { a: 3, b: 2 }, { a: 'below_min', b: 'below_min', total: null }],
    ['a hidden total needs no cover', { a: 2, b: 2 }, { a: 'below_min', b: 'below_min', total: 'below_min' }],
    [
      'a tie goes to the lower id',
      { b: 6, a: 6, c: 1 },
      { a: 'complementary', b: null, c: 'below_min', total: null },
    ],
    [
      'upper case comes before lower',
      { a: 6, Z: 6, c: 1 },
      { Z: 'complementary', a: null, c: 'below_min', total: null },
    ],
    [
      'ids compare by code unit, not by number or alphabet',
      { '9': 6, '10': 6, c: 1 },
      { '10': 'complementary', '9': null, c: 'below_min', total: null },
    ],
    ['ä comes after z', { ä: 6, z: 6, c: 1 }, { z: 'complementary', ä: null, c: 'below_min', total: null }],
    [
      'the group without a name is the lowest',
      { a: 6, '': 6, c: 1 },
      { '': 'complementary', a: null, c: 'below_min', total: null },
    ],
    [
      'size comes before the id',
      { a: 7, b: 6, c: 1 },
      { a: null, b: 'complementary', c: 'below_min', total: null },
    ],
  ] as [string, Record<string, number>, Record<string, string | null>][]) {
    it(why, () => {
      expect(reasons(Object.entries(sizes).map(([id, n]) => same(id, n)))).to.deep.equal(expected);
    });
  }

  it('has a minimum of 5 unless told', () => {
    expect(reasons([same('a', 4), same('b', 4)], 4)).to.deep.equal({ a: null, b: null, total: null });
    expect(reasons([same('a', 4), same('b', 4)])).to.deep.equal({
      a: 'below_min',
      b: 'below_min',
      total: null,
    });
  });

  it('takes any text for the name of a group', () => {
    const { groups } = role([same('__proto__', 5), same('constructor', 2), same('other', 9)]);
    expect(Object.getOwnPropertyDescriptor(groups, '__proto__')?.value).to.deep.equal(
      hidden('complementary'),
    );
    expect(groups['constructor']).to.deep.equal(hidden('below_min'));
  });

  it('decides each dimension by itself', () => {
    const respondents = (n: number, roles: number) =>
      Array.from({ length: n }, (_, index) => ({ role: index < roles ? 4 : null, load: 2 }));
    const summary = groupSummary({
      dims: ['role', 'load'],
      groups: [
        { id: 'a', respondents: respondents(6, 3) },
        { id: 'b', respondents: respondents(7, 7) },
      ],
    });
    expect(summary['role']?.groups['b']?.hidden).to.equal('complementary');
    expect(summary['load']?.groups['b']).to.deep.equal({ n: 7, mean: 2, hidden: null });
  });
});
