import { html, type TemplateResult } from 'lit';

export interface GoalTable {
  /** Names the table, and the box in which it scrolls when the page is too narrow for it. */
  caption: string;
  heads: readonly string[];
  /** One row per session: its name, its day, the rating, and what else there is. */
  rows: readonly (readonly [name: unknown, day: unknown, value: unknown, ...more: unknown[]])[];
}

// A long log has thousands of cells: those that every row has are not templates of their own.
const row = (name: unknown, day: unknown, value: unknown) =>
  html`<tr>
    <th scope="row">${name}</th>
    <td>${day}</td>
    <td>${value}</td>
  </tr>`;

const wideRow = (name: unknown, day: unknown, value: unknown, more: readonly unknown[]) =>
  html`<tr>
    <th scope="row">${name}</th>
    <td>${day}</td>
    <td>${value}</td>
    ${more.map((cell) => html`<td>${cell}</td>`)}
  </tr>`;

/** The numbers of a goal, session by session. */
export function goalTable({ caption, heads, rows }: GoalTable): TemplateResult {
  return html`<div class="goal-table-frame" tabindex="0" role="region" aria-label=${caption}>
    <table class="goal-table" part="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(([name, day, value, ...more]) => (more.length > 0 ? wideRow(name, day, value, more) : row(name, day, value)))}
      </tbody>
    </table>
  </div>`;
}
