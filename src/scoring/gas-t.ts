import type { GasT } from '../contracts/index.js';

export interface GasGoal {
  /** Attained level, −2 to 2. */
  level?: number | null;
  /** Level at the start, −2 to 2. */
  baselineLevel?: number | null;
  /** Positive. Default: importance × difficulty. */
  weight?: number;
  /** Positive, default 1. */
  importance?: number;
  /** Positive, default 1. */
  difficulty?: number;
}

/**
 * Goal Attainment Scaling T over all goals with a level (Kiresuk & Sherman 1968): 50 is "as expected", ten a
 * standard deviation, `rho` the assumed correlation between goals. The change is over the goals with both
 * levels, both T recomputed on those. Without goals T is `null`, never 50.
 *
 * A level other than −2, −1, 0, 1, 2 gives `{ error: 'invalid_level' }`, a weight that is not above 0
 * `{ error: 'invalid_weight' }`.
 */
export function gasT(input: {
  rho?: number;
  goals: readonly GasGoal[];
}): GasT | { error: 'invalid_level' | 'invalid_weight' } {
  const { rho = 0.3, goals } = input;
  const weighted: { level: number | null; start: number | null; weight: number }[] = [];
  for (const { level = null, baselineLevel = null, weight: own, importance = 1, difficulty = 1 } of goals) {
    if (!isLevel(level) || !isLevel(baselineLevel)) return { error: 'invalid_level' };
    const weight = own ?? importance * difficulty;
    if (!(weight > 0 && Number.isFinite(weight))) return { error: 'invalid_weight' };
    weighted.push({ level, start: baselineLevel, weight });
  }

  const used = weighted.flatMap(({ level, weight }) => (level === null ? [] : { x: level, weight }));
  const paired = weighted.filter(({ level, start }) => level !== null && start !== null);
  const pairedBaselineT = tScore(
    paired.map(({ start, weight }) => ({ x: start ?? 0, weight })),
    rho,
  );
  const pairedT = tScore(
    paired.map(({ level, weight }) => ({ x: level ?? 0, weight })),
    rho,
  );
  return {
    nUsed: used.length,
    T: tScore(used, rho),
    nPaired: paired.length,
    pairedBaselineT,
    pairedT,
    change: pairedT === null || pairedBaselineT === null ? null : pairedT - pairedBaselineT,
  };
}

function isLevel(level: number | null): boolean {
  return level === null || [-2, -1, 0, 1, 2].includes(level);
}

function tScore(goals: readonly { x: number; weight: number }[], rho: number): number | null {
  if (goals.length === 0) return null;
  let attained = 0;
  let weights = 0;
  let squares = 0;
  for (const { x, weight } of goals) {
    attained += weight * x;
    weights += weight;
    squares += weight * weight;
  }
  return 50 + (10 * attained) / Math.sqrt((1 - rho) * squares + rho * weights * weights);
}
