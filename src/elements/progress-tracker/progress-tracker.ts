import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { GoalPlan, ProgressLog, SealedResult } from '../../contracts/index.js';
import { newId } from '../../delivery/new-id.js';
import { Localized, msg } from '../../localization/localized.js';
import { together } from '../../localization/words.js';
import { startLog } from '../../scoring/change-log.js';
import { baseStyles } from '../../ui/base.styles.js';
import { fieldStyles } from '../../ui/field.styles.js';
import { stepStyles } from '../../ui/step.styles.js';
import { define } from '../define.js';
import { drawDraftNotices } from '../draft-line.js';
import type { DraftChoice } from '../draft-source.js';
import { reported } from '../events.js';
import { fetchPart } from '../fetch-part.js';
import { FormField } from '../form-field.js';
import { LaterPart } from '../later-part.js';
import { NextFocus } from '../next-focus.js';
import { drawRefused, drawUnusable, drawWaiting } from '../notices.js';
import { OwnRoot } from '../own-root.js';
import { Pending } from '../pending.js';
import type { Fault } from '../read-given.js';
import { sharedWords } from '../shared-words.js';
import { version } from '../version.js';
import { deedsOn, moved, type Stage } from './deeds.js';
import { Entering } from './entering.js';
import type { GoalsView } from './goals-view.js';
import { LogState } from './log-state.js';
import { stepTitleId } from './page-parts.js';
import { PlanFrom } from './plan-from.js';
import { progressTrackerStyles } from './progress-tracker.styles.js';
import { readPlan } from './reading.js';
import { Safekeeping } from './safekeeping.js';
import { drawStep } from './steps.js';

export { addLanguage } from '../../localization/language.js';

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

  @state() private _unusable: readonly Fault[] = [];
  @state() private _refused: readonly Fault[] = [];

  readonly #root = new OwnRoot(this);
  // Whoever still waits has to be told that there is nothing more to wait for.
  readonly #pending: Pending = new Pending(() => this.#state.isThere || this.requestUpdate());
  readonly #focus = new NextFocus(this);
  readonly #state: LogState = new LogState(() =>
    startLog({ id: newId(), at: now(), language: this.#safekeeping.language, generator: `polku/${version}` }),
  );
  readonly #entering = new Entering();
  readonly #safekeeping: Safekeeping = new Safekeeping(this, this.#state, this.#entering, {
    pending: this.#pending,
    refuse: (problems) => (this._refused = reported(this, problems)),
    onMoved: () => moved(this.#stage),
  });
  readonly #field: FormField = new FormField(this, () => ({
    complete: this.#safekeeping.isConfirmed ? this.value : null,
    dirty: this.#safekeeping.isDirty,
    sealed: this.#safekeeping.seals,
    atRisk: this.#safekeeping.isAtRisk,
    error:
      this._unusable.length > 0 ||
      this._refused.length > 0 ||
      this.#safekeeping.sending?.sealing.fault !== undefined,
    required: this.required,
    anchor: this.#focus.find(stepTitleId),
  }));
  /** Pictures and tables, and the writing of goals. */
  readonly #view: LaterPart<GoalsView> = new LaterPart<GoalsView>(this, {
    load: () => this.#loadView(),
    pending: this.#pending,
    onRetried: () => this.#focus.on(stepTitleId),
    styles: ({ styles }) => styles,
    part: loadedView,
  });
  readonly #planFrom = new PlanFrom(this, (plan) => this.#safekeeping.merge(plan));
  readonly #stage: Stage = {
    host: this,
    state: this.#state,
    entering: this.#entering,
    safekeeping: this.#safekeeping,
    field: this.#field,
    focus: this.#focus,
  };
  readonly #deeds = deedsOn(this.#stage);
  #planTurn = 0;

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
    return this.#safekeeping.value;
  }

  set value(value: unknown) {
    this.#safekeeping.take(value);
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
  get labels(): NodeList {
    return this.#field.internals.labels;
  }
  checkValidity(): boolean {
    return this.#field.internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.#field.internals.reportValidity();
  }

  /** Takes the focus to the step on which the person is. */
  override focus(options?: FocusOptions): void {
    this.#field.focus(options);
  }

  /** Empties the element; the plan that the host gives is followed from its beginning. */
  reset(): void {
    this.#safekeeping.reset();
  }

  /** Goes to the preview, or to what keeps the person from it. Only the person's own press confirms. */
  submit(): void {
    if (!this.#safekeeping.isFixed && this.#entering.step === 'log') this.#deeds.onNext();
  }

  /** For a host that delivers itself: the log has arrived safely. */
  delivered(): void {
    this.#safekeeping.sending?.handover.delivered();
  }

  /** For a host that delivers itself: the log did not arrive. The person may send it again. */
  undelivered(reason = ''): void {
    this.#safekeeping.sending?.handover.undelivered(reason);
  }

  /** @internal */
  formResetCallback(): void {
    this.reset();
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.#field.disableByForm(disabled);
  }

  protected override createRenderRoot(): ShadowRoot {
    return this.#root.attach();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('plan')) this.#readPlan();
    const { seals, lastSteps } = this.#safekeeping;
    if (changed.has('recipients') && seals) this.#pending.add(lastSteps.fetch);
    if (changed.has('from')) this.#pending.add(() => this.#planFrom.follow(this.from));
    if (!this.#state.isThere && !this.#pending.busy) this.#safekeeping.merge();
    const { entry, step } = this.#entering;
    const isShown = !entry && step === 'log' && this.#log.sessions.length > 0;
    if (isShown && !this.#view.part && !this.#view.failed) this.#pending.add(this.#view.fetch);
  }

  protected override render(): TemplateResult {
    this.#field.sayWhenMissing(msg('Confirm the log of your goals.', { id: 'progress-value-missing' }));
    const { drafts, lastSteps, sending, retrySealing } = this.#safekeeping;
    return html`<div class="frame" lang=${this.locale.spoken}>
      <div class="sheet">
        ${drawRefused(this._refused)} ${drawDraftNotices(drafts, this.locale)}
        ${
          // Said from the start: nobody should fill in for nothing.
          lastSteps.part?.drawSealingFault(sending?.sealing.fault, retrySealing) ?? nothing
        }
        ${this.#renderStep()}
      </div>
    </div>`;
  }

  #renderStep(): unknown {
    if (this._unusable.length > 0 && !this.#state.isTouched) return drawUnusable(this._unusable, undefined);
    const [state, safekeeping] = [this.#state, this.#safekeeping];
    if ((this.#pending.busy && !state.isThere) || safekeeping.drafts.reading) return drawWaiting();
    return drawStep({
      ...this.#deeds,
      state,
      safekeeping,
      entering: this.#entering,
      view: this.#view,
      locale: this.locale,
      // Of what stands under the element's own heading. What is not a number is as good as nothing said.
      level: (this.headingLevel || 2) + 1,
      disabled: this.#field.off,
      host: this,
    });
  }

  protected override updated(): void {
    // The end is fetched while the person rates, but not before there is something to rate.
    if (this.#log.goals.length === 0) return;
    this.#view.fetchAhead();
    this.#safekeeping.lastSteps.fetchAhead();
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#pending.settled(() => super.getUpdateComplete());
  }

  async #loadView(): Promise<GoalsView> {
    const view = await fetchPart(() => import('./goals-view.js'));
    await this.speakAlso(view.laterWords);
    return (loadedView = view);
  }

  #readPlan(): void {
    const turn = ++this.#planTurn;
    const { plan } = this;
    this.#safekeeping.forgetPlan();
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
      this.#safekeeping.merge(read.result);
    });
  }

  get #log(): ProgressLog {
    return this.#state.log;
  }
}

define('polku-progress-tracker', PolkuProgressTracker);

declare global {
  interface HTMLElementTagNameMap {
    'polku-progress-tracker': PolkuProgressTracker;
  }
}
