import type { ReactiveController, ReactiveElement } from 'lit';
import type { AssessmentResult } from '../../contracts/index.js';
import { mostImportantOf } from '../../scoring/most-important.js';
import { documentOf } from '../readable.js';

type Assessment = Element & { value?: unknown; updateComplete?: Promise<unknown> };

/** The goals of the dimensions that the person marked as important, in that order. */
function goalsOf(result: AssessmentResult): string[] {
  const { dimensions } = result.questionnaire;
  return mostImportantOf(result).flatMap((id) => dimensions.find((one) => one.id === id)?.goals ?? []);
}

/** Follows the self-assessment that a host names with `from`, and suggests goals when it is confirmed. */
export class Suggesting implements ReactiveController {
  readonly #host: ReactiveElement & { from: string };
  readonly #track: (work: Promise<void>) => void;
  #root: Node | undefined;
  #goals: readonly string[] = [];

  /** @param track told of all that is under way, so that `updateComplete` waits for it */
  constructor(host: ReactiveElement & { from: string }, track: (work: Promise<void>) => void) {
    this.#host = host;
    this.#track = track;
    host.addController(this);
  }

  get goals(): readonly string[] {
    return this.#goals;
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    for (const name of ['polku-change', 'polku-submit']) this.#root.addEventListener(name, this.#onEvent);
    // A value that a host sets fires nothing, so it is looked at again when the person comes here.
    this.#host.addEventListener('focusin', this.#look);
    this.#track(this.look());
  }

  hostDisconnected(): void {
    for (const name of ['polku-change', 'polku-submit']) this.#root?.removeEventListener(name, this.#onEvent);
    this.#host.removeEventListener('focusin', this.#look);
  }

  /** Looks at the assessment, now and again when it is upgraded; it may come to the page later than its picker. */
  async look(): Promise<void> {
    const source = this.#source;
    if (source?.localName.includes('-') && !customElements.get(source.localName))
      // Nobody waits for this: the element may never be registered.
      void customElements.whenDefined(source.localName).then(() => this.#track(this.look()));
    await source?.updateComplete;
    this.#read();
  }

  get #source(): Assessment | undefined {
    const { from } = this.#host;
    // Not by instanceof: a frame's document is of another kind.
    const root = this.#root as Partial<DocumentFragment> | undefined;
    return (from && root?.getElementById?.(from)) || undefined;
  }

  readonly #onEvent = (event: Event): void => {
    if (event.target === this.#source) this.#read();
  };

  readonly #look = (): void => this.#read();

  #read(): void {
    const source = this.#source;
    const result = source && (documentOf(source) as Partial<AssessmentResult> | null);
    if (!result) this.#suggest([]);
    // While it is being changed, what was confirmed before still says what is important.
    else if (result.schema === 'polku/self-assessment' && result.completedAt)
      this.#suggest(goalsOf(result as AssessmentResult));
  }

  #suggest(goals: readonly string[]): void {
    if (goals.join() === this.#goals.join()) return;
    this.#goals = goals;
    this.#host.requestUpdate();
  }
}
