import type { CSSResult, ReactiveController, ReactiveElement } from 'lit';
import { keepKeys } from './own-keys.js';
import { takeFontsAway } from './own-texts.js';

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

const ofHosts = new WeakMap<ReactiveElement, OwnRoot>();

/**
 * The shadow root of an element, which keeps its keys, its texts and its styles: these the browser takes away when the
 * element moves to another document.
 */
export class OwnRoot implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #styles: (readonly CSSResult[])[];
  #page: Document | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#styles = [(host.constructor as typeof ReactiveElement).elementStyles as CSSResult[]];
    host.addController(this);
    ofHosts.set(host, this);
  }

  /** The open shadow root with its styles, for `createRenderRoot`. */
  attach(): ShadowRoot {
    const root = this.#host.shadowRoot ?? this.#host.attachShadow({ mode: 'open' });
    this.#adopt(root);
    keepKeys(root);
    return root;
  }

  /** A place for styles that are fetched later: which rule wins must not depend on what was fetched first. */
  place(): (styles: readonly CSSResult[]) => void {
    const place = this.#styles.push([]) - 1;
    return (styles) => {
      this.#styles[place] = styles;
      const root = this.#host.shadowRoot;
      if (root) this.#adopt(root);
    };
  }

  hostUpdate(): void {
    takeFontsAway(this.#host.renderRoot);
  }

  hostConnected(): void {
    const root = this.#host.shadowRoot;
    if (root && root.ownerDocument !== this.#page) this.#adopt(root);
  }

  #adopt(root: ShadowRoot): void {
    this.#page = root.ownerDocument;
    const own = this.#styles.flat().map((style) => sheetOf(style, root.ownerDocument));
    const ofOthers = root.adoptedStyleSheets.filter((sheet) => !own.includes(sheet));
    root.adoptedStyleSheets = [...own, ...ofOthers];
  }
}

/** A place in the styles of an element, for what it fetches later. */
export const placeForStyles = (host: ReactiveElement): ReturnType<OwnRoot['place']> | undefined =>
  ofHosts.get(host)?.place();
