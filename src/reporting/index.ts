export * from './answers.js';
export * from './assessment.js';
export * from './goals.js';
export * from './people.js';
