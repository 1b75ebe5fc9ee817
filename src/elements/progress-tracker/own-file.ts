import { html, nothing, type TemplateResult } from 'lit';
import type { GoalPlan, PolkuResult, ProgressLog } from '../../contracts/index.js';
import { resultFileName, saveFile } from '../../delivery/save-file.js';
import { msg } from '../../localization/localized.js';
import { heading } from '../../ui/heading.js';
import type { Unfinished } from '../draft-source.js';
import type { Drawing } from '../drawing.js';
import { refused, withContracts, type Refusal } from '../read-given.js';

const maxBytes = 1_048_576;

/** Saves the whole log, never a stripped one, as the person's own file. */
export function saveLog(log: ProgressLog): void {
  const own = { ...log, completedAt: null };
  saveFile(resultFileName(own.schema, own.updatedAt), JSON.stringify(own, null, 2));
}

interface Opened {
  ok: true;
  given: ProgressLog | GoalPlan;
  /** What was being entered, where it is a draft. */
  begun: Pick<Unfinished, 'session' | 'writing'>;
}

/** @param begun what was being entered, where the document is of a draft */
const opened = (given: PolkuResult, begun: Opened['begun']): Opened | Refusal =>
  given.schema === 'polku/progress' || given.schema === 'polku/goal-plan'
    ? { ok: true, given, begun }
    : refused('wrong_schema', `The file holds a "${given.schema}", not a "polku/progress".`);

/** Reads the one document in a file that the person has chosen: a log, a draft of one, or a plan. */
export async function openFile(file: File): Promise<Opened | Refusal> {
  if (file.size > maxBytes) return refused('too_large', `${file.name} is larger than 1 MB.`);
  const text = await file.text();
  if (text.trimStart().startsWith('-----BEGIN AGE'))
    return refused('wrong_schema', 'The file is sealed and can be opened by its reader only.');
  return withContracts(({ readDraft, readResult }) => {
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      return refused('not_json', `${file.name} does not hold JSON.`);
    }
    const draft = readDraft(json);
    if (draft.ok) {
      const { value, session, writing } = draft.draft;
      return opened(value, { ...(session && { session }), ...(writing && { writing }) });
    }
    const read = readResult(json);
    return read.ok ? opened(read.result, {}) : read;
  });
}

export interface OwnFile extends Drawing {
  disabled: boolean;
  /** There is something to save. */
  savable: boolean;
  /** A file has been opened that would replace what is here and has not been saved. */
  asking: boolean;
  /** A file may take the place of what is here. */
  openable: boolean;
  /** What leaves is sealed, and the person's own file is not. */
  sealed: boolean;
  /** Where the log is kept meanwhile, and since when. */
  foot: unknown;
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
  const { level, disabled, savable, openable, sealed, asking, foot, onSave, onOpen, onAnswer } = own;
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
      ${msg('Save your log to a file of your own, and open the file next time to go on.', {
        id: 'progress-file-about',
      })}
      ${
        sealed
          ? msg('The file is not encrypted: whoever gets it can read it.', { id: 'progress-file-readable' })
          : nothing
      }
    </p>
    ${asking ? drawQuestion(onAnswer) : nothing}
    <div class="row">
      ${
        savable
          ? html`<button type="button" ?disabled=${disabled} @click=${onSave}>
              ${msg('Save to your own file', { id: 'progress-file-save' })}
            </button>`
          : nothing
      }
      ${
        openable
          ? html`<label class="file-button" for="open-file"
              ><input
                class="visually-hidden"
                type="file"
                id="open-file"
                accept=".json,application/json"
                ?disabled=${disabled}
                @change=${choose}
              />${msg('Open your own file', { id: 'progress-file-open' })}</label
            >`
          : nothing
      }
    </div>
    ${foot}
  </section>`;
}
