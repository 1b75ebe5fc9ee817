import type { ProgressLog, Session, TrackedGoal } from '../contracts/index.js';
import type { Confirmation } from './complete-assessment.js';
import { logProgress } from './log-progress.js';
import { numberSessions } from './number-sessions.js';

/**
 * The copy of the log that leaves when the person confirms: struck sessions, fields and notes are taken out, and
 * struck goals with their ratings, looking back, levels, notes and every `replacedBy` to them. What is left of
 * the sessions is numbered anew, progress and T are computed from it. Confirming again gives the same.
 */
export function completeLog(log: ProgressLog, { completedAt, language }: Confirmation): ProgressLog {
  const { struck: paths = [], ...rest } = log;
  const goals = log.goals.filter(({ id }) => !paths.includes(id));
  const open = log.sessions.filter(({ id }) => !paths.includes(id));
  const struck = [...new Set(paths)].filter((path) => {
    const [session, field, goal, ...more] = path.split('/');
    if (field === undefined) return true;
    if (more.length > 0 || fixed.includes(field) || !open.some(({ id }) => id === session)) return false;
    if (goal === undefined) return true;
    return field === 'notes' && !paths.includes(`${session}/notes`) && goals.some(({ id }) => id === goal);
  });
  const sessions = numberSessions(open.map((session) => withoutStruck(session, struck)));
  const left = { goals: goals.map((goal) => withoutReplacement(goal, struck)), sessions };
  return {
    ...rest,
    updatedAt: completedAt,
    completedAt,
    language,
    ...left,
    ...logProgress(left),
    ...(struck.length > 0 && { struck }),
  };
}

const fixed = ['id', 'number', 'date', 'enteredAt', 'phase'];
const byGoal = ['ratings', 'lookingBack', 'levels', 'notes'];

function withoutReplacement(goal: TrackedGoal, struck: readonly string[]): TrackedGoal {
  const { replacedBy, ...rest } = goal;
  return replacedBy !== undefined && struck.includes(replacedBy) ? rest : goal;
}

function withoutStruck(session: Session, struck: readonly string[]): Session {
  const fields = Object.entries(session).flatMap(([field, value]): [string, unknown][] => {
    const path = `${session.id}/${field}`;
    if (struck.includes(path)) return field === 'ratings' ? [[field, {}]] : [];
    if (!byGoal.includes(field)) return [[field, value]];
    const kept = Object.entries(value as Record<string, unknown>).filter(
      ([goal]) => !struck.includes(goal) && !struck.includes(`${path}/${goal}`),
    );
    return [[field, Object.fromEntries(kept)]];
  });
  return Object.fromEntries(fields) as Session;
}
