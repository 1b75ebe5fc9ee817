import type { Dimension, LocalizedText, Page } from '../contracts/index.js';

/** A text in every language of the built-in content. */
export type Texts = Record<'fi' | 'sv' | 'en', string>;

/** A document whose every text stands in every language, so that a missing one does not compile. */
export type Written<T> = [LocalizedText] extends [T]
  ? Texts
  : T extends readonly (infer Element)[]
    ? Written<Element>[]
    : T extends object
      ? { [Key in keyof T]: Written<T[Key]> }
      : T;

/** A dimension with the page that asks about it. */
export interface Area {
  dimension: Dimension;
  page: Page;
}
