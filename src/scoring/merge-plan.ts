import type { Goal, GoalPlan, ProgressLog, TrackedGoal } from '../contracts/index.js';
import { changedGoal, changedLog, joined } from './change-log.js';

/**
 * The log with a plan merged in by goal id. The plan version merged last gives back the very log. New goals join;
 * of known ones the plan's wording, target and ladder are taken and the old ones go to `history`, the baseline
 * stays. Active goals of an earlier plan that the new one no longer has become `closed`; those born in the tracker
 * are left alone. Nothing is dropped.
 * @param at time of the merge, ISO 8601 UTC
 */
export function mergePlan(log: ProgressLog, plan: GoalPlan, at: string): ProgressLog {
  if (log.plan === plan.id && log.planUpdatedAt === plan.updatedAt) return log;
  const struck = plan.struck ?? [];
  const planned = plan.goals.filter(({ id }) => !struck.includes(id)).map((goal) => unstruck(goal, struck));
  const known = new Set(log.goals.map(({ id }) => id));
  const goals = log.goals.map((goal) => {
    const revised = planned.find(({ id }) => id === goal.id);
    const times = { at: laterOf(plan.updatedAt, goal), since: log.createdAt };
    if (revised) return changedGoal(goal, fromPlan(revised), times);
    const ends = !goal.own && goal.status === 'active';
    return ends ? changedGoal(goal, { status: 'closed' }, { ...times, at }) : goal;
  });
  const added = planned.filter(({ id }) => !known.has(id)).map((goal) => joined(goal, plan.updatedAt));
  return changedLog(
    log,
    { goals: [...goals, ...added], plan: plan.id, planUpdatedAt: plan.updatedAt },
    at > log.updatedAt ? at : log.updatedAt,
  );
}

function fromPlan(planned: Goal): Partial<TrackedGoal> {
  const { id: _, baseline: __, baselineLevel: ___, ...revised } = planned;
  return revised;
}

/** History runs forward, also when an older plan is merged late. */
function laterOf(at: string, { history }: TrackedGoal): string {
  const last = history?.at(-1)?.at;
  return last !== undefined && Date.parse(last) > Date.parse(at) ? last : at;
}

/** An unfinished plan still holds what was struck; nobody reads it. */
function unstruck(goal: Goal, struck: readonly string[]): Goal {
  const fields = Object.entries(goal).flatMap(([field, value]): [string, unknown][] => {
    if (field === 'id' || field === 'title' || !struck.includes(`${goal.id}/${field}`))
      return [[field, value]];
    return field === 'baseline' || field === 'target' ? [[field, null]] : [];
  });
  return Object.fromEntries(fields) as Goal;
}
