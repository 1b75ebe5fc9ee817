import { html, nothing, type TemplateResult } from 'lit';
import type { Cell, GroupSummary } from '../../contracts/index.js';
import { formatDate } from '../../localization/format.js';
import { msg, str } from '../../localization/localized.js';
import { heading } from '../../ui/heading.js';
import { plainNumber, say, type Drawing } from '../drawing.js';
import { oneDecimal } from '../one-decimal.js';
import { kindWords } from './words.js';

function renderCell({ n, mean, hidden }: Cell, head: string, drawing: Drawing): TemplateResult {
  if (n !== null && mean !== null)
    return html`<td role="cell" data-head=${head}>
      ${oneDecimal(mean, drawing)} <span class="whole">(n = ${n})</span>
    </td>`;
  return html`<td role="cell" data-head=${head} class="muted">
    ${
      hidden === 'no_data'
        ? msg('no answers', { id: 'report-cell-no-data' })
        : msg('not shown', { id: 'report-cell-hidden' })
    }
  </td>`;
}

/**
 * A group summary as it was published: what is hidden in it stays hidden.
 * @param instead what to say in the place of a table that shows nothing
 */
export function renderSummary(summary: GroupSummary, drawing: Drawing, instead?: string): TemplateResult {
  const ids = [...new Set(summary.dimensions.flatMap(({ groups }) => groups.map((group) => group.id)))];
  return html`<section part="group">
    ${heading(drawing.level, `summary-${summary.id}`, kindWords(summary.schema))}
    <p>
      ${say(summary.questionnaire.title, drawing)} ${summary.questionnaire.version},
      ${formatDate(summary.createdAt, drawing.locale)}
    </p>
    ${instead === undefined ? renderTable(summary, ids, drawing) : html`<p class="notice">${instead}</p>`}
  </section>`;
}

function renderTable(summary: GroupSummary, ids: readonly string[], drawing: Drawing): TemplateResult {
  const cells = summary.dimensions.flatMap(({ total, groups }) => [total, ...groups.map(({ cell }) => cell)]);
  const all = msg('All', { id: 'report-summary-all' });
  const nameOf = (id: string) => id || msg('Without a group', { id: 'report-summary-no-group' });
  const hides = cells.some(({ hidden }) => hidden !== null && hidden !== 'no_data');
  return html`<div class="scroll" tabindex="0" role="group" aria-labelledby=${`summary-${summary.id}`}>
      <table part="table" class="stacks" role="table">
        <caption>
          ${msg(str`Means by area. Smallest group shown: ${summary.minGroupSize}`, {
            id: 'report-summary-caption',
          })}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${msg('Area', { id: 'report-area' })}</th>
            <th scope="col" role="columnheader">${all}</th>
            ${ids.map((id) => html`<th scope="col" role="columnheader"><bdi>${nameOf(id)}</bdi></th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${summary.dimensions.map(
            ({ title, total, groups, polarity, scale }) =>
              html`<tr role="row">
                <th scope="row" role="rowheader">
                  ${say(title, drawing)}
                  ${
                    polarity === 'strain'
                      ? html`<span class="muted">(${msg('load', { id: 'profile-load-mark' })})</span>`
                      : nothing
                  }
                  <span class="muted small whole"
                    >${plainNumber(scale.min, drawing)}–${plainNumber(scale.max, drawing)}</span
                  >
                </th>
                ${renderCell(total, all, drawing)}
                ${ids.map((id) =>
                  renderCell(
                    groups.find((group) => group.id === id)?.cell ?? {
                      n: null,
                      mean: null,
                      hidden: 'no_data',
                    },
                    nameOf(id),
                    drawing,
                  ),
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      hides
        ? html`<p class="muted small">
            ${msg(
              'Not shown: too few people, or together with the other figures it would reveal what individual people answered.',
              { id: 'report-summary-hidden' },
            )}
          </p>`
        : nothing
    }`;
}
