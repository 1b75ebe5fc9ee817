import type { Goal, GoalPlan } from '../../contracts/index.js';
import { levels, withGoals } from './planning.js';

/** Texts of a goal that may stay open. */
export type OpenText = 'why' | 'coreTask' | 'alreadyWorks' | 'sign' | 'noticedBy' | 'firstStep' | 'reviewOn';
export type Level = (typeof levels)[number];

/** A change of one field of a goal. An empty text, and `undefined`, leave the field out. */
export type GoalChange =
  | { field: 'title'; value: string }
  | { field: OpenText; value: string }
  | { field: 'baseline' | 'target'; value: number | null }
  | { field: 'baselineLevel'; value: Goal['baselineLevel'] }
  | { field: 'ladder'; level: Level; value: string };

/** Moves a goal by so many places, up when negative; no further than the ends. */
export function withMoved(plan: GoalPlan, goalId: string, by: number, at: string): GoalPlan {
  const from = plan.goals.findIndex(({ id }) => id === goalId);
  const goal = plan.goals[from];
  if (!goal) return plan;
  const rest = plan.goals.filter((one) => one !== goal);
  const to = Math.min(Math.max(from + by, 0), rest.length);
  return withGoals(plan, [...rest.slice(0, to), goal, ...rest.slice(to)], at);
}

const emptyLadder = { '-2': '', '-1': '', '0': '', '1': '', '2': '' };

function changed(goal: Goal, change: GoalChange): Goal {
  switch (change.field) {
    case 'title':
      return { ...goal, title: change.value };
    case 'baseline':
    case 'target':
      return { ...goal, [change.field]: change.value };
    case 'ladder': {
      const { ladder, ...rest } = goal;
      const worded = { ...emptyLadder, ...ladder, [change.level]: change.value };
      return levels.some((level) => worded[level].trim()) ? { ...rest, ladder: worded } : rest;
    }
    default: {
      const { [change.field]: _, ...rest } = goal;
      const open = change.value === undefined || change.value === '';
      return open ? rest : { ...rest, [change.field]: change.value };
    }
  }
}

/** Changes one field of one goal; what is given anew is no longer struck out. */
export function withChange(plan: GoalPlan, goalId: string, change: GoalChange, at: string): GoalPlan {
  const goals = plan.goals.map((goal) => (goal.id === goalId ? changed(goal, change) : goal));
  const { struck, ...rest } = plan;
  const left = struck?.filter((path) => path !== `${goalId}/${change.field}`) ?? [];
  return withGoals(left.length > 0 ? { ...rest, struck: left } : rest, goals, at);
}

/** Takes a goal, or one field of it, out of what leaves, or back in. */
export function toggleStruck(plan: GoalPlan, path: string, at: string): GoalPlan {
  const { struck = [], ...rest } = plan;
  const now = struck.includes(path) ? struck.filter((one) => one !== path) : [...struck, path];
  return { ...rest, updatedAt: at, completedAt: null, ...(now.length > 0 && { struck: now }) };
}

/** The plan as it may be confirmed: without blanks around what was written, and a level only beside its ladder. */
export function tidied(plan: GoalPlan): GoalPlan {
  const goals = plan.goals.map((goal) => {
    const entries = Object.entries(goal).flatMap(([field, value]): [string, unknown][] => {
      if (typeof value !== 'string') return [[field, value]];
      const text = value.trim();
      return text || field === 'title' ? [[field, text]] : [];
    });
    const { baselineLevel, ...rest } = Object.fromEntries(entries) as Goal;
    const laddered = rest.ladder && !plan.struck?.includes(`${goal.id}/ladder`);
    return laddered && baselineLevel !== undefined ? { ...rest, baselineLevel } : rest;
  });
  return { ...plan, goals };
}
