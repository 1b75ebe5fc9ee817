import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { GoalCatalogue, GoalPlan, SealedResult } from '../../contracts/index.js';
import { Localized, msg } from '../../localization/localized.js';
import { wording } from '../../localization/text.js';
import { together } from '../../localization/words.js';
import { baseStyles } from '../../ui/base.styles.js';
import { fieldStyles } from '../../ui/field.styles.js';
import { heading } from '../../ui/heading.js';
import { stepStyles } from '../../ui/step.styles.js';
import { inItsLanguage } from '../../ui/wording.js';
import { define } from '../define.js';
import { drawDraftFoot, drawDraftNotices } from '../draft-line.js';
import type { DraftChoice } from '../draft-source.js';
import { reported } from '../events.js';
import { fetchPart } from '../fetch-part.js';
import { FormField } from '../form-field.js';
import { NextFocus } from '../next-focus.js';
import { drawRefused, drawUnusable, drawWaiting } from '../notices.js';
import { OwnRoot } from '../own-root.js';
import { Pending } from '../pending.js';
import type { Fault } from '../read-given.js';
import { Safekeeping } from '../safekeeping.js';
import { sharedWords } from '../shared-words.js';
import { version } from '../version.js';
import { Browsing } from './browsing.js';
import { drawChoosing, drawPreface, stepTitleId } from './choosing.js';
import { choosingDeeds, moved, wayDeeds, type Stage } from './deeds.js';
import { loadCatalogue, readPlan } from './definition.js';
import { drawFaults } from './faults.js';
import { goalPickerStyles } from './goal-picker.styles.js';
import { GoalsInHand } from './goals-in-hand.js';
import type { LaterSteps } from './later-steps.js';
import { drawMoves } from './moves.js';
import type { Suggesting } from './suggesting.js';

export { addLanguage } from '../../localization/language.js';

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
  /** Ids of catalogue goals to show first, such as those of what the person marked as important. */
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

  @state() private _unusable: readonly Fault[] = [];
  @state() private _refused: readonly Fault[] = [];

  readonly #root = new OwnRoot(this);
  readonly #pending = new Pending();
  readonly #focus = new NextFocus(this);
  readonly #hand: GoalsInHand = new GoalsInHand(this);
  readonly #browsing = new Browsing();
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
    definition: () => this.#browsing.catalogue?.id,
    read: readPlan,
    load: () => fetchPart(() => import('./later-steps.js')),
    pending: this.#pending,
    refuse: (problems) => (this._refused = reported(this, problems)),
    onMoved: () => moved(this.#stage),
    onEmptied: () => this.#browsing.empty(),
  });
  readonly #stage: Stage = {
    host: this,
    hand: this.#hand,
    browsing: this.#browsing,
    safekeeping: this.#safekeeping,
    field: this.#field,
    focus: this.#focus,
  };
  readonly #choosing = choosingDeeds(this.#stage);
  readonly #way = wayDeeds(this.#stage);
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
    if (this.#hand.step === 'end' || this.readonly || !this.#browsing.catalogue) return;
    this.#hand.goToPreview();
    moved(this.#stage);
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
    return this.#root.attach();
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
    const { catalogue } = this.#browsing;
    if (!catalogue || drafts.reading) return drawWaiting();
    const title = inItsLanguage(wording(catalogue.title, this.locale));
    return [
      heading(this.#level, 'title', title, step === 'choose' ? 'title' : 'over'),
      step === 'choose'
        ? [this.#renderChoosing(catalogue), this.#renderMoves()]
        : laterSteps.draw((steps) => this.#renderLater(steps, catalogue), save),
      drawDraftFoot(drafts, this.locale, this.#way.onRemove),
    ];
  }

  #renderChoosing(catalogue: GoalCatalogue): TemplateResult {
    const hand = this.#hand;
    const { reader, retention } = hand.result?.notice ?? this;
    return html`${drawPreface({ ...(reader && { reader }), ...(retention && { retention }) })}
    ${drawFaults(hand.faults, this.#way.onFollow)}
    ${drawChoosing({
      ...this.#choosing,
      catalogue,
      locale: this.locale,
      level: this.#level + 1,
      suggested: [...new Set([...(this.suggestions ?? []), ...(this.#suggesting?.goals ?? [])])],
      chosen: hand.choice.chosenFrom(catalogue),
      own: hand.choice.own(catalogue),
      count: hand.goals.length,
      max: hand.max,
      query: this.#browsing.query,
      limit: this.#browsing.limit,
      tooMany: this.#browsing.tooMany,
      ours: hand.isShared,
      disabled: this.#field.off,
    })}`;
  }

  #renderLater({ drawLaterStep }: LaterSteps, catalogue: GoalCatalogue): unknown {
    const step = drawLaterStep(this.#stage, {
      catalogue,
      locale: this.locale,
      level: this.#level + 1,
      gas: this.gas,
      disabled: this.#field.off,
      form: this.name ? this.form : null,
      onFollow: this.#way.onFollow,
    });
    return [step, this.#renderMoves()];
  }

  #renderMoves(): TemplateResult {
    const { isBlocked, confirm } = this.#safekeeping;
    return drawMoves({
      step: this.#hand.step,
      disabled: this.#field.off,
      blocked: isBlocked,
      ...this.#way,
      onConfirm: confirm,
    });
  }

  #renderEnd({ drawEnd }: LaterSteps): unknown {
    return drawEnd(this.#stage, {
      locale: this.locale,
      level: this.#level,
      readonly: this.readonly,
      disabled: this.#field.off,
      form: this.name ? this.form : null,
      onRemove: this.readonly || this.form ? undefined : this.#way.onRemove,
      onSave: this.noDownload ? undefined : this.#safekeeping.save,
    });
  }

  protected override updated(): void {
    if (this.#browsing.catalogue) this.#safekeeping.laterSteps.fetchAhead();
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#pending.settled(() => super.getUpdateComplete());
  }

  #define(): void {
    const turn = ++this.#definitionTurn;
    this.#pending.add(async () => {
      const loaded = await loadCatalogue(this.definition || builtInDefault);
      if (turn !== this.#definitionTurn) return;
      this._unusable = loaded.ok ? [] : reported(this, loaded.problems);
      this.#browsing.catalogue = loaded.ok ? loaded.catalogue : undefined;
      this.#browsing.search('');
      this.requestUpdate();
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
