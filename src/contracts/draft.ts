import * as z from 'zod/mini';
import { AssessmentResult } from './assessment-result.js';
import { Goal, GoalPlan } from './goal-plan.js';
import { Count, Id, openObject, schemaVersion, Time, ZeroToTen } from './primitives.js';
import { ProgressLog, Session } from './progress-log.js';

/** An unfinished document as it stands in a store or in a draft file. */
export const Draft = openObject({
  schema: z.literal('polku/draft'),
  schemaVersion,
  savedAt: Time,
  revision: Count,
  value: z.discriminatedUnion('schema', [AssessmentResult, GoalPlan, ProgressLog]),
  place: z.exactOptional(
    openObject({ step: z.string(), page: z.exactOptional(Id), goal: z.exactOptional(Id) }),
  ),
  /** Item id → what stands in the field of a number and is none that may be the answer. */
  typed: z.exactOptional(z.record(Id, z.string())),
  /** The session that was being entered. */
  session: z.exactOptional(z.partial(Session)),
  /** The goal whose words were being written in a log; without `goal` it is a new one. */
  writing: z.exactOptional(
    openObject({
      kind: z.enum(['add', 'replace', 'reword']),
      goal: z.exactOptional(Id),
      title: z.string(),
      target: z.nullable(ZeroToTen),
    }),
  ),
  /** Goals that were given up, each with the catalogue of which it was chosen; choosing one again brings it back. */
  setAside: z.exactOptional(z.array(openObject({ catalogue: z.exactOptional(Id), goal: Goal }))),
  /** Sessions as they were before they were removed or edited, the last one last. */
  undo: z.exactOptional(
    z.array(
      openObject({ kind: z.enum(['removed', 'edited']), session: Session, struck: z.array(z.string()) }),
    ),
  ),
});
export type Draft = z.infer<typeof Draft>;
