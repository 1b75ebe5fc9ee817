import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg } from '../../localization/localized.js';
import { heading } from '../../ui/heading.js';
import { ratingField } from '../../ui/rating-field.js';
import type { Drawing } from '../drawing.js';
import { goalFormTitleId, goalTitleFieldId, type GoalWriting } from './goal-writing.js';

export interface GoalForm extends Drawing {
  writing: GoalWriting;
  disabled: boolean;
  onChange: (change: Partial<GoalWriting>) => void;
  onSave: () => void;
  onCancel: () => void;
}

const titles: Record<GoalWriting['kind'], () => string> = {
  add: () => msg('A new goal', { id: 'progress-goal-add-title' }),
  replace: () => msg('A new goal in place of the old one', { id: 'progress-goal-replace-title' }),
  reword: () => msg('Reword the goal', { id: 'progress-goal-reword-title' }),
};

export function drawGoalForm({
  writing,
  level,
  disabled,
  onChange,
  onSave,
  onCancel,
}: GoalForm): TemplateResult {
  const { kind, title, target, fault } = writing;
  const targetWords = msg('What is good enough?', { id: 'progress-goal-target' });
  return html`<section class="session-form stack" aria-labelledby=${goalFormTitleId}>
    ${heading(level, goalFormTitleId, titles[kind]())}
    ${
      kind === 'add'
        ? nothing
        : html`<p class="muted">
            ${msg('What was before stays in the history of the goal.', { id: 'progress-goal-history-kept' })}
          </p>`
    }
    <div class="field">
      <label class="question" for=${goalTitleFieldId}
        >${msg('The goal in your own words', { id: 'progress-goal-sentence' })}</label
      >
      ${
        fault
          ? html`<p class="fault" part="errors" id="goal-title-error" role="alert">
              ${msg('Write the goal in a sentence of your own.', { id: 'progress-goal-missing' })}
            </p>`
          : nothing
      }
      <textarea
        class="text"
        id=${goalTitleFieldId}
        name="goal-title"
        rows="2"
        aria-invalid=${fault ? 'true' : nothing}
        aria-describedby=${fault ? 'goal-title-error' : nothing}
        .value=${live(title)}
        ?disabled=${disabled}
        @input=${(event: Event) => onChange({ title: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
    </div>
    ${ratingField({
      name: 'goal-target',
      part: 'target',
      legend: targetWords,
      label: targetWords,
      hint: msg('Often 7 or 8 is enough; it need not be 10.', { id: 'progress-goal-target-hint' }),
      ends: [
        msg('far from what I wish for', { id: 'progress-scale-min' }),
        msg('exactly as I wish', { id: 'progress-scale-max' }),
      ],
      clear: msg('Clear', { id: 'progress-clear' }),
      chosen: target,
      disabled,
      onChoose: (value) => onChange({ target: value }),
    })}
    <div class="row ends">
      <button type="button" class="quiet" ?disabled=${disabled} @click=${onCancel}>
        ${msg('Cancel', { id: 'progress-cancel' })}
      </button>
      <button type="button" class="main" ?disabled=${disabled} @click=${onSave}>
        ${msg('Save the goal', { id: 'progress-goal-save' })}
      </button>
    </div>
  </section>`;
}
