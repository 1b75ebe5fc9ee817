import type { GoalStatus, Session } from '../../contracts/index.js';
import { msg } from '../../localization/localized.js';

export const phases: Record<Session['phase'], () => string> = {
  start: () => msg('Start', { id: 'progress-phase-start' }),
  working: () => msg('Working phase', { id: 'progress-phase-working' }),
  mid: () => msg('Mid-point review', { id: 'progress-phase-mid' }),
  final: () => msg('Final review', { id: 'progress-phase-final' }),
};

export const statuses: Record<GoalStatus, () => string> = {
  active: () => msg('Active', { id: 'progress-status-active' }),
  reached: () => msg('Reached', { id: 'progress-status-reached' }),
  replaced: () => msg('Replaced by another goal', { id: 'progress-status-replaced' }),
  closed: () => msg('Closed', { id: 'progress-status-closed' }),
};

export const feedbackWords = {
  heard: () => msg('Was I heard?', { id: 'progress-feedback-heard' }),
  topics: () => msg('Did we talk about what matters to me?', { id: 'progress-feedback-topics' }),
  useful: () => msg('Was the session useful?', { id: 'progress-feedback-useful' }),
};

export const fieldWords = {
  better: () => msg('What is already better?', { id: 'progress-better' }),
  nextStep: () => msg('What is the next small step?', { id: 'progress-next-step' }),
};
