import type { AssessmentResult, GoalPlan, ProgressLog } from '../../src/contracts/index.js';
import type { PolkuGoalPicker as Picker } from '../../src/elements/goal-picker/goal-picker.js';
import type { PolkuProgressTracker as Tracker } from '../../src/elements/progress-tracker/progress-tracker.js';
import type { PolkuSelfAssessment as Assessment } from '../../src/elements/self-assessment/self-assessment.js';

/** An element without recipients: its value can be read. */
type Unsealed<E extends HTMLElement, D> = Omit<E, 'value'> & { value: D | null };

export type PolkuSelfAssessment = Unsealed<Assessment, AssessmentResult>;
export type PolkuGoalPicker = Unsealed<Picker, GoalPlan>;
export type PolkuProgressTracker = Unsealed<Tracker, ProgressLog>;
