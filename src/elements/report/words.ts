import type { GoalStatus, PolkuResult, Session, Topic } from '../../contracts/index.js';
import { msg } from '../../localization/localized.js';
import type { AnswerStatus } from '../../reporting/index.js';

// Words by key, as functions: they are spoken while the element draws.
type Say<K extends string> = Record<K, () => string>;

const kinds: Say<PolkuResult['schema']> = {
  'polku/self-assessment': () => msg('Self-assessment', { id: 'report-kind-assessment' }),
  'polku/goal-plan': () => msg('Goals', { id: 'report-kind-plan' }),
  'polku/progress': () => msg('Progress', { id: 'report-kind-log' }),
  'polku/group-summary': () => msg('Group summary', { id: 'report-kind-summary' }),
  'polku/sealed': () => msg('Encrypted result', { id: 'report-kind-sealed' }),
  'polku/notes': () => msg('The supervisor’s notes', { id: 'report-kind-notes' }),
};
export const kindWords = (schema: PolkuResult['schema']) => kinds[schema]();

const topics: Say<Topic | 'other'> = {
  reason: () => msg('Why now', { id: 'report-topic-reason' }),
  strengths: () => msg('What already works', { id: 'report-topic-strengths' }),
  hopes: () => msg('What the person hopes for', { id: 'report-topic-hopes' }),
  load: () => msg('Load factors in the work', { id: 'report-load' }),
  wishes: () => msg('Wishes for the supervision', { id: 'report-topic-wishes' }),
  question: () => msg('Questions for the supervisor', { id: 'report-topic-question' }),
  other: () => msg('Anything else in their own words', { id: 'report-topic-other' }),
};
export const topicWords = (topic: Topic | null) => topics[topic ?? 'other']();

const statuses: Say<Exclude<AnswerStatus, 'answered'>> = {
  na: () => msg('Does not apply to the person', { id: 'report-status-na' }),
  open: () => msg('Left open', { id: 'report-status-open' }),
  struck: () => msg('Taken out by the person', { id: 'report-status-struck' }),
  'not-shown': () => msg('Not shown to the person', { id: 'report-status-not-shown' }),
};
export function statusWords(status: Exclude<AnswerStatus, 'answered'>, finished: boolean): string {
  return status === 'not-shown' && !finished
    ? msg('Not shown yet', { id: 'report-status-not-yet' })
    : statuses[status]();
}

const goalStatuses: Say<GoalStatus> = {
  active: () => msg('Active', { id: 'report-goal-active' }),
  reached: () => msg('Reached', { id: 'report-goal-reached' }),
  replaced: () => msg('Replaced by another goal', { id: 'report-goal-replaced' }),
  closed: () => msg('Closed', { id: 'report-goal-closed' }),
};
export const goalStatusWords = (status: GoalStatus) => goalStatuses[status]();

const phases: Say<Session['phase']> = {
  start: () => msg('Start', { id: 'report-phase-start' }),
  working: () => msg('Working phase', { id: 'report-phase-working' }),
  mid: () => msg('Mid-point review', { id: 'report-phase-mid' }),
  final: () => msg('Final review', { id: 'report-phase-final' }),
};
export const phaseWords = (phase: Session['phase']) => phases[phase]();

export const noLevel = () => msg('not marked', { id: 'report-no-level' });

/** What the fields of a goal are called. */
export const fieldWords = {
  levels: () => msg('Now → good enough (0–10)', { id: 'report-goal-levels' }),
  why: () => msg('Why', { id: 'report-goal-why' }),
  coreTask: () => msg('For the core task', { id: 'report-goal-core-task' }),
  alreadyWorks: () => topicWords('strengths'),
  sign: () => msg('The next small sign', { id: 'report-goal-sign' }),
  noticedBy: () => msg('Who would notice', { id: 'report-goal-noticed-by' }),
  firstStep: () => msg('First step', { id: 'report-goal-first-step' }),
};
