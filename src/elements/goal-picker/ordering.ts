import { html, type TemplateResult } from 'lit';
import type { GoalPlan } from '../../contracts/index.js';
import { msg, str } from '../../localization/localized.js';
import { heading } from '../../ui/heading.js';
import { orderingList } from '../../ui/ordering-list.js';
import { plainNumber, type Drawing } from '../drawing.js';
import { drawCard } from './card.js';
import { stepTitleId } from './choosing.js';

export interface Ordering extends Drawing {
  plan: GoalPlan;
  disabled: boolean;
  /** The goal moved last and its place before, from 1. */
  moved: { id: string; from: number } | undefined;
  ours: boolean;
  onMove: (goalId: string, by: -1 | 1, button: string) => void;
}

function movedInWords({ plan, moved, ...drawing }: Ordering): string {
  const place = plan.goals.findIndex(({ id }) => id === moved?.id);
  const goal = plan.goals[place];
  if (!goal || !moved) return '';
  const [from, to] = [plainNumber(moved.from, drawing), plainNumber(place + 1, drawing)];
  return msg(str`${goal.title}: from place ${from} to place ${to}`, { id: 'goal-moved' });
}

/** Order: the first goal is the most important one. */
export function drawOrdering(ordering: Ordering): TemplateResult {
  const { plan, level, disabled, ours, onMove } = ordering;
  return html`<section class="step-of stack" aria-labelledby=${stepTitleId}>
    ${heading(
      level,
      stepTitleId,
      ours
        ? msg('What comes first for us?', { id: 'goal-order-ours' })
        : msg('What comes first for you?', { id: 'goal-order' }),
    )}
    <p>
      ${msg('Put the most important goal on top. The order may change later.', { id: 'goal-order-about' })}
    </p>
    ${orderingList({
      items: plan.goals.map((goal, index) => ({
        id: goal.id,
        content: drawCard(goal, index + 1, goal.title, ordering),
        up: msg(str`Move up: ${goal.title}`, { id: 'goal-move-up' }),
        down: msg(str`Move down: ${goal.title}`, { id: 'goal-move-down' }),
      })),
      words: { up: msg('Up', { id: 'goal-up' }), down: msg('Down', { id: 'goal-down' }) },
      disabled,
      onMove,
    })}
    <p class="visually-hidden" role="status">${movedInWords(ordering)}</p>
  </section>`;
}
