import { html, nothing, type TemplateResult } from 'lit';
import type { PolkuResult, ProgressLog } from '../../contracts/index.js';
import { resultFileName, saveFile } from '../../delivery/save-file.js';
import { msg } from '../../localization/localized.js';
import { heading } from '../../ui/heading.js';
import type { Drawing } from '../drawing.js';
import { refused, type Refusal } from '../read-given.js';

const maxBytes = 1_048_576;

/** Saves the whole log, never a stripped one, as the person's own file. */
export function saveLog(log: ProgressLog): void {
  const own = { ...log, completedAt: null };
  saveFile(resultFileName(own.schema, own.updatedAt), JSON.stringify(own, null, 2));
}

/** Reads the one document in a file that the person has chosen. */
export async function openFile(file: File): Promise<{ ok: true; result: PolkuResult } | Refusal> {
  let opening;
  try {
    opening = await import('../../delivery/open-files.js');
  } catch {
    return refused('not_found', 'The part of polku that reads files could not be fetched.');
  }
  for await (const { results, faults, armoured } of opening.openFiles([file], { maxFiles: 1, maxBytes })) {
    const [fault] = faults;
    if (fault) return { ok: false, problems: fault.problems };
    if (armoured) return refused('wrong_schema', 'The file is sealed and can be opened by its reader only.');
    const [result] = results;
    if (result) return { ok: true, result };
  }
  return refused('wrong_schema', 'There is nothing in the file.');
}

export interface OwnFile extends Drawing {
  disabled: boolean;
  /** There is something to save. */
  savable: boolean;
  /** A file has been opened that would replace what is here and has not been saved. */
  asking: boolean;
  onSave: () => void;
  onOpen: (file: File) => void;
  onAnswer: (replace: boolean) => void;
}

const drawQuestion = (onAnswer: OwnFile['onAnswer']) =>
  html`<div class="notice stack" role="alert">
    <p>
      ${msg(
        'What is on this page has not been saved. If you open the file, it takes the place of what is here.',
        { id: 'progress-file-replaces' },
      )}
    </p>
    <div class="row">
      <button type="button" class="main" @click=${() => onAnswer(false)}>
        ${msg('Keep what is here', { id: 'progress-file-keep' })}
      </button>
      <button type="button" @click=${() => onAnswer(true)}>
        ${msg('Open the file', { id: 'progress-file-replace' })}
      </button>
    </div>
  </div>`;

/** The log as a file that belongs to the person. */
export function drawOwnFile(own: OwnFile): TemplateResult {
  const { level, disabled, savable, asking, onSave, onOpen, onAnswer } = own;
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    // So that the same file can be chosen again.
    input.value = '';
    if (file) onOpen(file);
  };
  return html`<section class="own-file stack">
    ${heading(level, 'file-title', msg('Your own file', { id: 'progress-file' }))}
    <p class="muted small">
      ${msg(
        'What you enter is kept on this page only. Save it to a file of your own, and open the file next time to go on.',
        { id: 'progress-file-about' },
      )}
    </p>
    ${asking ? drawQuestion(onAnswer) : nothing}
    ${
      savable
        ? html`<div>
            <button type="button" ?disabled=${disabled} @click=${onSave}>
              ${msg('Save to your own file', { id: 'progress-file-save' })}
            </button>
          </div>`
        : nothing
    }
    <div class="open">
      <label for="open-file">${msg('Open your own file', { id: 'progress-file-open' })}</label>
      <input
        type="file"
        id="open-file"
        accept=".json,application/json"
        ?disabled=${disabled}
        @change=${choose}
      />
    </div>
  </section>`;
}
