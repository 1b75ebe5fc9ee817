import * as z from 'zod/mini';
import { goalShape } from './goal-plan.js';
import { Count, Day, GasLevel, Id, openObject, Time, Uuid, ZeroToTen } from './primitives.js';
import { resultShape } from './result.js';

export const GoalStatus = z.enum(['active', 'reached', 'replaced', 'closed']);
export type GoalStatus = z.infer<typeof GoalStatus>;

export const TrackedGoal = openObject({
  ...goalShape,
  status: GoalStatus,
  replacedBy: z.exactOptional(Id),
  /** The goal was born in the tracker, not in a plan. */
  own: z.exactOptional(z.literal(true)),
  /** The state from `at` on; the first entry is when the goal joined, the last one is now. */
  history: z.exactOptional(
    z.array(openObject({ at: Time, status: GoalStatus, title: z.string(), target: z.nullable(ZeroToTen) })),
  ),
});
export type TrackedGoal = z.infer<typeof TrackedGoal>;

/** Ratings by goal id. `null` = skipped; an absent key = the goal was not active then. */
export const Ratings = z.record(Id, z.nullable(ZeroToTen));
export type Ratings = z.infer<typeof Ratings>;

export const Session = openObject({
  id: Id,
  number: z.int().check(z.gte(1)),
  date: Day,
  enteredAt: Time,
  phase: z.enum(['start', 'working', 'mid', 'final']),
  ratings: Ratings,
  /** "Where was I at the start", asked at mid and final evaluation. Never enters progress. */
  lookingBack: z.exactOptional(Ratings),
  levels: z.exactOptional(z.record(Id, z.nullable(GasLevel))),
  notes: z.exactOptional(z.record(Id, z.string())),
  better: z.exactOptional(z.string()),
  nextStep: z.exactOptional(z.string()),
  feedback: z.exactOptional(
    openObject({
      heard: z.nullable(ZeroToTen),
      topics: z.nullable(ZeroToTen),
      useful: z.nullable(ZeroToTen),
    }),
  ),
});
export type Session = z.infer<typeof Session>;

/** Change of one goal, in steps of 0–10; `null` where too little is known. */
export const GoalProgress = openObject({
  goal: Id,
  nRatings: Count,
  baseline: z.nullable(z.number()),
  current: z.nullable(z.number()),
  delta: z.nullable(z.number()),
  sinceLast: z.nullable(z.number()),
  toTarget: z.nullable(z.number()),
  ratio: z.nullable(z.number()),
  barPercent: z.nullable(z.number()),
  reached: z.nullable(z.boolean()),
  kind: z.nullable(z.enum(['improve', 'maintain'])),
  band: z.nullable(z.enum(['same', 'some_up', 'some_down', 'clear_up', 'clear_down'])),
});
export type GoalProgress = z.infer<typeof GoalProgress>;

/** Goal Attainment Scaling over all goals with a ladder. */
export const GasT = openObject({
  nUsed: Count,
  T: z.nullable(z.number()),
  nPaired: Count,
  pairedBaselineT: z.nullable(z.number()),
  pairedT: z.nullable(z.number()),
  change: z.nullable(z.number()),
});
export type GasT = z.infer<typeof GasT>;

/** One person's goals followed from session to session. */
export const ProgressLog = openObject({
  schema: z.literal('polku/progress'),
  ...resultShape,
  plan: z.nullable(Uuid),
  /** `updatedAt` of the plan version merged last. */
  planUpdatedAt: z.exactOptional(Time),
  goals: z.array(TrackedGoal),
  sessions: z.array(Session),
  progress: z.array(GoalProgress),
  gasT: z.nullable(GasT),
});
export type ProgressLog = z.infer<typeof ProgressLog>;
