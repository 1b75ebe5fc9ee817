export * from './answers.js';
export {
  reportAssessment,
  type AssessmentReport,
  type OwnWords,
  type Profile,
  type ProfileRow,
} from './assessment.js';
export * from './comparison.js';
export * from './goals.js';
export * from './group-summary.js';
export * from './notes.js';
export * from './overview.js';
export * from './people.js';
export * from './rows.js';
export * from './strongest.js';
export * from './write.js';
