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
  /** What takes focus when the browser or the page says so: the heading of the step. */
  anchor: HTMLElement | null;
}

/** The browser's own words for a field that must be filled in, until the element has drawn and has better ones. */
const browserWords = () =>
  Object.assign(document.createElement('input'), { required: true }).validationMessage || '!';

/** The element as a field of a form: value, validity, states, and the warning before leaving with what would be lost. */
export class FormField implements ReactiveController {
  readonly #host: ReactiveElement & { disabled: boolean };
  readonly #read: () => FieldState;
  #missing = '';
  /** Focus was asked for before there was anything to take it; by `autofocus` only if nobody has it. */
  #focusFor: 'page' | 'autofocus' | undefined;
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
    // What cannot be changed cannot be asked for either, as in the browser's own fields.
    const lacking = required && !complete && !this.#host.hasAttribute('readonly');
    this.#require(lacking, anchor ?? this.#fallback);
    this.#mark('complete', complete !== null);
    this.#mark('dirty', dirty);
    this.#mark('sealed', sealed);
    this.#mark('error', error);
    if (atRisk && this.#host.isConnected) window.addEventListener('beforeunload', this.#onLeave);
    else window.removeEventListener('beforeunload', this.#onLeave);
    this.#name();
    this.#focusWhenWanted();
  }

  hostConnected(): void {
    this.#host.addEventListener('click', this.#onLabel);
    // A form may be sent before the element has drawn.
    if (!this.#host.hasUpdated && this.#host.hasAttribute('required')) this.#require(true, null);
    if (!this.#host.hasUpdated && this.#host.autofocus) this.#focusFor = 'autofocus';
    // An element that was taken out and put back has to warn again.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('click', this.#onLabel);
    window.removeEventListener('beforeunload', this.#onLeave);
  }

  /** Takes the focus to the step on which the person is, as soon as there is one. */
  focus(options?: FocusOptions): void {
    if (this.#host.matches(':disabled')) return;
    const target = this.#read().anchor ?? this.#fallback;
    if (target) target.focus(options);
    else this.#focusFor = 'page';
  }

  /** Where a step has no heading, such as a fault. */
  get #fallback(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('[tabindex="-1"]') ?? null;
  }

  #require(lacking: boolean, anchor: HTMLElement | null): void {
    const words = this.#missing || browserWords();
    if (lacking && anchor) this.internals.setValidity({ valueMissing: true }, words, anchor);
    else if (lacking) this.internals.setValidity({ valueMissing: true }, words);
    else this.internals.setValidity({});
  }

  /** A name that the page gives, by a label or an ARIA attribute, needs a role that carries it. */
  #name(): void {
    const named = this.internals.labels.length > 0 || this.#host.matches('[aria-label], [aria-labelledby]');
    if (named || this.internals.role) this.internals.role = named ? 'group' : null;
  }

  /** The browser's own `autofocus` does not wait for what draws later. */
  #focusWhenWanted(): void {
    const wanted = this.#focusFor;
    if (!wanted || !this.#read().anchor) return;
    this.#focusFor = undefined;
    const page = this.#host.ownerDocument;
    const isFree = !page.activeElement || page.activeElement === page.body;
    if (wanted === 'page' || (isFree && !page.querySelector(':target'))) this.focus();
  }

  #mark(state: string, on: boolean): void {
    if (on) this.internals.states.add(state);
    else this.internals.states.delete(state);
  }

  /** A press on a label reaches the element itself as a click outside of it. */
  readonly #onLabel = (event: MouseEvent): void => {
    if (event.composedPath()[0] !== this.#host || this.internals.labels.length === 0) return;
    const { left, right, top, bottom } = this.#host.getBoundingClientRect();
    const { clientX: x, clientY: y } = event;
    if (x < left || x > right || y < top || y > bottom) this.focus();
  };

  readonly #onLeave = (event: BeforeUnloadEvent): void => event.preventDefault();
}
