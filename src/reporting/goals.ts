import type { Goal, GoalPlan, ProgressLog, Ratings, Session, TrackedGoal } from '../contracts/index.js';

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
  goals: { goal: TrackedGoal; ratings: ReportedRating[] }[];
  /** By number, without what was struck. */
  sessions: Session[];
}

type Struck = ReadonlySet<string>;

function strikeFields<G extends Goal>(goal: G, struck: Struck): G {
  const kept: G = { ...goal };
  for (const field of Object.keys(goal)) {
    if (!struck.has(`${goal.id}/${field}`)) continue;
    if (field === 'baseline' || field === 'target') kept[field] = null;
    else if (field !== 'id' && field !== 'title') delete kept[field as keyof G];
  }
  return kept;
}

function keepGoals<G extends Goal>(goals: readonly G[], struck: Struck): G[] {
  return goals.filter((goal) => !struck.has(goal.id)).map((goal) => strikeFields(goal, struck));
}

function pick<T>(record: Readonly<Record<string, T>>, keep: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keep(key)));
}

function strikeSession(session: Session, struck: Struck): Session {
  const { notes, feedback, better, nextStep, ...rest } = session;
  const has = (field: string) => !struck.has(`${session.id}/${field}`);
  const ratings: Ratings = has('ratings') ? pick(session.ratings, (goal) => !struck.has(goal)) : {};
  return {
    ...rest,
    ratings,
    ...(notes && has('notes') && { notes: pick(notes, (goal) => !struck.has(goal) && has(`notes/${goal}`)) }),
    ...(feedback && has('feedback') && { feedback }),
    ...(better !== undefined && has('better') && { better }),
    ...(nextStep !== undefined && has('nextStep') && { nextStep }),
  };
}

/** Goal plan → what its report shows. What the person struck is left out even where a draft still holds it. */
export function reportPlan(result: GoalPlan): PlanReport {
  return { result, goals: keepGoals(result.goals, new Set(result.struck)) };
}

/** Progress log → what its report shows. */
export function reportLog(result: ProgressLog): LogReport {
  const struck = new Set(result.struck);
  const sessions = result.sessions
    .filter((session) => !struck.has(session.id))
    .map((session) => strikeSession(session, struck))
    .sort((a, b) => a.number - b.number);
  const goals = keepGoals(result.goals, struck).map((goal) => ({
    goal,
    ratings: sessions
      .filter((session) => Object.hasOwn(session.ratings, goal.id))
      .map((session) => ({ session, value: session.ratings[goal.id] ?? null })),
  }));
  return { result, goals, sessions };
}
