import type { Goal, GoalPlan } from '../../contracts/index.js';
import { newId } from '../../delivery/new-id.js';
import { languageRead, type Locale } from '../../localization/text.js';
import { withCircumstances, type Circumstances } from '../circumstances.js';
import type { Unfinished } from '../draft-source.js';
import { Choice } from './choice.js';
import { startPlan, withDayOnly, withDaysOnly, type PlanFault } from './planning.js';
import {
  goalAt,
  placeAfter,
  placeBefore,
  placeIn,
  placeOfPreview,
  placeReached,
  start,
  type Place,
} from './walking.js';

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
  /** What was chosen of a catalogue, and written besides it. */
  readonly choice: Choice;
  #plan: GoalPlan | undefined;
  #place = start;
  #faults: readonly PlanFault[] = [];
  #moved: { id: string; from: number } | undefined;
  #isOwnWork = false;
  #isReopened = false;

  constructor(around: Surroundings) {
    this.#around = around;
    this.choice = new Choice(this, around);
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
    const setAside = this.choice.setAside.map((one) => ({ ...one, goal: withDayOnly(one.goal) }));
    return {
      value: withDaysOnly(result),
      place: { step, ...(goal && { goal }) },
      ...(setAside.length > 0 && { setAside }),
    };
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
    const [place, faults] = placeOfPreview(this.#place, this.document);
    this.#go(place, faults);
    return faults.length === 0;
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
    this.choice.restore();
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
  restoreDraft({ value, place, setAside }: Unfinished): Promise<boolean> {
    const plan = value as GoalPlan;
    this.restore(plan);
    this.choice.restore(setAside);
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

  #withHost(plan: GoalPlan): GoalPlan {
    if (plan.completedAt) return plan;
    return { ...withCircumstances(plan, this.#around), ...(this.#around.shared && { shared: true }) };
  }
}
