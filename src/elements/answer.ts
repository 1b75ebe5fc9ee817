import { html, nothing } from 'lit';
import type { AnswerContent } from '../reporting/answers.js';
import { plainNumber, say, written, type Drawing } from './drawing.js';

interface Context {
  result: { language: string };
  drawing: Pick<Drawing, 'locale'>;
}
type Draw<K extends AnswerContent['kind']> = (
  content: Extract<AnswerContent, { kind: K }>,
  context: Context,
) => unknown;

const drawings: { [K in AnswerContent['kind']]: Draw<K> } = {
  scale: ({ value, label }, { drawing }) =>
    html`${plainNumber(value, drawing)}${label === null ? nothing : html` – ${say(label, drawing)}`}`,
  choice: ({ chosen }, { drawing }) =>
    chosen.length === 1
      ? say(chosen[0]!, drawing)
      : html`<ul>
          ${chosen.map((option) => html`<li>${say(option, drawing)}</li>`)}
        </ul>`,
  number: ({ value, unit }, { drawing }) =>
    html`${plainNumber(value, drawing)}${unit === null ? nothing : html` ${say(unit, drawing)}`}`,
  text: ({ text }, { result, drawing }) =>
    html`<span class="written">${written(text, result, drawing)}</span>`,
};

/** What was answered, with the wording of the result's own questionnaire. */
export const drawAnswer = (content: AnswerContent, context: Context): unknown =>
  (drawings[content.kind] as Draw<AnswerContent['kind']>)(content as never, context);
