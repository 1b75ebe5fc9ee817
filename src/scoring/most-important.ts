import type { DimensionScore, Priority, Questionnaire } from '../contracts/index.js';
import { compare } from './compare.js';
import { importanceScaleOf } from './items.js';
import type { ScoredScale } from './score-dimension.js';

/**
 * Ids of the at most two dimensions that the person marked as important: above the middle of the importance
 * scale, highest first, ties in the order of `ranked` and then as given. An importance off its scale is none.
 */
export function mostImportant(input: {
  importanceScale: ScoredScale;
  dims: readonly { id: string; importance: number | null }[];
  /** Dimension ids in ranked order. */
  ranked: readonly string[];
}): string[] {
  const { importanceScale, dims, ranked } = input;
  const middle = (importanceScale.min + importanceScale.max) / 2;
  const place = (id: string) => (ranked.includes(id) ? ranked.indexOf(id) : ranked.length);
  return dims
    .flatMap(({ id, importance }) =>
      importance !== null && importance > middle && importance <= importanceScale.max
        ? [{ id, importance }]
        : [],
    )
    .sort((a, b) => compare(b.importance, a.importance) || place(a.id) - place(b.id))
    .slice(0, 2)
    .map(({ id }) => id);
}

/** `mostImportant` of an assessment; a questionnaire that asks for no importance gives none. */
export function mostImportantOf(assessment: {
  questionnaire: Questionnaire;
  scores: readonly DimensionScore[];
  priorities: readonly Priority[];
}): string[] {
  const importanceScale = importanceScaleOf(assessment.questionnaire);
  if (!importanceScale) return [];
  return mostImportant({
    importanceScale,
    dims: assessment.scores.map(({ dimension, importance }) => ({ id: dimension, importance })),
    ranked: assessment.priorities.map(({ dimension }) => dimension),
  });
}
