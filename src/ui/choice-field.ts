import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { choosing, type Question } from './field.js';
import { inItsLanguage, type Wording } from './wording.js';

export interface ChoiceQuestion extends Question {
  options: readonly { id: string; text: Wording }[];
  multiple: boolean;
  chosen: readonly string[];
  clear: string;
  onChoose: (ids: string[]) => void;
  onClear: () => void;
}

/** One choice (radios) or several (checkboxes), one to a row. */
export function choiceField(question: ChoiceQuestion): TemplateResult {
  const { id, options, multiple, chosen, disabled, onChoose } = question;
  const toggle = (option: string, on: boolean) =>
    onChoose(options.map((o) => o.id).filter((o) => (o === option ? on : chosen.includes(o))));
  return choosing(
    question,
    html`<div class="options">
        ${options.map(
          (option) =>
            html`<label class="option"
              ><input
                type=${multiple ? 'checkbox' : 'radio'}
                name=${id}
                .value=${option.id}
                .checked=${live(chosen.includes(option.id))}
                ?disabled=${disabled}
                @change=${(event: Event) =>
                  multiple
                    ? toggle(option.id, (event.target as HTMLInputElement).checked)
                    : onChoose([option.id])}
              /><span>${inItsLanguage(option.text)}</span></label
            >`,
        )}
      </div>
      ${
        multiple
          ? ''
          : html`<div class="apart small">
              <button
                type="button"
                class="quiet clear"
                aria-label="${question.clear}: ${question.text.text}"
                ?data-idle=${chosen.length === 0 || disabled}
                @click=${question.onClear}
              >
                ${question.clear}
              </button>
            </div>`
      }`,
  );
}
