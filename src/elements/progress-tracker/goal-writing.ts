import type { ProgressLog, TrackedGoal } from '../../contracts/index.js';
import { withGoalChange, withGoalReopened, withOwnGoal } from '../../scoring/change-log.js';

export const goalFormTitleId = 'goal-form-title';
/** Place of the goal in the log, from 0. */
export const goalHeadingId = (index: number) => `goal-${index}`;
export const goalTitleFieldId = 'field-goal-title';

/** A goal's own words and target while they are being written. */
export interface GoalWriting {
  /** `add` and `replace` make a new goal; `reword` keeps the goal and its history. */
  kind: 'add' | 'replace' | 'reword';
  /** The goal that is reworded or replaced. */
  goal?: string;
  title: string;
  /** 0–10 */
  target: number | null;
  /** The sentence is missing. */
  fault: boolean;
}

/** What a draft keeps of it. */
export const wordsOf = ({ kind, goal, title, target }: GoalWriting): Omit<GoalWriting, 'fault'> => ({
  kind,
  ...(goal !== undefined && { goal }),
  title,
  target,
});

/** What can be done with a goal. */
export type GoalAction = GoalWriting['kind'] | 'reach' | 'close' | 'reopen';

/** The form for an action that needs words; nothing for one that is done at once. */
export function writingFor(action: GoalAction, { id, title, target }: TrackedGoal): GoalWriting | undefined {
  if (action === 'reword') return { kind: action, goal: id, title, target, fault: false };
  if (action === 'replace') return { kind: action, goal: id, title: '', target: null, fault: false };
  return undefined;
}

/** The log with a goal reached, closed or reopened. */
export const withAction = (log: ProgressLog, action: GoalAction, goal: string, at: string): ProgressLog =>
  action === 'reopen'
    ? withGoalReopened(log, goal, at)
    : withGoalChange(log, goal, { status: action === 'reach' ? 'reached' : 'closed' }, at);

/** The log with the goal that was written. @param id for a goal that is new */
export function withWriting(
  log: ProgressLog,
  { kind, goal, title, target }: GoalWriting,
  { id, at }: { id: string; at: string },
): ProgressLog {
  const words = { title: title.trim(), target };
  return kind === 'reword' && goal !== undefined
    ? withGoalChange(log, goal, words, at)
    : withOwnGoal(log, { id, ...words }, at, goal);
}
