import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CatalogueGoal, GoalCatalogue, GoalPlan, SealedResult } from '../../contracts/index.js';
import { newId } from '../../delivery/new-id.js';
import { saveResult } from '../../delivery/save-file.js';
import type { Outgoing } from '../../delivery/store.js';
import { Localized, msg } from '../../localization/localized.js';
import { languageRead, wording } from '../../localization/text.js';
import { together } from '../../localization/words.js';
import { baseStyles } from '../../ui/base.styles.js';
import { controlId, fieldId } from '../../ui/field.js';
import { fieldStyles } from '../../ui/field.styles.js';
import { heading } from '../../ui/heading.js';
import { stepStyles } from '../../ui/step.styles.js';
import { inItsLanguage } from '../../ui/wording.js';
import { define } from '../define.js';
import { drawDraftFoot, drawDraftNotices } from '../draft-line.js';
import { Drafts, type DraftChoice, type Unfinished } from '../drafts.js';
import { PolkuChangeEvent, reported } from '../events.js';
import { FormField } from '../form-field.js';
import { LaterPart } from '../later-part.js';
import { NextFocus } from '../next-focus.js';
import { drawRefused, drawUnusable, drawWaiting } from '../notices.js';
import { Pending } from '../pending.js';
import { isSameJson, type Fault } from '../read-given.js';
import type { Sending } from '../sending.js';
import { sharedWords } from '../shared-words.js';
import { version } from '../version.js';
import { addOwnId, drawChoosing, drawPreface, ownName, pageOfGoals, stepTitleId } from './choosing.js';
import { loadCatalogue, readPlan } from './definition.js';
import { controlOf, drawFaults, errorsId } from './faults.js';
import { goalPickerStyles } from './goal-picker.styles.js';
import { GoalsInHand, type PlanChange } from './goals-in-hand.js';
import type { LaterSteps } from './later-steps.js';
import { drawMoves } from './moves.js';
import { faultsOf, startPlan, withCircumstances, type PlanFault } from './planning.js';
import type { GoalChange } from './rewriting.js';
import type { Suggesting } from './suggesting.js';
import { goalAt, placeAfter, placeBefore, placeIn, placeReached, start, type Place } from './walking.js';

const words = together(sharedWords, {
  fi: () => import('../../localization/goal-picker/fi.js'),
  sv: () => import('../../localization/goal-picker/sv.js'),
});

const builtInDefault = 'supervision';
const mostGoals = 10;

const now = () => new Date().toISOString();

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

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
  @state() private _place = start;
  @state() private _query = '';
  @state() private _limit = pageOfGoals;
  @state() private _tooMany = '';
  @state() private _moved: { id: string; from: number } | undefined;
  @state() private _faults: readonly PlanFault[] = [];
  @state() private _unusable: readonly Fault[] = [];
  @state() private _refused: readonly Fault[] = [];

  readonly #hand = new GoalsInHand();
  readonly #pending = new Pending();
  readonly #focus = new NextFocus(this);
  readonly #field: FormField = new FormField(this, () => ({
    complete: this.#confirmed ? this.value : null,
    readable: this.#hand.plan ?? null,
    dirty: this.#hand.plan?.completedAt === null,
    sealed: this.#seals,
    atRisk: this.#drafts.atRisk || this.#sending?.handover.atRisk === true,
    error:
      this._unusable.length > 0 || this._refused.length > 0 || this.#sending?.sealing.fault !== undefined,
    required: this.required,
    anchor: this.#focus.find(stepTitleId),
  }));
  readonly #drafts: Drafts = new Drafts(this, {
    schema: 'polku/goal-plan',
    choice: () => this.draft,
    definition: () => (this.readonly ? undefined : this._catalogue?.id),
    subject: () => this.subject,
    unfinished: () => this.#unfinished,
    // Beside a confirmed plan there may be the draft of another one.
    shown: () => (this.#hand.plan && !this.#drafts.outgoing ? { value: this.#planWithHost } : null),
    restore: (draft) => this.#restoreDraft(draft),
    restoreConfirmed: (outgoing) => this.#restoreConfirmed(outgoing),
    empty: () => this.#begin(),
    whilePending: this.#pending.add,
    report: (problems) => (this._refused = reported(this, problems)),
  });
  /** Fetched with the later steps: nothing is handed over before. */
  #sending: Sending | undefined;
  readonly #later: LaterPart<LaterSteps> = new LaterPart<LaterSteps>(this, {
    load: () => this.#loadLaterSteps(),
    pending: this.#pending,
    onRetried: () => this.#focus.on(stepTitleId),
    styles: ({ styles }) => styles,
  });
  /** Fetched with the first `from`. */
  #suggesting: Suggesting | undefined;
  #definitionTurn = 0;
  #valueTurn = 0;
  /** What stands there came from the person, here or in a draft. */
  #ownWork = false;
  /** A confirmed plan is open for changes. */
  #reopened = false;

  /**
   * The plan, complete or not; `null` while untouched. Set it to go on where it stopped, or to revise it. With
   * `recipients`, `null` until the confirmation, then the sealed plan.
   */
  // Declared to Lit, so that it may be set before the element is upgraded.
  @property({ attribute: false, noAccessor: true })
  get value(): GoalPlan | SealedResult | null {
    const sealed = this.#sending?.handover.sealed;
    if (sealed && this.#confirmed) return sealed;
    if (this.#seals) return null;
    return this.#hand.plan ? structuredClone(this.#planWithHost) : null;
  }

  set value(value: unknown) {
    const turn = ++this.#valueTurn;
    if (value === null || value === undefined) {
      // What the person has entered is not older than nothing.
      if (!this.#drafts.restored) this.#begin();
      return;
    }
    if (isSameJson(value, this.value)) return;
    this.#pending.add(async () => {
      const read = await readPlan(value);
      if (turn !== this.#valueTurn) return;
      if (read.ok) this.#restoreGiven(read.plan);
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

  /** Empties the element and shows the catalogue again. */
  reset(): void {
    this.#valueTurn += 1;
    this.#begin();
    this.#drafts.reset();
  }

  /** Goes to the preview, or to what keeps the person from it. Only the person's own press confirms. */
  submit(): void {
    if (this._place.step === 'end' || this.readonly || !this._catalogue) return;
    if (!this.#goToFault()) this.#go({ ...this._place, step: 'preview' });
  }

  /** For a host that delivers itself: the plan has arrived safely. */
  delivered(): void {
    this.#sending?.handover.delivered();
  }

  /** For a host that delivers itself: the plan did not arrive. The person may send it again. */
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
    if (changed.has('definition')) this.#define();
    if (changed.has('recipients') && this.#seals) this.#pending.add(this.#later.fetch);
    if (changed.has('from')) this.#pending.add(() => this.#suggest());
  }

  protected override render(): TemplateResult {
    this.#field.sayWhenMissing(msg('Finish the goals and confirm them.', { id: 'goal-value-missing' }));
    return html`<div class="frame" lang=${this.locale.spoken}>
      <div class="sheet">
        ${drawRefused(this._refused)} ${drawDraftNotices(this.#drafts, this.locale)}
        ${this.#renderSealingFault()} ${this.#renderStep()}
      </div>
    </div>`;
  }

  /** Said from the start: nobody should write for nothing. */
  #renderSealingFault(): unknown {
    return this.#later.part?.drawSealingFault(this.#sending?.sealing.fault, this.#onRetrySealing) ?? nothing;
  }

  #renderStep(): unknown {
    const { step } = this._place;
    if (this.readonly || step === 'end')
      return this.#later.draw((steps) => this.#renderEnd(steps), this.#onSave);
    if (this._unusable.length > 0) return drawUnusable(this._unusable, this.#hand.plan && this.#onSave);
    const catalogue = this._catalogue;
    if (!catalogue || this.#drafts.reading) return drawWaiting();
    const title = inItsLanguage(wording(catalogue.title, this.locale));
    return [
      heading(this.#level, 'title', title, step === 'choose' ? 'title' : 'over'),
      step === 'choose'
        ? [this.#renderChoosing(catalogue), this.#renderMoves()]
        : this.#later.draw((steps) => this.#renderLater(steps, catalogue), this.#onSave),
      drawDraftFoot(this.#drafts, this.locale, this.#onRemove),
    ];
  }

  #renderChoosing(catalogue: GoalCatalogue): TemplateResult {
    const hand = this.#hand;
    const { reader, retention } = (hand.plan && this.#planWithHost.notice) ?? this;
    return html`${drawPreface({ ...(reader && { reader }), ...(retention && { retention }) })}
    ${drawFaults(this._faults, this.#onFollow)}
    ${drawChoosing({
      catalogue,
      locale: this.locale,
      level: this.#level + 1,
      suggested: [...new Set([...(this.suggestions ?? []), ...(this.#suggesting?.goals ?? [])])],
      chosen: hand.chosenFrom(catalogue),
      own: hand.own(catalogue),
      count: hand.goals.length,
      max: this.#max,
      query: this._query,
      limit: this._limit,
      tooMany: this._tooMany,
      ours: this.#ours,
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

  #renderLater(steps: LaterSteps, catalogue: GoalCatalogue): unknown {
    const step = steps.drawLaterStep({
      place: this._place,
      plan: this.#planWithHost,
      catalogue,
      locale: this.locale,
      level: this.#level + 1,
      gas: this.gas,
      ours: this.#ours,
      disabled: this.#field.off,
      faults: this._faults,
      moved: this._moved,
      form: this.name ? this.form : null,
      sending: this.#sending!,
      onMove: this.#onMove,
      onChange: this.#onChange,
      onClear: this.#onClear,
      onStrike: this.#onStrike,
      onFollow: this.#onFollow,
    });
    return [step, this.#renderMoves()];
  }

  #renderMoves(): TemplateResult {
    return drawMoves({
      step: this._place.step,
      disabled: this.#field.off,
      blocked: this.#seals && this.#sending?.sealing.blocked !== false,
      onBack: this.#onBack,
      onNext: this.#onNext,
      onConfirm: this.#onConfirm,
    });
  }

  #renderEnd(steps: LaterSteps): unknown {
    const { handover } = this.#sending!;
    const handing = {
      inForm: this.form !== null && this.name !== '',
      reason: handover.reason,
      resumed: handover.resumed,
      level: this.#level,
      onSendAgain: this.#onSendAgain,
      onRemove: this.readonly || this.form ? undefined : this.#onRemove,
      onSave: this.noDownload ? undefined : this.#onSave,
    };
    if (!this.#hand.plan && handover.sealed)
      return steps.drawSealedEnd({ ...handing, result: {}, state: handover.state });
    return steps.drawEnd({
      ...handing,
      result: this.#planWithHost,
      locale: this.locale,
      delivery: handover.state,
      changeable: !this.readonly && !this.#field.off && !handover.busy,
      onChange: this.#onReopen,
    });
  }

  protected override updated(): void {
    if (this._catalogue) this.#later.fetchAhead();
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#pending.settled(() => super.getUpdateComplete());
  }

  readonly #onSearch = (query: string): void => {
    this._query = query;
    this._limit = pageOfGoals;
  };

  readonly #onMore = (): void => {
    const before = this.renderRoot.querySelectorAll('[part~=goal]').length;
    this._limit += pageOfGoals;
    // The button that had the focus may go away, and the person wants to read on.
    void this.updateComplete.then(() =>
      this.renderRoot.querySelectorAll<HTMLElement>('[part~=goal] input')[before]?.focus(),
    );
  };

  readonly #onTooMany = ({ id }: CatalogueGoal): void => {
    this._tooMany = id;
  };

  readonly #onTick = (goal: CatalogueGoal, on: boolean): void => {
    const catalogue = this._catalogue;
    if (!catalogue) return;
    if (!on) this.#change(this.#hand.giveUp(goal, catalogue));
    else this.#change(this.#full ? undefined : this.#hand.choose(goal, catalogue, this.locale));
  };

  readonly #onAddOwn = (): void => {
    if (!this.#full && this._catalogue)
      this.#focus.on(controlId(ownName(this.#hand.openOwn(this._catalogue))));
  };

  readonly #onOwn = (id: string, title: string): void => {
    if (this._catalogue) this.#change(this.#hand.writeOwn(id, title, this._catalogue, this.#full));
  };

  readonly #onRemoveOwn = (id: string): void => {
    if (this._catalogue) this.#change(this.#hand.closeOwn(id, this._catalogue));
    this.#focus.on(addOwnId);
  };

  readonly #onMove = (goalId: string, by: -1 | 1, button: string): void => {
    const from = this.#hand.goals.findIndex(({ id }) => id === goalId) + 1;
    this.#changeLater((steps) => (plan, at) => steps.withMoved(plan, goalId, by, at));
    this._moved = { id: goalId, from };
    // A node that is moved in the tree loses the focus.
    this.#focus.on(button);
  };

  readonly #onChange = (change: GoalChange): void => {
    const goalId = goalAt(this._place, this.#hand.plan)?.id ?? '';
    this.#changeLater((steps) => (plan, at) => steps.withChange(plan, goalId, change, at));
    this._faults = this._faults.filter(({ field }) => field !== change.field);
  };

  readonly #onClear = (name: string, change: GoalChange): void => {
    this.#onChange(change);
    // The button that had the focus goes away.
    void this.updateComplete.then(() => this.#focus.find(fieldId(name))?.querySelector('input')?.focus());
  };

  readonly #onFollow = (fault: PlanFault): void => controlOf(fault, this.renderRoot)?.focus();

  readonly #onNext = (): void => {
    const next = placeAfter(this._place, this.#hand.plan);
    if (!('step' in next)) {
      this._faults = next;
      this.#focus.on(errorsId);
    } else if (next.step !== 'preview' || !this.#goToFault()) this.#go(next);
  };

  readonly #onBack = (): void => this.#go(placeBefore(this._place, this.#hand.plan));

  readonly #onStrike = (path: string): void =>
    this.#changeLater((steps) => (plan, at) => steps.toggleStruck(plan, path, at));

  readonly #onConfirm = (): void => {
    const { plan: before } = this.#hand;
    const steps = this.#later.part;
    // A second press comes before the button has gone.
    if (!steps || !before || this._place.step !== 'preview' || this.#goToFault()) return;
    const plan = steps.completePlan(steps.tidied(this.#planWithHost), {
      completedAt: now(),
      language: languageRead('', this.locale),
    });
    this.#sending?.confirm({
      document: plan,
      stands: () => this.#hand.plan === before && this._place.step === 'preview',
      take: () => {
        const reopened = this.#reopened;
        this.#hand.plan = plan;
        this.#reopened = false;
        return () => {
          this.#hand.plan = before;
          this.#reopened = reopened;
        };
      },
      onConfirmed: () => this.#go({ ...this._place, step: 'end' }),
    });
  };

  readonly #onRemove = (): void => {
    this.#sending?.handover.withdraw();
    this.reset();
    this.#focus.on(stepTitleId);
  };

  readonly #onRetrySealing = (): void => this.#pending.add(async () => this.#sending?.sealing.check());

  readonly #onSendAgain = (): void => {
    // The button goes away while it is being sent.
    this.#focus.on(stepTitleId);
    this.#sending?.handover.sendAgain();
  };

  readonly #onReopen = (): void => {
    this.#reopened = true;
    this.#sending?.handover.withdraw();
    this.#go(start);
  };

  readonly #onSave = (): void => {
    const handover = this.#sending?.handover;
    if (handover?.sealed && this.#confirmed) saveResult(handover.sealed);
    else if (this.#hand.plan) saveResult(this.#planWithHost);
    // Nobody confirms what was handed to the page, so the copy ends it.
    if (this._place.step === 'end' && handover?.state === 'kept' && !this.form) handover.dispose();
  };

  async #loadLaterSteps(): Promise<LaterSteps> {
    const [steps] = await Promise.all([import('./later-steps.js'), this.#drafts.fetchDrawings()]);
    await this.speakAlso(steps.words);
    this.#sending ??= new steps.Sending(this, { drafts: this.#drafts, pending: this.#pending });
    return steps;
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

  #define(): void {
    const turn = ++this.#definitionTurn;
    this.#pending.add(async () => {
      const loaded = await loadCatalogue(this.definition ?? builtInDefault);
      if (turn !== this.#definitionTurn) return;
      this._unusable = loaded.ok ? [] : reported(this, loaded.problems);
      this._catalogue = loaded.ok ? loaded.catalogue : undefined;
      this._query = '';
      this._limit = pageOfGoals;
    });
  }

  /** Shows a plan, or an empty element, in the place of what there was. */
  #begin(plan?: GoalPlan): void {
    this.#hand.begin(plan);
    this._query = '';
    this._limit = pageOfGoals;
    this._tooMany = '';
    this._moved = undefined;
    this._faults = [];
    this._refused = [];
    this.#ownWork = false;
    this.#reopened = false;
    this.#sending?.handover.leave();
    this._place = plan ? placeReached(plan) : start;
    this.requestUpdate();
  }

  /** A value of the host's; the person is asked before it takes the place of something newer of their own. */
  #restoreGiven(plan: GoalPlan): void {
    const asks = this.#ownWork && (this.#drafts.restored || this.#hand.plan?.id !== plan.id);
    if (asks && this.#drafts.ask({ value: plan })) return;
    this.#drafts.restored = false;
    this.#begin(plan);
  }

  /** A goal that the catalogue no longer has stays in the plan, so that nothing is ever left over. */
  #restoreDraft({ value, place }: Unfinished): Promise<boolean> {
    const plan = value as GoalPlan;
    this.#begin(plan);
    this.#ownWork = true;
    this.#reopened = plan.completedAt !== null;
    this._place = placeIn(plan, place);
    return Promise.resolve(true);
  }

  async #restoreConfirmed(outgoing: Outgoing): Promise<boolean> {
    if (outgoing.sealed) {
      this.#begin();
      this._place = { ...start, step: 'end' };
    } else {
      const read = await readPlan(parsed(outgoing.body));
      if (!read.ok) return false;
      this.#begin(read.plan);
    }
    // Without the later steps nothing can be sent on; it stays in the store.
    await this.#later.fetch();
    this.#sending?.handover.resume(outgoing);
    return true;
  }

  #started(): GoalPlan {
    return startPlan({ id: newId(), at: now(), language: languageRead('', this.locale) });
  }

  #changeLater(change: (steps: LaterSteps) => PlanChange): void {
    if (this.#later.part) this.#change(change(this.#later.part));
  }

  #change(change: PlanChange | undefined): void {
    // A control that was pressed in vain is drawn as it was.
    this.requestUpdate();
    if (!change || this.#field.off || this.readonly) return;
    const plan = change(this.#hand.plan ?? this.#started(), now());
    this.#hand.plan = plan;
    this.#ownWork = true;
    this.#reopened = false;
    // An earlier plan that is still on its way is not this one.
    if (!this.#sending?.handover.isBlocked(plan.id)) this.#sending?.handover.withdraw();
    this.#drafts.changed();
    this._refused = [];
    this._tooMany = '';
    this._faults = this._faults.filter(({ field }) => field !== 'goals');
    this.dispatchEvent(new PolkuChangeEvent());
  }

  #go(place: Place, focusOn = stepTitleId): void {
    this._place = place;
    this._moved = undefined;
    if (focusOn !== errorsId) this._faults = [];
    this.#focus.on(focusOn);
    if (this.#unfinished) this.#drafts.changed();
  }

  /** Goes to the first step that lacks something, wherever the person is. */
  #goToFault(): boolean {
    const [first, ...rest] = faultsOf(this.#planWithHost);
    if (!first) return false;
    this._faults =
      'goal' in first ? [first, ...rest.filter((one) => 'goal' in one && one.goal === first.goal)] : [first];
    this.#go('goal' in first ? { step: 'make', goal: first.goal } : start, errorsId);
    return true;
  }

  /** What is kept as a draft. */
  get #unfinished(): Unfinished | null {
    const { plan } = this.#hand;
    if (!plan || (plan.completedAt && !this.#reopened)) return null;
    const { step, goal } = this._place;
    return { value: this.#planWithHost, place: { step, ...(goal && { goal }) } };
  }

  /** What the host says goes along as long as the person has not confirmed. */
  get #planWithHost(): GoalPlan {
    const plan = this.#hand.plan ?? this.#started();
    return plan.completedAt ? plan : withCircumstances(plan, this);
  }

  /** The plan is confirmed and not being changed. */
  get #confirmed(): boolean {
    const { plan } = this.#hand;
    if (plan) return plan.completedAt !== null;
    return this._place.step === 'end' && this.#sending?.handover.sealed != null;
  }

  /** The host wants what leaves to be sealed. */
  get #seals(): boolean {
    return Boolean(this.recipients?.trim());
  }

  get #full(): boolean {
    return this.#hand.goals.length >= this.#max;
  }

  get #max(): number {
    return Math.min(Math.max(Math.trunc(this.max) || 3, 1), mostGoals);
  }

  get #ours(): boolean {
    return this.shared || (this.#hand.plan?.shared ?? false);
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
