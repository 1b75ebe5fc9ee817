import * as z from 'zod/mini';
import { Day, GasLevel, Id, LocalizedText, openObject, Version, ZeroToTen } from './primitives.js';
import { resultShape } from './result.js';

/** Five worded levels of Goal Attainment Scaling; 0 is the expected level. */
export const GasLadder = openObject({
  '-2': z.string(),
  '-1': z.string(),
  '0': z.string(),
  '1': z.string(),
  '2': z.string(),
});
export type GasLadder = z.infer<typeof GasLadder>;

export const goalShape = {
  /** Random; never made from a title or from the catalogue. */
  id: Id,
  /** The goal's id in the catalogue. Absent: the person's own goal. */
  catalogueId: z.exactOptional(Id),
  catalogueTitle: z.exactOptional(LocalizedText),
  /** The person's own sentence. */
  title: z.string(),
  why: z.exactOptional(z.string()),
  coreTask: z.exactOptional(z.string()),
  baseline: z.nullable(ZeroToTen),
  alreadyWorks: z.exactOptional(z.string()),
  target: z.nullable(ZeroToTen),
  sign: z.exactOptional(z.string()),
  noticedBy: z.exactOptional(z.string()),
  firstStep: z.exactOptional(z.string()),
  reviewOn: z.exactOptional(Day),
  weight: z.exactOptional(z.number().check(z.positive())),
  ladder: z.exactOptional(GasLadder),
  baselineLevel: z.exactOptional(GasLevel),
};

export const Goal = openObject(goalShape);
export type Goal = z.infer<typeof Goal>;

/** One to a few goals in the person's own words, in order of priority. */
export const GoalPlan = openObject({
  schema: z.literal('polku/goal-plan'),
  ...resultShape,
  /** The goals of a group or work community. */
  shared: z.exactOptional(z.literal(true)),
  catalogue: z.exactOptional(openObject({ id: Id, version: Version, title: LocalizedText })),
  goals: z.array(Goal),
});
export type GoalPlan = z.infer<typeof GoalPlan>;
