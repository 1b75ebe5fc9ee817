import type { StrResult } from '@lit/localize';

/** A message by its id: a plain text, or one with places for values. */
export type Words = Readonly<Record<string, string | StrResult>>;

/** How an element fetches its built-in words, by language. English stands in the source. */
export type WordLoaders = Readonly<Record<string, () => Promise<{ templates: Words }>>>;

/** Several tables of words as one; they are fetched side by side. */
export function together(first: WordLoaders, second: WordLoaders): WordLoaders {
  const both = Object.keys(second).map((language) => [
    language,
    async () => {
      const [one, other] = await Promise.all([first[language]?.(), second[language]?.()]);
      return { templates: { ...one?.templates, ...other?.templates } };
    },
  ]);
  return Object.fromEntries(both) as WordLoaders;
}

const sourceLanguage = 'en';
const added = new Map<string, Words>();
const loaded = new WeakMap<WordLoaders, Map<string, Words>>();
const listeners = new Set<() => void>();

/** The tag and its shorter forms: `sv-Latn-FI`, `sv-Latn`, `sv`. */
export function fallbacks(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

/** Calls back whenever words have been added. Returns how to stop. */
export function onWordsAdded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

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
  const key = tag.toLowerCase();
  const entries = Object.entries(words).map(([id, text]) => [id, withPlaces(text)] as const);
  added.set(key, Object.fromEntries([...Object.entries(added.get(key) ?? {}), ...entries]));
  for (const listener of listeners) listener();
}

/** The language in which an element can speak to a reader of `tag`: the tag, a shorter form, or English. */
export function spokenLanguage(tag: string, loaders: WordLoaders): string {
  return (
    fallbacks(tag.toLowerCase()).find(
      (form) => form === sourceLanguage || added.has(form) || Object.hasOwn(loaders, form),
    ) ?? sourceLanguage
  );
}

/** The words of a language, the host's before the built-in ones, or `undefined` while they have to be fetched. */
export function wordsOf(language: string, loaders: WordLoaders): readonly Words[] | undefined {
  const own = added.get(language);
  const builtIn = loaded.get(loaders)?.get(language);
  if (!builtIn && Object.hasOwn(loaders, language)) return undefined;
  return [own, builtIn].filter((words) => words !== undefined);
}

/** Fetches the built-in words of a language. Words that cannot be fetched are replaced by English, with a warning. */
export async function loadWords(language: string, loaders: WordLoaders): Promise<void> {
  const tables = loaded.get(loaders) ?? new Map<string, Words>();
  loaded.set(loaders, tables);
  if (tables.has(language)) return;
  try {
    const module = await loaders[language]?.();
    if (module) tables.set(language, module.templates);
  } catch (error) {
    console.warn(`polku: the words for "${language}" could not be loaded, so English is shown.`, error);
    tables.set(language, {});
  }
}
