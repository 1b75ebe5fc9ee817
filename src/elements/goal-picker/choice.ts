import type { CatalogueGoal, Draft, Goal, GoalCatalogue } from '../../contracts/index.js';
import { newId } from '../../delivery/new-id.js';
import { wording, type Locale } from '../../localization/text.js';
import type { GoalsInHand } from './goals-in-hand.js';
import { isFrom, withGoal, withoutGoal, withTitle } from './planning.js';

/** A goal that was given up, and the catalogue of which it was chosen: one's own has none. */
type SetAside = NonNullable<Draft['setAside']>[number];

/** What the person has chosen of a catalogue and written besides it, and what of that they gave up again. */
export class Choice {
  readonly #hand: GoalsInHand;
  readonly #around: { readonly locale: Locale };
  /** Ids of the fields for own goals, in the order in which they were opened. */
  #opened: readonly string[] = [];
  /** Goals that were given up, so that choosing them again brings back what was written. */
  #setAside: readonly SetAside[] = [];

  constructor(hand: GoalsInHand, around: { readonly locale: Locale }) {
    this.#hand = hand;
    this.#around = around;
  }

  /** What was given up, as a draft keeps it. */
  get setAside(): readonly SetAside[] {
    return this.#setAside;
  }

  /** The chosen goals of a catalogue by their ids in it. */
  chosenFrom(catalogue: GoalCatalogue): Map<string, Goal> {
    const { plan } = this.#hand.standing;
    const chosen = this.#hand.goals.filter((goal) => plan && isFrom(goal, plan, catalogue));
    return new Map(chosen.map((goal) => [goal.catalogueId ?? '', goal]));
  }

  /** What is written in fields of its own: opened here, or goals that are not in this catalogue. */
  own(catalogue: GoalCatalogue): { id: string; title: string }[] {
    const chosen = new Set(this.chosenFrom(catalogue).values());
    const own = this.#hand.goals.filter((goal) => !chosen.has(goal)).map(({ id }) => id);
    return [...new Set([...this.#opened, ...own])].map((id) => ({ id, title: this.#goal(id)?.title ?? '' }));
  }

  choose(goal: CatalogueGoal, catalogue: GoalCatalogue): void {
    if (this.#hand.isFull || this.chosenFrom(catalogue).has(goal.id)) return;
    const fresh: Goal = {
      id: newId(),
      catalogueId: goal.id,
      catalogueTitle: goal.title,
      title: wording(goal.title, this.#around.locale).text,
      baseline: null,
      target: null,
    };
    const added = { ...fresh, ...this.#takeUp(goal.id, catalogue.id), catalogueId: goal.id };
    this.#hand.change((plan, at) => withGoal(plan, added, catalogue, at));
  }

  giveUp({ id }: CatalogueGoal, catalogue: GoalCatalogue): void {
    const chosen = this.chosenFrom(catalogue).get(id);
    if (!chosen) return;
    this.#setAside = [...this.#setAside, { catalogue: catalogue.id, goal: chosen }];
    this.#hand.change((plan, at) => withoutGoal(plan, chosen.id, at));
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
    else if (goal) this.#hand.change((plan, at) => withTitle(plan, id, title, at));
    else if (!this.#hand.isFull) {
      const added = { id, baseline: null, target: null, ...this.#takeUp(id), title };
      this.#hand.change((plan, at) => withGoal(plan, added, catalogue, at));
    }
  }

  /** Closes the field of an own goal, with what stands there. */
  closeOwn(id: string, catalogue: GoalCatalogue): void {
    this.#setOwnAside(id, catalogue);
    this.#opened = this.#opened.filter((one) => one !== id);
    // Nothing leads back to it.
    this.#takeUp(id);
  }

  /** Nothing but this was given up, and the fields of what of it was one's own are open. */
  restore(setAside: readonly SetAside[] = []): void {
    this.#setAside = setAside;
    this.#opened = setAside.flatMap(({ catalogue, goal }) => (catalogue ? [] : goal.id));
  }

  #setOwnAside(id: string, catalogue: GoalCatalogue): void {
    this.#opened = this.own(catalogue).map((own) => own.id);
    const goal = this.#goal(id);
    if (!goal) return;
    this.#setAside = [...this.#setAside, { goal }];
    this.#hand.change((plan, at) => withoutGoal(plan, id, at));
  }

  /** What belonged to a goal that was given up and is chosen again. */
  #takeUp(id: string, from?: string): Goal | undefined {
    const found = this.#setAside.find(
      ({ catalogue, goal }) => catalogue === from && (from ? goal.catalogueId : goal.id) === id,
    );
    this.#setAside = this.#setAside.filter((one) => one !== found);
    return found?.goal;
  }

  #goal(id: string): Goal | undefined {
    return this.#hand.goals.find((goal) => goal.id === id);
  }
}
