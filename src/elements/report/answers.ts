import { html, nothing, type TemplateResult } from 'lit';
import type { AssessmentResult, Scale } from '../../contracts/index.js';
import { msg, str } from '../../localization/localized.js';
import type { ReportedAnswer, ReportedPage } from '../../reporting/index.js';
import { heading } from '../../ui/heading.js';
import { drawAnswer } from '../answer.js';
import { plainNumber, say, type Drawing } from '../drawing.js';
import { statusWords } from './words.js';

interface Context {
  result: AssessmentResult;
  drawing: Drawing;
}
/** What was answered, or in words why nothing stands here. */
export function renderAnswer({ status, content }: ReportedAnswer, context: Context): unknown {
  if (status === 'answered' && content) return drawAnswer(content, context);
  return html`<span class="muted"
    >${statusWords(status === 'answered' ? 'open' : status, context.result.completedAt !== null)}</span
  >`;
}

function renderScale(scale: Scale, drawing: Drawing): TemplateResult {
  const steps = Object.entries(scale.labels).sort(([a], [b]) => Number(a) - Number(b));
  return html`<p class="muted small">
    ${msg(str`Scale ${plainNumber(scale.min, drawing)}–${plainNumber(scale.max, drawing)}:`, {
      id: 'report-scale',
    })}
    ${steps.map(
      ([step, label], index) =>
        html`${index > 0 ? ', ' : nothing}${plainNumber(Number(step), drawing)} = ${say(label, drawing)}`,
    )}
  </p>`;
}

/** The scales of the questions, then all questions, page by page, with their wording and what became of each. */
export function renderAnswers(
  pages: readonly ReportedPage[],
  context: Context,
  within: string,
): TemplateResult {
  const { drawing } = context;
  const scales = new Set(pages.flatMap(({ answers }) => answers.flatMap(({ scale }) => scale ?? [])));
  const filled = pages.filter(({ answers }) => answers.length > 0);
  return html`${[...scales].map((scale) => renderScale(scale, drawing))}
  ${filled.map(
    ({ id, title, answers }) =>
      html`<section class="page">
        ${heading(drawing.level, `${within}-${id}`, say(title, drawing))}
        <dl class="answers">${answers.map((answer) => renderQuestion(answer, context))}</dl>
      </section>`,
  )}`;
}

function renderQuestion(answer: ReportedAnswer, context: Context): TemplateResult {
  const { item } = answer;
  const isReversed = item.kind === 'scale' && item.reverse;
  return html`<div>
    <dt>
      ${say(item.text, context.drawing)}
      ${
        isReversed
          ? html`<span class="muted small">(${msg('reverse-keyed', { id: 'report-reverse' })})</span>`
          : nothing
      }
    </dt>
    <dd>${renderAnswer(answer, context)}</dd>
  </div>`;
}
