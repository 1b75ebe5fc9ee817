import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { choosing, type Question } from './field.js';
import { inItsLanguage, type Wording } from './wording.js';

export interface ScaleQuestion extends Question {
  /** The steps from lowest to highest, each with its word where it has one. */
  steps: readonly { value: number; label: Wording | undefined }[];
  /** The words of "does not apply to me", or nothing where the scale does not offer it. */
  notApplicable: string | undefined;
  /** The radio chosen: a step, `na`, or nothing. */
  chosen: string | undefined;
  clear: string;
  onChoose: (value: string) => void;
  onClear: () => void;
}

const columnLimit = 7;

/** A question on a scale. Every step worded: columns or rows; else numbered cells with words at both ends. */
export function scaleField(question: ScaleQuestion): TemplateResult {
  const { id, steps, disabled, chosen, onChoose } = question;
  const worded = steps.length <= columnLimit && steps.every((step) => step.label);
  const radio = (value: string) =>
    html`<input
      type="radio"
      name=${id}
      .value=${value}
      .checked=${live(chosen === value)}
      ?disabled=${disabled}
      @change=${() => onChoose(value)}
    />`;
  const first = steps.at(0);
  const last = steps.at(-1);
  return choosing(
    question,
    html`<div class="steps ${worded ? 'worded' : 'numbered'}" part="scale">
        ${steps.map(({ value, label }) =>
          worded
            ? html`<label class="step"
                >${radio(String(value))}<span class="words">${inItsLanguage(label)}</span></label
              >`
            : html`<label class="step"
                >${radio(String(value))}<span class="number">${value}</span>${
                  label ? html`<span class="visually-hidden">${inItsLanguage(label)}</span>` : nothing
                }</label
              >`,
        )}
      </div>
      ${
        worded
          ? nothing
          : html`<div class="ends-of-scale small muted" aria-hidden="true">
              <span>${first?.value} = ${inItsLanguage(first?.label)}</span
              ><span>${last?.value} = ${inItsLanguage(last?.label)}</span>
            </div>`
      }
      <div class="apart small">
        ${
          question.notApplicable
            ? html`<label class="option">${radio('na')}<span>${question.notApplicable}</span></label>`
            : nothing
        }
        <button
          type="button"
          class="quiet clear"
          aria-label="${question.clear}: ${question.text.text}"
          ?data-idle=${chosen === undefined || disabled}
          @click=${question.onClear}
        >
          ${question.clear}
        </button>
      </div>`,
  );
}
