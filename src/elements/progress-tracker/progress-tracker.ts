import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { GoalPlan, ProgressLog, SealedResult, Session, TrackedGoal } from '../../contracts/index.js';
import { newId } from '../../delivery/new-id.js';
import { saveResult } from '../../delivery/save-file.js';
import type { Outgoing } from '../../delivery/store.js';
import { Localized, msg } from '../../localization/localized.js';
import { languageRead } from '../../localization/text.js';
import { together } from '../../localization/words.js';
import { startLog, withStruck } from '../../scoring/change-log.js';
import { mergePlan } from '../../scoring/merge-plan.js';
import { baseStyles } from '../../ui/base.styles.js';
import { fieldStyles } from '../../ui/field.styles.js';
import { heading } from '../../ui/heading.js';
import { stepStyles } from '../../ui/step.styles.js';
import { define } from '../define.js';
import { drawDraftFoot, drawDraftNotices } from '../draft-line.js';
import { Drafts, type DraftChoice, type Unfinished } from '../drafts.js';
import { PolkuChangeEvent, reported } from '../events.js';
import { FormField } from '../form-field.js';
import { LaterPart } from '../later-part.js';
import { NextFocus } from '../next-focus.js';
import { drawRefused, drawStepFailed, drawUnusable, drawWaiting } from '../notices.js';
import { Pending } from '../pending.js';
import { isSameJson, refused, type Fault } from '../read-given.js';
import type { Sending } from '../sending.js';
import { sharedWords } from '../shared-words.js';
import { version } from '../version.js';
import { withCircumstances } from './circumstances.js';
import { draftOf, entryFrom, entryOf, isTouched, newEntry, sessionOf, type Entry } from './entry.js';
import {
  goalFormTitleId,
  goalHeadingId,
  goalTitleFieldId,
  wordsOf,
  withAction,
  withWriting,
  writingFor,
  type GoalAction,
  type GoalWriting,
} from './goal-writing.js';
import type { GoalsView } from './goals-view.js';
import type { LastSteps } from './last-steps.js';
import { LogState } from './log-state.js';
import { drawMessage, undoId, type Message } from './message.js';
import { drawOwnFile, openFile, saveLog } from './own-file.js';
import { drawAdding, drawNext, drawNothing, drawPreface, drawSentences, stepTitleId } from './page-parts.js';
import { PlanFrom } from './plan-from.js';
import { progressTrackerStyles } from './progress-tracker.styles.js';
import { parsed, readLog, readPlan } from './reading.js';
import { drawSessionForm, sessionTitleId } from './session-form.js';

const words = together(sharedWords, {
  fi: () => import('../../localization/progress-tracker/fi.js'),
  sv: () => import('../../localization/progress-tracker/sv.js'),
});

/** The next element on the page draws with it at once. */
let loadedView: GoalsView | undefined;

const now = () => new Date().toISOString();

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
  static override styles = [baseStyles, fieldStyles, stepStyles, progressTrackerStyles];

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

  @state() private _step: 'log' | 'preview' = 'log';
  /** The session that is being entered. */
  @state() private _entry: Entry | undefined;
  @state() private _dateFault = false;
  @state() private _writing: GoalWriting | undefined;
  @state() private _message: Message | undefined;
  /** A log from a file that waits for the person's word. */
  @state() private _opened: Unfinished | undefined;
  @state() private _unusable: readonly Fault[] = [];
  @state() private _refused: readonly Fault[] = [];

  // Whoever still waits has to be told that there is nothing more to wait for.
  readonly #pending: Pending = new Pending(() => this.#state.isThere || this.requestUpdate());
  readonly #focus = new NextFocus(this);
  readonly #state: LogState = new LogState(() =>
    startLog({ id: newId(), at: now(), language: this.#language, generator: `polku/${version}` }),
  );
  readonly #field: FormField = new FormField(this, () => ({
    complete: this.#confirmed ? this.value : null,
    dirty: this.#isDirty,
    sealed: this.#seals,
    atRisk: (this.#isDirty && this.#drafts.atRisk) || this.#sending?.handover.atRisk === true,
    error:
      this._unusable.length > 0 || this._refused.length > 0 || this.#sending?.sealing.fault !== undefined,
    required: this.required,
    anchor: this.#focus.find(stepTitleId),
  }));
  readonly #drafts: Drafts = new Drafts(this, {
    schema: 'polku/progress',
    choice: () => this.draft,
    // A log goes on whatever plan it follows.
    definition: () => (this.readonly ? undefined : 'log'),
    subject: () => this.subject,
    unfinished: () => this.#unfinished,
    // The draft beside a confirmed log is the whole of it, and not older.
    shown: () =>
      this.#state.isTouched && !this.#drafts.outgoing ? { value: this.#withHost(this.#log) } : null,
    restore: (draft) => this.#restoreDraft(draft),
    restoreConfirmed: (outgoing) => this.#restoreConfirmed(outgoing),
    empty: () => this.#empty(),
    whilePending: this.#pending.add,
    report: (problems) => (this._refused = reported(this, problems)),
  });
  /** Pictures and tables, and the writing of goals. */
  readonly #view: LaterPart<GoalsView> = new LaterPart<GoalsView>(this, {
    load: () => this.#loadView(),
    pending: this.#pending,
    onRetried: () => this.#focus.on(stepTitleId),
    styles: ({ styles }) => styles,
    part: loadedView,
  });
  readonly #lastSteps: LaterPart<LastSteps> = new LaterPart<LastSteps>(this, {
    load: () => this.#loadLastSteps(),
    pending: this.#pending,
    onRetried: () => this.#focus.on(stepTitleId),
    styles: ({ styles }) => styles,
  });
  /** Fetched with the last steps: nothing is handed over before. */
  #sending: Sending | undefined;
  readonly #planFrom = new PlanFrom(this, (plan) => {
    this.#plan = plan;
    this.#merge();
  });
  #plan: GoalPlan | undefined;
  #planTurn = 0;
  #valueTurn = 0;
  /** The person has put something into the session that is being entered. */
  #hasEntered = false;

  constructor() {
    super();
    if (loadedView) void this.speakAlso(loadedView.laterWords);
  }

  /**
   * The log, confirmed or not; `null` while untouched. Set an earlier one to continue it. With `recipients`, `null`
   * until the confirmation, then the sealed result.
   */
  // Declared to Lit, so that it may be set before the element is upgraded.
  @property({ attribute: false, noAccessor: true })
  get value(): ProgressLog | SealedResult | null {
    const sealed = this.#sending?.handover.sealed;
    if (sealed && this.#confirmed) return sealed;
    const { sent, isTouched: touched } = this.#state;
    if (this.#seals || !(sent || touched)) return null;
    return structuredClone(sent ?? this.#withHost(this.#log));
  }

  set value(value: unknown) {
    const turn = ++this.#valueTurn;
    if (value === null || value === undefined) {
      // What the person has entered is not older than nothing.
      if (!this.#drafts.restored) this.#empty();
      return;
    }
    if (isSameJson(value, this.value)) return;
    this.#pending.add(async () => {
      const read = await readLog(value);
      if (turn !== this.#valueTurn) return;
      if (read.ok) this.#restoreGiven(read.result);
      else this._refused = reported(this, read.problems);
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
    if (!this.#isFixed && this._step === 'log') this.#onNext();
  }

  /** For a host that delivers itself: the log has arrived safely. */
  delivered(): void {
    this.#sending?.handover.delivered();
  }

  /** For a host that delivers itself: the log did not arrive. The person may send it again. */
  undelivered(reason = ''): void {
    this.#sending?.handover.undelivered(reason);
  }

  /** @internal */
  formResetCallback(): void {
    this.reset();
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.#field.disableByForm(disabled);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('plan')) this.#readPlan();
    if (changed.has('recipients') && this.#seals) this.#pending.add(this.#lastSteps.fetch);
    if (changed.has('from')) this.#pending.add(() => this.#planFrom.follow(this.from));
    if (!this.#state.isThere && !this.#pending.busy) this.#merge();
    const isShown = !this._entry && this._step === 'log' && this.#log.sessions.length > 0;
    if (isShown && !this.#view.part && !this.#view.failed) this.#pending.add(this.#view.fetch);
  }

  protected override render(): TemplateResult {
    this.#field.sayWhenMissing(msg('Confirm the log of your goals.', { id: 'progress-value-missing' }));
    const { locale } = this;
    return html`<div class="frame" lang=${locale.spoken}>
      <div class="sheet">
        ${drawRefused(this._refused)} ${drawDraftNotices(this.#drafts, locale)}
        ${
          // Said from the start: nobody should fill in for nothing.
          this.#lastSteps.part?.drawSealingFault(this.#sending?.sealing.fault, this.#onRetrySealing) ??
          nothing
        }
        ${this.#renderStep()}
      </div>
    </div>`;
  }

  #renderStep(): unknown {
    if (this._unusable.length > 0 && !this.#state.isTouched) return drawUnusable(this._unusable, undefined);
    if ((this.#pending.busy && !this.#state.isThere) || this.#drafts.reading) return drawWaiting();
    if (this._step === 'preview')
      return this.#lastSteps.draw((steps) => this.#renderPreview(steps), this.#onSaveFile);
    const head = [this.#renderHead(), this.#renderMessage()];
    if (this._entry) return [head, this.#renderEntry(this._entry), this.#renderFoot()];
    if (this._writing) return [head, this.#renderWriting(this._writing), this.#renderFoot()];
    const canSend = !this.#isFixed && this.#log.goals.length > 0;
    return [
      head,
      this.#renderAdding(),
      this.#renderLog(),
      this.readonly ? nothing : this.#renderOwnFile(),
      canSend ? drawNext(this.#field.off, this.#onNext) : nothing,
    ];
  }

  #renderHead(): unknown {
    const sent = this.#renderSent();
    const title = msg('Following my goals', { id: 'progress-title' });
    const isFirst = this.#log.sessions.length === 0 && !this._writing;
    return html`${heading(this.#level, sent ? 'title' : stepTitleId, title, 'title')} ${sent ?? nothing}
    ${isFirst ? drawPreface(this.#withHost(this.#log)) : nothing}`;
  }

  /** What became of the confirmed log; the goals stay beneath. */
  #renderSent(): unknown {
    const [steps, handover] = [this.#lastSteps.part, this.#sending?.handover];
    if (!steps || !handover || !this.#confirmed || handover.state === 'none') return undefined;
    return steps.drawSent({
      sent: this.#state.sent,
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

  #renderMessage(): TemplateResult {
    const view = this.#view.part;
    return drawMessage({
      ...this.#drawing,
      goalWords: (id) => view?.goalWords(this.#log, id) ?? '',
      message: this._message,
      undo: this._entry || this._writing || this.#isFixed ? undefined : this.#state.undo.at(-1),
      disabled: this.#field.off,
      onUndo: this.#onUndo,
    });
  }

  #renderEntry(entry: Entry): TemplateResult {
    return drawSessionForm({
      ...this.#drawing,
      log: this.#log,
      entry,
      disabled: this.#field.off,
      showPrevious: this.showPrevious,
      dateFault: this._dateFault,
      onChange: this.#onEntry,
      onSave: this.#onSaveSession,
      onCancel: this.#onCancel,
    });
  }

  #renderWriting(writing: GoalWriting): unknown {
    const form = {
      ...this.#drawing,
      writing,
      disabled: this.#field.off,
      onChange: this.#onWrite,
      onSave: this.#onSaveGoal,
      onCancel: this.#onCancel,
    };
    return this.#view.draw((view) => view.drawGoalForm(form), this.#onSaveFile);
  }

  #renderAdding(): unknown {
    const isEmpty = this.#log.goals.length === 0;
    if (this.#isFixed) return isEmpty ? drawNothing() : nothing;
    const handed = this.#confirmed && this.#sending?.handover.state;
    return drawAdding({
      isEmpty,
      isLater: handed === 'kept' || handed === 'failed',
      disabled: this.#field.off,
      onAddSession: this.#onAddSession,
      onAddGoal: this.#onAddGoal,
    });
  }

  #renderLog(): unknown {
    const { part: view, failed, retry } = this.#view;
    if (!view)
      return [
        failed ? drawStepFailed(retry, this.#onSaveFile) : nothing,
        drawSentences(this.#log, this.#drawing),
      ];
    return view.drawLog({
      ...this.#drawing,
      log: this.#log,
      readonly: this.#isFixed,
      disabled: this.#field.off,
      onGoal: this.#onGoal,
      onEdit: this.#onEdit,
      onRemove: this.#onRemove,
    });
  }

  #renderOwnFile(): TemplateResult {
    return drawOwnFile({
      ...this.#drawing,
      disabled: this.#field.off,
      savable: this.#state.isTouched && this.#log.goals.length > 0,
      openable: !this.#isFixed,
      sealed: this.#seals,
      asking: this._opened !== undefined,
      foot: drawDraftFoot(this.#drafts, this.locale, this.#onRemoveDraft, false),
      onSave: this.#onSaveFile,
      onOpen: this.#onOpenFile,
      onAnswer: this.#onReplace,
    });
  }

  #renderPreview(steps: LastSteps): unknown {
    const { handover, sealing } = this.#sending!;
    const log = this.#withHost(this.#log);
    const disabled = this.#field.off;
    return [
      steps.drawPreview({
        ...this.#drawing,
        log,
        language: this.#language,
        disabled,
        form: this.name ? this.form : null,
        action: handover.destination,
        keys: sealing.keys,
        blocked: handover.isBlocked(log.id),
        titleId: stepTitleId,
        onStrike: this.#onStrike,
      }),
      steps.drawMoves({
        disabled,
        blocked: this.#seals && sealing.blocked,
        onBack: this.#onBack,
        onConfirm: this.#onConfirm,
      }),
      this.#renderFoot(),
    ];
  }

  #renderFoot(): TemplateResult {
    return drawDraftFoot(this.#drafts, this.locale, this.#onRemoveDraft);
  }

  protected override updated(): void {
    // The end is fetched while the person rates, but not before there is something to rate.
    if (this.#log.goals.length === 0) return;
    this.#view.fetchAhead();
    this.#lastSteps.fetchAhead();
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#pending.settled(() => super.getUpdateComplete());
  }

  readonly #onUndo = (): void =>
    this.#change((state, at) => {
      const number = state.takeBack(at);
      this._message = number === undefined ? undefined : { kind: 'restored', number };
      this.#focus.on(state.undo.length > 0 ? undoId : stepTitleId);
    });

  readonly #onEntry = (change: Partial<Entry>): void => {
    if (!this._entry || this.#field.off) return;
    this._entry = { ...this._entry, ...change };
    if (this._entry.date) this._dateFault = false;
    this.#hasEntered = true;
    this.#drafts.changed();
  };

  readonly #onSaveSession = (): void => void this.#saveSession();

  readonly #onWrite = (change: Partial<GoalWriting>): void => {
    if (!this._writing || this.#field.off) return;
    const writing = { ...this._writing, ...change };
    this._writing = { ...writing, fault: writing.fault && !writing.title.trim() };
    this.#hasEntered = true;
    this.#drafts.changed();
  };

  readonly #onSaveGoal = (): void => {
    const writing = this._writing;
    if (!writing) return;
    if (!writing.title.trim()) {
      this._writing = { ...writing, fault: true };
      return this.#focus.on(goalTitleFieldId);
    }
    this.#enter(undefined);
    this.#focus.on(stepTitleId);
    this.#change((state, at) => state.change(withWriting(state.log, writing, { id: newId(), at })));
  };

  readonly #onCancel = (): void => {
    if (this.#hasEntered) this.#drafts.changed();
    this.#enter(undefined);
    this.#focus.on(stepTitleId);
  };

  readonly #onAddSession = (): void => this.#enter(newEntry(this.#log, { id: newId(), at: now() }));

  readonly #onEdit = (session: Session): void => this.#enter(entryOf(session));

  readonly #onRemove = (session: Session): void =>
    this.#change((state, at) => {
      state.remove(session, at);
      this._message = { kind: 'removed', number: session.number };
      this.#focus.on(undoId);
    });

  readonly #onAddGoal = (): void => this.#write({ kind: 'add', title: '', target: null, fault: false });

  readonly #onGoal = (action: GoalAction, goal: TrackedGoal): void => {
    const writing = writingFor(action, goal);
    if (writing) return this.#write(writing);
    this.#change((state, at) => {
      state.change(withAction(state.log, action, goal.id, at));
      const place = state.log.goals.findIndex(({ id }) => id === goal.id);
      this._message = { kind: 'goal', goal: goal.id };
      // The button that had the focus goes away, or becomes another one.
      this.#focus.on(goalHeadingId(place));
    });
  };

  readonly #onSaveFile = (): void => {
    saveLog(this.#withHost(this.#log));
    this.#state.isUnsaved = false;
    this.requestUpdate();
  };

  readonly #onOpenFile = (file: File): void => {
    const turn = ++this.#valueTurn;
    this.#pending.add(async () => {
      const read = await openFile(file);
      if (turn !== this.#valueTurn) return;
      if (!read.ok) {
        this._refused = reported(this, read.problems);
        return;
      }
      const { given, begun } = read;
      if (given.schema === 'polku/goal-plan')
        this.#change((state, at) => state.change(mergePlan(state.log, given, at)));
      else if (given.schema !== 'polku/progress') {
        const fault = `The file holds a "${given.schema}", not a "polku/progress".`;
        this._refused = reported(this, refused('wrong_schema', fault).problems);
      } else {
        const opened = { value: given, ...begun };
        if (this.#state.isUnsaved) this._opened = opened;
        else this.#continue(opened);
      }
    });
  };

  readonly #onReplace = (replace: boolean): void => {
    const opened = this._opened;
    this._opened = undefined;
    if (replace && opened) this.#continue(opened);
    else this.#focus.on(stepTitleId);
  };

  readonly #onNext = (): void => {
    const entry = this._entry;
    // What is being entered must not be lost on the way, and what was only opened is no session.
    const saved = this.#log.sessions.find(({ id }) => id === entry?.id);
    if (entry && isTouched(entry, saved) && !this.#saveSession()) return;
    this.#enter(undefined);
    if (this.#log.goals.length > 0) this.#go('preview');
  };

  readonly #onBack = (): void => this.#go('log');

  readonly #onStrike = (path: string): void =>
    this.#change((state, at) => state.change(withStruck(state.log, path, at)));

  readonly #onConfirm = (): void => {
    const steps = this.#lastSteps.part;
    // A second press comes before the button has gone.
    if (!steps || this._step !== 'preview') return;
    const [state, before] = [this.#state, this.#log];
    const log = this.#withHost(before);
    const document = steps.completeLog(log, { completedAt: now(), language: this.#language });
    this.#sending?.confirm({
      document,
      stands: () => state.log === before && this._step === 'preview',
      // Where the copy is sealed, nothing readable stays behind; else what was left out is in the whole log alone.
      take: () => state.confirm(log, document, !this.#seals),
      onConfirmed: () => this.#go('log'),
    });
  };

  readonly #onSaveSent = (): void => {
    const [handover, { sent }] = [this.#sending?.handover, this.#state];
    const leaving = handover?.sealed ?? sent;
    if (leaving) saveResult(leaving);
    if (handover?.state !== 'kept' || this.form) return;
    // Nobody confirms what was handed to the page, so the copy ends it. What was left out is not in the copy.
    if (!sent?.struck) this.#state.isKept = false;
    handover.dispose();
  };

  readonly #onSendAgain = (): void => {
    // The button goes away while it is being sent.
    this.#focus.on(stepTitleId);
    this.#sending?.handover.sendAgain();
  };

  readonly #onRemoveDraft = (): void => {
    this.#sending?.handover.withdraw();
    this.reset();
    this.#focus.on(stepTitleId);
  };

  readonly #onRetrySealing = (): void => this.#pending.add(async () => this.#sending?.sealing.check());

  async #loadView(): Promise<GoalsView> {
    const view = await import('./goals-view.js');
    await this.speakAlso(view.laterWords);
    return (loadedView = view);
  }

  async #loadLastSteps(): Promise<LastSteps> {
    const [steps] = await Promise.all([import('./last-steps.js'), this.#drafts.fetchDrawings()]);
    await this.speakAlso(steps.laterWords);
    this.#sending ??= new steps.Sending(this, { drafts: this.#drafts, pending: this.#pending });
    return steps;
  }

  #readPlan(): void {
    const turn = ++this.#planTurn;
    const { plan } = this;
    this.#plan = undefined;
    this._unusable = [];
    if (!plan) return;
    this.#pending.add(async () => {
      const read = await readPlan(plan);
      if (turn !== this.#planTurn) return;
      if (!read.ok) {
        this._unusable = reported(this, read.problems);
        if (this.#state.isTouched) this._refused = this._unusable;
        return;
      }
      this.#plan = read.result;
      this.#merge();
    });
  }

  /** Brings the plan into the log. */
  #merge(): void {
    this.#state.merge(this.#plan, { at: now(), keepsSent: this.#drafts.outgoing !== undefined });
    this.requestUpdate();
  }

  #enter(entry: Entry | undefined): void {
    this._entry = entry;
    this._writing = undefined;
    this._message = undefined;
    this._dateFault = false;
    this.#hasEntered = false;
    if (entry) this.#focus.on(sessionTitleId);
  }

  #write(writing: GoalWriting): void {
    this.#enter(undefined);
    this._writing = writing;
    this.#focus.on(goalFormTitleId);
  }

  #go(step: 'log' | 'preview'): void {
    this._step = step;
    this._message = undefined;
    this.#focus.on(stepTitleId);
    if (this.#unfinished) this.#drafts.changed();
  }

  #empty(): void {
    this.#state.empty();
    this.#enter(undefined);
    this._opened = undefined;
    this._refused = [];
    this._step = 'log';
    this.#sending?.handover.leave();
    this.#merge();
  }

  #restore(log: ProgressLog): void {
    this.#empty();
    this.#state.restore(log);
    this.#merge();
  }

  /** A log of the host's; the person is asked before it takes the place of something newer of their own. */
  #restoreGiven(log: ProgressLog): void {
    if (this.#state.isKept && this.#drafts.ask({ value: log })) return;
    this.#drafts.restored = false;
    const begun = this.#begun;
    this.#restore(log);
    // What was begun before the earlier log arrived goes on in it.
    this.#goOn(begun);
  }

  async #restoreDraft({ value, place, ...begun }: Unfinished): Promise<boolean> {
    const [state, log] = [this.#state, value as ProgressLog];
    const beside = this.#drafts.outgoing !== undefined && state.isWhole(log);
    if (!beside) this.#empty();
    state.restoreDraft(log, beside);
    this.#merge();
    if (!beside && place?.step === 'preview' && log.goals.length > 0) this._step = 'preview';
    this.#goOn(begun);
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
    await this.#lastSteps.fetch();
    this.#sending?.handover.resume(outgoing);
    return true;
  }

  /** A log from the person's own file takes the place of what is here. */
  #continue({ value, ...begun }: Unfinished): void {
    this.#restore(value as ProgressLog);
    this.#state.isKept = true;
    this._message = { kind: 'opened' };
    this.#focus.on(stepTitleId);
    this.#goOn(begun);
    this.#drafts.changed();
    this.dispatchEvent(new PolkuChangeEvent());
  }

  /** Goes on with a session that was being entered, or a goal that was being written. */
  #goOn({ session, writing }: Pick<Unfinished, 'session' | 'writing'>): void {
    if (session) this._entry = entryFrom(session, this.#log, { id: newId(), at: now() });
    else if (writing) this._writing = { ...writing, fault: false };
    this.#hasEntered = Boolean(session ?? writing);
  }

  #saveSession(): boolean {
    const entry = this._entry;
    if (!entry || this.#field.off) return false;
    if (!entry.date) {
      this._dateFault = true;
      this.#focus.on('field-date');
      return false;
    }
    this.#enter(undefined);
    this.#change((state, at) => {
      this._message = state.save(sessionOf(entry.isNew ? { ...entry, enteredAt: at } : entry), at);
    });
    this.#focus.on(stepTitleId);
    return true;
  }

  /** Takes in what the person did. */
  #change(change: (state: LogState, at: string) => void): void {
    if (this.#field.off || this.#isFixed) return;
    this._message = undefined;
    this._refused = [];
    change(this.#state, now());
    // An earlier log that is still on its way is not this one.
    const handover = this.#sending?.handover;
    if (handover && !handover.isBlocked(this.#log.id)) handover.withdraw();
    this.#drafts.changed();
    this.requestUpdate();
    this.dispatchEvent(new PolkuChangeEvent());
  }

  /** What the host says goes along as long as the person has not confirmed. */
  #withHost(log: ProgressLog): ProgressLog {
    return withCircumstances(log, this);
  }

  get #log(): ProgressLog {
    return this.#state.log;
  }

  /** What is being entered, once something has been put into it. */
  get #begun(): Pick<Unfinished, 'session' | 'writing'> {
    if (!this.#hasEntered) return {};
    const [entry, writing] = [this._entry, this._writing];
    return { ...(entry && { session: draftOf(entry) }), ...(writing && { writing: wordsOf(writing) }) };
  }

  get #isDirty(): boolean {
    return this.#state.isUnsaved || this.#hasEntered;
  }

  /** What is kept as a draft. */
  get #unfinished(): Unfinished | null {
    const arrived = this.#state.sent !== undefined && this.#sending?.handover.state === 'delivered';
    if (!this.#hasEntered && (!this.#state.isKept || arrived)) return null;
    return { value: this.#withHost(this.#log), place: { step: this._step }, ...this.#begun };
  }

  /** What stands in the log was confirmed; a sealed log of an earlier visit cannot be shown any more. */
  get #confirmed(): boolean {
    const { sent, isTouched: touched } = this.#state;
    return sent !== undefined || (this.#sending?.handover.sealed != null && !touched);
  }

  /** Nothing may be changed, because the host says so or the log is on its way. */
  get #isFixed(): boolean {
    const handover = this.#sending?.handover;
    return this.readonly || (handover?.busy === true && !handover.isBlocked(this.#log.id));
  }

  /** The host wants what leaves to be sealed. */
  get #seals(): boolean {
    return Boolean(this.recipients?.trim());
  }

  get #language(): string {
    return languageRead('', this.locale);
  }

  /** What stands under the element's own heading. */
  get #drawing() {
    return { locale: this.locale, level: this.#level + 1 };
  }

  /** What is not a number is as good as nothing said. */
  get #level(): number {
    return this.headingLevel || 2;
  }
}

define('polku-progress-tracker', PolkuProgressTracker);

declare global {
  interface HTMLElementTagNameMap {
    'polku-progress-tracker': PolkuProgressTracker;
  }
}
