import type { Goal, GoalCatalogue, GoalPlan } from '../../contracts/index.js';
import { isDay } from '../../ui/field.js';
import { version } from '../version.js';

export const levels = ['-2', '-1', '0', '1', '2'] as const;

export function startPlan({ id, at, language }: { id: string; at: string; language: string }): GoalPlan {
  return {
    schema: 'polku/goal-plan',
    schemaVersion: 1,
    id,
    createdAt: at,
    updatedAt: at,
    completedAt: null,
    language,
    generator: `polku/${version}`,
    goals: [],
  };
}

/** The plan reopened, with these goals; what is struck of goals that are gone is forgotten. */
export function withGoals(plan: GoalPlan, goals: Goal[], at: string): GoalPlan {
  const { struck, catalogue, ...rest } = plan;
  const ids = new Set(goals.map(({ id }) => id));
  const left = struck?.filter((path) => ids.has(path.split('/')[0] ?? '')) ?? [];
  return {
    ...rest,
    updatedAt: at,
    completedAt: null,
    ...(catalogue && goals.some(({ catalogueId }) => catalogueId !== undefined) && { catalogue }),
    goals,
    ...(left.length > 0 && { struck: left }),
  };
}

/** Whether a goal of the plan is this catalogue's, and still in it. */
export const isFrom = (goal: Goal, { catalogue: chosenFrom }: GoalPlan, catalogue: GoalCatalogue): boolean =>
  goal.catalogueId !== undefined &&
  chosenFrom?.id === catalogue.id &&
  catalogue.groups.some(({ goals }) => goals.some(({ id }) => id === goal.catalogueId));

function withoutReference(goal: Goal): Goal {
  const own = { ...goal };
  delete own.catalogueId;
  return own;
}

/** Adds a goal at the end. One of a catalogue names it; goals of another catalogue keep their title of it alone. */
export function withGoal(plan: GoalPlan, goal: Goal, catalogue: GoalCatalogue, at: string): GoalPlan {
  if (goal.catalogueId === undefined) return withGoals(plan, [...plan.goals, goal], at);
  const { id, version: edition, title } = catalogue;
  const before = plan.catalogue && plan.catalogue.id !== id ? plan.goals.map(withoutReference) : plan.goals;
  return withGoals({ ...plan, catalogue: { id, version: edition, title } }, [...before, goal], at);
}

export const withoutGoal = (plan: GoalPlan, goalId: string, at: string): GoalPlan =>
  withGoals(
    plan,
    plan.goals.filter(({ id }) => id !== goalId),
    at,
  );

export const withTitle = (plan: GoalPlan, goalId: string, title: string, at: string): GoalPlan =>
  withGoals(
    plan,
    plan.goals.map((goal) => (goal.id === goalId ? { ...goal, title } : goal)),
    at,
  );

/** What keeps a plan from being confirmed. */
export type PlanFault = { field: 'goals' } | { field: 'title' | 'ladder' | 'reviewOn'; goal: string };

export function faultsOfGoal(
  { id, title, ladder, reviewOn }: Goal,
  struck: readonly string[] = [],
): PlanFault[] {
  if (struck.includes(id)) return [];
  const worded = ladder ? levels.filter((level) => ladder[level].trim()).length : 0;
  const incomplete = worded > 0 && worded < levels.length && !struck.includes(`${id}/ladder`);
  const noDay = reviewOn !== undefined && !isDay(reviewOn) && !struck.includes(`${id}/reviewOn`);
  return [
    ...(title.trim() ? [] : [{ field: 'title', goal: id } as const]),
    ...(noDay ? [{ field: 'reviewOn', goal: id } as const] : []),
    ...(incomplete ? [{ field: 'ladder', goal: id } as const] : []),
  ];
}

/** The goal without what a date field gave that is no day: no reader would take it. */
export const withDayOnly = ({ reviewOn, ...goal }: Goal): Goal => ({
  ...goal,
  ...(reviewOn !== undefined && isDay(reviewOn) && { reviewOn }),
});

export const withDaysOnly = (plan: GoalPlan): GoalPlan => ({ ...plan, goals: plan.goals.map(withDayOnly) });

export const faultsOf = ({ goals, struck }: GoalPlan): PlanFault[] =>
  goals.length === 0 ? [{ field: 'goals' }] : goals.flatMap((goal) => faultsOfGoal(goal, struck));

const chosenOnly: readonly string[] = ['id', 'title', 'catalogueId', 'catalogueTitle', 'weight'];

const isConcrete = (goal: Goal) =>
  Object.entries(goal).some(([field, value]) => value !== null && !chosenOnly.includes(field));

/** The last goal that the person has begun to make concrete. */
export const goalReached = ({ goals }: GoalPlan): Goal | undefined => goals.findLast(isConcrete);
