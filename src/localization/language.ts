import type { StrResult } from '@lit/localize';
import { addWords } from './words.js';

/** `{0}` in a host's text marks the place of the message's first value. */
function withPlaces(text: string): string | StrResult {
  const parts = text.split(/\{(\d+)\}/);
  if (parts.length === 1) return text;
  const strings = parts.filter((_, index) => index % 2 === 0);
  const places = parts.filter((_, index) => index % 2 === 1).map(Number);
  return { strTag: true, strings: Object.assign(strings, { raw: strings }), values: places };
}

/**
 * Adds a language to every polku element, or rewords one that is built in.
 * @param tag BCP 47 tag, such as `de` or `fi`
 * @param words message id → text; `{0}`, `{1}` stand where the message has values. What is missing is read in
 *   the built-in words of the tag, else in English.
 */
export function addLanguage(tag: string, words: Readonly<Record<string, string>>): void {
  const entries = Object.entries(words).map(([id, text]) => [id, withPlaces(text)] as const);
  addWords(tag.toLowerCase(), Object.fromEntries(entries));
}
