import type { CatalogueGoal, Goal, GoalCatalogue, GoalPlan } from '../../contracts/index.js';
import { newId } from '../../delivery/new-id.js';
import { wording, type Locale } from '../../localization/text.js';
import { isFrom, withGoal, withoutGoal, withTitle } from './planning.js';

export type PlanChange = (plan: GoalPlan, at: string) => GoalPlan;

/** The plan while it is chosen and written, and what the person gave up on the way. */
export class GoalsInHand {
  plan: GoalPlan | undefined;
  /** Ids of the fields for own goals, in the order in which they were opened. */
  #opened: readonly string[] = [];
  /** Goals that were given up, so that choosing them again brings back what was written. */
  readonly #setAside = new Map<string, Goal>();

  get goals(): readonly Goal[] {
    return this.plan?.goals ?? [];
  }

  /** Takes another plan, or none, in the place of what there was. */
  begin(plan?: GoalPlan): void {
    this.plan = plan;
    this.#opened = [];
    this.#setAside.clear();
  }

  /** The chosen goals of a catalogue by their ids in it. */
  chosenFrom(catalogue: GoalCatalogue): Map<string, Goal> {
    const chosen = this.goals.filter((goal) => this.plan && isFrom(goal, this.plan, catalogue));
    return new Map(chosen.map((goal) => [goal.catalogueId ?? '', goal]));
  }

  /** What is written in fields of its own: opened here, or goals that are not in this catalogue. */
  own(catalogue: GoalCatalogue): { id: string; title: string }[] {
    const chosen = new Set(this.chosenFrom(catalogue).values());
    const own = this.goals.filter((goal) => !chosen.has(goal)).map(({ id }) => id);
    return [...new Set([...this.#opened, ...own])].map((id) => ({ id, title: this.#goal(id)?.title ?? '' }));
  }

  choose(goal: CatalogueGoal, catalogue: GoalCatalogue, locale: Locale): PlanChange | undefined {
    if (this.chosenFrom(catalogue).has(goal.id)) return undefined;
    const fresh: Goal = {
      id: newId(),
      catalogueId: goal.id,
      catalogueTitle: goal.title,
      title: wording(goal.title, locale).text,
      baseline: null,
      target: null,
    };
    const added = { ...fresh, ...this.#setAside.get(`${catalogue.id}/${goal.id}`), catalogueId: goal.id };
    return (plan, at) => withGoal(plan, added, catalogue, at);
  }

  giveUp({ id }: CatalogueGoal, catalogue: GoalCatalogue): PlanChange | undefined {
    const chosen = this.chosenFrom(catalogue).get(id);
    if (!chosen) return undefined;
    this.#setAside.set(`${catalogue.id}/${id}`, chosen);
    return (plan, at) => withoutGoal(plan, chosen.id, at);
  }

  /** Opens a field for an own goal, or finds one in which nothing stands yet. @returns its id */
  openOwn(catalogue: GoalCatalogue): string {
    const ids = this.own(catalogue).map(({ id }) => id);
    const id = ids.find((one) => !this.#goal(one)) ?? newId();
    this.#opened = [...new Set([...ids, id])];
    return id;
  }

  /** Writes an own goal; a goal as soon as something stands there. @param full no more goals may be chosen */
  writeOwn(id: string, title: string, catalogue: GoalCatalogue, full: boolean): PlanChange | undefined {
    if (!title.trim()) return this.#setOwnAside(id, catalogue);
    if (this.#goal(id)) return (plan, at) => withTitle(plan, id, title, at);
    if (full) return undefined;
    const added = { id, baseline: null, target: null, ...this.#setAside.get(id), title };
    return (plan, at) => withGoal(plan, added, catalogue, at);
  }

  /** Closes the field of an own goal, with what stands there. */
  closeOwn(id: string, catalogue: GoalCatalogue): PlanChange | undefined {
    const change = this.#setOwnAside(id, catalogue);
    this.#opened = this.#opened.filter((one) => one !== id);
    return change;
  }

  /** An emptied field stays where it is. */
  #setOwnAside(id: string, catalogue: GoalCatalogue): PlanChange | undefined {
    this.#opened = this.own(catalogue).map((own) => own.id);
    const goal = this.#goal(id);
    if (!goal) return undefined;
    this.#setAside.set(id, goal);
    return (plan, at) => withoutGoal(plan, id, at);
  }

  #goal(id: string): Goal | undefined {
    return this.goals.find((goal) => goal.id === id);
  }
}
