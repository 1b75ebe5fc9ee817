import type { Goal, GoalPlan, ProgressLog, Session, TrackedGoal } from '../contracts/index.js';
import { completeLog, completePlan } from '../scoring/index.js';
import type { Confirmation } from '../scoring/index.js';

export interface PlanReport {
  result: GoalPlan;
  /** In the person's order, without what was struck. */
  goals: Goal[];
}

/** One session's rating of a goal. */
export interface ReportedRating {
  session: Session;
  /** 0–10; null = skipped. */
  value: number | null;
}

export interface LogReport {
  result: ProgressLog;
  goals: {
    goal: TrackedGoal;
    ratings: ReportedRating[];
    /** The last rating, else the baseline; 0–10. */
    now: number | null;
  }[];
  /** By number, without what was struck. */
  sessions: Session[];
}

/** What of a document may be seen: in a draft, what is struck is still there; the confirmation would take it out. */
function visible<R extends GoalPlan | ProgressLog>(
  result: R,
  complete: (given: R, at: Confirmation) => R,
): R {
  if (!result.struck?.length) return result;
  return complete(result, { completedAt: result.completedAt ?? result.updatedAt, language: result.language });
}

/** Goal plan → what its report shows. What the person struck is left out even where a draft still holds it. */
export function reportPlan(result: GoalPlan): PlanReport {
  return { result, goals: visible(result, completePlan).goals };
}

/** Progress log → what its report shows. */
export function reportLog(result: ProgressLog): LogReport {
  const seen = visible(result, completeLog);
  const sessions = [...seen.sessions].sort((a, b) => a.number - b.number);
  const goals = seen.goals.map((goal) => {
    const ratings = sessions
      .filter((session) => Object.hasOwn(session.ratings, goal.id))
      .map((session) => ({ session, value: session.ratings[goal.id] ?? null }));
    const rated = ratings.filter(({ value }) => value !== null);
    return { goal, ratings, now: rated.at(-1)?.value ?? goal.baseline };
  });
  return { result, goals, sessions };
}
