import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../localization/localized.js';
import type { Person, PersonalResult } from '../../reporting/index.js';
import type { Drawing } from '../drawing.js';
import { personLabel, resultLabel } from './files.js';

interface Tools {
  /** Nothing has been opened, and nothing is on its way. */
  isEmpty: boolean;
  progress: { done: number; total: number } | null;
  onFiles: (files: File[]) => void;
  onCancel: () => void;
  /** Left out when there is nothing to print. */
  onPrint: (() => void) | undefined;
}

const choose = (onFiles: Tools['onFiles']) => (event: Event) => {
  const input = event.currentTarget as HTMLInputElement;
  const files = [...(input.files ?? [])];
  // Emptied, so that the same file can be chosen again after it was mended.
  input.value = '';
  onFiles(files);
};

/** The file button, the print button, and how far the opening has come. */
export function renderTools({ isEmpty, progress, onFiles, onCancel, onPrint }: Tools): TemplateResult {
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
          accept=".json,.ndjson,application/json"
          aria-describedby="drop"
          @change=${choose(onFiles)}
        />
        ${msg('Open files', { id: 'report-open' })}
      </label>
      ${
        onPrint
          ? html`<button type="button" part="print" @click=${onPrint}>
              ${msg('Print', { id: 'report-print' })}
            </button>`
          : nothing
      }
      <p id="drop" class="muted small">${msg('You can also drop files here.', { id: 'report-drop' })}</p>
    </div>
    ${
      progress
        ? html`<div class="row">
            <label for="progress"
              >${msg(str`Opening files: ${progress.done}/${progress.total}`, { id: 'report-opening' })}</label
            >
            <progress id="progress" max=${progress.total} .value=${progress.done}></progress>
            <button type="button" @click=${onCancel}>${msg('Cancel', { id: 'report-cancel' })}</button>
          </div>`
        : nothing
    }`;
}

interface Choice {
  people: readonly Person[];
  person: Person | undefined;
  result: PersonalResult | undefined;
  onPerson: (person: Person) => void;
  onResult: (result: PersonalResult) => void;
}

/** The choice of a person, and of one of the person's dates, where there is something to choose. */
export function renderChoice(choice: Choice, drawing: Drawing): TemplateResult {
  const { people, person, result, onPerson, onResult } = choice;
  const picked = <T>(all: readonly T[], tell: (one: T) => void) => {
    return ({ currentTarget }: Event) => {
      const one = all[(currentTarget as HTMLSelectElement).selectedIndex];
      if (one) tell(one);
    };
  };
  return html`<div class="choice">
    ${
      people.length > 1
        ? html`<div>
            <label for="who">${msg('Person', { id: 'report-person' })}</label>
            <select id="who" @change=${picked(people, onPerson)}>
              ${people.map(
                (one) =>
                  html`<option value=${one.key} .selected=${one === person}>
                    ${personLabel(one, drawing)}
                  </option>`,
              )}
            </select>
          </div>`
        : nothing
    }
    ${
      person && person.results.length > 1
        ? html`<div>
            <label for="when">${msg('Date', { id: 'report-date' })}</label>
            <select id="when" @change=${picked(person.results, onResult)}>
              ${person.results.map((one, index) => {
                const { text, lang } = resultLabel(one, drawing);
                return html`<option value=${index} lang=${lang ?? nothing} .selected=${one === result}>
                  ${text}
                </option>`;
              })}
            </select>
          </div>`
        : nothing
    }
  </div>`;
}
