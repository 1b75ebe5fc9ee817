import { html, type TemplateResult } from 'lit';

export interface GoalTable {
  /** Names the table, and the box in which it scrolls when the page is too narrow for it. */
  caption: string;
  heads: readonly string[];
  /** One row per session: its name, its day, the rating, and what else there is. */
  rows: readonly (readonly [name: unknown, day: unknown, value: unknown, ...more: unknown[]])[];
}

// A long log has thousands of cells: those that every row has are not templates of their own. Roles outlast the
// layout of a narrow page.
const row = (name: unknown, day: unknown, value: unknown) =>
  html`<tr role="row">
    <th scope="row" role="rowheader">${name}</th>
    <td role="cell">${day}</td>
    <td role="cell">${value}</td>
  </tr>`;

/** Where the page is narrow, what is more stands under the row with its head before it. */
const longRow = (
  name: unknown,
  day: unknown,
  value: unknown,
  more: readonly unknown[],
  heads: readonly string[],
) =>
  html`<tr role="row">
    <th scope="row" role="rowheader">${name}</th>
    <td role="cell">${day}</td>
    <td role="cell">${value}</td>
    ${more.map((cell, index) => html`<td role="cell" data-head=${heads[index + 3]!}>${cell}</td>`)}
  </tr>`;

/** The numbers of a goal, session by session. */
export function goalTable({ caption, heads, rows }: GoalTable): TemplateResult {
  const isLong = heads.length > 3;
  return html`<div class="goal-table-frame" tabindex="0" role="region" aria-label=${caption}>
    <table class="goal-table ${isLong ? 'long' : ''}" part="table" role="table">
      <caption>
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(([name, day, value, ...more]) =>
          isLong ? longRow(name, day, value, more, heads) : row(name, day, value),
        )}
      </tbody>
    </table>
  </div>`;
}
