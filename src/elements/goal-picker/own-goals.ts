import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatNumber } from '../../localization/format.js';
import { msg, str } from '../../localization/localized.js';
import { textField } from '../../ui/text-field.js';
import type { Drawing } from '../drawing.js';

export const ownName = (goalId: string) => `own-${goalId}`;

export interface OwnGoals extends Drawing {
  /** What the person writes themselves; a goal as soon as something stands there. */
  own: readonly { id: string; title: string }[];
  /** How many goals are chosen. */
  count: number;
  max: number;
  ours: boolean;
  disabled: boolean;
  onOwn: (id: string, title: string) => void;
  onRemoveOwn: (id: string) => void;
}

/** The fields in which a person writes goals of their own. */
export function drawOwn(goals: OwnGoals): TemplateResult | typeof nothing {
  const { own, ours, disabled, count, max, onOwn, onRemoveOwn } = goals;
  if (own.length === 0) return nothing;
  const remove = msg('Remove', { id: 'goal-remove-own' });
  return html`<fieldset class="field own-goals">
    <legend>
      <strong
        >${ours ? msg('Our own goals', { id: 'goal-own-ours' }) : msg('My own goals', { id: 'goal-own' })}</strong
      >
    </legend>
    ${repeat(
      own,
      ({ id }) => id,
      ({ id, title }, index) => {
        const number = formatNumber(index + 1, goals.locale);
        return html`<div class="own-goal">
          ${textField({
            id: ownName(id),
            text: { text: msg(str`Own goal ${number}, in your own words`, { id: 'goal-own-words' }) },
            hint: undefined,
            required: undefined,
            error: undefined,
            disabled: disabled || (count >= max && title.trim() === ''),
            typed: title,
            lines: 1,
            count: undefined,
            onType: (typed) => onOwn(id, typed),
          })}
          <button
            type="button"
            class="quiet small"
            aria-label="${remove}: ${title.trim() || number}"
            ?disabled=${disabled}
            @click=${() => onRemoveOwn(id)}
          >
            ${remove}
          </button>
        </div>`;
      },
    )}
  </fieldset>`;
}
