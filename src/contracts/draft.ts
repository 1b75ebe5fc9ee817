import * as z from 'zod/mini';
import { AssessmentResult } from './assessment-result.js';
import { GoalPlan } from './goal-plan.js';
import { Id, schemaVersion, Time } from './primitives.js';
import { ProgressLog, Session } from './progress-log.js';

/** An unfinished document as it stands in a store or in a draft file. */
export const Draft = z.looseObject({
  schema: z.literal('polku/draft'),
  schemaVersion,
  savedAt: Time,
  revision: z.int().check(z.gte(0)),
  value: z.discriminatedUnion('schema', [AssessmentResult, GoalPlan, ProgressLog]),
  place: z.exactOptional(
    z.looseObject({ step: z.string(), page: z.exactOptional(Id), goal: z.exactOptional(Id) }),
  ),
  /** The session that was being entered. */
  session: z.exactOptional(z.partial(Session)),
});
export type Draft = z.infer<typeof Draft>;
