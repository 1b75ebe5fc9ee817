import type { ProgressLog, Session, TrackedGoal } from '../contracts/index.js';
import { logProgress } from './log-progress.js';
import { numberSessions } from './number-sessions.js';

/** An empty log. */
export function startLog(start: {
  /** UUID */
  id: string;
  /** ISO 8601 UTC */
  at: string;
  /** BCP 47 tag */
  language: string;
  /** `polku/<version>` */
  generator: string;
}): ProgressLog {
  const { id, at, language, generator } = start;
  return {
    schema: 'polku/progress',
    schemaVersion: 1,
    id,
    createdAt: at,
    updatedAt: at,
    completedAt: null,
    language,
    generator,
    plan: null,
    goals: [],
    sessions: [],
    progress: [],
    gasT: null,
  };
}

/** The log with what has changed: sessions numbered anew, progress and T computed, no longer confirmed. */
export function changedLog(log: ProgressLog, change: Partial<ProgressLog>, at: string): ProgressLog {
  const next = { ...log, ...change, updatedAt: at, completedAt: null };
  const sessions = numberSessions(next.sessions);
  return { ...next, sessions, ...logProgress({ goals: next.goals, sessions }) };
}

/** Adds a session, or puts it in the place of the one with its id. Its `number` is given anew. */
export function withSession(log: ProgressLog, session: Session, at: string): ProgressLog {
  const others = log.sessions.filter(({ id }) => id !== session.id);
  return changedLog(log, { sessions: [...others, session] }, at);
}

/** Takes a session out, and with it whatever of it was struck. */
export function withoutSession(log: ProgressLog, id: string, at: string): ProgressLog {
  const { struck, ...rest } = log;
  const left = struck?.filter((path) => path.split('/')[0] !== id) ?? [];
  const sessions = log.sessions.filter((session) => session.id !== id);
  return changedLog({ ...rest, ...(left.length > 0 && { struck: left }) }, { sessions }, at);
}

type HistoryEntry = NonNullable<TrackedGoal['history']>[number];

const stateOf = ({ status, title, target }: TrackedGoal, at: string): HistoryEntry => ({
  at,
  status,
  title,
  target,
});

/** A goal that joins a log at a time. */
export const joined = (goal: Omit<TrackedGoal, 'status' | 'history'>, at: string): TrackedGoal => {
  const active: TrackedGoal = { ...goal, status: 'active' };
  return { ...active, history: [stateOf(active, at)] };
};

/** Two ladders with the same words. */
const sameLadder = ({ ladder: one }: TrackedGoal, { ladder: other }: TrackedGoal) =>
  (['-2', '-1', '0', '1', '2'] as const).every((level) => one?.[level] === other?.[level]);

/**
 * The goal with a change; what its status, words, target or ladder were before stays in its history.
 * @param since since when a goal without a history has been as it is
 */
export function changedGoal(
  goal: TrackedGoal,
  change: Partial<TrackedGoal>,
  { at, since }: { at: string; since: string },
): TrackedGoal {
  const next = { ...goal, ...change };
  const newLadder = !sameLadder(goal, next);
  const same = goal.status === next.status && goal.title === next.title && goal.target === next.target;
  if (same && !newLadder) return next;
  const history = goal.history?.length ? goal.history : [stateOf(goal, since)];
  const before = history.map((entry, index) =>
    newLadder && goal.ladder && index === history.length - 1 ? { ...entry, ladder: goal.ladder } : entry,
  );
  return { ...next, history: [...before, stateOf(next, at)] };
}

/** The log with one goal changed by the person. */
export function withGoalChange(
  log: ProgressLog,
  id: string,
  change: Partial<TrackedGoal>,
  at: string,
): ProgressLog {
  const goals = log.goals.map((goal) =>
    goal.id === id ? changedGoal(goal, change, { at, since: log.createdAt }) : goal,
  );
  return changedLog(log, { goals }, at);
}

/** What a goal that is born in the tracker begins with. */
export interface OwnGoal {
  /** Random. */
  id: string;
  title: string;
  /** 0–10 */
  target: number | null;
}

/** The log with a goal of the person's own; where it replaces another, that one keeps its history. */
export function withOwnGoal(log: ProgressLog, goal: OwnGoal, at: string, replaces?: string): ProgressLog {
  const own = joined({ ...goal, baseline: null, own: true }, at);
  const before =
    replaces === undefined
      ? log
      : withGoalChange(log, replaces, { status: 'replaced', replacedBy: goal.id }, at);
  return changedLog(before, { goals: [...before.goals, own] }, at);
}

/** Makes a goal active again; it is no longer replaced by another. */
export function withGoalReopened(log: ProgressLog, id: string, at: string): ProgressLog {
  const active = withGoalChange(log, id, { status: 'active' }, at);
  const goals = active.goals.map(({ replacedBy, ...goal }) =>
    goal.id === id || replacedBy === undefined ? goal : { ...goal, replacedBy },
  );
  return { ...active, goals };
}

/** Takes what stands at a path out of what leaves, or back in. */
export function withStruck(log: ProgressLog, path: string, at: string): ProgressLog {
  const { struck = [], ...rest } = log;
  const now = struck.includes(path) ? struck.filter((one) => one !== path) : [...struck, path];
  return { ...rest, updatedAt: at, completedAt: null, ...(now.length > 0 && { struck: now }) };
}
