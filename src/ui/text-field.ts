import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlId, describedBy, fieldId, hintAndError, questionText, type Question } from './field.js';
import { inItsLanguage, type Wording } from './wording.js';

export interface TypedQuestion extends Question {
  /** What stands in the field, as it was typed. */
  typed: string;
  onType: (typed: string) => void;
}

export interface TextQuestion extends TypedQuestion {
  lines: number;
  /** How much of the space is used, such as "1 950/2 000"; nothing while there is plenty. */
  count: string | undefined;
}

/** A question with one control: label, hint, error. */
export function frame(question: Question, control: unknown): TemplateResult {
  return html`<div class="field" part="item" id=${fieldId(question.id)}>
    <label class="question" for=${controlId(question.id)}>${questionText(question)}</label>
    ${hintAndError(question)}${control}
  </div>`;
}

const typedIn = (question: TypedQuestion) => (event: Event) =>
  question.onType((event.target as HTMLInputElement | HTMLTextAreaElement).value);

/** Free text. The browser's own length limit is not used: it would cut pasted text without a word. */
export function textField(question: TextQuestion): TemplateResult {
  const { id, typed, disabled, error, lines, count } = question;
  const countId = `count-${id}`;
  const described = describedBy(question, ...(count ? [countId] : []));
  return frame(
    question,
    html`${
      lines === 1
        ? html`<input
            type="text"
            class="text"
            id=${controlId(id)}
            name=${id}
            autocomplete="off"
            aria-describedby=${described}
            aria-invalid=${error ? 'true' : nothing}
            .value=${live(typed)}
            ?disabled=${disabled}
            @input=${typedIn(question)}
          />`
        : html`<textarea
            class="text"
            id=${controlId(id)}
            name=${id}
            rows=${lines}
            aria-describedby=${described}
            aria-invalid=${error ? 'true' : nothing}
            .value=${live(typed)}
            ?disabled=${disabled}
            @input=${typedIn(question)}
          ></textarea>`
    }
    ${count ? html`<p class="small muted" id=${countId}>${count}</p>` : nothing}`,
  );
}

export interface NumberQuestion extends TypedQuestion {
  unit: Wording | undefined;
}

/** A number, typed as people write it; what is not a number stays in the field and is named. */
export function numberField(question: NumberQuestion): TemplateResult {
  const { id, typed, disabled, error, unit } = question;
  const unitId = `unit-${id}`;
  return frame(
    question,
    html`<div class="row">
      <input
        type="text"
        class="text number"
        inputmode="decimal"
        id=${controlId(id)}
        name=${id}
        autocomplete="off"
        aria-describedby=${describedBy(question, ...(unit ? [unitId] : []))}
        aria-invalid=${error ? 'true' : nothing}
        .value=${live(typed)}
        ?disabled=${disabled}
        @input=${typedIn(question)}
      />${unit ? html`<span id=${unitId}>${inItsLanguage(unit)}</span>` : nothing}
    </div>`,
  );
}
