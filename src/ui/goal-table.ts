import { html, nothing, type TemplateResult } from 'lit';

export interface GoalTable {
  /** Names the table, and the box in which it scrolls when the page is too narrow for it. */
  caption: string;
  heads: readonly string[];
  /** One row per session; its first cell names it. */
  rows: readonly (readonly unknown[])[];
}

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
        ${rows.map(
          ([name, ...cells]) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${cells.map((cell) => html`<td>${cell ?? nothing}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
