const quote = 34;
const comma = 44;
const backslash = 92;
// `{` and `}` differ from `[` and `]` by this bit alone.
const brace = 32;
const opening = 91;
const closing = 93;

/** Where in a text something is known to stand that need not be walked through. @returns its length, 0 for nothing */
export type PassOver = (text: string, at: number) => number;

/** Walks through JSON that comes in pieces, without parsing it: strings are stepped over. */
export class JsonWalk {
  /** Brackets that are open, counted from where the walk began. */
  depth = 0;
  #text = '';
  #isString = false;
  #isEscaped = false;
  readonly #passOver: PassOver;

  /** @param passOver asked at each string that begins one bracket deep; what it passes must be well formed */
  constructor(passOver: PassOver = () => 0) {
    this.#passOver = passOver;
  }

  /** Goes on with the next piece. */
  enter(text: string): this {
    this.#text = text;
    return this;
  }

  /** The place of the next bracket or comma outside strings, which then counts; the end of the piece if there is none. */
  next(from: number): number {
    const text = this.#text;
    let at = this.#isString ? this.#endOfString(from) : from;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code === quote) {
        const known = this.depth === 1 ? this.#passOver(text, at) : 0;
        at = known > 0 ? at + known : this.#endOfString(at + 1);
        continue;
      }
      if (code === comma) return at;
      const bracket = code & ~brace;
      if (bracket === opening || bracket === closing) {
        this.depth += bracket === opening ? 1 : -1;
        return at;
      }
      at += 1;
    }
    return text.length;
  }

  /** From inside a string: behind its closing quote, or the end of the piece. */
  #endOfString(from: number): number {
    const text = this.#text;
    let at = this.#isEscaped ? from + 1 : from;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === quote) {
        this.#isString = false;
        this.#isEscaped = false;
        return at + 1;
      }
      if (code === backslash) at += 1;
    }
    this.#isString = true;
    this.#isEscaped = at > text.length;
    return text.length;
  }
}
