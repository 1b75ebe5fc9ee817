import { ownValue } from './own-value.js';

export interface ScoredScale {
  min: number;
  max: number;
}

export interface DimensionInput {
  /** Ends of the response scale, whole numbers. */
  scale: ScoredScale;
  items: readonly { id: string; reverse?: boolean }[];
  /** By item id: a whole number on the scale, `'na'`, or `null`; `null` and an absent key are unanswered. */
  answers: Readonly<Record<string, unknown>>;
  /** Share of the applicable items that must be answered, 0 to 1. Default 0.5. */
  minShare?: number;
  /** Number of items that must be answered, at most all of them. Default 2. */
  minAnswered?: number;
}

export interface DimensionOutcome {
  nItems: number;
  /** Items that were not answered `'na'`. */
  nApplicable: number;
  nAnswered: number;
  /** Every applicable item was answered. */
  complete: boolean;
  /** Enough was answered for a score. */
  valid: boolean;
  /** In steps of the scale; `null` unless valid. */
  mean: number | null;
  /** Prorated: mean × applicable items; `null` unless valid. */
  sum: number | null;
  /** The mean as 0 to 100 of its scale; `null` unless valid. */
  index: number | null;
}

export interface InvalidAnswer {
  error: 'invalid_answer';
}

/** The answer to one item after reverse keying, `'na'` or `null`; `undefined` if it is off the scale. */
export function itemScore(
  { min, max }: ScoredScale,
  { id, reverse }: { id: string; reverse?: boolean },
  answers: Readonly<Record<string, unknown>>,
): number | 'na' | null | undefined {
  const answer = ownValue(answers, id) ?? null;
  if (answer === null || answer === 'na') return answer;
  if (typeof answer !== 'number' || !Number.isInteger(answer) || answer < min || answer > max)
    return undefined;
  return reverse ? min + max - answer : answer;
}

/**
 * Scores one dimension as the mean of its answered items, with the prorated sum and the 0–100 index.
 *
 * Person-mean scoring: nothing is imputed, nothing is rounded, and too few answers give `null`, never a guess.
 * An answer that is not a whole number on the scale gives `{ error: 'invalid_answer' }`; it is not clipped.
 */
export function scoreDimension(input: DimensionInput): DimensionOutcome | InvalidAnswer {
  const { scale, items, answers, minShare = 0.5, minAnswered = 2 } = input;
  const scores = items.map((item) => itemScore(scale, item, answers));
  if (scores.includes(undefined)) return { error: 'invalid_answer' };

  const answered = scores.filter((score) => typeof score === 'number');
  const nItems = items.length;
  const nApplicable = nItems - scores.filter((score) => score === 'na').length;
  const nAnswered = answered.length;
  const valid =
    nAnswered > 0 && nAnswered >= Math.min(minAnswered, nItems) && nAnswered / nApplicable >= minShare;
  const mean = valid ? answered.reduce((sum, score) => sum + score, 0) / nAnswered : null;
  return {
    nItems,
    nApplicable,
    nAnswered,
    complete: nApplicable > 0 && nAnswered === nApplicable,
    valid,
    mean,
    sum: mean === null ? null : mean * nApplicable,
    index: mean === null ? null : (100 * (mean - scale.min)) / (scale.max - scale.min),
  };
}
