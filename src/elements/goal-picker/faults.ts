import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../localization/localized.js';
import { controlId, fieldId } from '../../ui/field.js';
import type { PlanFault } from './planning.js';

export const errorsId = 'errors';
/** Name of the question that holds the five worded levels. */
export const ladderName = 'ladder';

/** The fault in words, to be called while drawing. */
export function faultInWords({ field }: PlanFault): string {
  switch (field) {
    case 'goals':
      return msg('Choose at least one goal, or write your own.', { id: 'goal-fault-none' });
    case 'title':
      return msg('Write the goal in a sentence.', { id: 'goal-fault-title' });
    case 'reviewOn':
      return msg('Choose a day, or leave it empty.', { id: 'goal-fault-day' });
    case 'ladder':
      return msg('Put all five levels into words, or leave all of them empty.', { id: 'goal-fault-ladder' });
  }
}

const targets = {
  goals: 'add-own',
  title: controlId('title'),
  reviewOn: controlId('reviewOn'),
  ladder: fieldId(ladderName),
} satisfies Record<PlanFault['field'], string>;

/** What takes the focus when the person follows a fault. */
export function controlOf({ field }: PlanFault, root: ParentNode): HTMLElement | null {
  const target = root.querySelector<HTMLElement>(`#${targets[field]}`);
  return target?.matches('fieldset') ? target.querySelector<HTMLElement>('input, textarea') : target;
}

/** The summary of what keeps the step from being left; takes focus when it appears. */
export function drawFaults(
  faults: readonly PlanFault[],
  onFollow: (fault: PlanFault) => void,
): TemplateResult | typeof nothing {
  if (faults.length === 0) return nothing;
  const follow = (fault: PlanFault) => (event: Event) => {
    // A fragment does not reach into a shadow root and would change the host's address.
    event.preventDefault();
    onFollow(fault);
  };
  return html`<div class="notice error stack" part="errors" id=${errorsId} tabindex="-1" role="alert">
    <p><strong>${msg('Something needs your attention before you go on', { id: 'goal-errors' })}</strong></p>
    <ul>
      ${faults.map(
        (fault) =>
          html`<li>
            <a href="#${targets[fault.field]}" @click=${follow(fault)}>${faultInWords(fault)}</a>
          </li>`,
      )}
    </ul>
  </div>`;
}
