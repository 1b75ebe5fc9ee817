import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CatalogueGoal, Goal, GoalCatalogue, GoalPlan } from '../../contracts/index.js';
import { newId } from '../../delivery/new-id.js';
import { resultFileName, saveFile } from '../../delivery/save-file.js';
import { Localized, msg } from '../../localization/localized.js';
import { languageRead, wording } from '../../localization/text.js';
import { together } from '../../localization/words.js';
import { baseStyles } from '../../ui/base.styles.js';
import { controlId, fieldId } from '../../ui/field.js';
import { fieldStyles } from '../../ui/field.styles.js';
import { heading } from '../../ui/heading.js';
import { inItsLanguage } from '../../ui/wording.js';
import { define } from '../define.js';
import { PolkuChangeEvent, PolkuErrorEvent } from '../events.js';
import { FormField } from '../form-field.js';
import type { Handover } from '../handover.js';
import { drawCannotSeal, drawRefused, drawStepFailed, drawUnusable, drawWaiting } from '../notices.js';
import { isSameJson, type Fault } from '../read-given.js';
import { sharedWords } from '../shared-words.js';
import { version } from '../version.js';
import { addOwnId, drawChoosing, drawPreface, ownName, pageOfGoals, stepTitleId } from './choosing.js';
import { loadCatalogue, readPlan } from './definition.js';
import { controlOf, drawFaults, errorsId, faultInWords } from './faults.js';
import { goalPickerStyles } from './goal-picker.styles.js';
import type { LaterSteps } from './later-steps.js';
import {
  faultsOf,
  faultsOfGoal,
  goalReached,
  isFrom,
  startPlan,
  tidied,
  toggleStruck,
  withChange,
  withCircumstances,
  withGoal,
  withMoved,
  withoutGoal,
  type GoalChange,
  type PlanFault,
} from './planning.js';
import { Suggesting } from './suggesting.js';

const words = together(sharedWords, {
  fi: () => import('../../localization/goal-picker/fi.js'),
  sv: () => import('../../localization/goal-picker/sv.js'),
});

const builtInDefault = 'supervision';
const mostGoals = 10;

type Step = 'choose' | 'order' | 'make' | 'preview' | 'end';

const now = () => new Date().toISOString();

/**
 * Helps a person to choose one to a few goals for supervision at work, to put them in order, and to make each
 * concrete in their own words. Ends in a preview of exactly what leaves, and in a structured plan.
 *
 * @tagname polku-goal-picker
 * @summary Goals from a catalogue or of one's own, in order and made concrete, with a preview and a JSON result.
 * @fires {PolkuChangeEvent} polku-change - The person changed something; read `value`.
 * @fires {PolkuSubmitEvent} polku-submit - The person confirmed; `detail` is the plan. Cancel it to deliver yourself.
 * @fires {PolkuDeliveredEvent} polku-delivered - The host said that it has the plan.
 * @fires {PolkuDeliveryFailedEvent} polku-delivery-failed - The host said that it could not take the plan.
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
 * @cssstate error - The definition or a value could not be used
 */
export class PolkuGoalPicker extends Localized(LitElement, words) {
  static readonly version = version;
  static readonly formAssociated = true;
  static override styles = [baseStyles, fieldStyles, goalPickerStyles];

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
  /** Sealing is not built here yet: with recipients the element takes nothing in, so that nothing leaves in the clear. */
  @property() recipients: string | undefined;
  /** How long it is kept, in plain words. */
  @property() retention: string | undefined;
  /** Hides the button that saves a copy at the end. */
  @property({ type: Boolean, attribute: 'no-download' }) noDownload = false;
  /** Level of the element's own heading, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private _catalogue: GoalCatalogue | undefined;
  @state() private _plan: GoalPlan | undefined;
  @state() private _step: Step = 'choose';
  @state() private _goalId = '';
  @state() private _query = '';
  @state() private _limit = pageOfGoals;
  @state() private _tooMany = '';
  /** Ids of the fields for own goals, in the order in which they were opened. */
  @state() private _ownIds: readonly string[] = [];
  @state() private _moved: { id: string; from: number } | undefined;
  @state() private _faults: readonly PlanFault[] = [];
  @state() private _unusable: readonly Fault[] = [];
  @state() private _refused: readonly Fault[] = [];
  @state() private _laterSteps: LaterSteps | 'failed' | undefined;
  @state() private _disabledByForm = false;

  readonly #field = new FormField(this, () => ({
    complete: this._plan?.completedAt ? this.value : null,
    readable: this._plan ?? null,
    dirty: this._plan !== undefined && !this._plan.completedAt,
    undelivered: this.#handover?.pending === true,
    error: this._unusable.length > 0 || this._refused.length > 0,
    required: this.required,
    anchor: this.#inside(stepTitleId),
  }));
  /** Fetched with the later steps: nothing is handed over before. */
  #handover: Handover | undefined;
  readonly #pending = new Set<Promise<void>>();
  readonly #suggesting = new Suggesting(this, (work) => this.#whilePending(() => work));
  /** Goals that were given up, so that choosing them again brings back what was written. */
  readonly #setAside = new Map<string, Goal>();
  #definitionTurn = 0;
  #valueTurn = 0;
  #focusOn: string | undefined;
  #fetchedAhead = false;

  /** The plan, complete or not; `null` while untouched. Set it to go on where it stopped, or to revise it. */
  // Declared to Lit, so that it may be set before the element is upgraded.
  @property({ attribute: false, noAccessor: true })
  get value(): GoalPlan | null {
    return this._plan ? structuredClone(this.#withHost(this._plan)) : null;
  }

  set value(value: unknown) {
    const turn = ++this.#valueTurn;
    if (value === null || value === undefined) {
      this.#empty();
      return;
    }
    if (isSameJson(value, this.value)) return;
    this.#whilePending(async () => {
      const read = await readPlan(value);
      if (turn !== this.#valueTurn) return;
      if (read.ok) this.#restore(read.plan);
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

  /** Empties the element and shows the catalogue again. */
  reset(): void {
    this.#valueTurn += 1;
    this.#empty();
  }

  /** Goes to the preview, or to what keeps the person from it. Only the person's own press confirms. */
  submit(): void {
    if (this._step === 'end' || this.readonly || !this._catalogue) return;
    if (!this.#goToFault()) this.#go('preview');
  }

  /** For a host that delivers itself: the plan has arrived safely. */
  delivered(): void {
    this.#handover?.delivered();
  }

  /** For a host that delivers itself: the plan did not arrive. The person may send it again. */
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
    if (changed.has('definition')) this.#define();
    if (changed.has('from')) this.#whilePending(() => this.#suggesting.look());
    // Before drawing: what formDisabledCallback says while Lit reflects would not be drawn.
    if (changed.has('disabled')) this.toggleAttribute('disabled', this.disabled);
  }

  protected override render(): TemplateResult {
    this.#field.sayWhenMissing(msg('Finish the goals and confirm them.', { id: 'goal-value-missing' }));
    return html`<div class="frame" lang=${this.locale.spoken}>
      <div class="sheet">${drawRefused(this._refused)} ${this.#renderStep()}</div>
    </div>`;
  }

  #renderStep(): unknown {
    if (this.readonly || this._step === 'end') return this.#renderEnd();
    if (this.recipients) return drawCannotSeal();
    if (this._unusable.length > 0) return drawUnusable(this._unusable, this._plan && (() => this.#onSave()));
    const catalogue = this._catalogue;
    if (!catalogue) return drawWaiting();
    const title = heading(
      this.#level,
      'title',
      inItsLanguage(wording(catalogue.title, this.locale)),
      this._step === 'choose' ? 'title' : 'over',
    );
    if (this._step === 'choose') return [title, this.#renderChoosing(catalogue)];
    return [title, this.#renderLater(catalogue)];
  }

  #renderChoosing(catalogue: GoalCatalogue): TemplateResult {
    const { locale } = this;
    const { reader, retention } = (this._plan && this.#withHost(this._plan).notice) ?? this;
    const plan = this._plan;
    const goals = plan?.goals ?? [];
    const inCatalogue = goals.filter((goal) => plan && isFrom(goal, plan, catalogue));
    return html`${drawPreface({ ...(reader && { reader }), ...(retention && { retention }) })}
      ${this.#renderFaults()}
      ${drawChoosing({
        catalogue,
        locale,
        level: this.#level + 1,
        suggested: [...new Set([...(this.suggestions ?? []), ...this.#suggesting.goals])],
        chosen: new Map(inCatalogue.map((goal) => [goal.catalogueId ?? '', goal])),
        own: this.#own.map((id) => ({ id, title: goals.find((goal) => goal.id === id)?.title ?? '' })),
        count: goals.length,
        max: this.#max,
        query: this._query,
        limit: this._limit,
        tooMany: this._tooMany,
        ours: this.#ours,
        disabled: this.#off,
        onSearch: this.#onSearch,
        onMore: this.#onMore,
        onTooMany: this.#onTooMany,
        onTick: this.#onTick,
        onAddOwn: this.#onAddOwn,
        onOwn: this.#onOwn,
        onRemoveOwn: this.#onRemoveOwn,
      })}
      ${this.#renderMoves()}
      <p class="foot small muted">
        ${msg('Your goals are kept on this page only, until you send them or save a copy.', {
          id: 'goal-kept-here',
        })}
      </p>`;
  }

  #renderFaults(): unknown {
    return drawFaults(this._faults, this.#onFollow);
  }

  #renderLater(catalogue: GoalCatalogue): unknown {
    const steps = this.#laterSteps;
    if ('drawn' in steps) return steps.drawn;
    const plan = this.#withHost(this._plan ?? this.#started());
    const { locale } = this;
    const [level, disabled, ours] = [this.#level + 1, this.#off, this.#ours];
    if (this._step === 'order')
      return [
        steps.drawOrdering({ plan, locale, level, disabled, ours, moved: this._moved, onMove: this.#onMove }),
        this.#renderMoves(),
      ];
    if (this._step === 'preview')
      return [
        steps.drawPreview({
          plan,
          locale,
          level,
          disabled,
          language: languageRead('', locale),
          form: this.name ? this.form : null,
          onStrike: this.#onStrike,
        }),
        this.#renderMoves(),
      ];
    const goal = this.#goalNow;
    if (!goal) return drawWaiting();
    const from = isFrom(goal, plan, catalogue)
      ? catalogue.groups.flatMap(({ goals }) => goals).find(({ id }) => id === goal.catalogueId)
      : undefined;
    return [
      this.#renderFaults(),
      steps.drawMaking({
        goal,
        number: plan.goals.indexOf(goal) + 1,
        of: plan.goals.length,
        from,
        gas: this.gas,
        locale,
        level,
        disabled,
        ours,
        errorOf: (field) => {
          const fault = this._faults.find((one) => one.field === field);
          return fault && faultInWords(fault);
        },
        onChange: this.#onChange,
        onClear: this.#onClear,
      }),
      this.#renderMoves(),
    ];
  }

  #renderEnd(): unknown {
    const steps = this.#laterSteps;
    if ('drawn' in steps) return steps.drawn;
    return steps.drawEnd({
      plan: this.#withHost(this._plan ?? this.#started()),
      locale: this.locale,
      level: this.#level,
      delivery: this.#handover?.state ?? 'none',
      inForm: this.form !== null && this.name !== '',
      changeable: !this.readonly && !this.#off && this.#handover?.state !== 'waiting',
      onSave: this.noDownload ? undefined : this.#onSave,
      onChange: this.#onReopen,
      onSendAgain: this.#onSendAgain,
    });
  }

  #renderMoves(): TemplateResult {
    const preview = this._step === 'preview';
    return html`<div class="row ends">
      ${
        this._step === 'choose'
          ? html`<span></span>`
          : html`<button
              type="button"
              class="quiet"
              part="back"
              ?disabled=${this.#off}
              @click=${this.#onBack}
            >
              ${msg('Back', { id: 'goal-back' })}
            </button>`
      }
      <button
        type="button"
        class="main"
        part=${preview ? 'submit' : 'next'}
        ?disabled=${this.#off}
        @click=${preview ? this.#onConfirm : this.#onNext}
      >
        ${preview ? msg('Confirm and send', { id: 'goal-confirm' }) : msg('Next', { id: 'goal-next' })}
      </button>
    </div>`;
  }

  protected override updated(): void {
    if (this._catalogue) this.#fetchAhead();
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
    const key = `${catalogue.id}/${goal.id}`;
    const chosen = this._plan?.goals.find(
      (one) => one.catalogueId === goal.id && isFrom(one, this._plan!, catalogue),
    );
    if (on && !chosen && !this.#full) {
      const fresh: Goal = {
        id: newId(),
        catalogueId: goal.id,
        catalogueTitle: goal.title,
        title: wording(goal.title, this.locale).text,
        baseline: null,
        target: null,
      };
      const added = { ...fresh, ...this.#setAside.get(key), catalogueId: goal.id };
      this.#change((plan, at) => withGoal(plan, added, catalogue, at));
    } else if (!on && chosen) {
      this.#setAside.set(key, chosen);
      this.#change((plan, at) => withoutGoal(plan, chosen.id, at));
    } else this.requestUpdate();
  };

  readonly #onAddOwn = (): void => {
    if (this.#full) return;
    const goals = this._plan?.goals ?? [];
    const blank = this.#own.find((id) => !goals.some((goal) => goal.id === id));
    const id = blank ?? newId();
    this._ownIds = [...new Set([...this.#own, id])];
    this.#focusOn = controlId(ownName(id));
    this.requestUpdate();
  };

  readonly #onOwn = (id: string, title: string): void => {
    const catalogue = this._catalogue;
    if (!catalogue) return;
    const goal = this._plan?.goals.find((one) => one.id === id);
    if (!title.trim()) this.#setAsideOwn(id);
    else if (goal) this.#change((plan, at) => withChange(plan, id, { field: 'title', value: title }, at));
    else if (!this.#full) {
      const added = { id, title, baseline: null, target: null, ...this.#setAside.get(id) };
      added.title = title;
      this.#change((plan, at) => withGoal(plan, added, catalogue, at));
    }
  };

  readonly #onRemoveOwn = (id: string): void => {
    this.#setAsideOwn(id);
    this._ownIds = this._ownIds.filter((one) => one !== id);
    this.#focusOn = addOwnId;
  };

  readonly #onMove = (goalId: string, by: -1 | 1, button: string): void => {
    const from = (this._plan?.goals.findIndex(({ id }) => id === goalId) ?? 0) + 1;
    this.#change((plan, at) => withMoved(plan, goalId, by, at));
    this._moved = { id: goalId, from };
    // A node that is moved in the tree loses the focus.
    this.#focusOn = button;
  };

  readonly #onChange = (change: GoalChange): void => {
    const goalId = this.#goalNow?.id ?? '';
    this.#change((plan, at) => withChange(plan, goalId, change, at));
    this._faults = this._faults.filter(({ field }) => field !== change.field);
  };

  readonly #onClear = (name: string, change: GoalChange): void => {
    this.#onChange(change);
    // The button that had the focus goes away.
    void this.updateComplete.then(() => this.#inside(fieldId(name))?.querySelector('input')?.focus());
  };

  readonly #onFollow = (fault: PlanFault): void => controlOf(fault, this.renderRoot)?.focus();

  readonly #onNext = (): void => {
    const goals = this._plan?.goals ?? [];
    if (goals.length === 0) return this.#stop([{ field: 'goals' }]);
    if (this._step === 'choose' && goals.length > 1) return this.#go('order');
    const place = this._step === 'make' ? goals.findIndex(({ id }) => id === this._goalId) : -1;
    const goal = goals[place];
    const faults = goal ? faultsOfGoal(goal, this._plan?.struck) : [];
    if (faults.length > 0) return this.#stop(faults);
    const next = goals[place + 1];
    if (next) this.#go('make', next.id);
    else if (!this.#goToFault()) this.#go('preview');
  };

  readonly #onBack = (): void => {
    const goals = this._plan?.goals ?? [];
    const place = this._step === 'preview' ? goals.length : goals.findIndex(({ id }) => id === this._goalId);
    const before = this._step === 'order' ? undefined : goals[place - 1];
    if (before) this.#go('make', before.id);
    else if (this._step === 'make' && goals.length > 1) this.#go('order');
    else this.#go('choose');
  };

  readonly #onStrike = (path: string): void => this.#change((plan, at) => toggleStruck(plan, path, at));

  readonly #onConfirm = (): void => {
    const steps = this._laterSteps;
    if (!steps || steps === 'failed' || !this._plan) return;
    // A second press comes before the button has gone.
    if (this._step !== 'preview' || this.#goToFault()) return;
    this._plan = steps.completePlan(tidied(this.#withHost(this._plan)), {
      completedAt: now(),
      language: languageRead('', this.locale),
    });
    this.#go('end');
    this.#send();
  };

  readonly #onSendAgain = (): void => {
    // The button goes away while it is being sent.
    this.#focusOn = stepTitleId;
    this.#send();
  };

  readonly #onReopen = (): void => {
    this.#handover?.withdraw();
    this.#go('choose');
  };

  readonly #onSave = (): void => {
    const { value } = this;
    if (value) saveFile(resultFileName(value.schema, value.updatedAt), JSON.stringify(value, null, 2));
  };

  /** The later steps are fetched while the person chooses, but not before there is something to choose. */
  #fetchAhead(): void {
    if (this.#fetchedAhead) return;
    this.#fetchedAhead = true;
    if ('requestIdleCallback' in window) requestIdleCallback(this.#fetchLaterSteps, { timeout: 10_000 });
    else setTimeout(this.#fetchLaterSteps, 2000);
  }

  readonly #fetchLaterSteps = async (): Promise<void> => {
    if (this._laterSteps && this._laterSteps !== 'failed') return;
    try {
      const steps = await import('./later-steps.js');
      await this.speakAlso(steps.words);
      const root = this.renderRoot as ShadowRoot;
      root.adoptedStyleSheets = [
        ...root.adoptedStyleSheets,
        ...steps.styles.flatMap(({ styleSheet }) => styleSheet ?? []),
      ];
      this.#handover ??= new steps.Handover(this, steps.inMemory(), () => undefined);
      this._laterSteps = steps;
    } catch {
      this._laterSteps = 'failed';
    }
  };

  /** The later steps, or what stands in their place while they are not here. */
  get #laterSteps(): LaterSteps | { drawn: unknown } {
    const steps = this._laterSteps;
    if (steps === 'failed') return { drawn: drawStepFailed(this.#fetchLaterSteps, this.#onSave) };
    if (steps) return steps;
    void this.#fetchLaterSteps();
    return { drawn: drawWaiting() };
  }

  #define(): void {
    const turn = ++this.#definitionTurn;
    this.#whilePending(async () => {
      const loaded = await loadCatalogue(this.definition ?? builtInDefault);
      if (turn !== this.#definitionTurn) return;
      this._unusable = loaded.ok ? [] : this.#reported(loaded.problems);
      this._catalogue = loaded.ok ? loaded.catalogue : undefined;
      this._query = '';
      this._limit = pageOfGoals;
    });
  }

  #whilePending(work: () => Promise<void>): void {
    const promise = work().finally(() => this.#pending.delete(promise));
    this.#pending.add(promise);
  }

  #reported(problems: readonly Fault[]): readonly Fault[] {
    const [first] = problems;
    if (first) this.dispatchEvent(new PolkuErrorEvent(first));
    return problems;
  }

  #empty(): void {
    this._plan = undefined;
    this.#setAside.clear();
    this._ownIds = [];
    this._query = '';
    this._limit = pageOfGoals;
    this._tooMany = '';
    this._moved = undefined;
    this._faults = [];
    this._refused = [];
    this.#handover?.withdraw();
    this._step = 'choose';
    this._goalId = '';
  }

  #restore(plan: GoalPlan): void {
    this.#empty();
    this._plan = plan;
    const reached = goalReached(plan);
    if (plan.completedAt) this._step = 'end';
    else if (reached) {
      this._step = 'make';
      this._goalId = reached.id;
    }
  }

  #started(): GoalPlan {
    return startPlan({ id: newId(), at: now(), language: languageRead('', this.locale) });
  }

  #change(change: (plan: GoalPlan, at: string) => GoalPlan): void {
    if (this.#off || this.readonly) return;
    this._plan = change(this._plan ?? this.#started(), now());
    this.#handover?.withdraw();
    this._refused = [];
    this._tooMany = '';
    this._faults = this._faults.filter(({ field }) => field !== 'goals');
    this.dispatchEvent(new PolkuChangeEvent());
  }

  #setAsideOwn(id: string): void {
    const goal = this._plan?.goals.find((one) => one.id === id);
    this._ownIds = this.#own;
    if (!goal) return;
    this.#setAside.set(id, goal);
    this.#change((plan, at) => withoutGoal(plan, id, at));
  }

  /** What the host says goes along as long as the person has not confirmed. */
  #withHost(plan: GoalPlan): GoalPlan {
    return plan.completedAt ? plan : withCircumstances(plan, this);
  }

  #send(): void {
    if (this.value) this.#handover?.hand(this.value);
  }

  #go(step: Step, goalId = this._goalId, focusOn = stepTitleId): void {
    this._step = step;
    this._goalId = goalId;
    this._moved = undefined;
    if (focusOn !== errorsId) this._faults = [];
    this.#focusOn = focusOn;
    this.requestUpdate();
  }

  /** Names what keeps the person from going on, where they are. */
  #stop(faults: readonly PlanFault[]): void {
    this._faults = faults;
    this.#focusOn = errorsId;
    this.requestUpdate();
  }

  /** Goes to the first step that lacks something, wherever the person is. */
  #goToFault(): boolean {
    const [first, ...rest] = faultsOf(this._plan ?? this.#started());
    if (!first) return false;
    this._faults =
      'goal' in first ? [first, ...rest.filter((one) => 'goal' in one && one.goal === first.goal)] : [first];
    if ('goal' in first) this.#go('make', first.goal, errorsId);
    else this.#go('choose', '', errorsId);
    return true;
  }

  #inside(id: string): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ?? null;
  }

  get #goalNow(): Goal | undefined {
    const goals = this._plan?.goals ?? [];
    return goals.find(({ id }) => id === this._goalId) ?? goals[0];
  }

  /** Ids of what is written in fields of its own: opened here, or of goals that are not in this catalogue. */
  get #own(): string[] {
    const [plan, catalogue] = [this._plan, this._catalogue];
    const own = plan && catalogue ? plan.goals.filter((goal) => !isFrom(goal, plan, catalogue)) : [];
    return [...new Set([...this._ownIds, ...own.map(({ id }) => id)])];
  }

  get #full(): boolean {
    return (this._plan?.goals.length ?? 0) >= this.#max;
  }

  get #max(): number {
    return Math.min(Math.max(Math.trunc(this.max) || 3, 1), mostGoals);
  }

  get #ours(): boolean {
    return this.shared || (this._plan?.shared ?? false);
  }

  /** What is not a number is as good as nothing said. */
  get #level(): number {
    return this.headingLevel || 2;
  }

  get #off(): boolean {
    return this.disabled || this._disabledByForm;
  }
}

define('polku-goal-picker', PolkuGoalPicker);

declare global {
  interface HTMLElementTagNameMap {
    'polku-goal-picker': PolkuGoalPicker;
  }
}
