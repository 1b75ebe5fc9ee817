import { html, nothing, type TemplateResult } from 'lit';
import type { AssessmentResult } from '../../contracts/index.js';
import { formatDate } from '../../localization/format.js';
import { msg, str } from '../../localization/localized.js';
import { compareAssessments, resultTime } from '../../reporting/index.js';
import type { ComparedArea, ComparedItem, Comparison } from '../../reporting/index.js';
import { heading } from '../../ui/heading.js';
import { plainNumber, say, type Drawing } from '../drawing.js';
import { oneDecimal } from '../one-decimal.js';
import { renderAnswer } from './answers.js';

const datesOf = (results: readonly AssessmentResult[], drawing: Drawing): string[] =>
  results.map((result) => formatDate(resultTime(result), drawing.locale));

function renderArea(
  { dimension, scale, means, changed }: ComparedArea,
  dates: readonly string[],
  drawing: Drawing,
): TemplateResult {
  return html`<tr role="row">
    <th scope="row" role="rowheader">
      ${say(dimension.title, drawing)}
      ${
        dimension.polarity === 'strain'
          ? html`<span class="muted">(${msg('load', { id: 'profile-load-mark' })})</span>`
          : nothing
      }
      <span class="muted small whole"
        >${plainNumber(scale.min, drawing)}–${plainNumber(scale.max, drawing)}</span
      >
      ${
        changed
          ? html`<p class="muted small">
              ${msg('Not asked in the same way each time: the numbers cannot be compared.', {
                id: 'report-change-area',
              })}
            </p>`
          : nothing
      }
    </th>
    ${means.map((mean, index) =>
      mean === null
        ? html`<td role="cell" data-head=${dates[index]!} class="muted">
            ${msg('no number', { id: 'profile-no-number' })}
          </td>`
        : html`<td role="cell" data-head=${dates[index]!}>${oneDecimal(mean, drawing)}</td>`,
    )}
  </tr>`;
}

function itemNotes({ added, dropped, changed, earlier }: ComparedItem, drawing: Drawing): unknown[] {
  return [
    added && msg('A new question.', { id: 'report-change-added' }),
    dropped && msg('No longer asked.', { id: 'report-change-dropped' }),
    changed &&
      msg('The choices or their direction have changed: the answers cannot be compared.', {
        id: 'report-change-changed',
      }),
    ...earlier.map(
      (text) => html`${msg('Earlier wording:', { id: 'report-change-wording' })} ${say(text, drawing)}`,
    ),
  ].filter((note) => note !== false);
}

function renderItem(
  item: ComparedItem,
  { results }: Comparison,
  dates: readonly string[],
  drawing: Drawing,
): TemplateResult {
  return html`<tr role="row">
    <th scope="row" role="rowheader">
      ${say(item.item.text, drawing)}
      ${itemNotes(item, drawing).map((note) => html`<p class="muted small">${note}</p>`)}
    </th>
    ${item.answers.map(
      (answer, index) =>
        html`<td role="cell" data-head=${dates[index]!}>
          ${
            answer
              ? renderAnswer(answer, { result: results[index]!, drawing })
              : html`<span class="muted">${msg('not asked', { id: 'report-change-not-asked' })}</span>`
          }
        </td>`,
    )}
  </tr>`;
}

// Roles outlast the layout of a narrow page.
const table = (caption: string, head: string, dates: readonly string[], rows: unknown) =>
  html`<div class="scroll" tabindex="0" role="group" aria-label=${caption}>
    <table part="table" class="change stacks" role="table">
      <caption>
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${[head, ...dates].map((words) => html`<th scope="col" role="columnheader">${words}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows}
      </tbody>
    </table>
  </div>`;

/** What one person answered at different times, area by area and question by question; nothing for a single time. */
export function renderChange(
  results: readonly AssessmentResult[],
  drawing: Drawing,
  within = '',
): TemplateResult | typeof nothing {
  const comparison = compareAssessments(results);
  if (!comparison) return nothing;
  const { areas, items, versions } = comparison;
  const dates = datesOf(comparison.results, drawing);
  return html`<section>
    ${heading(drawing.level, within === '' ? 'change' : `change-${within}`, msg('From one time to the next', { id: 'report-change' }))}
    ${
      versions.length > 1
        ? html`<p>
            ${msg(
              str`Versions of the questionnaire: ${versions.join(', ')}. Questions are matched by their id.`,
              {
                id: 'report-change-versions',
              },
            )}
          </p>`
        : nothing
    }
    ${
      areas.length > 0
        ? table(
            msg('Means by area', { id: 'report-change-areas' }),
            msg('Area', { id: 'report-area' }),
            dates,
            areas.map((area) => renderArea(area, dates, drawing)),
          )
        : nothing
    }
    <details>
      <summary>${msg('Question by question', { id: 'report-change-open' })}</summary>
      ${table(
        msg('Answers by question', { id: 'report-change-items' }),
        msg('Question', { id: 'report-change-question' }),
        dates,
        items.map((item) => renderItem(item, comparison, dates, drawing)),
      )}
    </details>
  </section>`;
}
