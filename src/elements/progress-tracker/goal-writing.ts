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
