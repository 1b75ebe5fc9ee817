/** Work that an element's `updateComplete` waits for. */
export class Pending {
  readonly #work = new Set<Promise<void>>();
  readonly #onEnd: (() => void) | undefined;
  #count = 0;

  /** @param onEnd told whenever a piece of work has ended */
  constructor(onEnd?: () => void) {
    this.#onEnd = onEnd;
  }

  /** Whether anything is under way. */
  get busy(): boolean {
    return this.#count > 0;
  }

  readonly add = (work: () => Promise<void>): void => {
    this.#count += 1;
    const promise = work().finally(() => {
      this.#count -= 1;
      this.#work.delete(promise);
      this.#onEnd?.();
    });
    this.#work.add(promise);
  };

  /** Settles when nothing is under way any more and all of it is drawn. */
  async settled(drawn: () => Promise<boolean>): Promise<boolean> {
    let done = await drawn();
    while (this.#work.size > 0) {
      await Promise.all(this.#work);
      done = await drawn();
    }
    return done;
  }
}
