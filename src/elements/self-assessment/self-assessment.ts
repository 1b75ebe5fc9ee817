import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type {
  Answer,
  AssessmentResult,
  Item,
  Page,
  Questionnaire,
  SealedResult,
} from '../../contracts/index.js';
import type { Outgoing } from '../../delivery/store.js';
import { newId } from '../../delivery/new-id.js';
import { saveResult } from '../../delivery/save-file.js';
import { Localized, msg } from '../../localization/localized.js';
import { decimalSign } from '../../localization/format.js';
import { languageRead, wording } from '../../localization/text.js';
import { together } from '../../localization/words.js';
import { shownItems } from '../../scoring/shown-items.js';
import { baseStyles } from '../../ui/base.styles.js';
import { fieldStyles } from '../../ui/field.styles.js';
import { heading } from '../../ui/heading.js';
import { stepStyles } from '../../ui/step.styles.js';
import { inItsLanguage } from '../../ui/wording.js';
import { version } from '../version.js';
import { define } from '../define.js';
import { PolkuChangeEvent, reported } from '../events.js';
import { FormField } from '../form-field.js';
import { drawDraftFoot, drawDraftNotices } from '../draft-line.js';
import { Drafts, type DraftChoice, type Unfinished } from '../drafts.js';
import { LaterPart } from '../later-part.js';
import { NextFocus } from '../next-focus.js';
import { drawRefused, drawUnusable, drawWaiting } from '../notices.js';
import { Pending } from '../pending.js';
import { isSameJson, type Fault } from '../read-given.js';
import type { Sending } from '../sending.js';
import { sharedWords } from '../shared-words.js';
import { loadQuestionnaire, readAssessment } from './definition.js';
import {
  pageReached,
  pagesToShow,
  parseNumber,
  startAssessment,
  toggleStruck,
  withAnswer,
  withCircumstances,
  withSeen,
} from './filling.js';
import type { LastSteps } from './last-steps.js';
import {
  controlOf,
  drawErrors,
  drawPage,
  drawPreface,
  drawProgress,
  errorsId,
  faultInWords,
  faultOf,
  stepTitleId,
  type AnswerFault,
} from './pages.js';
import type { Asking } from './questions.js';
import { selfAssessmentStyles } from './self-assessment.styles.js';

const words = together(sharedWords, {
  fi: () => import('../../localization/self-assessment/fi.js'),
  sv: () => import('../../localization/self-assessment/sv.js'),
});

const builtInDefault = 'manager';

type Step = 'pages' | 'profile' | 'preview' | 'end';

const now = () => new Date().toISOString();

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

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
 * @slot thanks - Instead of the thanks at the end.
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

  @state() private _defined: Questionnaire | undefined;
  @state() private _result: AssessmentResult | undefined;
  @state() private _step: Step = 'pages';
  @state() private _pageId = '';
  @state() private _faults: ReadonlyMap<string, AnswerFault> = new Map();
  @state() private _typed: ReadonlyMap<string, string> = new Map();
  @state() private _unusable: readonly Fault[] = [];
  @state() private _refused: readonly Fault[] = [];

  readonly #pending = new Pending();
  readonly #focus = new NextFocus(this);
  readonly #field: FormField = new FormField(this, () => ({
    complete: this.#confirmed ? this.value : null,
    readable: this._result ?? null,
    dirty: this._result !== undefined && !this._result.completedAt,
    sealed: this.#seals,
    atRisk: this.#drafts.atRisk || this.#sending?.handover.atRisk === true,
    error:
      this._unusable.length > 0 || this._refused.length > 0 || this.#sending?.sealing.fault !== undefined,
    required: this.required,
    anchor: this.#focus.find(stepTitleId),
  }));
  readonly #drafts: Drafts = new Drafts(this, {
    schema: 'polku/self-assessment',
    choice: () => this.draft,
    definition: () => (this.readonly ? undefined : this.#questionnaire?.id),
    subject: () => this.subject,
    unfinished: () => this.#unfinished,
    restore: (draft) => this.#restoreDraft(draft),
    restoreConfirmed: (outgoing) => this.#restoreConfirmed(outgoing),
    empty: () => this.#empty(),
    whilePending: this.#pending.add,
    report: (problems) => (this._refused = reported(this, problems)),
  });
  /** Fetched with the last steps: nothing is handed over before. */
  #sending: Sending | undefined;
  readonly #lastSteps: LaterPart<LastSteps> = new LaterPart<LastSteps>(this, {
    load: () => this.#loadLastSteps(),
    pending: this.#pending,
    onRetried: () => this.#focus.on(stepTitleId),
    styles: ({ styles }) => styles,
  });
  readonly #seenPages = new Set<string>();
  #definitionTurn = 0;
  #valueTurn = 0;
  /** A value that was set rules over the definition until `reset()`. */
  #valueRules = false;
  /** What stands there came from the person, here or in a draft. */
  #ownWork = false;
  /** A confirmed result is open for changes. */
  #reopened = false;

  /**
   * The result, complete or not; `null` while untouched. Set it to go on where it stopped, or to show it. With
   * `recipients`, `null` until the confirmation, then the sealed result.
   */
  // Declared to Lit, so that it may be set before the element is upgraded.
  @property({ attribute: false, noAccessor: true })
  get value(): AssessmentResult | SealedResult | null {
    const sealed = this.#sending?.handover.sealed;
    if (sealed && this.#confirmed) return sealed;
    if (this.#seals) return null;
    return this._result ? structuredClone(this.#withHost(this._result)) : null;
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
      const read = await readAssessment(value);
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

  /** Empties the element and shows the definition again. */
  reset(): void {
    this.#valueTurn += 1;
    this.#empty();
    this.#drafts.reset();
  }

  /** Goes to the preview, or to what keeps the person from it. Only the person's own press confirms. */
  submit(): void {
    if (this._step === 'end' || this.readonly || !this.#questionnaire) return;
    if (!this.#goToFault()) this.#go('preview');
  }

  /** For a host that delivers itself: the result has arrived safely. */
  delivered(): void {
    this.#sending?.handover.delivered();
  }

  /** For a host that delivers itself: the result did not arrive. The person may send it again. */
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
    if (changed.has('recipients') && this.#seals) this.#pending.add(this.#lastSteps.fetch);
    if (this._step === 'pages') for (const page of this.#pagesNow) this.#seenPages.add(page.id);
  }

  protected override render(): TemplateResult {
    this.#field.sayWhenMissing(
      msg('Finish the questionnaire and confirm it.', { id: 'assessment-value-missing' }),
    );
    return html`<div class="frame" lang=${this.locale.spoken}>
      <div class="sheet">
        ${drawRefused(this._refused)} ${drawDraftNotices(this.#drafts, this.locale)}
        ${this.#renderSealingFault()} ${this.#renderStep()}
      </div>
    </div>`;
  }

  #renderStep(): unknown {
    if (this._unusable.length > 0 && !this.#valueRules)
      return drawUnusable(this._unusable, this._result && this.#onSave);
    const questionnaire = this.#questionnaire;
    if (!questionnaire || this.#drafts.reading) return drawWaiting();
    if (this._step === 'pages' && !this.readonly) return this.#renderPages(questionnaire);
    return [
      this.#renderTitle(questionnaire),
      this.#lastSteps.draw((steps) => this.#renderLastSteps(questionnaire, steps), this.#onSave),
    ];
  }

  #renderTitle({ title }: Questionnaire): TemplateResult {
    const first = this._step === 'pages' && this.#pagesNow[0] === this.#pages[0];
    const words = inItsLanguage(wording(title, this.locale));
    return heading(this.#level, 'title', words, first ? 'title' : 'over');
  }

  #renderPages(questionnaire: Questionnaire): unknown {
    const { locale } = this;
    const { reader, retention } = (this._result && this.#withHost(this._result).notice) ?? this;
    const [pages, all] = [this.#pagesNow, this.#pages];
    const place = pages[0] ? all.indexOf(pages[0]) : 0;
    const asking = this.#asking(questionnaire);
    const faulty = pages.flatMap((page) => page.items).filter((item) => this._faults.has(item.id));
    const look = { level: this.#level + 1, shown: this.#shown, asking };
    return html`${this.#renderTitle(questionnaire)}
      ${place === 0 ? drawPreface({ questionnaire, locale, reader, retention }) : ''}
      ${drawErrors(faulty, asking, this.#onFollow)}
      ${this.layout === 'single' ? '' : drawProgress(place + 1, all.length, locale)}
      <div class="pages">
        ${pages.map((page, index) => drawPage(page, index === 0 ? stepTitleId : `title-${page.id}`, look))}
      </div>
      ${this.#renderMoves()} ${this.#renderFoot()}`;
  }

  /** Said from the start: nobody should fill in for nothing. */
  #renderSealingFault(): unknown {
    return (
      this.#lastSteps.part?.drawSealingFault(this.#sending?.sealing.fault, this.#onRetrySealing) ?? nothing
    );
  }

  #renderFoot(): TemplateResult {
    return drawDraftFoot(this.#drafts, this.locale, this.#onRemove);
  }

  #renderMoves(): TemplateResult {
    const first = this._step === 'pages' && this.#pagesNow[0] === this.#pages[0];
    const preview = this._step === 'preview';
    return html`<div class="row ends">
      ${
        first
          ? html`<span></span>`
          : html`<button
              type="button"
              class="quiet"
              part="back"
              ?disabled=${this.#field.off}
              @click=${this.#onBack}
            >
              ${msg('Back', { id: 'assessment-back' })}
            </button>`
      }
      ${
        // Two buttons, not one that changes: a double press on "next" must not confirm.
        preview
          ? html`<button
              type="button"
              class="main"
              part="submit"
              ?disabled=${this.#field.off || (this.#seals && this.#sending?.sealing.blocked !== false)}
              @click=${this.#onConfirm}
            >
              ${msg('Confirm and send', { id: 'assessment-confirm' })}
            </button>`
          : html`<button
              type="button"
              class="main"
              part="next"
              ?disabled=${this.#field.off}
              @click=${this.#onNext}
            >
              ${msg('Next', { id: 'assessment-next' })}
            </button>`
      }
    </div>`;
  }

  #renderLastSteps(questionnaire: Questionnaire, steps: LastSteps): unknown {
    const { locale } = this;
    const level = this.#level + 1;
    const { handover, sealing } = this.#sending!;
    const handing = {
      inForm: this.form !== null && this.name !== '',
      reason: handover.reason,
      resumed: handover.resumed,
      onSendAgain: this.#onSendAgain,
      onRemove: this.readonly || this.form ? undefined : this.#onRemove,
      onSave: this.noDownload ? undefined : this.#onSave,
    };
    if (this._step === 'end' && !this._result && handover.sealed)
      return steps.drawSealedEnd({
        ...handing,
        result: {},
        state: handover.state,
        level,
      });
    const result = this.#withHost(this._result ?? this.#started(questionnaire));
    if (this._step === 'end' || this.readonly)
      return steps.drawEnd({
        ...handing,
        result,
        touched: this._result !== undefined,
        locale,
        level,
        delivery: handover.state,
        changeable: !this.readonly && !this.#field.off && !handover.busy,
        onPrint: this.#onPrint,
        onChange: this.#onReopen,
      });
    const drawn =
      this._step === 'profile'
        ? steps.drawProfile({ result, locale, level, onPrint: this.#onPrint })
        : steps.drawPreview({
            result,
            language: languageRead(questionnaire.title, locale),
            locale,
            level,
            disabled: this.#field.off,
            form: this.name ? this.form : null,
            action: handover.destination,
            keys: sealing.keys,
            blocked: handover.isBlocked(result.id),
            onStrike: this.#onStrike,
          });
    return [drawn, this.#renderMoves(), this.#renderFoot()];
  }

  protected override updated(): void {
    if (this.#questionnaire) this.#lastSteps.fetchAhead();
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#pending.settled(() => super.getUpdateComplete());
  }

  readonly #onAnswer = (item: Item, answer: Answer): void => {
    this.#change((result, at) => withAnswer(result, item.id, answer, at));
    this.#forgetFault(item);
  };

  readonly #onType = (item: Item, typed: string): void => {
    if (item.kind === 'number') {
      this._typed = new Map(this._typed).set(item.id, typed);
      const value = parseNumber(typed, decimalSign(this.locale)) ?? NaN;
      const fits = value >= (item.min ?? -Infinity) && value <= (item.max ?? Infinity);
      this.#onAnswer(item, fits ? value : null);
    } else this.#onAnswer(item, typed === '' ? null : typed);
  };

  readonly #onClear = (item: Item): void => {
    this.#onAnswer(item, null);
    // The button that had the focus goes away.
    void this.updateComplete.then(() => controlOf(item, this.renderRoot)?.focus());
  };

  readonly #onFollow = (item: Item): void => controlOf(item, this.renderRoot)?.focus();

  readonly #onNext = (): void => {
    if (this._step !== 'pages') return this.#go('preview');
    const pages = this.#pagesNow;
    if (this.#findFaults(pages)) return this.#go('pages', pages[0]?.id, errorsId);
    const all = this.#pages;
    const next = all[all.indexOf(pages.at(-1)!) + 1];
    if (next) this.#go('pages', next.id);
    else this.#go('profile');
  };

  readonly #onBack = (): void => {
    const all = this.#pages;
    if (this._step === 'preview') this.#go('profile');
    else if (this._step === 'profile') this.#go('pages', all.at(-1)?.id);
    else this.#go('pages', all[all.indexOf(this.#pagesNow[0]!) - 1]?.id);
  };

  readonly #onStrike = (itemId: string): void =>
    this.#change((result, at) => toggleStruck(result, itemId, at));

  readonly #onConfirm = (): void => {
    const questionnaire = this.#questionnaire;
    const steps = this.#lastSteps.part;
    if (!questionnaire || !steps) return;
    // A second press comes before the button has gone.
    if (this._step !== 'preview' || this.#goToFault()) return;
    const before = this._result;
    const result = steps.completeAssessment(this.#withHost(before ?? this.#started(questionnaire)), {
      completedAt: now(),
      language: languageRead(questionnaire.title, this.locale),
    });
    this.#sending?.confirm({
      document: result,
      stands: () => this._result === before && this._step === 'preview',
      take: () => {
        const reopened = this.#reopened;
        this._result = result;
        this.#reopened = false;
        return () => {
          this._result = before;
          this.#reopened = reopened;
        };
      },
      onConfirmed: () => this.#go('end'),
    });
  };

  readonly #onRemove = (): void => {
    this.#sending?.handover.withdraw();
    this.reset();
    this.#focus.on(stepTitleId);
  };

  readonly #onRetrySealing = (): void => this.#pending.add(async () => this.#sending?.sealing.check());

  readonly #onSendAgain = (): void => this.#sending?.handover.sendAgain();

  readonly #onReopen = (): void => {
    this.#reopened = true;
    this.#sending?.handover.withdraw();
    this.#go('pages', this.#pages[0]?.id);
  };

  readonly #onSave = (): void => {
    const sealed = this.#sending?.handover.sealed;
    const result = this._result && this.#withHost(this._result);
    if (sealed && this.#confirmed) saveResult(sealed);
    else if (result) saveResult(result);
    // Nobody confirms what was handed to the page, so the copy ends it.
    if (this._step === 'end' && this.#sending?.handover.state === 'kept' && !this.form)
      this.#sending?.handover.dispose();
  };

  readonly #onPrint = (): void =>
    this.#lastSteps.part?.printProfile(this.renderRoot, PolkuSelfAssessment.styles);

  async #loadLastSteps(): Promise<LastSteps> {
    const [steps] = await Promise.all([import('./last-steps.js'), this.#drafts.fetchDrawings()]);
    this.#sending ??= new steps.Sending(this, { drafts: this.#drafts, pending: this.#pending });
    return steps;
  }

  #define(): void {
    const turn = ++this.#definitionTurn;
    this.#pending.add(async () => {
      const loaded = await loadQuestionnaire(this.definition ?? builtInDefault);
      if (turn !== this.#definitionTurn) return;
      this._unusable = loaded.ok ? [] : reported(this, loaded.problems);
      this._defined = loaded.ok ? loaded.questionnaire : undefined;
      // A confirmed result stays as it was confirmed.
      if (this._defined && this._result && !this._result.completedAt && !this.#valueRules)
        this._result = await this.#fitted(this._result, this._defined);
    });
  }

  /** The answers that have a place in a changed questionnaire; all of them where that cannot be told now. */
  async #fitted(result: AssessmentResult, to: Questionnaire): Promise<AssessmentResult> {
    try {
      const { carriedOver } = await import('./carried-over.js');
      // The person may have gone on meanwhile.
      return carriedOver(this._result?.id === result.id ? this._result : result, to, now());
    } catch {
      return result;
    }
  }

  #empty(): void {
    this.#valueRules = false;
    this.#seenPages.clear();
    this._result = undefined;
    this._typed = new Map();
    this._faults = new Map();
    this._refused = [];
    this.#ownWork = false;
    this.#reopened = false;
    this.#sending?.handover.leave();
    this._step = 'pages';
    this._pageId = '';
  }

  /** What is kept as a draft. */
  get #unfinished(): Unfinished | null {
    const result = this._result;
    if (!result || (result.completedAt && !this.#reopened)) return null;
    const page = this._pageId || this.#pages[0]?.id;
    return { value: this.#withHost(result), place: { step: this._step, ...(page && { page }) } };
  }

  /** The document is confirmed and not being changed. */
  get #confirmed(): boolean {
    if (this._result) return this._result.completedAt !== null;
    return this._step === 'end' && this.#sending?.handover.sealed != null;
  }

  /** A value of the host's; the person is asked before it takes the place of something newer of their own. */
  #restoreGiven(result: AssessmentResult): void {
    const own = this._result;
    const asks = this.#ownWork && (this.#drafts.restored || own?.id !== result.id);
    if (asks && this.#drafts.ask({ value: result })) return;
    this.#drafts.restored = false;
    this.#restore(result);
  }

  async #restoreDraft({ value, place }: Unfinished): Promise<boolean> {
    const stored = value as AssessmentResult;
    const defined = this.#valueRules ? undefined : this._defined;
    const changed = defined && !isSameJson(defined, stored.questionnaire);
    const result = changed ? (await import('./carried-over.js')).carriedOver(stored, defined, now()) : stored;
    const valueRules = this.#valueRules;
    this.#restore(result);
    this.#valueRules = valueRules;
    this.#ownWork = true;
    this.#reopened = result.completedAt !== null;
    if (place?.step === 'profile' || place?.step === 'preview') this._step = place.step;
    else if (place || !result.completedAt) this._step = 'pages';
    if (place?.page && this.#pages.some(({ id }) => id === place.page)) this._pageId = place.page;
    return Object.entries(stored.answers).every(
      ([id, answer]) => answer === null || Object.hasOwn(result.answers, id),
    );
  }

  async #restoreConfirmed(outgoing: Outgoing): Promise<boolean> {
    if (outgoing.sealed) {
      this.#empty();
      await this.#lastSteps.fetch();
      this._step = 'end';
    } else {
      const read = await readAssessment(parsed(outgoing.body));
      if (!read.ok) return false;
      this.#restore(read.result);
    }
    // Without the last steps nothing can be sent on; it stays in the store.
    await this.#lastSteps.fetch();
    this.#sending?.handover.resume(outgoing);
    return true;
  }

  #restore(result: AssessmentResult): void {
    this.#empty();
    this.#valueRules = true;
    this._result = result;
    for (const { id, items } of result.questionnaire.pages)
      if (items.some((item) => Object.hasOwn(result.answers, item.id))) this.#seenPages.add(id);
    this._pageId = pageReached(result)?.id ?? '';
    if (result.completedAt) this._step = 'end';
  }

  #started(questionnaire: Questionnaire): AssessmentResult {
    const language = languageRead(questionnaire.title, this.locale);
    return startAssessment(questionnaire, { id: newId(), at: now(), language });
  }

  #change(change: (result: AssessmentResult, at: string) => AssessmentResult): void {
    const questionnaire = this.#questionnaire;
    if (!questionnaire || this.#field.off || this.readonly) return;
    this._result = this.#withSeen(change(this._result ?? this.#started(questionnaire), now()));
    this.#ownWork = true;
    this.#reopened = false;
    // An earlier result that is still on its way is not this one.
    if (!this.#sending?.handover.isBlocked(this._result.id)) this.#sending?.handover.withdraw();
    this.#drafts.changed();
    this._refused = [];
    this.dispatchEvent(new PolkuChangeEvent());
  }

  #withSeen(result: AssessmentResult): AssessmentResult {
    const seen = result.questionnaire.pages
      .filter((page) => this.#seenPages.has(page.id))
      .flatMap((page) => page.items.map((item) => item.id));
    return withSeen(result, new Set(seen));
  }

  /** What the host says goes along as long as the person has not confirmed. */
  #withHost(result: AssessmentResult): AssessmentResult {
    return result.completedAt ? result : withCircumstances(this.#withSeen(result), this);
  }

  #go(step: Step, pageId = this._pageId, focusOn = stepTitleId): void {
    if (focusOn !== errorsId) this._faults = new Map();
    this._step = step;
    this._pageId = pageId;
    this.#focus.on(focusOn);
    if (this.#unfinished) this.#drafts.changed();
  }

  /** Goes to the first page that lacks something, wherever the person is. */
  #goToFault(): boolean {
    const faulty = this.#pages.find((page) => this.#findFaults([page]));
    if (faulty) this.#go('pages', faulty.id, errorsId);
    return faulty !== undefined;
  }

  #findFaults(pages: readonly Page[]): boolean {
    const questionnaire = this.#questionnaire;
    if (!questionnaire) return false;
    const [asking, shown] = [this.#asking(questionnaire), this.#shown];
    const faults = pages
      .flatMap((page) => page.items)
      .filter((item) => shown.has(item.id))
      .flatMap((item) => {
        const fault = faultOf(item, asking);
        return fault ? [[item.id, fault] as const] : [];
      });
    this._faults = new Map(faults);
    return faults.length > 0;
  }

  #forgetFault(item: Item): void {
    if (!this._faults.has(item.id)) return;
    this._faults = new Map([...this._faults].filter(([id]) => id !== item.id));
  }

  get #questionnaire(): Questionnaire | undefined {
    return this._result?.questionnaire ?? this._defined;
  }

  /** What is not a number is as good as nothing said. */
  get #level(): number {
    return this.headingLevel || 2;
  }

  /** The host wants what leaves to be sealed. */
  get #seals(): boolean {
    return Boolean(this.recipients?.trim());
  }

  get #shown(): Set<string> {
    const questionnaire = this.#questionnaire;
    return questionnaire ? shownItems(questionnaire, this._result?.answers ?? {}) : new Set();
  }

  /** The pages that have something to show now. */
  get #pages(): Page[] {
    const questionnaire = this.#questionnaire;
    return questionnaire ? pagesToShow(questionnaire, this.#shown) : [];
  }

  /** The pages on the screen. */
  get #pagesNow(): Page[] {
    const pages = this.#pages;
    if (this.layout === 'single') return pages;
    return [pages.find((page) => page.id === this._pageId) ?? pages[0]].filter((page) => page !== undefined);
  }

  #asking(questionnaire: Questionnaire): Asking {
    const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string) =>
      record && Object.hasOwn(record, key) ? record[key] : undefined;
    const asking: Asking = {
      questionnaire,
      locale: this.locale,
      disabled: this.#field.off,
      answerTo: (id) => own(this._result?.answers, id),
      isStruck: (id) => this._result?.struck?.includes(id) ?? false,
      typedIn: (id) => this._typed.get(id),
      errorOf: (id) => {
        const fault = this._faults.get(id);
        const item = fault && questionnaire.pages.flatMap((page) => page.items).find((one) => one.id === id);
        return item && faultInWords(fault, item, asking);
      },
      onAnswer: this.#onAnswer,
      onType: this.#onType,
      onClear: this.#onClear,
    };
    return asking;
  }
}

define('polku-self-assessment', PolkuSelfAssessment);

declare global {
  interface HTMLElementTagNameMap {
    'polku-self-assessment': PolkuSelfAssessment;
  }
}
