/** How long a piece of work may hold the page, in milliseconds. A long task is 50. */
const slice = 12;

/** Lets the page answer: waits for a turn of its own, without the delay that timers get. */
function turn(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

/** Work in slices, so that the page answers meanwhile. */
export class Slices {
  #since = performance.now();
  readonly #onTurn: () => void;

  /** @param onTurn called each time the page has had its turn */
  constructor(onTurn: () => void) {
    this.#onTurn = onTurn;
  }

  /** Whether it is time to `rest`. */
  get isOver(): boolean {
    return performance.now() - this.#since > slice;
  }

  async rest(): Promise<void> {
    await turn();
    this.#onTurn();
    this.#since = performance.now();
  }
}
