import { expect } from '@open-wc/testing';
import { gasT, type GasGoal } from '../../src/scoring/index.js';

const near = (actual: unknown, expected: number) => {
  expect(actual).to.be.a('number');
  expect(actual as number).to.be.closeTo(expected, 1e-6);
};
const t = (goals: GasGoal[], rho?: number) => {
  const outcome = gasT({ goals, ...(rho !== undefined && { rho }) });
  if ('error' in outcome) throw new Error(outcome.error);
  return outcome;
};
/** The formula as it is printed for equal weights: C = 10 / √(n − ρn + ρn²), T = 50 + C Σx. */
const equalWeights = (levels: number[], rho: number) => {
  const n = levels.length;
  return 50 + (10 / (n - rho * n + rho * n ** 2) ** 0.5) * levels.reduce((sum, x) => sum + x, 0);
};

describe('gasT', () => {
  it('is 50 when all is as expected', () => {
    near(t([{ level: 0 }]).T, 50);
    near(t([{ level: 1 }, { level: -1 }]).T, 50);
    near(t([{ level: 0, weight: 9 }, { level: 0 }]).T, 50);
  });

  it('is 10 a level for one goal, whatever its weight and rho', () => {
    for (const [level, T] of [
      [-2, 30],
      [-1, 40],
      [0, 50],
      [1, 60],
      [2, 70],
    ] as const) {
      near(t([{ level }]).T, T);
      near(t([{ level, weight: 7 }], 0.8).T, T);
    }
  });

  // Worked out by hand: √(0.7·2 + 0.3·4) = √2.6; √(0.7·10 + 0.3·16) = √11.8; √(0.7·13 + 0.3·25) = √16.6.
  it('weighs goals', () => {
    near(t([{ level: 1 }, { level: 1 }]).T, 50 + 20 / 1.6124515496597098);
    near(
      t([
        { level: 1, weight: 3 },
        { level: -1, weight: 1 },
      ]).T,
      50 + 20 / 3.4351128074635335,
    );
    near(
      t([
        { level: 2, weight: 2 },
        { level: -1, weight: 3 },
      ]).T,
      50 + 10 / 4.0743097574926725,
    );
  });

  it('weighs by importance × difficulty, each 1 when missing, and by weight before them', () => {
    near(t([{ level: 1, importance: 3 }, { level: -1 }]).T, 50 + 20 / 3.4351128074635335);
    near(
      t([
        { level: 1, difficulty: 3 },
        { level: -1, importance: 1 },
      ]).T,
      50 + 20 / 3.4351128074635335,
    );
    near(
      t([
        { level: 2, importance: 1, difficulty: 2 },
        { level: -1, importance: 1.5, difficulty: 2 },
      ]).T,
      50 + 10 / 4.0743097574926725,
    );
    near(
      t([{ level: 1, weight: 3, importance: 9, difficulty: 9 }, { level: -1 }]).T,
      50 + 20 / 3.4351128074635335,
    );
  });

  it('follows rho: 0 is √Σw², 1 is Σw', () => {
    near(t([{ level: 1 }, { level: 1 }], 0).T, 50 + 20 / Math.SQRT2);
    near(t([{ level: 1 }, { level: 1 }], 1).T, 60);
    near(
      t(
        [
          { level: 2, weight: 3 },
          { level: 0, weight: 4 },
        ],
        0,
      ).T,
      62,
    );
  });

  it('agrees with the printed formula for equal weights', () => {
    for (const levels of [
      [2, 2, 2],
      [-2, -1, 0, 1, 2, 2],
      [-1, -1],
      [1, 0, 0, 0],
    ]) {
      for (const rho of [0, 0.2, 0.3, 0.5]) {
        near(
          t(
            levels.map((level) => ({ level })),
            rho,
          ).T,
          equalWeights(levels, rho),
        );
      }
    }
  });

  it('does not count goals without a level', () => {
    expect(t([{ level: 2 }, { level: null, weight: 50 }, {}])).to.deep.equal({
      nUsed: 1,
      T: 70,
      nPaired: 0,
      pairedBaselineT: null,
      pairedT: null,
      change: null,
    });
  });

  it('measures change on the goals with both levels only', () => {
    const outcome = t([
      { level: 2, baselineLevel: -1 },
      { level: 0, baselineLevel: -2 },
      { level: 2, baselineLevel: null },
      { level: null, baselineLevel: -1 },
    ]);
    expect(outcome).to.include({ nUsed: 3, nPaired: 2 });
    near(outcome.T, equalWeights([2, 0, 2], 0.3));
    near(outcome.pairedBaselineT, equalWeights([-1, -2], 0.3));
    near(outcome.pairedT, equalWeights([2, 0], 0.3));
    near(outcome.change, 50 / 1.6124515496597098);
  });

  it('is null, never 50, without goals', () => {
    const none = { nUsed: 0, T: null, nPaired: 0, pairedBaselineT: null, pairedT: null, change: null };
    expect(gasT({ goals: [] })).to.deep.equal(none);
    expect(gasT({ goals: [{ level: null, baselineLevel: -1 }] })).to.deep.equal(none);
  });

  for (const level of [3, -3, 0.5, '1', NaN, true]) {
    it(`refuses ${JSON.stringify(level)} as a level`, () => {
      expect(gasT({ goals: [{ level: 0 }, { level: level as number }] })).to.deep.equal({
        error: 'invalid_level',
      });
      expect(gasT({ goals: [{ level: 0, baselineLevel: level as number }] })).to.deep.equal({
        error: 'invalid_level',
      });
    });
  }

  for (const goal of [
    { weight: 0 },
    { weight: -1 },
    { weight: NaN },
    { weight: Infinity },
    { importance: 0 },
    { difficulty: 0 },
    { importance: -2 },
  ]) {
    it(`refuses ${Object.entries(goal).join(' ')}`, () => {
      expect(gasT({ goals: [{ level: 1 }, { level: null, ...goal }] })).to.deep.equal({
        error: 'invalid_weight',
      });
    });
  }
});
