import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { GoalPlan } from '../../contracts/index.js';
import { formatDate } from '../../localization/format.js';
import { msg } from '../../localization/localized.js';
import type { WordLoaders } from '../../localization/words.js';
import { reportPlan } from '../../reporting/goals.js';
import { heading } from '../../ui/heading.js';
import { written, type Drawing } from '../drawing.js';
import type { HandoverState } from '../handover.js';
import { drawHandover } from '../leaving.js';
import { drawCard } from './card.js';
import { stepTitleId } from './choosing.js';
import { laterStepsStyles } from './later-steps.styles.js';
import { drawGoals } from './preview.js';

export { Handover, inMemory } from '../handover.js';
export { completePlan } from '../../scoring/complete-plan.js';
export { drawMaking } from './making.js';
export { drawOrdering } from './ordering.js';
export { drawPreview } from './preview.js';

/** The words of these steps. */
export const words: WordLoaders = {
  fi: () => import('../../localization/goal-picker-later/fi.js'),
  sv: () => import('../../localization/goal-picker-later/sv.js'),
};
/** The styles of these steps, adopted when they have been fetched. */
export const styles: readonly CSSResult[] = [laterStepsStyles];

export interface Ending extends Drawing {
  plan: GoalPlan;
  /** The plan goes along with the form around the element. */
  inForm: boolean;
  delivery: HandoverState;
  /** Whether the person may change the goals. */
  changeable: boolean;
  /** Nothing where the host does not want copies to be saved. */
  onSave: (() => void) | undefined;
  onChange: () => void;
  onSendAgain: () => void;
}

function drawConfirmedOn({ plan, locale }: Ending): TemplateResult {
  return html`<p class="muted">
    ${
      plan.completedAt
        ? html`${msg('Confirmed', { id: 'goal-confirmed-on' })}:
          ${formatDate(plan.completedAt, locale, 'long')}`
        : msg('Not finished yet', { id: 'goal-unfinished' })
    }
  </p>`;
}

/** The end: thanks, what became of the plan, and the goals to look back at. */
export function drawEnd(ending: Ending): TemplateResult {
  const { plan, locale, level, delivery, inForm, changeable, onSave, onChange, onSendAgain } = ending;
  const { goals } = reportPlan(plan);
  if (goals.length === 0 && !plan.completedAt)
    return html`<p id=${stepTitleId} tabindex="-1">
      ${msg('There are no goals here yet.', { id: 'goal-nothing-yet' })}
    </p>`;
  const below = { locale, level: level + 1 };
  const review = delivery === 'none';
  const ours = plan.shared ?? false;
  const title = !review
    ? msg('Thank you', { id: 'goal-thanks' })
    : ours
      ? msg('Our goals', { id: 'goal-goals-ours' })
      : msg('My goals', { id: 'goal-goals' });
  return html`${heading(level, stepTitleId, title)}
    ${
      review
        ? drawConfirmedOn(ending)
        : html`<p>
              ${msg('A goal may change on the way. That is part of the work.', { id: 'goal-thanks-more' })}
            </p>
            ${drawHandover(delivery, { result: plan, inForm, onSendAgain })}`
    }
    <div class="row">
      ${
        onSave
          ? html`<button type="button" class=${delivery === 'kept' ? 'main' : ''} @click=${onSave}>
              ${msg('Save a copy', { id: 'shared-save' })}
            </button>`
          : nothing
      }
      ${
        changeable
          ? html`<button type="button" class="quiet" @click=${onChange}>
              ${msg('Change the goals', { id: 'goal-change' })}
            </button>`
          : nothing
      }
    </div>
    <ol class="cards" role="list">
      ${goals.map(
        (goal, index) => html`<li>${drawCard(goal, index + 1, written(goal.title, plan, below), below)}</li>`,
      )}
    </ol>
    <details ?open=${review}>
      <summary>${msg('Everything about the goals', { id: 'goal-all' })}</summary>
      ${drawGoals({ ...plan, goals }, below)}
    </details>`;
}

export type LaterSteps = typeof import('./later-steps.js');
