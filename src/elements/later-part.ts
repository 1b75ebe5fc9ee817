import type { CSSResult, ReactiveElement } from 'lit';
import { drawStepFailed, drawWaiting } from './notices.js';
import { placeForStyles } from './own-root.js';
import type { Pending } from './pending.js';

interface LaterPartOptions<T> {
  load: () => Promise<T>;
  pending: Pending;
  /** The person has tried again and it is here: the focus has to go to what is drawn with it. */
  onRetried: () => void;
  /** Styles that come with it, for the host's shadow root. */
  styles?: (part: T) => readonly CSSResult[];
  /** What another element has fetched already. */
  part?: T | undefined;
}

const aheadWithinMs = 10_000;
const aheadWithoutIdleMs = 2000;

/** A part of an element that is fetched when it is drawn, or ahead while the person is busy with what comes before. */
export class LaterPart<T> {
  readonly #host: ReactiveElement;
  readonly #options: LaterPartOptions<T>;
  #part: T | undefined;
  #failed = false;
  #fetching: Promise<void> | undefined;
  #fetchedAhead = false;
  readonly #style: ReturnType<typeof placeForStyles>;

  constructor(host: ReactiveElement, options: LaterPartOptions<T>) {
    this.#host = host;
    this.#options = options;
    this.#style = placeForStyles(host);
    if (options.part) this.#take(options.part);
  }

  /** The part, once it is here. */
  get part(): T | undefined {
    return this.#part;
  }

  /** It was needed and could not be fetched. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Fetches the part, once. Never rejects: `failed` says that it is not here, and the next call tries again. */
  readonly fetch = async (): Promise<void> => {
    await this.#fetch();
    this.#failed = this.#part === undefined;
    if (this.#failed) this.#host.requestUpdate();
  };

  /** Fetches it when the browser is idle. That it fails is of no account before it is needed. */
  fetchAhead(): void {
    if (this.#fetchedAhead) return;
    this.#fetchedAhead = true;
    const fetch = () => void this.#fetch();
    if ('requestIdleCallback' in window) requestIdleCallback(fetch, { timeout: aheadWithinMs });
    else setTimeout(fetch, aheadWithoutIdleMs);
  }

  /** Draws with the part; while it is not here, says so and fetches it. */
  draw(drawWith: (part: T) => unknown, onSave: () => void): unknown {
    if (this.#part) return drawWith(this.#part);
    if (this.#failed) return drawStepFailed(this.retry, onSave);
    this.#options.pending.add(this.fetch);
    return drawWaiting();
  }

  /** The person wants it to be fetched again. */
  readonly retry = (): void =>
    this.#options.pending.add(async () => {
      await this.fetch();
      if (this.#part) this.#options.onRetried();
    });

  #fetch(): Promise<void> {
    if (this.#part) return Promise.resolve();
    return (this.#fetching ??= this.#load().finally(() => (this.#fetching = undefined)));
  }

  async #load(): Promise<void> {
    try {
      this.#take(await this.#options.load());
      this.#host.requestUpdate();
    } catch {
      // Whoever needs it finds that it is not here.
    }
  }

  #take(part: T): void {
    this.#style?.(this.#options.styles?.(part) ?? []);
    this.#part = part;
  }
}
