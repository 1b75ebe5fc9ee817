import * as z from 'zod/mini';
import { AssessmentResult } from './assessment-result.js';
import { GoalPlan } from './goal-plan.js';
import { GroupSummary } from './group-summary.js';
import { ProgressLog } from './progress-log.js';
import { SealedResult } from './sealed-result.js';
import { SupervisorNotes } from './supervisor-notes.js';

/** Every document that the report opens, told apart by `schema`. */
export const PolkuResult = z.discriminatedUnion('schema', [
  AssessmentResult,
  GoalPlan,
  ProgressLog,
  GroupSummary,
  SealedResult,
  SupervisorNotes,
]);
export type PolkuResult = z.infer<typeof PolkuResult>;
