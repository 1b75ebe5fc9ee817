import * as z from 'zod/mini';
import { Count, Id, openObject } from './primitives.js';
import { CarriedQuestionnaire } from './questionnaire.js';
import { resultShape } from './result.js';

/**
 * An answer by the kind of its item: scale step or `'na'`, number, option id or ids, text.
 * `null` = seen and left open. An absent key = never shown, hidden, or struck out.
 */
export const Answer = z.nullable(z.union([z.number(), z.string(), z.array(z.string())]));
export type Answer = z.infer<typeof Answer>;

export const Answers = z.record(Id, Answer);
export type Answers = z.infer<typeof Answers>;

/** Scores of one dimension: `mean` and `desired` in scale steps, `index` 0–100, `null` where there is too little. */
export const DimensionScore = openObject({
  dimension: Id,
  nItems: Count,
  nApplicable: Count,
  nAnswered: Count,
  complete: z.boolean(),
  mean: z.nullable(z.number()),
  sum: z.nullable(z.number()),
  index: z.nullable(z.number()),
  importance: z.nullable(z.number()),
  desired: z.nullable(z.number()),
});
export type DimensionScore = z.infer<typeof DimensionScore>;

/** One dimension in the ranked order of what matters and is not yet as wished. */
export const Priority = openObject({
  dimension: Id,
  current: z.number(),
  gap: z.number(),
  priority: z.number(),
  priority100: z.number(),
  quadrant: z.enum(['focus', 'keep', 'later', 'ease']),
});
export type Priority = z.infer<typeof Priority>;

/** A self-assessment with its own questionnaire, answers and scores. */
export const AssessmentResult = openObject({
  schema: z.literal('polku/self-assessment'),
  ...resultShape,
  questionnaire: CarriedQuestionnaire,
  answers: Answers,
  scores: z.array(DimensionScore),
  priorities: z.array(Priority),
});
export type AssessmentResult = z.infer<typeof AssessmentResult>;
