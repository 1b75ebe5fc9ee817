import type { GoalProgress } from '../contracts/index.js';
import { roundHalfAway } from './round-half-away.js';

export interface Rating {
  /** Number of the session; 0 is the baseline of the plan. */
  session: number;
  /** 0 to 10; `null` was skipped. */
  value: number | null;
}

export interface RatedGoal {
  target: number | null;
  /** In any order. */
  ratings: readonly Rating[];
}

export type GoalChange = Omit<GoalProgress, 'goal'>;

/** The ratings in the order of their sessions. */
export function bySession<T extends { session: number }>(ratings: readonly T[]): T[] {
  return [...ratings].sort((a, b) => a.session - b.session);
}

/**
 * Change of one goal from its first to its last rating (goal-based outcomes, Law & Jacob).
 *
 * Skipped ratings are passed over, never filled in. `ratio` is the share of the way from baseline to target and
 * is not clamped; `barPercent` is, in whole per cent. `threshold` is the number of steps called a clear change.
 * Fewer than two ratings give no change, no ratings nothing but their number.
 */
export function goalProgress({
  target,
  threshold = 3,
  ratings,
}: RatedGoal & { threshold?: number }): GoalChange {
  const values = bySession(ratings).flatMap(({ value }) => value ?? []);
  const [baseline = null] = values;
  const current = values.at(-1) ?? null;
  const previous = values.at(-2) ?? null;
  const change: GoalChange = {
    nRatings: values.length,
    baseline,
    current,
    delta: null,
    sinceLast: null,
    toTarget: null,
    ratio: null,
    barPercent: null,
    reached: null,
    kind: null,
    band: null,
  };
  if (baseline === null || current === null) return change;
  if (target !== null) {
    change.toTarget = target - current;
    change.reached = current >= target;
    change.kind = target > baseline ? 'improve' : 'maintain';
  }
  if (previous === null) return change;
  const delta = current - baseline;
  change.delta = delta;
  change.sinceLast = current - previous;
  change.band = bandOf(delta, threshold);
  if (target !== null && target > baseline) {
    change.ratio = delta / (target - baseline);
    change.barPercent = roundHalfAway(100 * Math.min(1, Math.max(0, change.ratio)), 0);
  }
  return change;
}

function bandOf(delta: number, threshold: number): GoalChange['band'] {
  const steps = Math.abs(delta);
  if (steps < 1) return 'same';
  if (steps < threshold) return delta > 0 ? 'some_up' : 'some_down';
  return delta > 0 ? 'clear_up' : 'clear_down';
}

/** Several goals together; `meanDelta`, in steps of 0–10, is over the goals with at least two ratings. */
export function goalsSummary(input: { threshold?: number; goals: readonly RatedGoal[] }): {
  nGoals: number;
  nPaired: number;
  meanDelta: number | null;
  nReached: number;
} {
  const changes = input.goals.map((goal) => goalProgress(goal));
  const deltas = changes.flatMap(({ delta }) => delta ?? []);
  return {
    nGoals: changes.length,
    nPaired: deltas.length,
    meanDelta: deltas.length > 0 ? deltas.reduce((sum, delta) => sum + delta, 0) / deltas.length : null,
    nReached: changes.filter(({ reached }) => reached).length,
  };
}
