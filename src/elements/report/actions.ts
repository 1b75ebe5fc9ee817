import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../localization/localized.js';
import type { Person } from '../../reporting/index.js';
import type { Drawing } from '../drawing.js';
import { personName } from './files.js';
import { runsOf, type Printing } from './printing.js';

/** Printing several people at once. */
interface Several {
  people: readonly Person[];
  /** Those that are looked for. */
  found: readonly Person[];
  printing: Printing;
}

/** What can be done with what is in view. */
interface Actions {
  onPrint: () => void;
  onCsv: () => void;
  /** Saves the documents themselves. */
  onJson: () => void;
  isGroup: boolean;
  /** Null when there are not several, or a group is in view. */
  several: Several | null;
}

const button = (words: string, press: () => void, part: string | typeof nothing = nothing) =>
  html`<button type="button" part=${part} @click=${press}>${words}</button>`;

function renderRuns(runs: readonly Person[][], at: number, { printing }: Several, drawing: Drawing) {
  const name = (person: Person | undefined) => person && personName(person, drawing);
  return html`<div class="choice">
    <div>
      <label for="run">${msg('People to print', { id: 'report-print-run' })}</label>
      <select
        id="run"
        @change=${({ currentTarget }: Event) => printing.pick((currentTarget as HTMLSelectElement).selectedIndex)}
      >
        ${runs.map(
          (people, index) =>
            html`<option .selected=${index === at}>
              ${name(people[0])} – ${name(people.at(-1))} (${people.length})
            </option>`,
        )}
      </select>
    </div>
  </div>`;
}

function renderProgress({ printing }: Several): TemplateResult | typeof nothing {
  if (!printing.progress) return nothing;
  const { done, total } = printing.progress;
  return html`<div class="row">
    <label for="readying"
      >${msg(str`Getting ready to print: ${done}/${total}`, { id: 'report-print-progress' })}</label
    >
    <progress id="readying" max=${total} .value=${done}></progress>
    ${button(msg('Cancel', { id: 'report-cancel' }), () => printing.cancel())}
  </div>`;
}

/** Printing, and files to take along. */
export function renderActions(
  { onPrint, onCsv, onJson, isGroup, several }: Actions,
  drawing: Drawing,
): TemplateResult {
  const runs = several ? runsOf(several.found) : [];
  const at = several && runs[several.printing.run] ? several.printing.run : 0;
  const run = runs[at];
  return html`${several && runs.length > 1 ? renderRuns(runs, at, several, drawing) : nothing}
    <div class="row actions">
      ${button(
        several
          ? msg('Print this person', { id: 'report-print-person' })
          : msg('Print', { id: 'report-print' }),
        onPrint,
        'print',
      )}
      ${
        several && run
          ? button(
              several.found === several.people && runs.length === 1
                ? msg(str`Print all people: ${run.length}`, { id: 'report-print-all' })
                : msg(str`Print these people: ${run.length}`, { id: 'report-print-these' }),
              () => void several.printing.printPeople(run, { ...drawing, level: drawing.level + 1 }),
              'print',
            )
          : nothing
      }
      ${button(
        isGroup
          ? msg('Save the summary as a table (CSV)', { id: 'report-csv-group' })
          : msg('Save everything as a table (CSV)', { id: 'report-csv' }),
        onCsv,
        'csv',
      )}
      ${button(
        isGroup
          ? msg('Save the summary (JSON)', { id: 'report-json-group' })
          : msg('Save all results (NDJSON)', { id: 'report-ndjson' }),
        onJson,
      )}
    </div>
    ${
      several
        ? html`<p class="muted small">
              ${msg(
                'On paper each person begins on a new page. The print window tells how many pages there are, before anything is printed.',
                { id: 'report-print-about' },
              )}
            </p>
            ${renderProgress(several)}`
        : nothing
    }`;
}
