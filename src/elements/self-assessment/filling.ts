import type { Answer, AssessmentResult, Item, Page, Questionnaire } from '../../contracts/index.js';
import { newId } from '../../delivery/new-id.js';
import { decimalSign } from '../../localization/format.js';
import { languageRead, type Locale } from '../../localization/text.js';
import { shownItems } from '../../scoring/shown-items.js';
import { withCircumstances, type Circumstances } from '../circumstances.js';
import type { Unfinished } from '../draft-source.js';
import { fetchPart } from '../fetch-part.js';
import { isSameJson } from '../read-given.js';
import { startAssessment, withAnswer, withSeen } from './change-result.js';
import { pageReached, pagesToShow } from './paging.js';
import { faultsOf, numberIn, type AnswerFault } from './faults.js';

export type Step = 'pages' | 'profile' | 'preview' | 'end';

/** The element around a filling: what its host says, and how it shows the questions. */
export interface Surroundings extends Circumstances {
  readonly locale: Locale;
  readonly layout: 'pages' | 'single';
  requestUpdate(): void;
}

/** A result, and whether it was confirmed before and is open for changes. */
interface Standing {
  result: AssessmentResult | undefined;
  isReopened: boolean;
}

const now = () => new Date().toISOString();

/** One person's way through a questionnaire: what they have answered, where they are, and what keeps them there. */
export class Filling {
  readonly #around: Surroundings;
  readonly #seenPages = new Set<string>();
  #defined: Questionnaire | undefined;
  #result: AssessmentResult | undefined;
  #step: Step = 'pages';
  #pageId = '';
  #faults: ReadonlyMap<string, AnswerFault> = new Map();
  #typed: ReadonlyMap<string, string> = new Map();
  /** A value that was set rules over the definition until everything is emptied. */
  #valueRules = false;
  #isOwnWork = false;
  #isReopened = false;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** What has been answered, and what the host says as long as it is not confirmed; nothing while untouched. */
  get result(): AssessmentResult | undefined {
    return this.#result && this.#withHost(this.#result);
  }

  /** The result, begun where nothing has been answered yet. */
  get document(): AssessmentResult | undefined {
    const { questionnaire } = this;
    return this.result ?? (questionnaire && this.#withHost(this.#started(questionnaire)));
  }

  get questionnaire(): Questionnaire | undefined {
    return this.#result?.questionnaire ?? this.#defined;
  }

  get step(): Step {
    return this.#step;
  }

  /** What is confirmed and not being changed. */
  get isConfirmed(): boolean {
    return typeof this.#result?.completedAt === 'string';
  }

  get isDirty(): boolean {
    return this.#result !== undefined && !this.isConfirmed;
  }

  /** What stands here came from the person, now or in a draft. */
  get isOwnWork(): boolean {
    return this.#isOwnWork;
  }

  /** A value of the host's stands here whatever the definition says. */
  get valueRules(): boolean {
    return this.#valueRules;
  }

  /** Item id → what is wrong with its answer. */
  get faults(): ReadonlyMap<string, AnswerFault> {
    return this.#faults;
  }

  /** What stands here now, as it is: to see whether it still does, and to put it back. */
  get standing(): Standing {
    return { result: this.#result, isReopened: this.#isReopened };
  }

  /** What is kept as a draft. */
  get unfinished(): Unfinished | null {
    const { result } = this;
    if (!result || (result.completedAt && !this.#isReopened)) return null;
    const page = this.#pageId || this.pages[0]?.id;
    const typed = [...this.#typed].filter(
      ([id, text]) => text.trim() && typeof this.answerTo(id) !== 'number',
    );
    return {
      value: result,
      place: { step: this.#step, ...(page && { page }) },
      ...(typed[0] && { typed: Object.fromEntries(typed) }),
    };
  }

  /** Ids of the items that are asked now. */
  get shown(): Set<string> {
    const { questionnaire } = this;
    return questionnaire ? shownItems(questionnaire, this.#result?.answers ?? {}) : new Set();
  }

  get pages(): Page[] {
    const { questionnaire } = this;
    return questionnaire ? pagesToShow(questionnaire, this.shown) : [];
  }

  /** The pages on the screen. */
  get pagesNow(): Page[] {
    const { pages } = this;
    if (this.#around.layout === 'single') return pages;
    return [pages.find(({ id }) => id === this.#pageId) ?? pages[0]].filter((page) => page !== undefined);
  }

  get isFirst(): boolean {
    return this.#step === 'pages' && this.pagesNow[0] === this.pages[0];
  }

  answerTo(itemId: string): Answer | undefined {
    const answers = this.#result?.answers;
    return answers && Object.hasOwn(answers, itemId) ? answers[itemId] : undefined;
  }

  /** What stands in a number field, number or not. */
  typedIn(itemId: string): string | undefined {
    return this.#typed.get(itemId);
  }

  /** Another questionnaire. What was answered and has a place in it goes along; a confirmed result stays as it was. */
  async define(questionnaire: Questionnaire | undefined): Promise<void> {
    this.#defined = questionnaire;
    this.#around.requestUpdate();
    const before = this.#result;
    if (!questionnaire || !before || this.isConfirmed || this.#valueRules) return;
    let carrying: typeof import('./carried-over.js');
    try {
      carrying = await fetchPart(() => import('./carried-over.js'));
    } catch {
      // Where it cannot be told which answers fit, all of them stay.
      return;
    }
    // The person may have gone on meanwhile, or have begun anew.
    if (this.#result?.id !== before.id || this.isConfirmed || this.#defined !== questionnaire) return;
    this.#take(carrying.carriedOver(this.#result, questionnaire, now()));
  }

  /** The person has the pages on the screen before their eyes. */
  see(): void {
    if (this.#step === 'pages') for (const { id } of this.pagesNow) this.#seenPages.add(id);
  }

  /** Changes the result, or begins one. */
  change(change: (result: AssessmentResult, at: string) => AssessmentResult): void {
    const { questionnaire } = this;
    if (!questionnaire) return;
    this.#take(withSeen(change(this.#result ?? this.#started(questionnaire), now()), this.#seenPages));
    this.#isOwnWork = true;
    this.#isReopened = false;
  }

  answer({ id }: Item, answer: Answer): void {
    this.change((result, at) => withAnswer(result, id, answer, at));
    this.#faults = new Map([...this.#faults].filter(([one]) => one !== id));
  }

  /** What is typed into a field: a text, or a number that may not be one (yet). */
  type(item: Item, typed: string): void {
    if (item.kind !== 'number') return this.answer(item, typed === '' ? null : typed);
    this.#typed = new Map(this.#typed).set(item.id, typed);
    this.answer(item, numberIn(typed, item, decimalSign(this.#around.locale)));
  }

  /** To the next step, unless something on the screen lacks or is wrong. */
  next(): void {
    if (this.#step !== 'pages') return this.#go('preview');
    const { pages, pagesNow } = this;
    if (this.#findFaults(pagesNow)) return this.#go('pages', pagesNow[0]?.id, this.#faults);
    const next = pages[pages.indexOf(pagesNow.at(-1)!) + 1];
    if (next) this.#go('pages', next.id);
    else this.#go('profile');
  }

  back(): void {
    const { pages } = this;
    if (this.#step === 'preview') this.#go('profile');
    else if (this.#step === 'profile') this.#go('pages', pages.at(-1)?.id);
    else this.#go('pages', pages[pages.indexOf(this.pagesNow[0]!) - 1]?.id);
  }

  /** To the preview, or to the first page that lacks something. @returns whether nothing lacks */
  goToPreview(): boolean {
    const faulty = this.pages.find((page) => this.#findFaults([page]));
    if (faulty) this.#go('pages', faulty.id, this.#faults);
    else this.#go('preview');
    return !faulty;
  }

  /** Puts another result in the place of this one, or back. @returns what stood here */
  swap({ result, isReopened }: Standing): Standing {
    const before = this.standing;
    this.#take(result);
    this.#isReopened = isReopened;
    return before;
  }

  /** The confirmed result is opened for changes. */
  reopen(): void {
    this.#isReopened = true;
    this.#go('pages', this.pages[0]?.id);
  }

  end(): void {
    this.#go('end');
  }

  empty(): void {
    this.#seenPages.clear();
    this.#typed = new Map();
    this.#valueRules = false;
    this.#isOwnWork = false;
    this.#isReopened = false;
    this.#take(undefined);
    this.#go('pages', '');
  }

  /** A result takes the place of what is here, at the page that was reached in it. */
  restore(result: AssessmentResult): void {
    this.empty();
    this.#valueRules = true;
    this.#take(result);
    for (const { id, items } of result.questionnaire.pages)
      if (items.some((item) => Object.hasOwn(result.answers, item.id))) this.#seenPages.add(id);
    this.#go(result.completedAt ? 'end' : 'pages', pageReached(result)?.id ?? '');
  }

  /** @returns false when some of its answers have no place in the questionnaire any more */
  async restoreDraft({ value, place, typed = {} }: Unfinished): Promise<boolean> {
    const stored = value as AssessmentResult;
    const valueRules = this.#valueRules;
    const defined = valueRules ? undefined : this.#defined;
    const changed = defined && !isSameJson(defined, stored.questionnaire);
    const carrying = changed && (await fetchPart(() => import('./carried-over.js')));
    const result = carrying ? carrying.carriedOver(stored, defined, now()) : stored;
    this.restore(result);
    this.#valueRules = valueRules;
    this.#isOwnWork = true;
    this.#isReopened = result.completedAt !== null;
    this.#typeAgain(typed);
    if (place?.step === 'profile' || place?.step === 'preview') this.#go(place.step);
    else if (place || !result.completedAt) this.#go('pages');
    if (place?.page && this.pages.some(({ id }) => id === place.page)) this.#pageId = place.page;
    return Object.entries(stored.answers).every(
      ([id, answer]) => answer === null || Object.hasOwn(result.answers, id),
    );
  }

  /** What stood in number fields; by another definition or in another language it may be a number now. */
  #typeAgain(typed: Readonly<Record<string, string>>): void {
    this.#typed = new Map(Object.entries(typed));
    for (const { items } of this.pages)
      for (const item of items) {
        const text = Object.hasOwn(typed, item.id) ? typed[item.id]! : '';
        if (item.kind !== 'number') continue;
        if (numberIn(text, item, decimalSign(this.#around.locale)) !== null) this.type(item, text);
      }
  }

  #started(questionnaire: Questionnaire): AssessmentResult {
    const language = languageRead(questionnaire.title, this.#around.locale);
    return startAssessment(questionnaire, { id: newId(), at: now(), language });
  }

  #take(result: AssessmentResult | undefined): void {
    this.#result = result;
    this.#around.requestUpdate();
  }

  #go(step: Step, pageId = this.#pageId, faults: ReadonlyMap<string, AnswerFault> = new Map()): void {
    this.#step = step;
    this.#pageId = pageId;
    this.#faults = faults;
    this.#around.requestUpdate();
  }

  /** What the host says goes along as long as the person has not confirmed. */
  #withHost(result: AssessmentResult): AssessmentResult {
    return result.completedAt ? result : withCircumstances(withSeen(result, this.#seenPages), this.#around);
  }

  #findFaults(pages: readonly Page[]): boolean {
    const { shown } = this;
    const items = pages.flatMap((page) => page.items).filter(({ id }) => shown.has(id));
    this.#faults = faultsOf(items, {
      answerTo: (id) => this.answerTo(id),
      typedIn: (id) => this.typedIn(id),
      struck: this.#result?.struck ?? [],
      decimalSign: decimalSign(this.#around.locale),
    });
    return this.#faults.size > 0;
  }
}
