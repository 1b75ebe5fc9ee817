import type { CatalogueGoal, Goal, GoalCatalogue, GoalPlan } from '../../contracts/index.js';
import { newId } from '../../delivery/new-id.js';
import { languageRead, wording, type Locale } from '../../localization/text.js';
import { withCircumstances, type Circumstances } from '../circumstances.js';
import type { Unfinished } from '../draft-source.js';
import {
  faultsOf,
  isFrom,
  startPlan,
  withDaysOnly,
  withGoal,
  withoutGoal,
  withTitle,
  type PlanFault,
} from './planning.js';
import { goalAt, placeAfter, placeBefore, placeIn, placeReached, start, type Place } from './walking.js';

type PlanChange = (plan: GoalPlan, at: string) => GoalPlan;

/** The element around the goals: what its host says. */
export interface Surroundings extends Circumstances {
  readonly locale: Locale;
  readonly max: number;
  readonly shared: boolean;
  requestUpdate(): void;
}

/** A plan, and whether it was confirmed before and is open for changes. */
interface Standing {
  plan: GoalPlan | undefined;
  isReopened: boolean;
}

const mostGoals = 10;

const now = () => new Date().toISOString();

/** One person's way from a catalogue to a plan: what they chose and wrote, gave up on the way, and where they are. */
export class GoalsInHand {
  readonly #around: Surroundings;
  #plan: GoalPlan | undefined;
  #place = start;
  #faults: readonly PlanFault[] = [];
  #moved: { id: string; from: number } | undefined;
  /** Ids of the fields for own goals, in the order in which they were opened. */
  #opened: readonly string[] = [];
  /** Goals that were given up, so that choosing them again brings back what was written. */
  readonly #setAside = new Map<string, Goal>();
  #isOwnWork = false;
  #isReopened = false;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** The plan with what the host says as long as it is not confirmed; nothing while untouched. */
  get result(): GoalPlan | undefined {
    return this.#plan && this.#withHost(this.#plan);
  }

  /** The plan, begun where nothing has been chosen yet. */
  get document(): GoalPlan {
    return this.result ?? this.#withHost(this.#started());
  }

  get goals(): readonly Goal[] {
    return this.#plan?.goals ?? [];
  }

  get place(): Place {
    return this.#place;
  }

  get step(): Place['step'] {
    return this.#place.step;
  }

  /** What keeps the person where they are. */
  get faults(): readonly PlanFault[] {
    return this.#faults;
  }

  /** The goal moved last and its place before, from 1. */
  get moved(): { id: string; from: number } | undefined {
    return this.#moved;
  }

  get isConfirmed(): boolean {
    return this.#plan !== undefined && this.#plan.completedAt !== null;
  }

  get isDirty(): boolean {
    return this.#plan !== undefined && !this.isConfirmed;
  }

  get isOwnWork(): boolean {
    return this.#isOwnWork;
  }

  get max(): number {
    return Math.min(Math.max(Math.trunc(this.#around.max) || 3, 1), mostGoals);
  }

  get isFull(): boolean {
    return this.goals.length >= this.max;
  }

  /** The goals are those of a group. */
  get isShared(): boolean {
    return this.#around.shared || (this.#plan?.shared ?? false);
  }

  /** What stands here now, as it is: to see whether it still does, and to put it back. */
  get standing(): Standing {
    return { plan: this.#plan, isReopened: this.#isReopened };
  }

  /** What is kept as a draft. */
  get unfinished(): Unfinished | null {
    const { result } = this;
    if (!result || (this.isConfirmed && !this.#isReopened)) return null;
    const { step, goal } = this.#place;
    return { value: withDaysOnly(result), place: { step, ...(goal && { goal }) } };
  }

  /** The chosen goals of a catalogue by their ids in it. */
  chosenFrom(catalogue: GoalCatalogue): Map<string, Goal> {
    const plan = this.#plan;
    const chosen = this.goals.filter((goal) => plan && isFrom(goal, plan, catalogue));
    return new Map(chosen.map((goal) => [goal.catalogueId ?? '', goal]));
  }

  /** What is written in fields of its own: opened here, or goals that are not in this catalogue. */
  own(catalogue: GoalCatalogue): { id: string; title: string }[] {
    const chosen = new Set(this.chosenFrom(catalogue).values());
    const own = this.goals.filter((goal) => !chosen.has(goal)).map(({ id }) => id);
    return [...new Set([...this.#opened, ...own])].map((id) => ({ id, title: this.#goal(id)?.title ?? '' }));
  }

  choose(goal: CatalogueGoal, catalogue: GoalCatalogue): void {
    if (this.isFull || this.chosenFrom(catalogue).has(goal.id)) return;
    const fresh: Goal = {
      id: newId(),
      catalogueId: goal.id,
      catalogueTitle: goal.title,
      title: wording(goal.title, this.#around.locale).text,
      baseline: null,
      target: null,
    };
    const added = { ...fresh, ...this.#setAside.get(`${catalogue.id}/${goal.id}`), catalogueId: goal.id };
    this.change((plan, at) => withGoal(plan, added, catalogue, at));
  }

  giveUp({ id }: CatalogueGoal, catalogue: GoalCatalogue): void {
    const chosen = this.chosenFrom(catalogue).get(id);
    if (!chosen) return;
    this.#setAside.set(`${catalogue.id}/${id}`, chosen);
    this.change((plan, at) => withoutGoal(plan, chosen.id, at));
  }

  /** Opens a field for an own goal, or finds one in which nothing stands yet. @returns its id */
  openOwn(catalogue: GoalCatalogue): string {
    const ids = this.own(catalogue).map(({ id }) => id);
    const id = ids.find((one) => !this.#goal(one)) ?? newId();
    this.#opened = [...new Set([...ids, id])];
    return id;
  }

  /** Writes an own goal; a goal as soon as something stands there. An emptied field stays where it is. */
  writeOwn(id: string, title: string, catalogue: GoalCatalogue): void {
    const goal = this.#goal(id);
    if (!title.trim()) this.#setOwnAside(id, catalogue);
    else if (goal) this.change((plan, at) => withTitle(plan, id, title, at));
    else if (!this.isFull) {
      const added = { id, baseline: null, target: null, ...this.#setAside.get(id), title };
      this.change((plan, at) => withGoal(plan, added, catalogue, at));
    }
  }

  /** Closes the field of an own goal, with what stands there. */
  closeOwn(id: string, catalogue: GoalCatalogue): void {
    this.#setOwnAside(id, catalogue);
    this.#opened = this.#opened.filter((one) => one !== id);
  }

  /** Changes the plan, or begins one. */
  change(change: PlanChange): void {
    this.#take(change(this.#plan ?? this.#started(), now()));
    this.#isOwnWork = true;
    this.#isReopened = false;
    this.#faults = this.#faults.filter(({ field }) => field !== 'goals');
  }

  /** Changes the goal that is made concrete; a fault of this field is looked for anew. */
  changeGoal(field: string, change: (plan: GoalPlan, goalId: string, at: string) => GoalPlan): void {
    const goal = goalAt(this.#place, this.#plan);
    if (goal) this.change((plan, at) => change(plan, goal.id, at));
    this.#faults = this.#faults.filter((fault) => fault.field !== field);
  }

  /** Puts a goal into another place. */
  move(goalId: string, change: PlanChange): void {
    const from = this.goals.findIndex(({ id }) => id === goalId) + 1;
    this.change(change);
    this.#moved = { id: goalId, from };
  }

  /** To the next step, unless something lacks. */
  next(): void {
    const next = placeAfter(this.#place, this.#plan);
    if (!('step' in next)) this.#go(this.#place, next);
    else if (next.step === 'preview') this.goToPreview();
    else this.#go(next);
  }

  back(): void {
    this.#go(placeBefore(this.#place, this.#plan));
  }

  /** To the preview, or to the first step that lacks something. @returns whether nothing lacks */
  goToPreview(): boolean {
    const [first, ...rest] = faultsOf(this.document);
    if (!first) this.#go({ ...this.#place, step: 'preview' });
    else if (!('goal' in first)) this.#go(start, [first]);
    else
      this.#go({ step: 'make', goal: first.goal }, [
        first,
        ...rest.filter((one) => 'goal' in one && one.goal === first.goal),
      ]);
    return !first;
  }

  /** Puts another plan in the place of this one, or back. @returns what stood here */
  swap({ plan, isReopened }: Standing): Standing {
    const before = this.standing;
    this.#take(plan);
    this.#isReopened = isReopened;
    return before;
  }

  /** The confirmed plan is opened for changes. */
  reopen(): void {
    this.#isReopened = true;
    this.#go(start);
  }

  end(): void {
    this.#go({ ...this.#place, step: 'end' });
  }

  empty(): void {
    this.#opened = [];
    this.#setAside.clear();
    this.#isOwnWork = false;
    this.#isReopened = false;
    this.#take(undefined);
    this.#go(start);
  }

  /** A plan takes the place of what is here, where the person had come in it. */
  restore(plan: GoalPlan): void {
    this.empty();
    this.#take(plan);
    this.#go(placeReached(plan));
  }

  /** A goal that the catalogue no longer has stays in the plan, so that nothing is ever left over. */
  restoreDraft({ value, place }: Unfinished): Promise<boolean> {
    const plan = value as GoalPlan;
    this.restore(plan);
    this.#isOwnWork = true;
    this.#isReopened = this.isConfirmed;
    this.#go(placeIn(plan, place));
    return Promise.resolve(true);
  }

  #started(): GoalPlan {
    return startPlan({ id: newId(), at: now(), language: languageRead('', this.#around.locale) });
  }

  #take(plan: GoalPlan | undefined): void {
    this.#plan = plan;
    this.#around.requestUpdate();
  }

  #go(place: Place, faults: readonly PlanFault[] = []): void {
    this.#place = place;
    this.#faults = faults;
    this.#moved = undefined;
    this.#around.requestUpdate();
  }

  #setOwnAside(id: string, catalogue: GoalCatalogue): void {
    this.#opened = this.own(catalogue).map((own) => own.id);
    const goal = this.#goal(id);
    if (!goal) return;
    this.#setAside.set(id, goal);
    this.change((plan, at) => withoutGoal(plan, id, at));
  }

  #goal(id: string): Goal | undefined {
    return this.goals.find((goal) => goal.id === id);
  }

  #withHost(plan: GoalPlan): GoalPlan {
    if (plan.completedAt) return plan;
    return { ...withCircumstances(plan, this.#around), ...(this.#around.shared && { shared: true }) };
  }
}
