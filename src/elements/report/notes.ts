import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { Goal, SupervisorNotes } from '../../contracts/index.js';
import { resultFileName, saveFile } from '../../delivery/save-file.js';
import { msg, str } from '../../localization/localized.js';
import { gatherNotes, noteAbout, noteKey, notesFile } from '../../reporting/index.js';
import type { Note, NoteAbout, Person, PersonalResult } from '../../reporting/index.js';
import { heading } from '../../ui/heading.js';
import type { Drawing } from '../drawing.js';

/** Now, and in any case later than a note, also than one of a clock that is ahead: the newest of a place counts. */
const after = (note: Note | undefined) =>
  new Date(Math.max(Date.now(), note ? Date.parse(note.updatedAt) + 1 : 0)).toISOString();

/** The supervisor's own notes: in memory, and in the supervisor's own file; never in a result. */
export class OwnNotes {
  readonly #host: ReactiveElement;
  #opened = new Map<string, Note>();
  readonly #written = new Map<string, Note>();
  /** Keys of what was written and is in no file yet. */
  readonly #unsaved = new Set<string>();
  /** Key → time of the opened note that the writer had before them. */
  readonly #known = new Map<string, string>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController({
      hostDisconnected: () => this.#warn(false),
      hostConnected: () => this.#warn(this.isUnsaved),
    });
  }

  /** Something was written that is in no file yet. */
  get isUnsaved(): boolean {
    return this.#unsaved.size > 0;
  }

  /**
   * Takes the notes of opened files. What has been written since stays; before what was written earlier and is in no
   * file yet, the later note of a file is put, so that neither is lost.
   */
  open(files: readonly SupervisorNotes[]): void {
    this.#opened = gatherNotes(files);
    for (const [key, written] of this.#written) {
      const opened = this.#opened.get(key);
      if (!opened || opened.updatedAt === this.#known.get(key)) continue;
      if (Date.parse(opened.updatedAt) <= Date.parse(written.updatedAt)) continue;
      this.#known.set(key, opened.updatedAt);
      const texts = this.#unsaved.has(key) ? [opened.text, written.text] : [opened.text];
      const text = [...new Set(texts)].filter((one) => one.trim()).join('\n\n');
      this.#written.set(key, { ...written, text, updatedAt: after(opened) });
    }
  }

  textOf(about: NoteAbout): string {
    const key = noteKey(about);
    return (this.#written.get(key) ?? this.#opened.get(key))?.text ?? '';
  }

  write(about: NoteAbout, text: string): void {
    const key = noteKey(about);
    const opened = this.#opened.get(key);
    this.#written.set(key, { ...about, text, updatedAt: after(opened) });
    if (opened) this.#known.set(key, opened.updatedAt);
    this.#unsaved.add(key);
    this.#warn(true);
    this.#host.requestUpdate();
  }

  /** Saves all notes, those of opened files too, as one file. */
  save(): void {
    const now = new Date().toISOString();
    const all = [...new Map([...this.#opened, ...this.#written])].map(([, note]) => ({
      ...note,
      text: this.textOf(note),
    }));
    const file = notesFile(all, now);
    saveFile(resultFileName(file.schema, now), `${JSON.stringify(file, null, 2)}\n`);
    this.#unsaved.clear();
    this.#warn(false);
    this.#host.requestUpdate();
  }

  #warn(on: boolean): void {
    if (on) window.addEventListener('beforeunload', this.#onLeave);
    else window.removeEventListener('beforeunload', this.#onLeave);
  }

  readonly #onLeave = (event: BeforeUnloadEvent): void => event.preventDefault();
}

function goalsOf(result: PersonalResult): readonly Goal[] {
  return result.schema === 'polku/self-assessment' ? [] : result.goals;
}

function renderField(id: string, label: unknown, about: NoteAbout, notes: OwnNotes): TemplateResult {
  const onInput = ({ currentTarget }: Event) =>
    notes.write(about, (currentTarget as HTMLTextAreaElement).value);
  return html`<div>
    <label for=${id}>${label}</label>
    <textarea id=${id} rows="4" .value=${notes.textOf(about)} @input=${onInput}></textarea>
  </div>`;
}

/** Beside the person's document: a note about the person, and one for each goal in view. */
export function renderNotes(
  person: Person,
  result: PersonalResult,
  notes: OwnNotes,
  drawing: Drawing,
): TemplateResult {
  const struck = new Set(result.struck);
  const goals = goalsOf(result).filter(({ id }) => !struck.has(id));
  return html`<aside class="notes" aria-labelledby="notes">
    ${heading(drawing.level, 'notes', msg('My own notes', { id: 'report-own-notes' }))}
    <p class="muted small">
      ${msg('For you only. They are kept in this window until you save them in a file of your own.', {
        id: 'report-own-notes-about',
      })}
    </p>
    ${renderField('note-person', msg('About the person', { id: 'report-note-person' }), noteAbout(person), notes)}
    ${goals.map((goal, index) =>
      renderField(
        `note-goal-${index + 1}`,
        msg(str`About goal ${index + 1}`, { id: 'report-note-goal' }),
        noteAbout(person, goal.id),
        notes,
      ),
    )}
    <div class="row">
      <button type="button" @click=${() => notes.save()}>
        ${msg('Save my notes', { id: 'report-save-notes' })}
      </button>
      ${
        notes.isUnsaved
          ? html`<span class="muted small">${msg('Not saved yet', { id: 'report-notes-unsaved' })}</span>`
          : nothing
      }
    </div>
  </aside>`;
}
