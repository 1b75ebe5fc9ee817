export * from './assessment-scores.js';
export * from './change-log.js';
export * from './complete-assessment.js';
export * from './complete-log.js';
export * from './complete-plan.js';
export * from './gas-t.js';
export { goalProgress, goalsSummary, type GoalChange, type RatedGoal, type Rating } from './goal-progress.js';
export * from './group-summary.js';
export * from './log-progress.js';
export * from './merge-plan.js';
export * from './most-important.js';
export * from './number-sessions.js';
export * from './priorities.js';
export * from './round-half-away.js';
export {
  scoreDimension,
  type DimensionInput,
  type DimensionOutcome,
  type InvalidAnswer,
  type ScoredScale,
} from './score-dimension.js';
export * from './shown-items.js';
export * from './spark-segments.js';
