import type { ReactiveController, ReactiveElement } from 'lit';
import type { GoalPlan } from '../../contracts/index.js';
import { ownCopy } from '../read-given.js';
import { documentOf } from '../readable.js';

type Picker = Element & { value?: unknown; updateComplete?: Promise<unknown> };

/** A confirmed plan; what a picker of this library hands over is whole. */
function planIn(value: unknown): GoalPlan | undefined {
  const plan = value as Partial<GoalPlan> | null | undefined;
  const isPlan = plan?.schema === 'polku/goal-plan' && plan.completedAt && Array.isArray(plan.goals);
  return isPlan ? ownCopy(value as GoalPlan) : undefined;
}

/** Takes the plan from a goal picker on the same page, now and whenever its person confirms anew. */
export class PlanFrom implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #take: (plan: GoalPlan) => void;
  #root: Node | undefined;
  #id: string | undefined;

  constructor(host: ReactiveElement, take: (plan: GoalPlan) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    this.#root.addEventListener('polku-submit', this.#onSubmit);
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('polku-submit', this.#onSubmit);
  }

  /** Follows the picker with this id. Settles when what it has now is taken. */
  async follow(id: string | undefined): Promise<void> {
    this.#id = id;
    const picker = this.#find();
    if (!picker?.localName.includes('-')) return;
    // A tag that nobody registers is never defined: the element must not wait for it.
    if (customElements.get(picker.localName)) await this.#read(picker);
    else void customElements.whenDefined(picker.localName).then(() => this.#read(picker));
  }

  async #read(picker: Picker): Promise<void> {
    await picker.updateComplete;
    const plan = planIn(documentOf(picker));
    if (plan && picker === this.#find()) this.#take(plan);
  }

  #find(): Picker | null {
    const root = this.#host.getRootNode() as Partial<DocumentFragment>;
    return (this.#id && root.getElementById?.(this.#id)) || null;
  }

  readonly #onSubmit = (event: Event): void => {
    const picker = this.#find();
    if (!picker || event.target !== picker) return;
    // What leaves sealed can still be read where it was made.
    const plan = planIn(documentOf(picker)) ?? planIn((event as CustomEvent<unknown>).detail);
    if (plan) this.#take(plan);
  };
}
