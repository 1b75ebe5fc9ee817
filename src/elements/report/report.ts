import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import type { GroupSummary, PolkuResult } from '../../contracts/index.js';
import type { OpenedFile } from '../../delivery/open-files.js';
import { Localized, msg } from '../../localization/localized.js';
import { together } from '../../localization/words.js';
import type { Person, PersonalResult, Report } from '../../reporting/index.js';
import { heading } from '../../ui/heading.js';
import { changeWords } from '../change-words.js';
import { define } from '../define.js';
import { PolkuErrorEvent } from '../events.js';
import { profileWords } from '../profile-words.js';
import { sharedWords } from '../shared-words.js';
import { version } from '../version.js';
import type { Drawing } from '../drawing.js';
import { OwnRoot } from '../own-root.js';
import { renderActions } from './actions.js';
import { foundAmong, renderChoice } from './choice.js';
import { FileDrop } from './drop.js';
import { newestOf, saveResults, saveRows, saveSummaries, saveSummaryRows } from './exports.js';
import { renderErrors, renderOpened } from './files.js';
import { areGroup, renderGroups, summarise, type Grouped } from './groups.js';
import { renderKeys } from './key-panel.js';
import { Keys } from './keys.js';
import { Reading } from './reading.js';
import { reportStyles } from './report.styles.js';
import { OwnNotes } from './notes.js';
import { chosenAmong, renderPerson, type Chosen } from './person.js';
import { Printing } from './printing.js';
import { renderSummary } from './summary.js';
import { renderTools, renderViews, statusWords, type View } from './tools.js';

export { addLanguage } from '../../localization/language.js';

const words = together(together(together(sharedWords, changeWords), profileWords), {
  fi: () => import('../../localization/report/fi.js'),
  sv: () => import('../../localization/report/sv.js'),
});

/**
 * The supervisor's reader: opens exported results on this device and shows one person's result as a document.
 *
 * @summary Reads polku results and shows them as a report.
 * @fires {PolkuErrorEvent} polku-error - A file or the host's results could not be used.
 * @csspart files - The file button, what was opened, and the choice of person and date.
 * @csspart person - The document of one person and date.
 * @csspart profile - The profile, picture and table.
 * @csspart goals - One goal of a plan or a log.
 * @csspart chart - The picture of a goal's ratings.
 * @csspart table - A table of numbers.
 * @csspart group - A group summary.
 * @csspart print - The print buttons.
 * @csspart csv - The button that saves a table.
 * @csspart errors - The files that could not be read.
 * @cssstate error - Something could not be read.
 */
export class PolkuReport extends Localized(LitElement, words) {
  static readonly version = version;
  static override styles: CSSResultGroup = [...reportStyles];

  /**
   * A result or an array of results, of whatever origin. As an attribute: the URL of a JSON file (one result or an
   * array) or an NDJSON file, relative to the page.
   */
  @property() results: unknown = null;

  /** How many files can be opened at once. */
  @property({ type: Number, attribute: 'max-files' }) maxFiles = 200;

  /** Largest size of one result, in bytes. */
  @property({ type: Number, attribute: 'max-bytes' }) maxBytes = 1_000_000;

  /** Fewest people that a published mean of a group may stand for; never below 3. */
  @property({ type: Number, attribute: 'min-group-size' }) minGroupSize = 5;

  /** Level of the topmost heading, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private _person: string | null = null;
  @state() private _find = '';
  @state() private _result: PersonalResult | null = null;
  @state() private _view: View = 'person';
  @state() private _keysUnfolded = false;

  readonly internals = this.attachInternals();

  readonly #root = new OwnRoot(this);
  readonly #keys = new Keys(this, () => this.#reading.unseal());
  readonly #reading: Reading = new Reading(this, this.#keys, ({ faults }) => {
    const problem = faults[0]?.problems[0];
    if (problem) this.dispatchEvent(new PolkuErrorEvent(problem));
  });
  #files: readonly OpenedFile[] = [];
  #grouped: readonly Grouped[] | undefined;
  readonly #printing = new Printing(this);
  readonly #notes = new OwnNotes(this);
  readonly #drop = new FileDrop(this, (files) => this.#reading.open(files));

  protected override createRenderRoot(): ShadowRoot {
    return this.#root.attach();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('results')) this.#reading.give(this.results);
    const { files } = this.#reading;
    if (changed.has('minGroupSize')) this.#grouped = undefined;
    if (files === this.#files) return;
    this.#files = files;
    this.#grouped = undefined;
    this.#notes.open(this.#report.notes);
    if (files.some(({ faults }) => faults.length > 0)) this.internals.states.add('error');
    else this.internals.states.delete('error');
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    while (this.#reading.giving) {
      await this.#reading.giving;
      done = await super.getUpdateComplete();
    }
    return done;
  }

  protected override render(): TemplateResult {
    const drawing: Drawing = { locale: this.locale, level: this.headingLevel };
    const below = { ...drawing, level: drawing.level + 1 };
    const { people, summaries } = this.#report;
    const { progress } = this.#reading;
    const { person, result, whole, hasWhole } = this.#chosen;
    const isGroup = this.#view === 'group';
    const found = foundAmong(people, this._find, drawing);
    return html`<div
      class="frame ${this.#drop.isOver ? 'dragging' : ''}"
      lang=${this.locale.spoken}
      @dragenter=${this.#drop.onOver}
      @dragover=${this.#drop.onOver}
      @dragleave=${this.#drop.onLeave}
      @drop=${this.#drop.onDrop}
    >
      <div class="tools">
        ${heading(drawing.level, 'title', msg('Supervision report', { id: 'report-title' }), 'title')}
        <section part="files" aria-labelledby="title">
          ${renderTools({
            isEmpty: this.#files.length === 0 && !progress,
            progress,
            onFiles: this.#onFiles,
            onCancel: this.#onCancel,
          })}
          ${renderKeys(
            {
              files: this.#files,
              keys: this.#keys,
              isUnfolded: this._keysUnfolded,
              onUnfold: this.#onUnfoldKeys,
            },
            below,
          )}
          ${this.#hasGroups ? renderViews(this.#view, this.#onView) : nothing}
          ${
            isGroup
              ? nothing
              : renderChoice(
                  {
                    people,
                    person,
                    found,
                    result: whole ? null : result,
                    hasWhole,
                    find: this._find,
                    onPerson: this.#onPerson,
                    onResult: this.#onResult,
                    onFind: this.#onFind,
                  },
                  drawing,
                )
          }
          ${
            result
              ? renderActions(
                  {
                    isGroup,
                    onPrint: this.#onPrint,
                    onCsv: this.#onCsv,
                    onJson: this.#onJson,
                    several:
                      isGroup || people.length < 2 ? null : { people, found, printing: this.#printing },
                  },
                  drawing,
                )
              : nothing
          }
          ${renderOpened(this.#files, this.#report, drawing)}
        </section>
        <p class="visually-hidden" role="status">${statusWords(this.#reading.outcome)}</p>
        ${renderErrors(this.#files, this, below)}
      </div>
      ${isGroup ? renderGroups(this.#groups, below) : renderPerson(this.#chosen, this.#notes, below)}
      ${summaries.map((summary) => renderSummary(summary, below))}
    </div>`;
  }

  get #report(): Report {
    return this.#reading.report;
  }

  /** Everything that was opened, copies included. */
  get #results(): PolkuResult[] {
    return this.#files.flatMap(({ results }) => results);
  }

  get #hasGroups(): boolean {
    return areGroup(this.#report.people);
  }

  get #view(): View {
    return this.#hasGroups ? this._view : 'person';
  }

  /** Put together once they are asked for, and kept: a summary that is saved is the one that was seen. */
  get #groups(): readonly Grouped[] {
    return (this.#grouped ??= summarise(this.#results, this.minGroupSize));
  }

  get #chosen(): Chosen {
    return chosenAmong(this.#report.people, this._person, this._result);
  }

  readonly #onFiles = (files: File[]): void => this.#reading.open(files);

  readonly #onCancel = (): void => this.#reading.cancel();

  readonly #onPerson = ({ key }: Person): void => {
    this._person = key;
    this._result = null;
  };

  readonly #onResult = (result: PersonalResult | null): void => {
    this._result = result;
  };

  readonly #onFind = (find: string): void => {
    this._find = find;
    this.#printing.pick(0);
  };

  readonly #onUnfoldKeys = (isOpen: boolean): void => {
    this._keysUnfolded = isOpen;
  };

  readonly #onView = (view: View): void => {
    this._view = view;
  };

  readonly #onPrint = (): void => {
    const isGroup = this.#view === 'group';
    const part = this.renderRoot.querySelector<HTMLElement>(isGroup ? '.groups' : 'article');
    if (part) this.#printing.printPart(part, isGroup ? null : this.#chosen.person?.subject);
  };

  readonly #onCsv = (): void => {
    const drawing: Drawing = { locale: this.locale, level: this.headingLevel };
    if (this.#view === 'group') saveSummaryRows(this.#summaries, drawing);
    else saveRows(newestOf(this.#report), drawing);
  };

  readonly #onJson = (): void => {
    if (this.#view === 'group') saveSummaries(this.#summaries);
    else saveResults(newestOf(this.#report));
  };

  get #summaries(): GroupSummary[] {
    return this.#groups.map(({ summary }) => summary);
  }
}

define('polku-report', PolkuReport);

declare global {
  interface HTMLElementTagNameMap {
    'polku-report': PolkuReport;
  }
}
