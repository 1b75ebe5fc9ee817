export * from './elements/self-assessment/self-assessment.js';
export * from './elements/goal-picker/goal-picker.js';
export * from './elements/progress-tracker/progress-tracker.js';
export * from './elements/report/report.js';
export {
  PolkuChangeEvent,
  PolkuDeliveredEvent,
  PolkuDeliveryFailedEvent,
  PolkuErrorEvent,
  PolkuSubmitEvent,
  type SubmittedResult,
} from './elements/events.js';
export { addLanguage } from './localization/language.js';
export type * from './contracts/index.js';
