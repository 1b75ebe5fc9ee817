import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AssessmentResult, Questionnaire, SealedResult } from '../../contracts/index.js';
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
import { answeringDeeds, moved, wayDeeds, type Stage } from './deeds.js';
import { loadQuestionnaire, readAssessment } from './definition.js';
import { Filling } from './filling.js';
import type { LastSteps } from './last-steps.js';
import { drawMoves } from './moves.js';
import { drawPages, stepTitleId } from './pages.js';
import { selfAssessmentStyles } from './self-assessment.styles.js';

export { addLanguage } from '../../localization/language.js';

const words = together(sharedWords, {
  fi: () => import('../../localization/self-assessment/fi.js'),
  sv: () => import('../../localization/self-assessment/sv.js'),
});

const builtInDefault = 'manager';

/**
 * A questionnaire that a person fills in before supervision at work. Ends in a preview of exactly what leaves, and
 * in a structured result.
 *
 * @tagname polku-self-assessment
 * @summary Self-assessment questionnaire with a profile, a preview and a JSON result.
 * @fires {PolkuChangeEvent} polku-change - The person changed something; read `value`.
 * @fires {PolkuSubmitEvent} polku-submit - The person confirmed; `detail` is the result. Cancel it to deliver yourself.
 * @fires {PolkuDeliveredEvent} polku-delivered - The action URL confirmed the result, or the host did.
 * @fires {PolkuDeliveryFailedEvent} polku-delivery-failed - An attempt to deliver failed.
 * @fires {PolkuErrorEvent} polku-error - A definition or a value could not be used.
 * @slot intro - Instead of the questionnaire's own introduction.
 * @slot thanks - Instead of the thanks at the end, once nothing is still to be sent.
 * @csspart page - One page of the questionnaire
 * @csspart item - One question
 * @csspart scale - The steps of a scale
 * @csspart next - The button to the next step
 * @csspart back - The button to the step before
 * @csspart submit - The button that confirms the preview
 * @csspart progress - How far the person has come
 * @csspart profile - The person's own profile
 * @csspart preview - Everything that leaves
 * @csspart errors - What keeps the page from being left, or the definition from being used
 * @cssstate complete - The result is confirmed
 * @cssstate dirty - There are answers that are not confirmed
 * @cssstate sealed - What leaves is sealed for its reader
 * @cssstate error - The definition or a value could not be used
 */
export class PolkuSelfAssessment extends Localized(LitElement, words) {
  static readonly version = version;
  static readonly formAssociated = true;
  static override styles = [baseStyles, fieldStyles, stepStyles, selfAssessmentStyles];

  /** The questionnaire: a built-in name (`manager`), the URL of a JSON file, or the object itself. */
  @property() definition: string | Questionnaire | null | undefined = builtInDefault;
  /** `pages`: one page of the questionnaire at a time. `single`: all on one. */
  @property() layout: 'pages' | 'single' = 'pages';
  /** Name in the form data; without it the element adds nothing to its form. */
  @property({ reflect: true }) name = '';
  /** The form around the element cannot be sent before the assessment is confirmed. */
  @property({ type: Boolean, reflect: true }) required = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** Shows the value, changes nothing. */
  @property({ type: Boolean, reflect: true }) readonly = false;
  /** Opaque key of the person, copied into the result. Never a name, an address or an identity code. */
  @property() subject: string | undefined;
  /** Opaque key of the person's group, copied into the result. */
  @property() group: string | undefined;
  /** Who reads what is sent, in plain words. */
  @property() reader: string | undefined;
  /** How long it is kept, in plain words. */
  @property() retention: string | undefined;
  /** Where unfinished answers are kept: `session`, `device` (with a subject) or `off`. */
  @property() draft: DraftChoice = 'session';
  /** URL to which the confirmed result is POSTed as JSON. */
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
  readonly #filling: Filling = new Filling(this);
  readonly #field: FormField = new FormField(this, () => ({
    complete: this.#safekeeping.isConfirmed ? this.value : null,
    readable: this.#filling.result ?? null,
    dirty: this.#filling.isDirty,
    sealed: this.#safekeeping.seals,
    atRisk: this.#safekeeping.isAtRisk,
    error:
      this._unusable.length > 0 || this._refused.length > 0 || this.#safekeeping.sealingFault !== undefined,
    required: this.required,
    anchor: this.#focus.find(stepTitleId),
  }));
  readonly #safekeeping: Safekeeping<AssessmentResult, Filling, LastSteps> = new Safekeeping(
    this,
    this.#filling,
    {
      schema: 'polku/self-assessment',
      definition: () => this.#filling.questionnaire?.id,
      read: readAssessment,
      load: () => fetchPart(() => import('./last-steps.js')),
      pending: this.#pending,
      refuse: (problems) => (this._refused = reported(this, problems)),
      onMoved: () => moved(this.#stage),
    },
  );
  readonly #stage: Stage = {
    host: this,
    filling: this.#filling,
    safekeeping: this.#safekeeping,
    field: this.#field,
    focus: this.#focus,
  };
  readonly #answering = answeringDeeds(this.#stage);
  readonly #way = wayDeeds(this.#stage);
  #definitionTurn = 0;

  /**
   * The result, complete or not; `null` while untouched. Set it to go on where it stopped, or to show it. With
   * `recipients`, `null` until the confirmation, then the sealed result.
   */
  // Declared to Lit, so that it may be set before the element is upgraded.
  @property({ attribute: false, noAccessor: true })
  get value(): AssessmentResult | SealedResult | null {
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

  /** Empties the element and shows the definition again. */
  reset(): void {
    this.#safekeeping.reset();
  }

  /** Goes to the preview, or to what keeps the person from it. Only the person's own press confirms. */
  submit(): void {
    const { step, questionnaire } = this.#filling;
    if (step === 'end' || this.readonly || !questionnaire) return;
    this.#filling.goToPreview();
    moved(this.#stage);
  }

  /** For a host that delivers itself: the result has arrived safely. */
  delivered(): void {
    this.#safekeeping.sending?.handover.delivered();
  }

  /** For a host that delivers itself: the result did not arrive. The person may send it again. */
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
    this.#filling.see();
  }

  protected override render(): TemplateResult {
    this.#field.sayWhenMissing(
      msg('Finish the questionnaire and confirm it.', { id: 'assessment-value-missing' }),
    );
    const { drafts, laterSteps, sealingFault, retrySealing } = this.#safekeeping;
    return html`<div class="frame" lang=${this.locale.spoken}>
      <div class="sheet">
        ${drawRefused(this._refused)} ${drawDraftNotices(drafts, this.locale)}
        ${// Said from the start: nobody should fill in for nothing.
        laterSteps.part?.drawSealingFault(sealingFault, retrySealing)}
        ${this.#renderStep()}
      </div>
    </div>`;
  }

  #renderStep(): unknown {
    const { questionnaire, step, valueRules, result } = this.#filling;
    const { drafts, laterSteps, save } = this.#safekeeping;
    if (this._unusable.length > 0 && !valueRules) return drawUnusable(this._unusable, result && save);
    if (!questionnaire || drafts.reading) return drawWaiting();
    if (step === 'pages' && !this.readonly) return this.#renderPages(questionnaire);
    const last = laterSteps.draw((steps) => this.#renderLast(steps), save);
    return [this.#renderTitle(questionnaire), last];
  }

  #renderTitle({ title }: Questionnaire): TemplateResult {
    const words = inItsLanguage(wording(title, this.locale));
    return heading(this.#level, 'title', words, this.#filling.isFirst ? 'title' : 'over');
  }

  #renderPages(questionnaire: Questionnaire): TemplateResult {
    const pages = drawPages(this.#filling, questionnaire, {
      ...this.#answering,
      locale: this.locale,
      level: this.#level + 1,
      layout: this.layout,
      notice: this,
      disabled: this.#field.off,
    });
    return html`${this.#renderTitle(questionnaire)} ${pages} ${this.#renderFoot()}`;
  }

  #renderLast({ drawLastStep }: LastSteps): unknown {
    const drawn = drawLastStep(this.#stage, {
      locale: this.locale,
      level: this.#level + 1,
      readonly: this.readonly,
      disabled: this.#field.off,
      form: this.name ? this.form : null,
      noDownload: this.noDownload,
      onRemove: this.readonly || this.form ? undefined : this.#way.onRemove,
    });
    return this.#filling.step === 'end' || this.readonly ? drawn : [drawn, this.#renderFoot()];
  }

  #renderFoot(): unknown {
    const { isBlocked, drafts, confirm } = this.#safekeeping;
    const moves = drawMoves({
      isFirst: this.#filling.isFirst,
      isPreview: this.#filling.step === 'preview',
      disabled: this.#field.off,
      blocked: isBlocked,
      ...this.#way,
      onConfirm: confirm,
    });
    return [moves, drawDraftFoot(drafts, this.locale, this.#way.onRemove)];
  }

  protected override updated(): void {
    if (this.#filling.questionnaire) this.#safekeeping.laterSteps.fetchAhead();
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#pending.settled(() => super.getUpdateComplete());
  }

  #define(): void {
    const turn = ++this.#definitionTurn;
    this.#pending.add(async () => {
      const loaded = await loadQuestionnaire(this.definition || builtInDefault);
      if (turn !== this.#definitionTurn) return;
      this._unusable = loaded.ok ? [] : reported(this, loaded.problems);
      await this.#filling.define(loaded.ok ? loaded.questionnaire : undefined);
    });
  }

  /** What is not a number is as good as nothing said. */
  get #level(): number {
    return this.headingLevel || 2;
  }
}

define('polku-self-assessment', PolkuSelfAssessment);

declare global {
  interface HTMLElementTagNameMap {
    'polku-self-assessment': PolkuSelfAssessment;
  }
}
