import type { Goal, GoalCatalogue, GoalPlan } from '../../contracts/index.js';
import { version } from '../version.js';

/** What a host tells about the person, the reader and the goals; copied into the plan. */
export interface Circumstances {
  subject: string | undefined;
  group: string | undefined;
  reader: string | undefined;
  retention: string | undefined;
  shared: boolean;
}

/** Texts of a goal that may stay open. */
export type OpenText = 'why' | 'coreTask' | 'alreadyWorks' | 'sign' | 'noticedBy' | 'firstStep' | 'reviewOn';
export type Level = '-2' | '-1' | '0' | '1' | '2';
export const levels: readonly Level[] = ['-2', '-1', '0', '1', '2'];

/** A change of one field of a goal. An empty text, and `undefined`, leave the field out. */
export type GoalChange =
  | { field: 'title'; value: string }
  | { field: OpenText; value: string }
  | { field: 'baseline' | 'target'; value: number | null }
  | { field: 'baselineLevel'; value: Goal['baselineLevel'] }
  | { field: 'ladder'; level: Level; value: string };

type Kept = { [K in keyof GoalPlan]?: GoalPlan[K] };

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

const given = (record: object): Kept =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value)) as Kept;

/** The plan with what the host says now; where it says nothing, a plan that was restored keeps its own. */
export function withCircumstances(
  plan: GoalPlan,
  { subject, group, reader, retention, shared }: Circumstances,
): GoalPlan {
  const notice = given({ reader, retention });
  return {
    ...plan,
    ...given({ subject, group, shared }),
    ...(Object.keys(notice).length > 0 && { notice }),
  } as GoalPlan;
}

/** The plan reopened, with these goals; what is struck of goals that are gone is forgotten. */
function withGoals(plan: GoalPlan, goals: Goal[], at: string): GoalPlan {
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

/** What keeps a plan from being confirmed. */
export type PlanFault = { field: 'goals' } | { field: 'title' | 'ladder'; goal: string };

export function faultsOfGoal({ id, title, ladder }: Goal, struck: readonly string[] = []): PlanFault[] {
  if (struck.includes(id)) return [];
  const worded = ladder ? levels.filter((level) => ladder[level].trim()).length : 0;
  const incomplete = worded > 0 && worded < levels.length && !struck.includes(`${id}/ladder`);
  return [
    ...(title.trim() ? [] : [{ field: 'title', goal: id } as const]),
    ...(incomplete ? [{ field: 'ladder', goal: id } as const] : []),
  ];
}

export const faultsOf = ({ goals, struck }: GoalPlan): PlanFault[] =>
  goals.length === 0 ? [{ field: 'goals' }] : goals.flatMap((goal) => faultsOfGoal(goal, struck));

const chosenOnly: readonly string[] = ['id', 'title', 'catalogueId', 'catalogueTitle', 'weight'];

const isConcrete = (goal: Goal) =>
  Object.entries(goal).some(([field, value]) => value !== null && !chosenOnly.includes(field));

/** The last goal that the person has begun to make concrete. */
export const goalReached = ({ goals }: GoalPlan): Goal | undefined => goals.findLast(isConcrete);
