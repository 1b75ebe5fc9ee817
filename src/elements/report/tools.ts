import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../localization/localized.js';
import type { Reading } from './reading.js';

interface Tools {
  /** Nothing has been opened, and nothing is on its way. */
  isEmpty: boolean;
  progress: { done: number; total: number; results: number } | null;
  onFiles: (files: File[]) => void;
  onCancel: () => void;
}

const choose = (onFiles: Tools['onFiles']) => (event: Event) => {
  const input = event.currentTarget as HTMLInputElement;
  const files = [...(input.files ?? [])];
  // Emptied, so that the same file can be chosen again after it was mended.
  input.value = '';
  onFiles(files);
};

/** The file button, and how far the opening has come. */
export function renderTools({ isEmpty, progress, onFiles, onCancel }: Tools): TemplateResult {
  return html`${
      isEmpty
        ? html`<p>
            ${msg(
              'Open the result files you have been given: they are read on this device only and sent nowhere.',
              { id: 'report-empty' },
            )}
          </p>`
        : nothing
    }
    <div class="row">
      <label class="button ${isEmpty ? 'main' : ''}">
        <input
          class="visually-hidden"
          type="file"
          multiple
          accept=".json,.ndjson,.age,application/json"
          aria-describedby="drop"
          @change=${choose(onFiles)}
        />
        ${msg('Open files', { id: 'report-open' })}
      </label>
      <p id="drop" class="muted small">${msg('You can also drop files here.', { id: 'report-drop' })}</p>
    </div>
    ${
      progress
        ? html`<div class="row">
            <label for="progress"
              >${msg(str`Opening files: ${progress.done}/${progress.total}`, { id: 'report-opening' })}</label
            >
            <progress id="progress" max=${progress.total} .value=${progress.done}></progress>
            <span class="muted"
              >${msg(str`Results: ${progress.results}`, { id: 'report-opening-results' })}</span
            >
            <button type="button" @click=${onCancel}>${msg('Cancel', { id: 'report-cancel' })}</button>
          </div>`
        : nothing
    }`;
}

/** What has become of the opening, for those who do not see it. */
export function statusWords(outcome: Reading['outcome']): string | typeof nothing {
  if (!outcome) return nothing;
  const { results, unread } = outcome;
  return msg(str`Results opened: ${results}. Files that could not be read in full: ${unread}.`, {
    id: 'report-status',
  });
}

export type View = 'person' | 'group';

/** One person, or all together. */
export function renderViews(view: View, onView: (view: View) => void): TemplateResult {
  const button = (of: View, words: string) =>
    html`<button type="button" aria-pressed=${view === of} @click=${() => onView(of)}>${words}</button>`;
  return html`<div class="row views" role="group" aria-label=${msg('View', { id: 'report-view' })}>
    ${button('person', msg('One person', { id: 'report-view-person' }))}
    ${button('group', msg('Group summary', { id: 'report-view-group' }))}
  </div>`;
}
