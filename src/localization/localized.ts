import type { StrResult } from '@lit/localize';
import { isStrTagged, joinStringsAndValues } from '@lit/localize/internal/str-tag.js';
import type { LitElement, PropertyValues } from 'lit';
import type { Locale } from './text.js';
import { loadWords, onWordsAdded, spokenLanguage, wordsOf, type WordLoaders, type Words } from './words.js';

// From the module itself: the package's entry brings a runtime for the whole page along.
export { str } from '@lit/localize/internal/str-tag.js';

// Why not configureLocalization: it sets one language for the whole page and may be called once, so a library that
// calls it breaks its host. Here each element reads the words of its own language while it draws.
let speaking: readonly Words[] = [];

interface Msg {
  (template: string | StrResult, options: { id: string; desc?: string }): string;
  /** By this property of its type the extractor of @lit/localize knows the function. */
  _LIT_LOCALIZE_MSG_?: never;
}

/** The element's own words in its own language. To be called while the element draws. */
export const msg: Msg = (template, { id }) => {
  const words = speaking.find((table) => Object.hasOwn(table, id))?.[id] ?? template;
  if (!isStrTagged(words)) return words;
  const places = words === template ? undefined : (words.values as number[]);
  const values = isStrTagged(template) ? template.values : [];
  return joinStringsAndValues(words.strings, [...values], places);
};

/** What holds a shadow root. Not by instanceof: in a frame's document it is of another class. */
const hostOf = (root: Node): Element | undefined =>
  root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as Partial<ShadowRoot>).host : undefined;

/** The closest `lang`: the element's own, an ancestor's (across shadow roots), else none. */
function closestLanguage(element: Element): string {
  for (let node: Element | undefined = element; node;) {
    const holder: Element | null = node.closest('[lang]');
    if (holder) return holder.getAttribute('lang') ?? '';
    node = hostOf(node.getRootNode());
  }
  return '';
}

interface Follower extends Element {
  followLanguage(): void;
}
const followers = new Set<Follower>();
const followAll = () => followers.forEach((element) => element.followLanguage());
let observer: MutationObserver | undefined;
let stopListening: (() => void) | undefined;

function follow(element: Follower): void {
  followers.add(element);
  observer ??= new MutationObserver(followAll);
  stopListening ??= onWordsAdded(followAll);
  // An observer does not look into shadow roots, so each root around the element is watched.
  for (let node: Element | undefined = element; node;) {
    const root: Node = node.getRootNode();
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    node = hostOf(root);
  }
}

function unfollow(element: Follower): void {
  followers.delete(element);
  if (followers.size > 0) return;
  observer?.disconnect();
  stopListening?.();
  stopListening = undefined;
}

export interface LocalizedInterface {
  /** The element's language. A new object whenever the language or its words have changed. */
  readonly locale: Locale;
  /** @internal Fetches more words, for what is itself fetched later. */
  speakAlso(table: WordLoaders): Promise<void>;
  /** @internal Draws in the element's words what is not drawn by the element's own update. */
  speak(draw: () => unknown): void;
}

// A mixin's constructor takes any[]: the compiler asks for it (TS2545).
type Constructor<T> = abstract new (...args: any[]) => T;

/** Gives an element its own language: the closest `lang`, followed through every later change. */
export function Localized<T extends Constructor<LitElement>>(Base: T, loaders: WordLoaders) {
  abstract class LocalizedElement extends Base implements Follower {
    #locale: Locale = { language: 'en', spoken: 'en' };
    #words: readonly Words[] = [];
    #tables: WordLoaders[] = [loaders];
    #loading: Promise<void> | undefined;

    get locale(): Locale {
      return this.#locale;
    }

    override connectedCallback(): void {
      super.connectedCallback();
      follow(this);
      this.followLanguage();
    }

    override disconnectedCallback(): void {
      super.disconnectedCallback();
      unfollow(this);
    }

    /** @internal */
    followLanguage(): void {
      const tag = closestLanguage(this);
      const spoken = spokenLanguage(tag, loaders);
      const tables = this.#tables.map((table) => wordsOf(spoken, table));
      if (tables.includes(undefined)) {
        const loading = Promise.all(this.#tables.map((table) => loadWords(spoken, table)));
        this.#loading = loading.then(() => this.followLanguage());
        return;
      }
      const words = tables.flatMap((table) => table ?? []);
      this.#loading = undefined;
      const language = tag || spoken;
      const same =
        language === this.#locale.language &&
        spoken === this.#locale.spoken &&
        words.length === this.#words.length &&
        words.every((table, index) => table === this.#words[index]);
      if (same) return;
      this.#locale = { language, spoken };
      this.#words = words;
      this.requestUpdate();
    }

    /** @internal */
    async speakAlso(table: WordLoaders): Promise<void> {
      if (!this.#tables.includes(table)) this.#tables = [...this.#tables, table];
      this.followLanguage();
      while (this.#loading) await this.#loading;
    }

    protected override async scheduleUpdate(): Promise<void> {
      // The first picture waits for its words, so that nobody sees a flash of English.
      if (!this.hasUpdated) while (this.#loading) await this.#loading;
      await super.scheduleUpdate();
    }

    protected override async getUpdateComplete(): Promise<boolean> {
      if (this.isConnected) this.followLanguage();
      while (this.#loading) await this.#loading;
      return super.getUpdateComplete();
    }

    protected override update(changed: PropertyValues): void {
      this.speak(() => super.update(changed));
    }

    /** @internal */
    speak(draw: () => unknown): void {
      const before = speaking;
      speaking = this.#words;
      try {
        draw();
      } finally {
        speaking = before;
      }
    }
  }
  return LocalizedElement as unknown as T & Constructor<LocalizedInterface>;
}
