import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlId, dayRange, describedBy } from './field.js';
import { frame, type TypedQuestion } from './text-field.js';

/** A calendar day in the browser's own date field; `typed` is `YYYY-MM-DD` or empty. */
export function dateField(question: TypedQuestion): TemplateResult {
  const { id, typed, disabled, error, onType } = question;
  return frame(
    question,
    html`<input
      type="date"
      class="text date"
      id=${controlId(id)}
      name=${id}
      min=${dayRange.first}
      max=${dayRange.last}
      autocomplete="off"
      aria-describedby=${describedBy(question)}
      aria-invalid=${error ? 'true' : nothing}
      .value=${live(typed)}
      ?disabled=${disabled}
      @change=${(event: Event) => onType((event.target as HTMLInputElement).value)}
    />`,
  );
}
