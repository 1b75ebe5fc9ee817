import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { OpenedFile } from '../../delivery/open-files.js';
import { printPart } from '../../delivery/print.js';
import { Localized, msg, str } from '../../localization/localized.js';
import { together } from '../../localization/words.js';
import { arrange } from '../../reporting/index.js';
import type { Person, PersonalResult, Report } from '../../reporting/index.js';
import { baseStyles } from '../../ui/base.styles.js';
import { heading } from '../../ui/heading.js';
import { profileStyles } from '../../ui/profile.styles.js';
import { define } from '../define.js';
import { PolkuErrorEvent } from '../events.js';
import { sharedWords } from '../shared-words.js';
import { version } from '../version.js';
import { renderAssessment } from './assessment.js';
import type { Drawing } from '../drawing.js';
import { personLabel, renderErrors, renderOpened, renderSealed, resultLabel } from './files.js';
import { renderLog, renderPlan } from './goals.js';
import { pageStyles, reportStyles } from './report.styles.js';
import { renderSummary } from './summary.js';

const words = together(sharedWords, {
  fi: () => import('../../localization/report/fi.js'),
  sv: () => import('../../localization/report/sv.js'),
});

// Not before something is to be read: an empty report fetches neither the contracts nor their library.
const opening = () => import('../../delivery/open-files.js');

const documents = {
  'polku/self-assessment': renderAssessment,
  'polku/goal-plan': renderPlan,
  'polku/progress': renderLog,
} satisfies {
  [S in PersonalResult['schema']]: (
    result: Extract<PersonalResult, { schema: S }>,
    drawing: Drawing,
  ) => TemplateResult;
};

/**
 * The supervisor's reader: opens exported results on this device and shows one person's result as a document.
 *
 * @summary Reads polku results and shows them as a report.
 * @fires {PolkuErrorEvent} polku-error - A file or the host's results could not be used.
 * @csspart files - The file button, what was opened, and the choice of person and date.
 * @csspart person - The document of one person and date.
 * @csspart profile - The profile, picture and table.
 * @csspart goals - One goal of a plan or a log.
 * @csspart table - A table of numbers.
 * @csspart group - A group summary.
 * @csspart print - The print button.
 * @csspart errors - The files that could not be read.
 * @cssstate error - Something could not be read.
 */
export class PolkuReport extends Localized(LitElement, words) {
  static readonly version = version;
  static override styles: CSSResultGroup = [baseStyles, profileStyles, reportStyles];

  /**
   * A result or an array of results, of whatever origin. As an attribute: the URL of a JSON file (one result or an
   * array) or an NDJSON file, relative to the page.
   */
  @property() results: unknown = null;

  /** How many files can be opened at once. */
  @property({ type: Number, attribute: 'max-files' }) maxFiles = 200;

  /** Largest size of one result, in bytes. */
  @property({ type: Number, attribute: 'max-bytes' }) maxBytes = 1_000_000;

  /** Level of the topmost heading, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private _given: OpenedFile[] = [];
  @state() private _opened: OpenedFile[] = [];
  @state() private _progress: { done: number; total: number } | null = null;
  @state() private _person: string | null = null;
  @state() private _result: PersonalResult | null = null;
  @state() private _dragging = false;
  @state() private _justOpened: { results: number; unread: number } | null = null;

  @query('article') private _article!: HTMLElement | null;

  readonly internals = this.attachInternals();

  #report: Report = arrange([]);
  #reading: Promise<void> | undefined;
  #queue: Promise<void> = Promise.resolve();
  #cancelled = false;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('results')) this.#readGiven();
    if (changed.has('_given') || changed.has('_opened')) {
      const files = this.#files;
      this.#report = arrange(files.flatMap(({ results }) => results));
      this.#setState(
        'error',
        files.some(({ faults }) => faults.length > 0),
      );
    }
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    while (this.#reading) {
      await this.#reading;
      done = await super.getUpdateComplete();
    }
    return done;
  }

  protected override render(): TemplateResult {
    const drawing: Drawing = { locale: this.locale, level: this.headingLevel };
    const below = { ...drawing, level: drawing.level + 1 };
    const { summaries } = this.#report;
    return html`<div
      class="frame ${this._dragging ? 'dragging' : ''}"
      lang=${this.locale.spoken}
      @dragenter=${this.#onDragOver}
      @dragover=${this.#onDragOver}
      @dragleave=${this.#onDragLeave}
      @drop=${this.#onDrop}
    >
      <div class="tools">
        ${heading(drawing.level, 'title', msg('Supervision report', { id: 'report-title' }), 'title')}
        <section part="files" aria-labelledby="title">
          ${this.#renderOpen()} ${renderSealed(this.#files, this.#report)} ${this.#renderChoice(drawing)}
          ${renderOpened(this.#files, this.#report, drawing)}
        </section>
        <p class="visually-hidden" role="status">${this.#renderStatus()}</p>
        ${renderErrors(this.#files, this, below)}
      </div>
      ${this.#renderDocument(below)} ${summaries.map((summary) => renderSummary(summary, below))}
    </div>`;
  }

  #renderOpen(): TemplateResult {
    const empty = this.#files.length === 0 && !this._progress;
    return html`${
        empty
          ? html`<p>
              ${msg(
                'Open the result files you have been given: they are read on this device only and sent nowhere.',
                { id: 'report-empty' },
              )}
            </p>`
          : nothing
      }
      <div class="row">
        <label class="button ${empty ? 'main' : ''}">
          <input
            class="visually-hidden"
            type="file"
            multiple
            accept=".json,.ndjson,application/json"
            aria-describedby="drop"
            @change=${this.#onChoose}
          />
          ${msg('Open files', { id: 'report-open' })}
        </label>
        ${
          this.#report.people.length > 0
            ? html`<button type="button" part="print" @click=${this.#onPrint}>
                ${msg('Print', { id: 'report-print' })}
              </button>`
            : nothing
        }
        <p id="drop" class="muted small">${msg('You can also drop files here.', { id: 'report-drop' })}</p>
      </div>
      ${this._progress ? this.#renderProgress(this._progress) : nothing}`;
  }

  #renderProgress({ done, total }: { done: number; total: number }): TemplateResult {
    return html`<div class="row">
      <label for="progress">${msg(str`Opening files: ${done}/${total}`, { id: 'report-opening' })}</label>
      <progress id="progress" max=${total} .value=${done}></progress>
      <button type="button" @click=${this.#onCancel}>${msg('Cancel', { id: 'report-cancel' })}</button>
    </div>`;
  }

  #renderStatus(): string | typeof nothing {
    if (!this._justOpened) return nothing;
    const { results, unread } = this._justOpened;
    return msg(str`Results opened: ${results}. Files that could not be read in full: ${unread}.`, {
      id: 'report-status',
    });
  }

  #renderChoice(drawing: Drawing): TemplateResult {
    const { people } = this.#report;
    const [person, result] = this.#chosen;
    return html`<div class="choice">
      ${
        people.length > 1
          ? html`<div>
              <label for="who">${msg('Person', { id: 'report-person' })}</label>
              <select id="who" @change=${this.#onPerson}>
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
              <select id="when" @change=${this.#onDate}>
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

  #renderDocument(drawing: Drawing): TemplateResult | typeof nothing {
    const [, result] = this.#chosen;
    if (!result) return nothing;
    const draw = documents[result.schema] as (one: PersonalResult, drawing: Drawing) => TemplateResult;
    return html`<article part="person" aria-labelledby="document">
      ${draw(result, drawing)}
      <p class="muted small purpose">
        ${msg(
          'Material for the talks of work supervision. Not an assessment by occupational health care. Delete it when it is no longer needed.',
          { id: 'report-purpose' },
        )}
      </p>
    </article>`;
  }

  get #files(): OpenedFile[] {
    return [...this._given, ...this._opened];
  }

  /** The person and result shown: the ones picked, else the first person's newest. */
  get #chosen(): [Person | undefined, PersonalResult | undefined] {
    const { people } = this.#report;
    const person = people.find(({ key }) => key === this._person) ?? people[0];
    const result = person?.results.find((one) => one === this._result) ?? person?.results.at(-1);
    return [person, result];
  }

  #setState(name: string, on: boolean): void {
    if (on) this.internals.states.add(name);
    else this.internals.states.delete(name);
  }

  /** Reads what the host gave; what a person opened stays. */
  #readGiven(): void {
    const given = this.results;
    const read = async (): Promise<OpenedFile[]> => {
      if (given === null || given === undefined || given === '') return [];
      const { openUrl, openValue } = await opening();
      return [typeof given === 'string' ? await openUrl(given, this) : openValue(given, '')];
    };
    const reading = read()
      .catch(() => [this.#unavailable(typeof given === 'string' ? given : '')])
      .then((files) => {
        if (this.#reading !== reading) return;
        this.#reading = undefined;
        this._given = files;
        files.forEach((file) => this.#tell(file));
      });
    this.#reading = reading;
  }

  #unavailable(name: string): OpenedFile {
    const problem = { path: [], code: 'not_found' as const, message: 'the reader could not be loaded' };
    const fault = { entry: null, schema: null, problems: [problem] };
    return { name, results: [], faults: [fault], armoured: false, leftOut: false };
  }

  #tell({ faults }: OpenedFile): void {
    const problem = faults[0]?.problems[0];
    if (problem) this.dispatchEvent(new PolkuErrorEvent(problem));
  }

  /** Opens files after those already under way. */
  #open(files: readonly File[]): void {
    if (files.length > 0) this.#queue = this.#queue.then(() => this.#openAll(files));
  }

  async #openAll(files: readonly File[]): Promise<void> {
    const total = files.length;
    const opened: OpenedFile[] = [];
    this.#cancelled = false;
    this._progress = { done: 0, total };
    try {
      const { openFiles } = await opening();
      for await (const file of openFiles(files, this)) {
        opened.push(file);
        this._progress = { done: opened.length, total };
        if (this.#cancelled) break;
      }
    } catch {
      opened.push(...files.slice(opened.length).map(({ name }) => this.#unavailable(name)));
    }
    this._progress = null;
    this._opened = [...this._opened, ...opened];
    this._justOpened = {
      results: opened.flatMap(({ results }) => results).length,
      unread: opened.filter(({ faults }) => faults.length > 0).length,
    };
    await this.updateComplete;
    opened.forEach((file) => this.#tell(file));
  }

  readonly #onChoose = ({ currentTarget }: Event): void => {
    const input = currentTarget as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // Emptied, so that the same file can be chosen again after it was mended.
    input.value = '';
    this.#open(files);
  };

  readonly #onCancel = (): void => {
    this.#cancelled = true;
  };

  readonly #onPerson = ({ currentTarget }: Event): void => {
    this._person = (currentTarget as HTMLSelectElement).value;
    this._result = null;
  };

  readonly #onDate = ({ currentTarget }: Event): void => {
    const [person] = this.#chosen;
    this._result = person?.results[(currentTarget as HTMLSelectElement).selectedIndex] ?? null;
  };

  readonly #onPrint = (): void => {
    const [person] = this.#chosen;
    if (!this._article) return;
    const sheets = [baseStyles, profileStyles, reportStyles, pageStyles].map(({ cssText }) => cssText);
    const font = `body { font-family: ${getComputedStyle(this._article).fontFamily} }`;
    const title = ['polku', person?.subject].filter(Boolean).join(' ');
    printPart(this._article, this.renderRoot, [...sheets, font], title);
  };

  readonly #onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this._dragging = true;
  };

  readonly #onDragLeave = (event: DragEvent): void => {
    const to = event.relatedTarget;
    if (!(to instanceof Node && this.renderRoot.contains(to))) this._dragging = false;
  };

  readonly #onDrop = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this._dragging = false;
    this.#open([...event.dataTransfer.files]);
  };
}

define('polku-report', PolkuReport);

declare global {
  interface HTMLElementTagNameMap {
    'polku-report': PolkuReport;
  }
}
