import type { GasT, GoalProgress, ProgressLog, Session, TrackedGoal } from '../contracts/index.js';
import { gasT } from './gas-t.js';
import { goalProgress, type Rating } from './goal-progress.js';
import { ownValue } from './own-value.js';

/** The ratings of one goal of a log: its baseline as session 0 when it has one, then one per session by number. */
export function goalRatings(
  goal: Pick<TrackedGoal, 'id' | 'baseline'>,
  sessions: readonly Pick<Session, 'number' | 'ratings'>[],
): Rating[] {
  return [
    ...(goal.baseline === null ? [] : [{ session: 0, value: goal.baseline }]),
    ...sessions
      .map(({ number, ratings }) => ({ session: number, value: ownValue(ratings, goal.id) ?? null }))
      .sort((a, b) => a.session - b.session),
  ];
}

/**
 * Progress of every goal of a log, in the order of its goals and whatever their status, and T over the goals
 * with a ladder that were not replaced (`null` without such goals), each at its last level.
 *
 * @throws RangeError on a level or weight that the log's schema refuses.
 */
export function logProgress(log: Pick<ProgressLog, 'goals' | 'sessions'>): {
  progress: GoalProgress[];
  gasT: GasT | null;
} {
  const latestFirst = [...log.sessions].sort((a, b) => b.number - a.number);
  const scaled = log.goals
    .filter((goal) => goal.ladder && goal.status !== 'replaced')
    .map(({ id, baselineLevel = null, weight }) => ({
      level: latestFirst.flatMap(({ levels = {} }) => ownValue(levels, id) ?? [])[0] ?? null,
      baselineLevel,
      ...(weight !== undefined && { weight }),
    }));
  const attained = scaled.length > 0 ? gasT({ goals: scaled }) : null;
  if (attained && 'error' in attained) throw new RangeError(`The log has an ${attained.error}`);
  return {
    progress: log.goals.map((goal) => ({
      goal: goal.id,
      ...goalProgress({ target: goal.target, ratings: goalRatings(goal, log.sessions) }),
    })),
    gasT: attained,
  };
}
