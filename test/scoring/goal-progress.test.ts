import { expect } from '@open-wc/testing';
import { goalProgress, goalsSummary, sparkSegments, type Rating } from '../../src/scoring/index.js';

/** Ratings of sessions 1, 2, …; `null` is skipped. */
const rated = (...values: (number | null)[]): Rating[] =>
  values.map((value, index) => ({ session: index + 1, value }));

describe('goalProgress', () => {
  it('sorts by the number of the session, not as text and not as given', () => {
    const ratings = [
      { session: 10, value: 8 },
      { session: 9, value: 6 },
      { session: 0, value: 2 },
      { session: 1, value: 5 },
    ];
    const before = JSON.stringify(ratings);
    expect(goalProgress({ target: 10, ratings })).to.deep.equal({
      nRatings: 4,
      baseline: 2,
      current: 8,
      delta: 6,
      sinceLast: 2,
      toTarget: 2,
      ratio: 0.75,
      barPercent: 75,
      reached: false,
      kind: 'improve',
      band: 'clear_up',
    });
    expect(JSON.stringify(ratings)).to.equal(before);
  });

  const nothing = {
    nRatings: 0,
    baseline: null,
    current: null,
    delta: null,
    sinceLast: null,
    toTarget: null,
    ratio: null,
    barPercent: null,
    reached: null,
    kind: null,
    band: null,
  };
  it('knows nothing without ratings', () => {
    expect(goalProgress({ target: 8, ratings: [] })).to.deep.equal(nothing);
    expect(goalProgress({ target: 8, ratings: rated(null, null) })).to.deep.equal(nothing);
  });

  it('sees no change in one rating, but how far it is', () => {
    expect(goalProgress({ target: 8, ratings: rated(null, 3, null) })).to.deep.equal({
      ...nothing,
      nRatings: 1,
      baseline: 3,
      current: 3,
      toTarget: 5,
      reached: false,
      kind: 'improve',
    });
    expect(goalProgress({ target: 3, ratings: rated(4) })).to.include({
      reached: true,
      kind: 'maintain',
      toTarget: -1,
    });
  });

  it('measures change without a target', () => {
    expect(goalProgress({ target: null, ratings: rated(7, 2, 3) })).to.deep.equal({
      ...nothing,
      nRatings: 3,
      baseline: 7,
      current: 3,
      delta: -4,
      sinceLast: 1,
      band: 'clear_down',
    });
  });

  it('takes 0 as a rating and a target, not as missing', () => {
    expect(goalProgress({ target: 0, ratings: rated(0, 0) })).to.deep.equal({
      nRatings: 2,
      baseline: 0,
      current: 0,
      delta: 0,
      sinceLast: 0,
      toTarget: 0,
      ratio: null,
      barPercent: null,
      reached: true,
      kind: 'maintain',
      band: 'same',
    });
  });

  it('takes the previous rating, not the previous session, for the change since last', () => {
    expect(goalProgress({ target: 8, ratings: rated(2, 5, null, null, 4) })).to.include({
      sinceLast: -1,
      delta: 2,
    });
  });

  // baseline, current, target → delta, ratio, barPercent, reached, kind
  for (const [baseline, current, target, delta, ratio, barPercent, reached, kind] of [
    [4, 8, 6, 4, 2, 100, true, 'improve'],
    [4, 6, 6, 2, 1, 100, true, 'improve'],
    [5, 2, 9, -3, -0.75, 0, false, 'improve'],
    [5, 5, 9, 0, 0, 0, false, 'improve'],
    [2, 3, 10, 1, 0.125, 13, false, 'improve'],
    [0, 1, 8, 1, 0.125, 13, false, 'improve'],
    [7, 9, 7, 2, null, null, true, 'maintain'],
    [8, 6, 7, -2, null, null, false, 'maintain'],
  ] as const) {
    it(`${baseline} → ${current} with target ${target}`, () => {
      expect(goalProgress({ target, ratings: rated(baseline, current) })).to.include({
        delta,
        ratio,
        barPercent,
        reached,
        kind,
        toTarget: target - current,
      });
    });
  }

  for (const [from, to, threshold, band] of [
    [5, 5, 3, 'same'],
    [5, 6, 3, 'some_up'],
    [5, 4, 3, 'some_down'],
    [5, 7, 3, 'some_up'],
    [5, 3, 3, 'some_down'],
    [5, 8, 3, 'clear_up'],
    [5, 2, 3, 'clear_down'],
    [0, 10, 3, 'clear_up'],
    [5, 6, 1, 'clear_up'],
    [5, 5, 1, 'same'],
    [5, 6, 2, 'some_up'],
    [5, 7, 2, 'clear_up'],
    [5, 9, 5, 'some_up'],
    [9, 4, 5, 'clear_down'],
    [5, 8, undefined, 'clear_up'],
    [5, 7, undefined, 'some_up'],
  ] as const) {
    it(`${from} → ${to} is ${band} with threshold ${threshold}`, () => {
      const ratings = rated(from, to);
      expect(goalProgress({ target: 10, ratings, ...(threshold && { threshold }) }).band).to.equal(band);
    });
  }
});

describe('goalsSummary', () => {
  it('averages the change of goals rated twice only', () => {
    expect(
      goalsSummary({
        threshold: 3,
        goals: [
          { target: 6, ratings: rated(3, 7) },
          { target: 8, ratings: rated(5, null, 4) },
          { target: 4, ratings: rated(5) },
          { target: null, ratings: rated(1, 9) },
          { target: 5, ratings: [] },
        ],
      }),
    ).to.deep.equal({ nGoals: 5, nPaired: 3, meanDelta: 11 / 3, nReached: 2 });
  });

  it('has no mean of no change', () => {
    expect(goalsSummary({ goals: [] })).to.deep.equal({
      nGoals: 0,
      nPaired: 0,
      meanDelta: null,
      nReached: 0,
    });
    expect(goalsSummary({ goals: [{ target: 9, ratings: rated(2) }] }).meanDelta).to.equal(null);
    expect(goalsSummary({ goals: [{ target: 9, ratings: rated(2, 2) }] }).meanDelta).to.equal(0);
  });
});

describe('sparkSegments', () => {
  for (const [why, ratings, segments] of [
    ['nothing', [], []],
    ['only skipped', rated(null, null), []],
    [
      'one line',
      rated(3, 4, 5),
      [
        [
          [1, 3],
          [2, 4],
          [3, 5],
        ],
      ],
    ],
    [
      'a skipped rating breaks the line',
      rated(3, 4, null, 6, 7),
      [
        [
          [1, 3],
          [2, 4],
        ],
        [
          [4, 6],
          [5, 7],
        ],
      ],
    ],
    ['a run of one', rated(null, 0, null, 6, null), [[[2, 0]], [[4, 6]]]],
    ['several skipped in a row break once', rated(1, null, null, 2), [[[1, 1]], [[4, 2]]]],
    [
      'sorted by number, the baseline first',
      [
        { session: 10, value: 8 },
        { session: 2, value: null },
        { session: 0, value: 4 },
        { session: 1, value: 5 },
      ],
      [
        [
          [0, 4],
          [1, 5],
        ],
        [[10, 8]],
      ],
    ],
    [
      'a session number left out does not break the line',
      [
        { session: 1, value: 2 },
        { session: 5, value: 3 },
      ],
      [
        [
          [1, 2],
          [5, 3],
        ],
      ],
    ],
  ] as [string, Rating[], unknown][]) {
    it(why, () => expect(sparkSegments({ ratings })).to.deep.equal(segments));
  }
});
