import { html, nothing, type TemplateResult } from 'lit';
import type { GoalPlan } from '../../contracts/index.js';
import { formatDate } from '../../localization/format.js';
import { msg } from '../../localization/localized.js';
import { reportPlan } from '../../reporting/goals.js';
import { heading } from '../../ui/heading.js';
import { written, type Drawing } from '../drawing.js';
import type { HandoverState } from '../handover.js';
import { drawHandover, drawRemoval, drawSealedEnd, handoverTitle, type HandoverWords } from '../leaving.js';
import { drawCard } from './card.js';
import { stepTitleId } from './choosing.js';
import type { Stage } from './deeds.js';
import { endDeeds } from './later-deeds.js';
import { drawGoals } from './preview.js';

/** What the element gives to the drawing of the end. */
export interface EndDrawing extends Drawing {
  readonly: boolean;
  disabled: boolean;
  /** The form that the plan goes along with, if any. */
  form: HTMLFormElement | null;
  /** Absent where nothing can be removed. */
  onRemove: (() => void) | undefined;
  /** Absent where the host does not want copies to be saved. */
  onSave: (() => void) | undefined;
}

type Ending = EndDrawing &
  ReturnType<typeof endDeeds> &
  HandoverWords & {
    result: GoalPlan;
    delivery: HandoverState;
  };

function drawConfirmedOn({ result: plan, locale }: Ending): TemplateResult {
  return html`<p class="muted">
    ${
      plan.completedAt
        ? html`${msg('Confirmed', { id: 'goal-confirmed-on' })}:
          ${formatDate(plan.completedAt, locale, 'long')}`
        : msg('Not finished yet', { id: 'goal-unfinished' })
    }
  </p>`;
}

/** The end, also of a plan that cannot be read here any more. */
export function drawEnd(stage: Stage, drawing: EndDrawing): TemplateResult {
  const { hand } = stage;
  const { handover } = stage.safekeeping.sending!;
  const { level, form } = drawing;
  const { reason, resumed, state: delivery } = handover;
  const handing = { ...drawing, ...endDeeds(stage), inForm: form !== null, reason, resumed };
  if (hand.result || !handover.sealed)
    return drawPlan({ ...handing, result: hand.document, delivery }, handover.busy);
  return drawSealedEnd({ ...handing, result: {}, state: delivery, level, titleId: stepTitleId });
}

/** Thanks, what became of the plan, and the goals to look back at. */
function drawPlan(ending: Ending, isBusy: boolean): TemplateResult {
  const { result: plan, locale, level, delivery, onSave, onChange } = ending;
  const { goals } = reportPlan(plan);
  if (goals.length === 0 && !plan.completedAt)
    return html`<p id=${stepTitleId} tabindex="-1">
      ${msg('There are no goals here yet.', { id: 'goal-nothing-yet' })}
    </p>`;
  const changeable = !ending.readonly && !ending.disabled && !isBusy;
  const below = { locale, level: level + 1 };
  const review = delivery === 'none';
  const ours = plan.shared ?? false;
  const title = !review
    ? handoverTitle(delivery)
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
            ${drawHandover(delivery, ending)}`
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
      ${drawRemoval(delivery, ending)}
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
