import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface RatingQuestion {
  /** Name of the radios. */
  name: string;
  legend: unknown;
  /** Names the question where a button says what it clears. */
  label: string;
  hint?: unknown;
  /** Name of the part that the fieldset is. */
  part: string;
  /** 0–10 */
  chosen: number | null;
  /** The words at both ends. */
  ends: readonly [string, string];
  clear: string;
  disabled: boolean;
  onChoose: (value: number | null) => void;
}

const steps = Array.from({ length: 11 }, (_, value) => value);

const clearButton = ({ label, clear, chosen, disabled, onChoose }: Omit<RatingQuestion, 'ends' | 'part'>) =>
  html`<div class="apart small">
    <button
      type="button"
      class="quiet clear"
      aria-label="${clear}: ${label}"
      ?data-idle=${chosen === null || disabled}
      @click=${(event: Event) => {
        onChoose(null);
        // The button goes away; its question takes the focus.
        (event.target as Element).closest('fieldset')?.querySelector('input')?.focus();
      }}
    >
      ${clear}
    </button>
  </div>`;

/** A rating from 0 to 10 that can be left out and cleared. */
export function ratingField(question: RatingQuestion): TemplateResult {
  const { name, legend, hint, part, chosen, ends, disabled, onChoose } = question;
  return html`<fieldset class="field" part=${part} id="field-${name}">
    <legend>${legend}</legend>
    ${hint ? html`<p class="hint muted small">${hint}</p>` : nothing}
    <div class="steps numbered">
      ${steps.map(
        (value) =>
          html`<label class="step"
            ><input
              type="radio"
              name=${name}
              .value=${String(value)}
              .checked=${live(chosen === value)}
              ?disabled=${disabled}
              @change=${() => onChoose(value)}
            /><span class="number">${value}</span></label
          >`,
      )}
    </div>
    <div class="ends-of-scale small muted"><span>0 = ${ends[0]}</span><span>10 = ${ends[1]}</span></div>
    ${clearButton(question)}
  </fieldset>`;
}

export interface LevelQuestion extends Omit<RatingQuestion, 'ends'> {
  /** From the highest to the lowest, each with its words. */
  levels: readonly { value: number; words: unknown }[];
}

/** A choice of one worded level that can be left out and cleared. */
export function levelField(question: LevelQuestion): TemplateResult {
  const { name, legend, part, levels, chosen, disabled, onChoose } = question;
  return html`<fieldset class="field" part=${part} id="field-${name}">
    <legend>${legend}</legend>
    <div class="options">
      ${levels.map(
        ({ value, words }) =>
          html`<label class="option"
            ><input
              type="radio"
              name=${name}
              .value=${String(value)}
              .checked=${live(chosen === value)}
              ?disabled=${disabled}
              @change=${() => onChoose(value)}
            /><span>${words}</span></label
          >`,
      )}
    </div>
    ${clearButton(question)}
  </fieldset>`;
}
