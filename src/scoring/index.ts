export * from './assessment-scores.js';
export * from './complete-assessment.js';
export * from './most-important.js';
export * from './priorities.js';
export {
  scoreDimension,
  type DimensionInput,
  type DimensionOutcome,
  type InvalidAnswer,
  type ScoredScale,
} from './score-dimension.js';
export * from './shown-items.js';
