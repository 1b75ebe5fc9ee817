import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { GoalPlan, ProgressLog, SealedResult, Session, TrackedGoal } from '../../contracts/index.js';
import { newId } from '../../delivery/new-id.js';
import { resultFileName, saveFile } from '../../delivery/save-file.js';
import type { Outgoing } from '../../delivery/store.js';
import { Localized, msg, str } from '../../localization/localized.js';
import { languageRead } from '../../localization/text.js';
import { together } from '../../localization/words.js';
import {
  startLog,
  withGoalChange,
  withGoalReopened,
  withoutSession,
  withOwnGoal,
  withSession,
  withStruck,
} from '../../scoring/change-log.js';
import { mergePlan } from '../../scoring/merge-plan.js';
import { baseStyles } from '../../ui/base.styles.js';
import { fieldStyles } from '../../ui/field.styles.js';
import { goalChartStyles } from '../../ui/goal-chart.styles.js';
import { heading } from '../../ui/heading.js';
import { define } from '../define.js';
import { fact, plainNumber, written } from '../drawing.js';
import { PolkuChangeEvent, PolkuErrorEvent } from '../events.js';
import { FormField } from '../form-field.js';
import { changeWords } from '../change-words.js';
import { drawDraftFoot, drawDraftNotices } from '../draft-line.js';
import { Drafts, type DraftChoice, type Unfinished } from '../drafts.js';
import type { Handover } from '../handover.js';
import { drawRefused, drawStepFailed, drawUnusable, drawWaiting } from '../notices.js';
import { isSameJson, refused, type Fault } from '../read-given.js';
import type { Sealing } from '../sealing.js';
import { sharedWords } from '../shared-words.js';
import { version } from '../version.js';
import { withCircumstances } from './circumstances.js';
import { draftOf, entryFrom, entryOf, isTouched, newEntry, sessionOf, type Entry } from './entry.js';
import { goalFormTitleId, goalHeadingId, goalTitleFieldId, type GoalWriting } from './goal-writing.js';
import type { GoalAction, GoalsView } from './goals-view.js';
import type { LastSteps } from './last-steps.js';
import { drawOwnFile, openFile, saveLog } from './own-file.js';
import { PlanFrom } from './plan-from.js';
import { progressTrackerStyles } from './progress-tracker.styles.js';
import { readLog, readPlan } from './reading.js';
import { drawSessionForm, sessionTitleId } from './session-form.js';

const words = together(together(sharedWords, changeWords), {
  fi: () => import('../../localization/progress-tracker/fi.js'),
  sv: () => import('../../localization/progress-tracker/sv.js'),
});

const stepTitleId = 'step-title';
const undoId = 'undo';

/** What is said after the person has done something. */
type Message =
  | { kind: 'saved' | 'removed' | 'edited' | 'restored'; number: number }
  | { kind: 'opened' }
  | { kind: 'goal'; id: string };

/** A session as it was before it was edited or removed. */
interface Undo {
  kind: 'removed' | 'edited';
  session: Session;
  struck: readonly string[];
}

/** The next element on the page draws with it at once. */
let loadedView: GoalsView | undefined;

const now = () => new Date().toISOString();

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * One person's goals, followed from session to session. Shows change as it was rated, and ends in a preview of
 * exactly what leaves.
 *
 * @tagname polku-progress-tracker
 * @summary Goals rated session after session, with pictures, tables and a JSON log.
 * @fires {PolkuChangeEvent} polku-change - The person changed something; read `value`.
 * @fires {PolkuSubmitEvent} polku-submit - The person confirmed; `detail` is the log. Cancel it to deliver yourself.
 * @fires {PolkuDeliveredEvent} polku-delivered - The action URL confirmed the log, or the host did.
 * @fires {PolkuDeliveryFailedEvent} polku-delivery-failed - An attempt to deliver failed.
 * @fires {PolkuErrorEvent} polku-error - A plan, a value or a file could not be used.
 * @csspart goal - One goal with its picture, words and table
 * @csspart chart - The picture of a goal
 * @csspart table - The same as a table
 * @csspart session - A session: while it is entered, and as it was saved
 * @csspart add-session - The button that begins a session
 * @csspart save-session - The button that saves it
 * @csspart rating - The question for one goal's rating
 * @csspart looking-back - The question for where the person was at the start, in a mid or final session
 * @csspart level - The question for one goal's level of Goal Attainment Scaling
 * @csspart feedback - A question about the supervision itself
 * @csspart next - The button to the preview
 * @csspart submit - The button that confirms the preview
 * @csspart preview - Everything that leaves
 * @csspart errors - What keeps a step from being left, or a plan, value or file from being used
 * @cssstate complete - The log is confirmed
 * @cssstate dirty - There is something that is neither confirmed nor saved to a file
 * @cssstate sealed - What leaves is sealed for its reader
 * @cssstate error - A plan, a value or a file could not be used
 */
export class PolkuProgressTracker extends Localized(LitElement, words) {
  static readonly version = version;
  static readonly formAssociated = true;
  static override styles = [baseStyles, fieldStyles, goalChartStyles, progressTrackerStyles];

  /** The goal plan to follow: the document itself, or its URL. */
  @property() plan: string | GoalPlan | null | undefined;
  /** Id of a goal picker on the page whose confirmed plan is followed. */
  @property() from: string | undefined;
  /** Shows the earlier rating before a goal is rated again. */
  @property({ type: Boolean, attribute: 'show-previous' }) showPrevious = false;
  /** Name in the form data; without it the element adds nothing to its form. */
  @property({ reflect: true }) name = '';
  /** The form around the element cannot be sent before the log is confirmed. */
  @property({ type: Boolean, reflect: true }) required = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** Shows the value, changes nothing. */
  @property({ type: Boolean, reflect: true }) readonly = false;
  /** Opaque key of the person, copied into the log. Never a name, an address or an identity code. */
  @property() subject: string | undefined;
  /** Opaque key of the person's group, copied into the log. */
  @property() group: string | undefined;
  /** Who reads what is sent, in plain words. */
  @property() reader: string | undefined;
  /** How long it is kept, in plain words. */
  @property() retention: string | undefined;
  /** Where the log and a half-entered session are kept: `session`, `device` (with a subject) or `off`. */
  @property() draft: DraftChoice = 'session';
  /** URL to which the confirmed log is POSTed as JSON. */
  @property() action: string | undefined;
  /** age public keys (`age1…`), separated by space: what leaves is sealed for them. The person's own file is not. */
  @property() recipients: string | undefined;
  /** Hides the button that saves a copy at the end. */
  @property({ type: Boolean, attribute: 'no-download' }) noDownload = false;
  /** Level of the element's own heading, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The whole log, never stripped. */
  @state() private _log: ProgressLog | undefined;
  /** The copy that was confirmed, until something changes. */
  @state() private _sent: ProgressLog | undefined;
  @state() private _step: 'log' | 'preview' = 'log';
  @state() private _entry: Entry | undefined;
  @state() private _dateFault = false;
  @state() private _writing: GoalWriting | undefined;
  @state() private _undo: readonly Undo[] = [];
  @state() private _message: Message | undefined;
  /** A log from a file that waits for the person's word. */
  @state() private _opened: Unfinished | undefined;
  @state() private _unusable: readonly Fault[] = [];
  @state() private _refused: readonly Fault[] = [];
  /** Pictures and tables, and the writing of goals. */
  @state() private _view: GoalsView | 'failed' | undefined = loadedView;
  @state() private _lastSteps: LastSteps | 'failed' | undefined;
  @state() private _disabledByForm = false;

  readonly #field: FormField = new FormField(this, () => ({
    complete: this.#confirmed ? this.value : null,
    dirty: this.#isUnsaved || this.#isEntering,
    sealed: this.#seals,
    atRisk: ((this.#isUnsaved || this.#isEntering) && this.#drafts.atRisk) || this.#handover?.atRisk === true,
    error: this._unusable.length > 0 || this._refused.length > 0 || this.#sealing?.fault !== undefined,
    required: this.required,
    anchor: this.#inside(stepTitleId),
  }));
  readonly #drafts: Drafts = new Drafts(this, {
    schema: 'polku/progress',
    choice: () => this.draft,
    // A log goes on whatever plan it follows.
    definition: () => (this.readonly ? undefined : 'log'),
    subject: () => this.subject,
    unfinished: () => this.#unfinished,
    // The draft beside a confirmed log is the whole of it, and not older.
    shown: () => (this._log && this.#isTouched && !this.#drafts.outgoing ? { value: this._log } : null),
    restore: (draft) => this.#restoreDraft(draft),
    restoreConfirmed: (outgoing) => this.#restoreConfirmed(outgoing),
    empty: () => this.#empty(),
    whilePending: (work) => this.#whilePending(work),
    report: (problems) => (this._refused = this.#reported(problems)),
  });
  /** Fetched with the last steps: nothing is handed over before. */
  #handover: Handover | undefined;
  #sealing: Sealing | undefined;
  readonly #planFrom = new PlanFrom(this, (plan) => {
    this.#plan = plan;
    this.#merge();
    this.requestUpdate();
  });
  readonly #pending = new Set<Promise<void>>();
  #reading = 0;
  #plan: GoalPlan | undefined;
  #planTurn = 0;
  #valueTurn = 0;
  /** The log came from the host or a file, or the person has changed it: a plan alone is no value yet. */
  #isTouched = false;
  #isUnsaved = false;
  /** The whole log is kept as a draft. */
  #isKept = false;
  /** The person has put something into the session that is being entered. */
  #hasEntered = false;
  #confirming = false;
  #focusOn: string | undefined;
  #fetchedAhead = false;

  /**
   * The log, confirmed or not; `null` while untouched. Set an earlier one to continue it. With `recipients`, `null`
   * until the confirmation, then the sealed result.
   */
  // Declared to Lit, so that it may be set before the element is upgraded.
  @property({ attribute: false, noAccessor: true })
  get value(): ProgressLog | SealedResult | null {
    const sealed = this.#handover?.sealed;
    if (sealed && this.#confirmed) return sealed;
    if (this.#seals || !this.#isTouched || !this._log) return null;
    return structuredClone(this._sent ?? this.#withHost(this._log));
  }

  set value(value: unknown) {
    const turn = ++this.#valueTurn;
    if (value === null || value === undefined) {
      // What the person has entered is not older than nothing.
      if (!this.#drafts.restored) this.#empty();
      return;
    }
    if (isSameJson(value, this.value)) return;
    this.#whilePending(async () => {
      const read = await readLog(value);
      if (turn !== this.#valueTurn) return;
      if (read.ok) this.#restoreGiven(read.result);
      else this._refused = this.#reported(read.problems);
    });
  }

  get form(): HTMLFormElement | null {
    return this.#field.internals.form;
  }
  get validity(): ValidityState {
    return this.#field.internals.validity;
  }
  get validationMessage(): string {
    return this.#field.internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.#field.internals.willValidate;
  }
  checkValidity(): boolean {
    return this.#field.internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.#field.internals.reportValidity();
  }

  /** Empties the element; the plan that the host gives is followed from its beginning. */
  reset(): void {
    this.#valueTurn += 1;
    this.#empty();
    this.#drafts.reset();
  }

  /** Goes to the preview, or to what keeps the person from it. Only the person's own press confirms. */
  submit(): void {
    if (!this.readonly && this._step === 'log') this.#onNext();
  }

  /** For a host that delivers itself: the log has arrived safely. */
  delivered(): void {
    this.#handover?.delivered();
  }

  /** For a host that delivers itself: the log did not arrive. The person may send it again. */
  undelivered(reason = ''): void {
    this.#handover?.undelivered(reason);
  }

  /** @internal */
  formResetCallback(): void {
    this.reset();
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this._disabledByForm = disabled;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('plan')) this.#readPlan();
    if (changed.has('recipients') && this.#seals) this.#whilePending(this.#fetchLastSteps);
    if (changed.has('from')) this.#whilePending(() => this.#planFrom.follow(this.from));
    // Before drawing: what formDisabledCallback says while Lit reflects would not be drawn.
    if (changed.has('disabled')) this.toggleAttribute('disabled', this.disabled);
    if (!this._log && this.#reading === 0) this.#merge();
    const isShown = !this._entry && this._step === 'log' && this.#current.sessions.length > 0;
    if ((isShown || this._writing) && !this._view) this.#whilePending(this.#fetchView);
  }

  protected override render(): TemplateResult {
    this.#field.sayWhenMissing(msg('Confirm the log of your goals.', { id: 'progress-value-missing' }));
    return html`<div class="frame" lang=${this.locale.spoken}>
      <div class="sheet">
        ${drawRefused(this._refused)} ${drawDraftNotices(this.#drafts, this.locale)}
        ${this.#renderSealingFault()} ${this.#renderStep()}
      </div>
    </div>`;
  }

  #renderStep(): unknown {
    if (this._unusable.length > 0 && !this.#isTouched) return drawUnusable(this._unusable, undefined);
    if ((this.#reading > 0 && !this._log) || this.#drafts.reading) return drawWaiting();
    if (this._step === 'preview') return this.#renderPreview();
    const log = this.#current;
    const isBusy = this._entry || this._writing;
    return html`${this.#renderHead(log)} ${this.#renderMessage()} ${this.#renderEntry(log)}
    ${isBusy ? this.#renderFoot() : [this.#renderAdding(log), this.#renderLog(log), this.#renderOwnFile(log)]}
    ${this.#isFixed || isBusy || log.goals.length === 0 ? nothing : this.#renderNext()}`;
  }

  /** Said from the start: nobody should fill in for nothing. */
  #renderSealingFault(): unknown {
    const [steps, fault] = [this._lastSteps, this.#sealing?.fault];
    return fault && steps && steps !== 'failed'
      ? steps.drawSealingFault(fault, this.#onRetrySealing)
      : nothing;
  }

  #renderFoot(): TemplateResult {
    return drawDraftFoot(this.#drafts, this.locale, this.#onRemoveDraft);
  }

  #renderHead(log: ProgressLog): unknown {
    const title = heading(
      this.#level,
      this.#isHanded ? 'title' : stepTitleId,
      msg('Following my goals', { id: 'progress-title' }),
      'title',
    );
    const { reader, retention } = this.#withHost(log).notice ?? {};
    const told = [
      reader && fact(msg('Who reads it', { id: 'shared-reader' }), reader),
      retention && fact(msg('How long it is kept', { id: 'shared-retention' }), retention),
    ].filter(Boolean);
    const isFirst = log.sessions.length === 0 && !this._writing;
    return html`${title} ${this.#renderSent()}
    ${
      isFirst
        ? html`<p>
              ${msg(
                'You rate your own goals at each session and see how they change. Nothing leaves this page until you have seen everything and send it yourself.',
                { id: 'progress-about' },
              )}
            </p>
            ${told.length > 0 ? html`<dl class="facts">${told}</dl>` : nothing}`
        : nothing
    }`;
  }

  #renderSent(): unknown {
    const [steps, handover] = [this._lastSteps, this.#handover];
    if (!this.#isHanded || !handover || !steps || steps === 'failed') return nothing;
    return steps.drawSent({
      sent: this._sent,
      ...this.#drawing,
      titleId: stepTitleId,
      state: handover.state,
      reason: handover.reason,
      resumed: handover.resumed,
      isSealed: handover.sealed !== null,
      inForm: this.form !== null && this.name !== '',
      onSave: this.noDownload ? undefined : this.#onSaveSent,
      onSendAgain: this.#onSendAgain,
      onRemove: this.form ? undefined : this.#onRemoveDraft,
    });
  }

  #renderMessage(): unknown {
    const undo = this._undo.at(-1);
    return html`<div class="undo ${this._message || undo ? '' : 'idle'}">
      <p role="status">${this._message ? this.#messageWords(this._message) : nothing}</p>
      ${
        undo && !this._entry && !this.#isFixed
          ? html`<button type="button" id=${undoId} ?disabled=${this.#off} @click=${this.#onUndo}>
              ${msg('Undo', { id: 'progress-undo' })}
            </button>`
          : nothing
      }
    </div>`;
  }

  #messageWords(message: Message): string {
    if (message.kind === 'opened') return msg('The file has been opened.', { id: 'progress-file-opened' });
    if (message.kind === 'goal') return this.#goalWords(message.id);
    const number = plainNumber(message.number, this);
    switch (message.kind) {
      case 'saved':
        return msg(str`Session ${number} has been saved.`, { id: 'progress-saved' });
      case 'edited':
        return msg(str`Session ${number} has been changed.`, { id: 'progress-edited' });
      case 'removed':
        return msg(str`Session ${number} has been removed.`, { id: 'progress-removed' });
      case 'restored':
        return msg(str`Session ${number} is as it was.`, { id: 'progress-restored' });
    }
  }

  #goalWords(id: string): string {
    const goal = this.#current.goals.find((one) => one.id === id);
    const view = this._view;
    return goal && view && view !== 'failed' ? `${view.statuses[goal.status]()}: ${goal.title}` : '';
  }

  #renderEntry(log: ProgressLog): unknown {
    const drawing = this.#drawing;
    if (this._entry)
      return drawSessionForm({
        ...drawing,
        log,
        entry: this._entry,
        disabled: this.#off,
        showPrevious: this.showPrevious,
        dateFault: this._dateFault,
        onChange: this.#onEntry,
        onSave: this.#onSaveSession,
        onCancel: this.#onCancel,
      });
    if (this._writing && this._view === 'failed') return drawStepFailed(this.#onRetryView, this.#onSaveFile);
    if (this._writing && !this._view) return drawWaiting();
    if (this._writing && this._view && this._view !== 'failed')
      return this._view.drawGoalForm({
        ...drawing,
        writing: this._writing,
        disabled: this.#off,
        onChange: this.#onWrite,
        onSave: this.#onSaveGoal,
        onCancel: this.#onCancel,
      });
    return nothing;
  }

  #renderAdding({ goals }: ProgressLog): unknown {
    if (this.#isFixed)
      return goals.length > 0
        ? nothing
        : html`<p>${msg('There are no goals here yet.', { id: 'progress-none' })}</p>`;
    const isEmpty = goals.length === 0;
    return html`${
        isEmpty
          ? html`<p>
              ${msg('Begin with a goal of your own, or open the file you saved earlier.', {
                id: 'progress-begin',
              })}
            </p>`
          : nothing
      }
      <div class="row">
        ${
          isEmpty
            ? nothing
            : html`<button
                type="button"
                class="main"
                part="add-session"
                ?disabled=${this.#off}
                @click=${this.#onAddSession}
              >
                ${msg('Add a session', { id: 'progress-add-session' })}
              </button>`
        }
        <button type="button" class=${isEmpty ? 'main' : ''} ?disabled=${this.#off} @click=${this.#onAddGoal}>
          ${msg('Add a goal', { id: 'progress-add-goal' })}
        </button>
      </div>`;
  }

  #renderLog(log: ProgressLog): unknown {
    const view = this._view;
    if (!view || view === 'failed')
      return [
        view ? drawStepFailed(this.#onRetryView, this.#onSaveFile) : nothing,
        this.#renderSentences(log),
      ];
    return view.drawLog({
      ...this.#drawing,
      log,
      readonly: this.#isFixed,
      disabled: this.#off,
      onGoal: this.#onGoal,
      onEdit: this.#onEdit,
      onRemove: this.#onRemove,
    });
  }

  /** The goals in words alone, until their pictures are there. */
  #renderSentences(log: ProgressLog): unknown {
    return log.goals.map(
      ({ title }) => html`<section class="goal" part="goal"><p>${written(title, log, this)}</p></section>`,
    );
  }

  #renderOwnFile(log: ProgressLog): unknown {
    if (this.readonly) return nothing;
    return drawOwnFile({
      ...this.#drawing,
      disabled: this.#off,
      savable: this.#isTouched && log.goals.length > 0,
      openable: !this.#isFixed,
      sealed: this.#seals,
      asking: this._opened !== undefined,
      foot: drawDraftFoot(this.#drafts, this.locale, this.#onRemoveDraft, false),
      onSave: this.#onSaveFile,
      onOpen: this.#onOpenFile,
      onAnswer: this.#onReplace,
    });
  }

  #renderNext(): unknown {
    return html`<div class="row ends">
      <span></span>
      <button type="button" part="next" ?disabled=${this.#off} @click=${this.#onNext}>
        ${msg('Look through and send', { id: 'progress-next' })}
      </button>
    </div>`;
  }

  #renderPreview(): unknown {
    const steps = this._lastSteps;
    if (steps === 'failed') return drawStepFailed(this.#fetchLastSteps, this.#onSaveFile);
    if (!steps) {
      void this.#fetchLastSteps();
      return drawWaiting();
    }
    return html`${steps.drawPreview({
        ...this.#drawing,
        log: this.#withHost(this.#current),
        language: this.#language,
        disabled: this.#off,
        form: this.name ? this.form : null,
        action: this.#handover?.destination,
        keys: this.#sealing?.keys ?? [],
        blocked: this.#handover?.isBlocked(this.#current.id) === true,
        titleId: stepTitleId,
        onStrike: this.#onStrike,
      })}
      <div class="row ends">
        <button type="button" class="quiet" ?disabled=${this.#off} @click=${this.#onBack}>
          ${msg('Back', { id: 'progress-back' })}
        </button>
        <button
          type="button"
          class="main"
          part="submit"
          ?disabled=${this.#off || (this.#seals && this.#sealing?.blocked !== false)}
          @click=${this.#onConfirm}
        >
          ${msg('Confirm and send', { id: 'progress-confirm' })}
        </button>
      </div>
      ${this.#renderFoot()}`;
  }

  protected override updated(): void {
    if (this._log?.goals.length) this.#fetchAhead();
    const target = this.#focusOn && this.#inside(this.#focusOn);
    if (!target) return;
    this.#focusOn = undefined;
    target.focus();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    while (this.#pending.size > 0) {
      await Promise.all(this.#pending);
      done = await super.getUpdateComplete();
    }
    return done;
  }

  readonly #onAddSession = (): void => {
    this._entry = newEntry(this.#current, { id: newId(), at: now() });
    this.#hasEntered = false;
    this.#forget();
    this.#focusOn = sessionTitleId;
  };

  readonly #onAddGoal = (): void => this.#write({ kind: 'add', title: '', target: null, fault: false });

  readonly #onEntry = (change: Partial<Entry>): void => {
    if (!this._entry || this.#off) return;
    this._entry = { ...this._entry, ...change };
    if (this._entry.date) this._dateFault = false;
    this.#hasEntered = true;
    this.#drafts.changed();
  };

  readonly #onSaveSession = (): void => {
    this.#saveSession();
  };

  readonly #onCancel = (): void => {
    this._entry = undefined;
    this._writing = undefined;
    this._dateFault = false;
    this.#focusOn = stepTitleId;
    if (this.#hasEntered) this.#drafts.changed();
    this.#hasEntered = false;
  };

  readonly #onEdit = (session: Session): void => {
    this._entry = entryOf(session);
    this.#hasEntered = false;
    this.#forget();
    this.#focusOn = sessionTitleId;
  };

  readonly #onRemove = (session: Session): void => {
    this._undo = [...this._undo, this.#before('removed', session)];
    this.#commit(withoutSession(this.#current, session.id, now()));
    this._message = { kind: 'removed', number: session.number };
    this.#focusOn = undoId;
  };

  readonly #onUndo = (): void => {
    const last = this._undo.at(-1);
    if (!last) return;
    const { session, struck } = last;
    const at = now();
    this._undo = this._undo.slice(0, -1);
    const back = withSession(this.#current, session, at);
    const gone = struck.filter((path) => !back.struck?.includes(path));
    this.#commit(gone.reduce((log, path) => withStruck(log, path, at), back));
    const number = this.#current.sessions.find(({ id }) => id === session.id)?.number ?? session.number;
    this._message = { kind: 'restored', number };
    this.#focusOn = this._undo.length > 0 ? undoId : stepTitleId;
  };

  readonly #onWrite = (change: Partial<GoalWriting>): void => {
    if (!this._writing || this.#off) return;
    this._writing = { ...this._writing, ...change };
    if (this._writing.title.trim()) this._writing = { ...this._writing, fault: false };
  };

  readonly #onSaveGoal = (): void => {
    const writing = this._writing;
    if (!writing) return;
    const title = writing.title.trim();
    const { kind, goal, target } = writing;
    if (!title) {
      this._writing = { ...writing, fault: true };
      this.#focusOn = goalTitleFieldId;
      return;
    }
    const at = now();
    this._writing = undefined;
    this.#focusOn = stepTitleId;
    if (kind === 'reword' && goal) this.#commit(withGoalChange(this.#current, goal, { title, target }, at));
    else this.#commit(withOwnGoal(this.#current, { id: newId(), title, target }, at, goal));
  };

  readonly #onGoal = (action: GoalAction, { id, title, target }: TrackedGoal): void => {
    if (action === 'reword') this.#write({ kind: action, goal: id, title, target, fault: false });
    else if (action === 'replace')
      this.#write({ kind: action, goal: id, title: '', target: null, fault: false });
    else {
      const [log, at] = [this.#current, now()];
      const status = action === 'reach' ? 'reached' : 'closed';
      this.#commit(
        action === 'reopen' ? withGoalReopened(log, id, at) : withGoalChange(log, id, { status }, at),
      );
      this._message = { kind: 'goal', id };
      // The button that had the focus goes away, or becomes another one.
      this.#focusOn = goalHeadingId(log.goals.findIndex((goal) => goal.id === id));
    }
  };

  readonly #onSaveFile = (): void => {
    saveLog(this.#withHost(this.#current));
    this.#isUnsaved = false;
    this.requestUpdate();
  };

  readonly #onSaveSent = (): void => {
    const [sealed, sent] = [this.#handover?.sealed, this._sent];
    if (sealed)
      saveFile(
        resultFileName('polku/sealed', sealed.createdAt, 'age'),
        sealed.armor,
        'application/octet-stream',
      );
    else if (sent) saveFile(resultFileName(sent.schema, sent.updatedAt), JSON.stringify(sent, null, 2));
    if (this.#handover?.state !== 'kept' || this.form) return;
    // Nobody confirms what was handed to the page, so the copy ends it. What was left out is not in the copy.
    if (!sent?.struck) this.#isKept = false;
    this.#handover.dispose();
  };

  readonly #onOpenFile = (file: File): void => {
    const turn = ++this.#valueTurn;
    this.#whilePending(async () => {
      const read = await openFile(file);
      if (turn !== this.#valueTurn) return;
      if (!read.ok) this._refused = this.#reported(read.problems);
      else if (read.given.schema === 'polku/goal-plan') {
        this._refused = [];
        this.#commit(mergePlan(this.#current, read.given, now()));
      } else if (read.given.schema !== 'polku/progress')
        this._refused = this.#reported(
          refused('wrong_schema', `The file holds a "${read.given.schema}", not a "polku/progress".`)
            .problems,
        );
      else {
        const opened: Unfinished = { value: read.given, ...(read.session && { session: read.session }) };
        if (this.#isUnsaved) this._opened = opened;
        else this.#continue(opened);
      }
    });
  };

  readonly #onReplace = (replace: boolean): void => {
    const opened = this._opened;
    this._opened = undefined;
    if (replace && opened) this.#continue(opened);
    else this.#focusOn = stepTitleId;
  };

  readonly #onNext = (): void => {
    const entry = this._entry;
    if (entry) {
      // What is being entered must not be lost on the way, and what was only opened is no session.
      const saved = this.#current.sessions.find(({ id }) => id === entry.id);
      if (!isTouched(entry, saved)) this._entry = undefined;
      else if (!this.#saveSession()) return;
    }
    this._writing = undefined;
    if (this.#current.goals.length === 0) return;
    this._message = undefined;
    this.#go('preview');
  };

  readonly #onBack = (): void => this.#go('log');

  readonly #onStrike = (path: string): void => this.#commit(withStruck(this.#current, path, now()));

  readonly #onConfirm = (): void => {
    const steps = this._lastSteps;
    // A second press comes before the button has gone.
    if (!steps || steps === 'failed' || this._step !== 'preview' || this.#confirming) return;
    const log = this.#withHost(this.#current);
    if (this.#handover?.isBlocked(log.id)) return;
    this._log = log;
    const sent = steps.completeLog(log, { completedAt: now(), language: this.#language });
    this.#confirming = true;
    this.#whilePending(() => this.#confirm(sent, log).finally(() => (this.#confirming = false)));
  };

  async #confirm(sent: ProgressLog, before: ProgressLog): Promise<void> {
    const [handover, sealing] = [this.#handover!, this.#sealing!];
    const sealed = this.#seals ? await sealing.seal(sent) : undefined;
    if (this.#seals && !sealed) return;
    // What was changed while it was sealed is not what was confirmed.
    if (this._log !== before || this._step !== 'preview') return;
    const [sentBefore, wasKept] = [this._sent, this.#isKept];
    this._sent = sent;
    // What was left out is in the whole log alone; where the copy is sealed, nothing readable stays behind.
    this.#isKept = !sealed;
    if (await handover.confirm(sent, sealed)) {
      this.#isTouched = true;
      this.#isUnsaved = false;
      this._step = 'log';
      this.#focusOn = stepTitleId;
      handover.send();
    } else {
      this._sent = sentBefore;
      this.#isKept = wasKept;
    }
  }

  readonly #onSendAgain = (): void => {
    // The button goes away while it is being sent.
    this.#focusOn = stepTitleId;
    this.#handover?.sendAgain();
  };

  readonly #onRemoveDraft = (): void => {
    this.#handover?.withdraw();
    this.reset();
    this.#focusOn = stepTitleId;
  };

  readonly #onRetrySealing = (): void => this.#whilePending(async () => this.#sealing?.check());

  /** The end is fetched while the person rates, but not before there is something to rate. */
  #fetchAhead(): void {
    if (this.#fetchedAhead) return;
    this.#fetchedAhead = true;
    const fetchAll = () => void this.#fetchView().then(this.#fetchLastSteps);
    if ('requestIdleCallback' in window) requestIdleCallback(fetchAll, { timeout: 10_000 });
    else setTimeout(fetchAll, 2000);
  }

  readonly #fetchView = async (): Promise<void> => {
    if (this._view && this._view !== 'failed') return;
    try {
      loadedView = await import('./goals-view.js');
      this._view = loadedView;
    } catch {
      this._view = 'failed';
    }
  };

  readonly #onRetryView = (): void => this.#whilePending(this.#fetchView);

  readonly #fetchLastSteps = async (): Promise<void> => {
    if (this._lastSteps && this._lastSteps !== 'failed') return;
    try {
      const [steps] = await Promise.all([import('./last-steps.js'), this.#drafts.fetchDrawings()]);
      this.#handover ??= new steps.Handover(this, this.#drafts, () => this.action);
      this.#sealing ??= new steps.Sealing(this, {
        recipients: () => this.recipients,
        report: (problems) => this.#reported(problems),
        whilePending: (work) => this.#whilePending(work),
      });
      this._lastSteps = steps;
    } catch {
      this._lastSteps = 'failed';
    }
  };

  #readPlan(): void {
    const turn = ++this.#planTurn;
    const { plan } = this;
    this.#plan = undefined;
    this._unusable = [];
    if (plan === null || plan === undefined || plan === '') {
      this.#merge();
      return;
    }
    this.#whilePending(async () => {
      const read = await readPlan(plan);
      if (turn !== this.#planTurn) return;
      if (!read.ok) {
        this._unusable = this.#reported(read.problems);
        if (this.#isTouched) this._refused = this._unusable;
        return;
      }
      this.#plan = read.result;
      this.#merge();
    });
  }

  /** Brings the plan into the log; a log that nobody has touched begins anew with it. */
  #merge(): void {
    const before = this.#isTouched ? this.#current : this.#started();
    const merged = this.#plan ? mergePlan(before, this.#plan, now()) : before;
    if (merged === this._log) return;
    // A confirmed log that has not arrived goes on its way: the person has changed nothing.
    if (merged !== before && !this.#drafts.outgoing) this._sent = undefined;
    this._log = merged;
  }

  #whilePending(work: () => Promise<void>): void {
    this.#reading += 1;
    const promise = work().finally(() => {
      this.#pending.delete(promise);
      this.#reading -= 1;
      // Whoever still waits has to be told that there is nothing more to wait for.
      if (!this._log) this.requestUpdate();
    });
    this.#pending.add(promise);
  }

  #reported(problems: readonly Fault[]): readonly Fault[] {
    const [first] = problems;
    if (first) this.dispatchEvent(new PolkuErrorEvent(first));
    return problems;
  }

  #forget(): void {
    this._message = undefined;
    this._dateFault = false;
  }

  #write(writing: GoalWriting): void {
    this._writing = writing;
    this.#forget();
    this.#focusOn = goalFormTitleId;
  }

  #go(step: 'log' | 'preview'): void {
    this._step = step;
    this.#focusOn = stepTitleId;
    if (this.#unfinished) this.#drafts.changed();
  }

  #empty(): void {
    this._log = undefined;
    this._sent = undefined;
    this._entry = undefined;
    this._writing = undefined;
    this._undo = [];
    this._message = undefined;
    this._opened = undefined;
    this._refused = [];
    this._dateFault = false;
    this._step = 'log';
    this.#isTouched = false;
    this.#isUnsaved = false;
    this.#isKept = false;
    this.#hasEntered = false;
    this.#handover?.leave();
    this.#merge();
  }

  #restore(log: ProgressLog): void {
    this.#empty();
    this.#isTouched = true;
    this._log = log.completedAt ? { ...log, completedAt: null } : log;
    if (log.completedAt) this._sent = log;
    this.#merge();
  }

  /** A log of the host's; the person is asked before it takes the place of something newer of their own. */
  #restoreGiven(log: ProgressLog): void {
    if (this.#unfinished && this.#drafts.ask({ value: log })) return;
    this.#drafts.restored = false;
    this.#restore(log);
  }

  async #restoreDraft({ value, place, session }: Unfinished): Promise<boolean> {
    const log = value as ProgressLog;
    const sent = this.#drafts.outgoing && this._sent;
    // The whole log of what was confirmed: nothing in it is newer than the copy that leaves.
    if (sent?.id === log.id && log.updatedAt <= sent.updatedAt) this._log = log;
    else {
      this.#restore(log);
      this.#isUnsaved = true;
      if (place?.step === 'preview' && log.goals.length > 0) this._step = 'preview';
    }
    this.#isTouched = true;
    this.#isKept = true;
    this.#merge();
    if (session) {
      this._entry = entryFrom(session, this.#current, { id: newId(), at: now() });
      this.#hasEntered = true;
    }
    return true;
  }

  async #restoreConfirmed(outgoing: Outgoing): Promise<boolean> {
    if (outgoing.sealed) this.#empty();
    else {
      const read = await readLog(parsed(outgoing.body));
      if (!read.ok) return false;
      this.#restore(read.result);
    }
    // Without the last steps nothing can be sent on; it stays in the store.
    await this.#fetchLastSteps();
    this.#handover?.resume(outgoing);
    return true;
  }

  /** A log from the person's own file takes the place of what is here. */
  #continue({ value, session }: Unfinished): void {
    this.#restore(value as ProgressLog);
    this.#isKept = true;
    if (session) {
      this._entry = entryFrom(session, this.#current, { id: newId(), at: now() });
      this.#hasEntered = true;
    }
    this.#drafts.changed();
    this._message = { kind: 'opened' };
    this.#focusOn = this._entry ? sessionTitleId : stepTitleId;
    this.dispatchEvent(new PolkuChangeEvent());
  }

  #started(): ProgressLog {
    return startLog({ id: newId(), at: now(), language: this.#language, generator: `polku/${version}` });
  }

  /** The session as it stands in the log, to be put back. */
  #before(kind: Undo['kind'], session: Session): Undo {
    const struck = this.#current.struck?.filter((path) => path.split('/')[0] === session.id) ?? [];
    return { kind, session, struck };
  }

  #saveSession(): boolean {
    const entry = this._entry;
    if (!entry || this.#off) return false;
    if (!entry.date) {
      this._dateFault = true;
      this.#focusOn = 'field-date';
      return false;
    }
    const before = this.#current.sessions.find(({ id }) => id === entry.id);
    // Undo lasts until the next save, which may itself be undone where it changed a session.
    this._undo = before ? [this.#before('edited', before)] : [];
    const at = now();
    const session = sessionOf(entry.isNew ? { ...entry, enteredAt: at } : entry);
    this.#commit(withSession(this.#current, session, at));
    this._entry = undefined;
    this.#hasEntered = false;
    const number = this.#current.sessions.find(({ id }) => id === entry.id)?.number ?? 1;
    this._message = { kind: before ? 'edited' : 'saved', number };
    this.#focusOn = stepTitleId;
    return true;
  }

  /** Takes in what the person did. */
  #commit(log: ProgressLog): void {
    if (this.#off || this.#isFixed) return;
    this._log = log;
    this._sent = undefined;
    this._refused = [];
    this._message = undefined;
    this.#isTouched = true;
    this.#isUnsaved = true;
    this.#isKept = true;
    // An earlier log that is still on its way is not this one.
    if (!this.#handover?.isBlocked(log.id)) this.#handover?.withdraw();
    this.#drafts.changed();
    this.dispatchEvent(new PolkuChangeEvent());
  }

  /** What the host says goes along as long as the person has not confirmed. */
  #withHost(log: ProgressLog): ProgressLog {
    return withCircumstances(log, this);
  }

  #inside(id: string): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>(`#${id}`) ?? null;
  }

  get #current(): ProgressLog {
    return this._log ?? this.#started();
  }

  get #isEntering(): boolean {
    return this._entry !== undefined && this.#hasEntered;
  }

  /** What is kept as a draft. */
  get #unfinished(): Unfinished | null {
    const entering = this.#isEntering && this._entry;
    const arrived = this._sent !== undefined && this.#handover?.state === 'delivered';
    if (!entering && (!this.#isKept || arrived)) return null;
    return {
      value: this.#withHost(this.#current),
      place: { step: this._step },
      ...(entering && { session: draftOf(entering) }),
    };
  }

  /** What stands in the log was confirmed; a sealed log of an earlier visit cannot be shown any more. */
  get #confirmed(): boolean {
    return this._sent !== undefined || (this.#handover?.sealed != null && !this.#isTouched);
  }

  /** There is a confirmed log of which the person sees what became of it. */
  get #isHanded(): boolean {
    return this.#confirmed && this.#handover !== undefined && this.#handover.state !== 'none';
  }

  /** The host wants what leaves to be sealed. */
  get #seals(): boolean {
    return Boolean(this.recipients?.trim());
  }

  /** Nothing may be changed, because the host says so or the log is on its way. */
  get #isFixed(): boolean {
    const handover = this.#handover;
    return this.readonly || (handover?.busy === true && !handover.isBlocked(this.#current.id));
  }

  get #language(): string {
    return languageRead('', this.locale);
  }

  /** What stands under the element's own heading; what is not a number is as good as nothing said. */
  get #drawing() {
    return { locale: this.locale, level: (this.headingLevel || 2) + 1 };
  }

  get #level(): number {
    return this.headingLevel || 2;
  }

  get #off(): boolean {
    return this.disabled || this._disabledByForm;
  }
}

define('polku-progress-tracker', PolkuProgressTracker);

declare global {
  interface HTMLElementTagNameMap {
    'polku-progress-tracker': PolkuProgressTracker;
  }
}
