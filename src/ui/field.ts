import { html, nothing, type TemplateResult } from 'lit';
import { inItsLanguage, type Wording } from './wording.js';

/** What every question has, whatever its kind. */
export interface Question {
  /** Id of the item; also the name of its radios and checkboxes. */
  id: string;
  text: Wording;
  hint: Wording | undefined;
  /** The word that marks a required question, or nothing. */
  required: string | undefined;
  error: string | undefined;
  disabled: boolean;
}

/** The days that a date field offers: a year has four digits. */
export const dayRange = { first: '1900-01-01', last: '2999-12-31' };
/** Whether what a date field gives is a day, `YYYY-MM-DD`: some browsers take years of five digits. */
export const isDay = (typed: string) => /^\d{4}-\d\d-\d\d$/.test(typed);

/** Id of the element that holds a question: the target of the error summary. */
export const fieldId = (itemId: string) => `item-${itemId}`;
/** Id of the one control of a question that has only one. */
export const controlId = (itemId: string) => `control-${itemId}`;
const hintId = (itemId: string) => `hint-${itemId}`;
const errorId = (itemId: string) => `error-${itemId}`;

export function describedBy({ id, hint, error }: Question, ...more: string[]): string | typeof nothing {
  const ids = [hint && hintId(id), error && errorId(id), ...more].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}

export function questionText({ text, required }: Question): TemplateResult {
  return html`${inItsLanguage(text)}${required ? html` <span class="muted">(${required})</span>` : nothing}`;
}

export function hintAndError({ id, hint, error }: Question): TemplateResult {
  return html`${hint ? html`<p class="hint muted small" id=${hintId(id)}>${inItsLanguage(hint)}</p>` : nothing}
  ${error ? html`<p class="fault" id=${errorId(id)}>${error}</p>` : nothing}`;
}

/** A question that is answered by choosing: a native fieldset with its legend. */
export function choosing(question: Question, controls: unknown): TemplateResult {
  return html`<fieldset
    class="field"
    part="item"
    id=${fieldId(question.id)}
    aria-describedby=${describedBy(question)}
  >
    <legend>${questionText(question)}</legend>
    ${hintAndError(question)}${controls}
  </fieldset>`;
}
