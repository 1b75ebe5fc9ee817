import type { ReactiveController, ReactiveElement } from 'lit';
import { letRead } from './readable.js';

/** What the form and the page are told about a field. */
export interface FieldState {
  /** The confirmed document, or null while there is none. */
  complete: object | null;
  /** The document for the other elements of the page, which may read it though it leaves sealed. */
  readable?: object | null;
  /** The person has entered something that is not confirmed. */
  dirty: boolean;
  /** Leaving the page would lose something. */
  atRisk: boolean;
  /** What leaves is sealed for its reader. */
  sealed: boolean;
  error: boolean;
  required: boolean;
  /** What takes focus when the browser says so. */
  anchor: HTMLElement | null;
}

/** The element as a field of a form: value, validity, states, and the warning before leaving with what would be lost. */
export class FormField implements ReactiveController {
  readonly #host: ReactiveElement & { disabled: boolean };
  readonly #read: () => FieldState;
  #missing = '';
  #disabledByForm = false;
  readonly internals: ElementInternals;

  constructor(host: ReactiveElement & { disabled: boolean }, read: () => FieldState) {
    this.#host = host;
    this.#read = read;
    this.internals = host.attachInternals();
    letRead(host, () => read().readable ?? null);
    host.addController(this);
  }

  /** What the browser says when the field is required and not complete; given while the element draws, in its language. */
  sayWhenMissing(words: string): void {
    this.#missing = words;
  }

  /** Nothing can be entered: the element itself is disabled, or a fieldset around it. */
  get off(): boolean {
    return this.#host.disabled || this.#disabledByForm;
  }

  /** What the browser says through `formDisabledCallback`. */
  disableByForm(disabled: boolean): void {
    this.#disabledByForm = disabled;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    // Before drawing: what formDisabledCallback says while Lit reflects would not be drawn.
    this.#host.toggleAttribute('disabled', this.#host.disabled);
  }

  hostUpdated(): void {
    const { complete, dirty, error, required, anchor, sealed, atRisk } = this.#read();
    // Without the empty state the browser would keep the answers in its session history.
    this.internals.setFormValue(complete && JSON.stringify(complete), '');
    const lacking = required && !complete;
    if (lacking && anchor) this.internals.setValidity({ valueMissing: true }, this.#missing, anchor);
    else if (lacking) this.internals.setValidity({ valueMissing: true }, this.#missing);
    else this.internals.setValidity({});
    this.#mark('complete', complete !== null);
    this.#mark('dirty', dirty);
    this.#mark('sealed', sealed);
    this.#mark('error', error);
    if (atRisk && this.#host.isConnected) window.addEventListener('beforeunload', this.#onLeave);
    else window.removeEventListener('beforeunload', this.#onLeave);
  }

  hostConnected(): void {
    // An element that was taken out and put back has to warn again.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeunload', this.#onLeave);
  }

  #mark(state: string, on: boolean): void {
    if (on) this.internals.states.add(state);
    else this.internals.states.delete(state);
  }

  readonly #onLeave = (event: BeforeUnloadEvent): void => event.preventDefault();
}
