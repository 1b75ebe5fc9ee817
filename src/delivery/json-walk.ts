const quotes = 34;
const comma = 44;
const opening = new Set([91, 123]);
const closing = new Set([93, 125]);

/** Where in a text something is known to stand that need not be walked through. @returns its length, 0 for nothing */
export type PassOver = (text: string, at: number) => number;

/** Walks through JSON that comes in pieces, without parsing it: strings are stepped over. */
export class JsonWalk {
  /** Brackets that are open, counted from where the walk began. */
  depth = 0;
  #text = '';
  #isString = false;
  #isEscaped = false;
  #quote = -1;
  #backslash = -1;
  readonly #passOver: PassOver | undefined;

  /** @param passOver asked at each string that begins one bracket deep; what it passes must be well formed */
  constructor(passOver?: PassOver) {
    this.#passOver = passOver;
  }

  /** Goes on with the next piece. */
  enter(text: string): this {
    this.#text = text;
    this.#quote = -1;
    this.#backslash = -1;
    return this;
  }

  /** The place of the next bracket or comma outside strings, which then counts; the end of the piece if there is none. */
  next(from: number): number {
    const text = this.#text;
    let at = from;
    while (at < text.length) {
      if (this.#isString) {
        at = this.#endOfString(at);
        continue;
      }
      const code = text.charCodeAt(at);
      if (code === comma) return at;
      if (code === quotes) {
        const length = this.depth === 1 ? (this.#passOver?.(text, at) ?? 0) : 0;
        this.#isString = length === 0;
        at += length || 1;
        continue;
      }
      if (opening.has(code)) {
        this.depth += 1;
        return at;
      }
      if (closing.has(code)) {
        this.depth -= 1;
        return at;
      }
      at += 1;
    }
    return text.length;
  }

  /** From inside a string: behind its closing quote, or the end of the piece. */
  #endOfString(from: number): number {
    const text = this.#text;
    const find = (character: string, at: number) => {
      const place = text.indexOf(character, at);
      return place < 0 ? text.length : place;
    };
    let at = this.#isEscaped ? from + 1 : from;
    this.#isEscaped = false;
    for (;;) {
      // Each is looked for once: strings full of the one must not search for the other again and again.
      if (this.#quote < at) this.#quote = find('"', at);
      if (this.#backslash < at) this.#backslash = find('\\', at);
      if (this.#quote <= this.#backslash) {
        this.#isString = this.#quote === text.length;
        return Math.min(this.#quote + 1, text.length);
      }
      at = this.#backslash + 2;
      if (at > text.length) {
        this.#isEscaped = true;
        return text.length;
      }
    }
  }
}
