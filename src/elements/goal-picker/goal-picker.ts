import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CatalogueGoal, GoalCatalogue, GoalPlan, SealedResult } from '../../contracts/index.js';
import { Localized, msg } from '../../localization/localized.js';
import { wording } from '../../localization/text.js';
import { together } from '../../localization/words.js';
import { baseStyles } from '../../ui/base.styles.js';
import { controlId, fieldId } from '../../ui/field.js';
import { fieldStyles } from '../../ui/field.styles.js';
import { heading } from '../../ui/heading.js';
import { stepStyles } from '../../ui/step.styles.js';
import { inItsLanguage } from '../../ui/wording.js';
import { define } from '../define.js';
import { drawDraftFoot, drawDraftNotices } from '../draft-line.js';
import type { DraftChoice } from '../draft-source.js';
import { PolkuChangeEvent, reported } from '../events.js';
import { fetchPart } from '../fetch-part.js';
import { FormField } from '../form-field.js';
import { NextFocus } from '../next-focus.js';
import { drawRefused, drawUnusable, drawWaiting } from '../notices.js';
import { OwnStyles } from '../own-styles.js';
import { Pending } from '../pending.js';
import type { Fault } from '../read-given.js';
import { Safekeeping } from '../safekeeping.js';
import { sharedWords } from '../shared-words.js';
import { version } from '../version.js';
import { addOwnId, drawChoosing, drawPreface, pageOfGoals, stepTitleId } from './choosing.js';
import { loadCatalogue, readPlan } from './definition.js';
import { controlOf, drawFaults, errorsId } from './faults.js';
import { goalPickerStyles } from './goal-picker.styles.js';
import { GoalsInHand } from './goals-in-hand.js';
import type { LaterSteps } from './later-steps.js';
import { drawMoves } from './moves.js';
import { ownName } from './own-goals.js';
import type { PlanFault } from './planning.js';
import type { GoalChange } from './rewriting.js';
import type { Suggesting } from './suggesting.js';

const words = together(sharedWords, {
  fi: () => import('../../localization/goal-picker/fi.js'),
  sv: () => import('../../localization/goal-picker/sv.js'),
});

const builtInDefault = 'supervision';
/**
 * Helps a person to choose one to a few goals for supervision at work, to put them in order, and to make each
 * concrete in their own words. Ends in a preview of exactly what leaves, and in a structured plan.
 *
 * @tagname polku-goal-picker
 * @summary Goals from a catalogue or of one's own, in order and made concrete, with a preview and a JSON result.
 * @fires {PolkuChangeEvent} polku-change - The person changed something; read `value`.
 * @fires {PolkuSubmitEvent} polku-submit - The person confirmed; `detail` is the plan. Cancel it to deliver yourself.
 * @fires {PolkuDeliveredEvent} polku-delivered - The action URL confirmed the plan, or the host did.
 * @fires {PolkuDeliveryFailedEvent} polku-delivery-failed - An attempt to deliver failed.
 * @fires {PolkuErrorEvent} polku-error - A definition or a value could not be used.
 * @csspart goal - One goal of the catalogue with its checkbox
 * @csspart add-own - The button that opens a field for one's own goal
 * @csspart search - The search field
 * @csspart up - The button that moves a goal up
 * @csspart down - The button that moves a goal down
 * @csspart item - One question about a goal
 * @csspart scale - The steps of a scale
 * @csspart next - The button to the next step
 * @csspart back - The button to the step before
 * @csspart submit - The button that confirms the preview
 * @csspart preview - Everything that leaves
 * @csspart errors - What keeps the step from being left, or the definition from being used
 * @cssstate complete - The plan is confirmed
 * @cssstate dirty - There is something that is not confirmed
 * @cssstate sealed - What leaves is sealed for its reader
 * @cssstate error - The definition or a value could not be used
 */
export class PolkuGoalPicker extends Localized(LitElement, words) {
  static readonly version = version;
  static readonly formAssociated = true;
  static override styles = [baseStyles, fieldStyles, stepStyles, goalPickerStyles];

  /** The goal catalogue: a built-in name (`supervision`), the URL of a JSON file, or the object itself. */
  @property() definition: string | GoalCatalogue | null | undefined = builtInDefault;
  /** How many goals may be chosen, 1 to 10. */
  @property({ type: Number }) max = 3;
  /** Asks for the five worded levels of Goal Attainment Scaling, and the level of now. */
  @property({ type: Boolean }) gas = false;
  /** The goals are those of a group or a work community. */
  @property({ type: Boolean }) shared = false;
  /** Ids of catalogue goals that stand first, as from what the person marked as important. */
  @property({ attribute: false }) suggestions: readonly string[] = [];
  /** Id of a self-assessment on the page; the goals of what its person marked as important are suggested. */
  @property() from = '';
  /** Name in the form data; without it the element adds nothing to its form. */
  @property({ reflect: true }) name = '';
  /** The form around the element cannot be sent before the plan is confirmed. */
  @property({ type: Boolean, reflect: true }) required = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** Shows the value, changes nothing. */
  @property({ type: Boolean, reflect: true }) readonly = false;
  /** Opaque key of the person, copied into the plan. Never a name, an address or an identity code. */
  @property() subject: string | undefined;
  /** Opaque key of the person's group, copied into the plan. */
  @property() group: string | undefined;
  /** Who reads what is sent, in plain words. */
  @property() reader: string | undefined;
  /** How long it is kept, in plain words. */
  @property() retention: string | undefined;
  /** Where unfinished goals are kept: `session`, `device` (with a subject) or `off`. */
  @property() draft: DraftChoice = 'session';
  /** URL to which the confirmed plan is POSTed as JSON. */
  @property() action: string | undefined;
  /** age public keys (`age1…`), separated by space: what leaves is sealed for them. */
  @property() recipients: string | undefined;
  /** Hides the button that saves a copy at the end. */
  @property({ type: Boolean, attribute: 'no-download' }) noDownload = false;
  /** Level of the element's own heading, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private _catalogue: GoalCatalogue | undefined;
  @state() private _query = '';
  @state() private _limit = pageOfGoals;
  @state() private _tooMany = '';
  @state() private _unusable: readonly Fault[] = [];
  @state() private _refused: readonly Fault[] = [];

  readonly #styles = new OwnStyles(this);
  readonly #pending = new Pending();
  readonly #focus = new NextFocus(this);
  readonly #hand: GoalsInHand = new GoalsInHand(this);
  readonly #field: FormField = new FormField(this, () => ({
    complete: this.#safekeeping.isConfirmed ? this.value : null,
    readable: this.#hand.result ?? null,
    dirty: this.#hand.isDirty,
    sealed: this.#safekeeping.seals,
    atRisk: this.#safekeeping.isAtRisk,
    error:
      this._unusable.length > 0 || this._refused.length > 0 || this.#safekeeping.sealingFault !== undefined,
    required: this.required,
    anchor: this.#focus.find(stepTitleId),
  }));
  readonly #safekeeping: Safekeeping<GoalPlan, GoalsInHand, LaterSteps> = new Safekeeping(this, this.#hand, {
    schema: 'polku/goal-plan',
    definition: () => this._catalogue?.id,
    read: readPlan,
    load: () => fetchPart(() => import('./later-steps.js')),
    pending: this.#pending,
    refuse: (problems) => (this._refused = reported(this, problems)),
    onMoved: () => this.#onMoved(),
    onEmptied: () => {
      this.#onSearch('');
      this._tooMany = '';
    },
  });
  /** Fetched with the first `from`. */
  #suggesting: Suggesting | undefined;
  #definitionTurn = 0;

  /**
   * The plan, complete or not; `null` while untouched. Set it to go on where it stopped, or to revise it. With
   * `recipients`, `null` until the confirmation, then the sealed plan.
   */
  // Declared to Lit, so that it may be set before the element is upgraded.
  @property({ attribute: false, noAccessor: true })
  get value(): GoalPlan | SealedResult | null {
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

  /** Empties the element and shows the catalogue again. */
  reset(): void {
    this.#safekeeping.reset();
  }

  /** Goes to the preview, or to what keeps the person from it. Only the person's own press confirms. */
  submit(): void {
    if (this.#hand.step === 'end' || this.readonly || !this._catalogue) return;
    this.#hand.goToPreview();
    this.#onMoved();
  }

  /** For a host that delivers itself: the plan has arrived safely. */
  delivered(): void {
    this.#safekeeping.sending?.handover.delivered();
  }

  /** For a host that delivers itself: the plan did not arrive. The person may send it again. */
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
    return this.#styles.root();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('definition')) this.#define();
    if (changed.has('recipients') && this.#safekeeping.seals)
      this.#pending.add(this.#safekeeping.laterSteps.fetch);
    if (changed.has('from')) this.#pending.add(() => this.#suggest());
  }

  protected override render(): TemplateResult {
    this.#field.sayWhenMissing(msg('Finish the goals and confirm them.', { id: 'goal-value-missing' }));
    const { drafts, laterSteps, sealingFault, retrySealing } = this.#safekeeping;
    return html`<div class="frame" lang=${this.locale.spoken}>
      <div class="sheet">
        ${drawRefused(this._refused)} ${drawDraftNotices(drafts, this.locale)}
        ${
          // Said from the start: nobody should write for nothing.
          laterSteps.part?.drawSealingFault(sealingFault, retrySealing) ?? nothing
        }
        ${this.#renderStep()}
      </div>
    </div>`;
  }

  #renderStep(): unknown {
    const { step, result } = this.#hand;
    const { drafts, laterSteps, save } = this.#safekeeping;
    if (this.readonly || step === 'end') return laterSteps.draw((steps) => this.#renderEnd(steps), save);
    if (this._unusable.length > 0) return drawUnusable(this._unusable, result && save);
    const catalogue = this._catalogue;
    if (!catalogue || drafts.reading) return drawWaiting();
    const title = inItsLanguage(wording(catalogue.title, this.locale));
    return [
      heading(this.#level, 'title', title, step === 'choose' ? 'title' : 'over'),
      step === 'choose'
        ? [this.#renderChoosing(catalogue), this.#renderMoves()]
        : laterSteps.draw((steps) => this.#renderLater(steps, catalogue), save),
      drawDraftFoot(drafts, this.locale, this.#onRemove),
    ];
  }

  #renderChoosing(catalogue: GoalCatalogue): TemplateResult {
    const hand = this.#hand;
    const { reader, retention } = hand.result?.notice ?? this;
    return html`${drawPreface({ ...(reader && { reader }), ...(retention && { retention }) })}
    ${drawFaults(hand.faults, this.#onFollow)}
    ${drawChoosing({
      catalogue,
      locale: this.locale,
      level: this.#level + 1,
      suggested: [...new Set([...(this.suggestions ?? []), ...(this.#suggesting?.goals ?? [])])],
      chosen: hand.chosenFrom(catalogue),
      own: hand.own(catalogue),
      count: hand.goals.length,
      max: hand.max,
      query: this._query,
      limit: this._limit,
      tooMany: this._tooMany,
      ours: hand.isShared,
      disabled: this.#field.off,
      onSearch: this.#onSearch,
      onMore: this.#onMore,
      onTooMany: this.#onTooMany,
      onTick: this.#onTick,
      onAddOwn: this.#onAddOwn,
      onOwn: this.#onOwn,
      onRemoveOwn: this.#onRemoveOwn,
    })}`;
  }

  #renderLater({ drawLaterStep }: LaterSteps, catalogue: GoalCatalogue): unknown {
    const step = drawLaterStep(this.#hand, this.#safekeeping.sending!, {
      catalogue,
      locale: this.locale,
      level: this.#level + 1,
      gas: this.gas,
      disabled: this.#field.off,
      form: this.name ? this.form : null,
      onMove: this.#onMove,
      onChange: this.#onChange,
      onClear: this.#onClear,
      onStrike: this.#onStrike,
      onFollow: this.#onFollow,
    });
    return [step, this.#renderMoves()];
  }

  #renderMoves(): TemplateResult {
    const { isBlocked, confirm } = this.#safekeeping;
    return drawMoves({
      step: this.#hand.step,
      disabled: this.#field.off,
      blocked: isBlocked,
      onBack: this.#onBack,
      onNext: this.#onNext,
      onConfirm: confirm,
    });
  }

  #renderEnd({ drawEnd }: LaterSteps): unknown {
    return drawEnd(this.#hand, this.#safekeeping.sending!, {
      locale: this.locale,
      level: this.#level,
      readonly: this.readonly,
      disabled: this.#field.off,
      form: this.name ? this.form : null,
      onSendAgain: this.#onSendAgain,
      onRemove: this.readonly || this.form ? undefined : this.#onRemove,
      onSave: this.noDownload ? undefined : this.#safekeeping.save,
      onChange: this.#onReopen,
    });
  }

  protected override updated(): void {
    if (this._catalogue) this.#safekeeping.laterSteps.fetchAhead();
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#pending.settled(() => super.getUpdateComplete());
  }

  /** The person stands somewhere else now, or before what keeps them. */
  readonly #onMoved = (): void => {
    const { faults, unfinished } = this.#hand;
    this.#focus.on(faults.length > 0 ? errorsId : stepTitleId);
    if (unfinished) this.#safekeeping.drafts.changed();
  };

  readonly #onFollow = (fault: PlanFault): void => controlOf(fault, this.renderRoot)?.focus();

  readonly #onSearch = (query: string): void => {
    this._query = query;
    this._limit = pageOfGoals;
  };

  readonly #onAddOwn = (): void => {
    if (!this.#hand.isFull && this._catalogue)
      this.#focus.on(controlId(ownName(this.#hand.openOwn(this._catalogue))));
  };

  readonly #onOwn = (id: string, title: string): void =>
    this.#choose((hand, catalogue) => hand.writeOwn(id, title, catalogue));

  readonly #onRemoveOwn = (id: string): void => {
    this.#choose((hand, catalogue) => hand.closeOwn(id, catalogue));
    this.#focus.on(addOwnId);
  };

  readonly #onTooMany = ({ id }: CatalogueGoal): void => {
    this._tooMany = id;
  };

  readonly #onTick = (goal: CatalogueGoal, on: boolean): void =>
    this.#choose((hand, catalogue) => (on ? hand.choose(goal, catalogue) : hand.giveUp(goal, catalogue)));

  readonly #onMore = (): void => {
    const before = this.renderRoot.querySelectorAll('[part~=goal]').length;
    this._limit += pageOfGoals;
    // The button that had the focus may go away, and the person wants to read on.
    void this.updateComplete.then(() =>
      this.renderRoot.querySelectorAll<HTMLElement>('[part~=goal] input')[before]?.focus(),
    );
  };

  readonly #onMove = (goalId: string, by: -1 | 1, button: string): void => {
    this.#changeLater((hand, { withMoved }) =>
      hand.move(goalId, (plan, at) => withMoved(plan, goalId, by, at)),
    );
    // A node that is moved in the tree loses the focus.
    this.#focus.on(button);
  };

  readonly #onChange = (change: GoalChange): void =>
    this.#changeLater((hand, { withChange }) =>
      hand.changeGoal(change.field, (plan, goalId, at) => withChange(plan, goalId, change, at)),
    );

  readonly #onClear = (name: string, change: GoalChange): void => {
    this.#onChange(change);
    // The button that had the focus goes away.
    void this.updateComplete.then(() => this.#focus.find(fieldId(name))?.querySelector('input')?.focus());
  };

  readonly #onStrike = (path: string): void =>
    this.#changeLater((hand, { toggleStruck }) => hand.change((plan, at) => toggleStruck(plan, path, at)));

  readonly #onBack = (): void => {
    this.#hand.back();
    this.#onMoved();
  };

  readonly #onNext = (): void => {
    this.#hand.next();
    this.#onMoved();
  };

  readonly #onSendAgain = (): void => {
    // The button goes away while it is being sent.
    this.#focus.on(stepTitleId);
    this.#safekeeping.sending?.handover.sendAgain();
  };

  readonly #onReopen = (): void => {
    this.#safekeeping.sending?.handover.withdraw();
    this.#hand.reopen();
    this.#onMoved();
  };

  readonly #onRemove = (): void => {
    this.#safekeeping.sending?.handover.withdraw();
    this.reset();
    this.#focus.on(stepTitleId);
  };

  #define(): void {
    const turn = ++this.#definitionTurn;
    this.#pending.add(async () => {
      const loaded = await loadCatalogue(this.definition ?? builtInDefault);
      if (turn !== this.#definitionTurn) return;
      this._unusable = loaded.ok ? [] : reported(this, loaded.problems);
      this._catalogue = loaded.ok ? loaded.catalogue : undefined;
      this.#onSearch('');
    });
  }

  async #suggest(): Promise<void> {
    if (!this.from && !this.#suggesting) return;
    try {
      const { Suggesting: Controller } = await import('./suggesting.js');
      this.#suggesting ??= new Controller(this, (work) => this.#pending.add(() => work));
    } catch {
      // Without suggestions the whole catalogue is still there.
    }
    await this.#suggesting?.look();
  }

  #choose(choose: (hand: GoalsInHand, catalogue: GoalCatalogue) => void): void {
    const catalogue = this._catalogue;
    if (catalogue) this.#change((hand) => choose(hand, catalogue));
  }

  #changeLater(change: (hand: GoalsInHand, steps: LaterSteps) => void): void {
    const steps = this.#safekeeping.laterSteps.part;
    if (steps) this.#change((hand) => change(hand, steps));
  }

  #change(change: (hand: GoalsInHand) => void): void {
    // A control that was pressed in vain is drawn as it was.
    this.requestUpdate();
    if (this.#field.off || this.readonly) return;
    const { plan: before } = this.#hand.standing;
    change(this.#hand);
    if (this.#hand.standing.plan === before) return;
    this._tooMany = '';
    this.#safekeeping.changed();
    this.dispatchEvent(new PolkuChangeEvent());
  }

  /** What is not a number is as good as nothing said. */
  get #level(): number {
    return this.headingLevel || 2;
  }
}

define('polku-goal-picker', PolkuGoalPicker);

declare global {
  interface HTMLElementTagNameMap {
    'polku-goal-picker': PolkuGoalPicker;
  }
}
