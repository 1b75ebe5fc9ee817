import type { CSSResult, ReactiveController, ReactiveElement } from 'lit';

const sheets = new WeakMap<Document, WeakMap<CSSResult, CSSStyleSheet>>();

/** A style sheet of one document cannot be used in another, so each document has its own of every style. */
function sheetOf(style: CSSResult, page: Document): CSSStyleSheet {
  const own = sheets.get(page) ?? new WeakMap<CSSResult, CSSStyleSheet>();
  sheets.set(page, own);
  const known = (page === document && style.styleSheet) || own.get(style);
  if (known) return known;
  const sheet = new (page.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(style.cssText);
  own.set(style, sheet);
  return sheet;
}

const ofHosts = new WeakMap<ReactiveElement, OwnStyles>();

/** The styles of an element in whatever document it stands: the browser takes them away when it moves to another. */
export class OwnStyles implements ReactiveController {
  readonly #host: ReactiveElement;
  #styles: readonly CSSResult[];
  #page: Document | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#styles = (host.constructor as typeof ReactiveElement).elementStyles as CSSResult[];
    host.addController(this);
    ofHosts.set(host, this);
  }

  /** The open shadow root with its styles, for `createRenderRoot`. */
  root(): ShadowRoot {
    const root = this.#host.shadowRoot ?? this.#host.attachShadow({ mode: 'open' });
    this.#adopt(root, this.#styles);
    return root;
  }

  /** Styles of what is fetched later. */
  add(styles: readonly CSSResult[]): void {
    this.#styles = [...this.#styles, ...styles];
    const root = this.#host.shadowRoot;
    if (root) this.#adopt(root, root.ownerDocument === this.#page ? styles : this.#styles);
  }

  hostConnected(): void {
    const root = this.#host.shadowRoot;
    if (root && root.ownerDocument !== this.#page) this.#adopt(root, this.#styles);
  }

  #adopt(root: ShadowRoot, styles: readonly CSSResult[]): void {
    this.#page = root.ownerDocument;
    const added = styles.map((style) => sheetOf(style, root.ownerDocument));
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...added];
  }
}

/** Styles of what an element fetches later. */
export const addStyles = (host: ReactiveElement, styles: readonly CSSResult[]): void =>
  ofHosts.get(host)?.add(styles);
