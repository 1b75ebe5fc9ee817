import type { ReactiveController, ReactiveElement } from 'lit';

/** Where the focus goes once it is drawn: what held it goes away with its step. */
export class NextFocus implements ReactiveController {
  readonly #host: ReactiveElement;
  #id: string | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What has this id inside the element, if it is drawn. */
  find(id: string): HTMLElement | null {
    return this.#host.renderRoot?.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ?? null;
  }

  /** The focus goes to what has this id, as soon as it is drawn. */
  on(id: string): void {
    this.#id = id;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const target = this.#id === undefined ? null : this.find(this.#id);
    if (!target) return;
    this.#id = undefined;
    target.focus();
  }
}
