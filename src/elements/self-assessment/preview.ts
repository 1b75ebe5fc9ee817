import { html, nothing, type TemplateResult } from 'lit';
import type { AssessmentResult } from '../../contracts/index.js';
import { msg, str } from '../../localization/localized.js';
import { wording } from '../../localization/text.js';
import { reportAnswers, type ReportedAnswer } from '../../reporting/answers.js';
import { completeAssessment } from '../../scoring/complete-assessment.js';
import { heading } from '../../ui/heading.js';
import { drawAnswer } from '../answer.js';
import { plainNumber, say, type Drawing } from '../drawing.js';
import { drawBlocked, drawLeavingFacts, drawWholeFile, type WayOut } from '../leaving.js';
import { stepTitleId } from './pages.js';

export interface Preview extends Drawing, WayOut {
  result: AssessmentResult;
  disabled: boolean;
  onStrike: (itemId: string) => void;
}

interface Striking {
  struck: ReadonlySet<string>;
  disabled: boolean;
  onStrike: (itemId: string) => void;
}

function drawOne(
  answer: ReportedAnswer,
  result: AssessmentResult,
  drawing: Drawing,
  striking?: Striking,
): TemplateResult {
  const { item, status, content } = answer;
  const struck = striking?.struck.has(item.id) ?? false;
  const words =
    status === 'na'
      ? msg('Does not apply to me', { id: 'assessment-not-applicable' })
      : status === 'struck'
        ? html`<span class="muted">${msg('Left out by you', { id: 'assessment-struck' })}</span>`
        : content && drawAnswer(content, { result, drawing });
  const label = struck
    ? msg('Take back in', { id: 'assessment-unstrike' })
    : msg('Leave out', { id: 'assessment-strike' });
  return html`<div class="answer">
    <dt>${say(item.text, drawing)}</dt>
    <dd>
      <div>
        ${
          struck
            ? html`<s>${words}</s>
                <span class="muted">(${msg('left out', { id: 'assessment-left-out' })})</span>`
            : words
        }
      </div>
      ${
        striking
          ? html`<button
              type="button"
              class="quiet small"
              aria-label="${label}: ${wording(item.text, drawing.locale).text}"
              ?disabled=${striking.disabled}
              @click=${() => striking.onStrike(item.id)}
            >
              ${label}
            </button>`
          : nothing
      }
    </dd>
  </div>`;
}

/** Every answer with its question, page by page; with `striking`, each can be left out. */
export function drawAnswers(result: AssessmentResult, drawing: Drawing, striking?: Striking): TemplateResult {
  const { struck: _, ...unstruck } = result;
  // Whoever may take a struck answer back in has to see what it said.
  const said = new Map(
    reportAnswers(unstruck).flatMap(({ answers }) =>
      answers.map((answer) => [answer.item.id, answer] as const),
    ),
  );
  const pages = reportAnswers(result);
  return html`${pages.map(({ id, title, answers }) => {
    const given = answers.filter(
      ({ status }) => status === 'answered' || status === 'na' || status === 'struck',
    );
    const open = answers.filter(({ status }) => status === 'open').length;
    if (given.length + open === 0) return nothing;
    return html`<section class="answers">
      ${heading(drawing.level, `answers-${id}`, say(title, drawing))}
      ${given.length > 0 ? html`<dl>${given.map((answer) => drawOne((striking && said.get(answer.item.id)) ?? answer, result, drawing, striking))}</dl>` : nothing}
      ${
        open > 0
          ? html`<p class="muted small">
              ${msg(str`Questions you left blank: ${plainNumber(open, drawing)}`, { id: 'assessment-open' })}
            </p>`
          : nothing
      }
    </section>`;
  })}`;
}

/** Exactly what leaves, to whom and how; every answer can be left out. */
export function drawPreview({
  result,
  language,
  locale,
  level,
  disabled,
  form,
  action,
  keys,
  blocked,
  onStrike,
}: Preview): TemplateResult {
  const drawing = { locale, level: level + 1 };
  const struck = new Set(result.struck);
  const leaving = completeAssessment(result, { completedAt: result.updatedAt, language });
  return html`<section class="preview stack" part="preview">
    ${heading(level, stepTitleId, msg('This is what you are about to send', { id: 'assessment-preview' }))}
    ${blocked ? drawBlocked() : nothing}
    ${drawLeavingFacts(result, {
      form,
      action,
      keys,
      along: html`${msg(
        'The answers below, the questions, the numbers of your profile, the date and time, and the language.',
        { id: 'assessment-along-list' },
      )}
      ${
        struck.size > 0
          ? msg('Also a list of the questions that you left out, without your answers to them.', {
              id: 'assessment-struck-list',
            })
          : nothing
      }`,
    })}
    <p>${msg('You can still leave out any answer.', { id: 'assessment-may-strike' })}</p>
    ${drawAnswers(result, drawing, { struck, disabled, onStrike })} ${drawWholeFile(leaving)}
  </section>`;
}
