import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { ProgressLog, Session, TrackedGoal } from '../../contracts/index.js';
import { msg, str } from '../../localization/localized.js';
import { goalChartStyles } from '../../ui/goal-chart.styles.js';
import { heading } from '../../ui/heading.js';
import { fact, written, type Drawing } from '../drawing.js';
import {
  drawChange,
  drawChangeRule,
  drawGoalChart,
  drawGoalTable,
  drawOverview,
  followGoals,
  formatsFor,
  type FollowedGoal,
} from '../goal-change.js';
import { feedbackQuestions } from './entry.js';
import { goalHeadingId, type GoalAction } from './goal-writing.js';
import { goalsViewStyles } from './goals-view.styles.js';
import { feedbackWords, fieldWords, phases, statuses } from './words.js';

export interface LogView extends Drawing {
  log: ProgressLog;
  /** Nothing can be changed. */
  readonly: boolean;
  disabled: boolean;
  onGoal: (action: GoalAction, goal: TrackedGoal) => void;
  onEdit: (session: Session) => void;
  onRemove: (session: Session) => void;
}

/** The newest sessions stand in the open, the others fold away. */
const openSessions = 5;

type Formats = ReturnType<typeof formatsFor>;

const actionWords = {
  reword: () => msg('Reword', { id: 'progress-goal-reword' }),
  reach: () => msg('Mark as reached', { id: 'progress-goal-reach' }),
  replace: () => msg('Replace by another', { id: 'progress-goal-replace' }),
  close: () => msg('Close', { id: 'progress-goal-close' }),
  reopen: () => msg('Reopen', { id: 'progress-goal-reopen' }),
};

function drawActions(goal: TrackedGoal, view: LogView): TemplateResult | typeof nothing {
  if (view.readonly) return nothing;
  const actions: (keyof typeof actionWords)[] =
    goal.status === 'active' ? ['reword', 'reach', 'replace', 'close'] : ['reopen', 'reword'];
  return html`<details class="actions">
    <summary>
      ${msg('Change this goal', { id: 'progress-goal-change' })}<span class="visually-hidden"
        >: ${goal.title}</span
      >
    </summary>
    <div class="row">
      ${actions.map(
        (action) =>
          html`<button
            type="button"
            aria-label="${actionWords[action]()}: ${goal.title}"
            ?disabled=${view.disabled}
            @click=${() => view.onGoal(action, goal)}
          >
            ${actionWords[action]()}
          </button>`,
      )}
    </div>
  </details>`;
}

function drawStatus(goal: TrackedGoal, { log, ...drawing }: LogView): TemplateResult | typeof nothing {
  if (goal.status === 'active') return nothing;
  const heir = log.goals.find(({ id }) => id === goal.replacedBy);
  return html`<p class="status">
    ${statuses[goal.status]()}${heir ? html`: ${written(heir.title, log, drawing)}` : nothing}
  </p>`;
}

function drawHistory(goal: TrackedGoal, { log, ...drawing }: LogView, { day, number }: Formats) {
  const { history = [] } = goal;
  if (history.length < 2) return nothing;
  return html`<details>
    <summary>
      ${msg('History of the goal', { id: 'progress-goal-history' })}<span class="visually-hidden"
        >: ${goal.title}</span
      >
    </summary>
    <ol class="history">
      ${history.map(
        ({ at, status, title, target }) =>
          html`<li>
            ${day(at)}: ${statuses[status]()}. ${written(title, log, drawing)}
            ${target === null ? nothing : html`(${msg(str`target ${number(target)}`, { id: 'change-target' })})`}
          </li>`,
      )}
    </ol>
  </details>`;
}

function drawGoal(followed: FollowedGoal, index: number, view: LogView, formats: Formats): TemplateResult {
  const { log } = view;
  const { goal } = followed;
  return html`<section class="goal stack" part="goal" aria-labelledby=${goalHeadingId(index)}>
    ${heading(view.level + 1, goalHeadingId(index), written(goal.title, log, view))} ${drawStatus(goal, view)}
    ${drawGoalChart(followed, formats)} ${drawChange(followed, formats)}
    <div>
      <details class="numbers">
        <summary>
          ${msg('The same as a table', { id: 'progress-as-table' })}<span class="visually-hidden"
            >: ${goal.title}</span
          >
        </summary>
        ${drawGoalTable(followed, log, view, formats)}
      </details>
      ${drawHistory(goal, view, formats)} ${drawActions(goal, view)}
    </div>
  </section>`;
}

function drawSession(session: Session, view: LogView, { day, number }: Formats): TemplateResult {
  const { log, disabled, readonly, onEdit, onRemove } = view;
  const name = msg(str`Session ${number(session.number)}`, { id: 'progress-session' });
  const own = (['better', 'nextStep'] as const).filter((field) => session[field]);
  const given = feedbackQuestions.filter((question) => typeof session.feedback?.[question] === 'number');
  const edit = msg('Edit', { id: 'progress-edit' });
  const remove = msg('Remove', { id: 'progress-remove' });
  return html`<li part="session">
    <div class="row ends">
      <p><strong>${name}</strong>, ${day(session.date)}: ${phases[session.phase]()}</p>
      ${
        readonly
          ? nothing
          : html`<div class="row">
              <button
                type="button"
                class="quiet small"
                aria-label="${edit}: ${name}"
                ?disabled=${disabled}
                @click=${() => onEdit(session)}
              >
                ${edit}</button
              ><button
                type="button"
                class="quiet small"
                aria-label="${remove}: ${name}"
                ?disabled=${disabled}
                @click=${() => onRemove(session)}
              >
                ${remove}
              </button>
            </div>`
      }
    </div>
    ${
      own.length + given.length > 0
        ? html`<dl class="facts">
            ${own.map((field) => fact(fieldWords[field](), html`<span class="written">${written(session[field]!, log, view)}</span>`))}
            ${given.map((question) => fact(feedbackWords[question](), number(session.feedback![question]!)))}
          </dl>`
        : nothing
    }
  </li>`;
}

/** The goals over time, each as picture, sentence and table, and the sessions as they were saved. */
export function drawLog(view: LogView): TemplateResult {
  const { log, level } = view;
  const formats = formatsFor(view);
  const followed = followGoals(log, formats);
  const sessions = [...log.sessions].sort((a, b) => b.number - a.number);
  const earlier = sessions.slice(openSessions);
  const drawSessions = (some: readonly Session[]) =>
    html`<ol class="sessions">
      ${some.map((session) => drawSession(session, view, formats))}
    </ol>`;
  return html`${
    followed.length > 0
      ? html`<section class="goals stack">
          ${heading(level, 'goals-title', msg('My goals', { id: 'progress-goals' }))}
          ${followed.length > 1 ? drawOverview(followed, log, view, formats) : nothing}
          ${followed.map((goal, index) => drawGoal(goal, index, view, formats))} ${drawChangeRule()}
        </section>`
      : nothing
  }
  ${
    sessions.length > 0
      ? html`<section class="stack">
          ${heading(level, 'sessions-title', msg('Sessions', { id: 'progress-sessions' }))}
          ${drawSessions(sessions.slice(0, openSessions))}
          ${
            earlier.length > 0
              ? html`<details>
                  <summary>
                    ${msg(str`Earlier sessions: ${formats.number(earlier.length)}`, {
                      id: 'progress-earlier-sessions',
                    })}
                  </summary>
                  ${drawSessions(earlier)}
                </details>`
              : nothing
          }
        </section>`
      : nothing
  }`;
}

/** What has become of a goal. */
export function goalWords({ goals }: ProgressLog, id: string): string {
  const goal = goals.find((one) => one.id === id);
  return goal ? `${statuses[goal.status]()}: ${goal.title}` : '';
}

/** The styles of the pictures and tables, adopted when they have been fetched. */
export const styles: readonly CSSResult[] = [goalChartStyles, goalsViewStyles];

export { drawGoalForm } from './goal-form.js';
export { laterWords } from './later-words.js';

export type GoalsView = typeof import('./goals-view.js');
