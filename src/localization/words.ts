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

/** Adds words that come before the built-in ones. @param language in lower case */
export function addWords(language: string, words: Words): void {
  added.set(language, { ...added.get(language), ...words });
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
