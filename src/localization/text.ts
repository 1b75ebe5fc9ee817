import type { LocalizedText } from '../contracts/index.js';
import { fallbacks } from './words.js';

/** A text to draw; `lang` is there when it is in another language than the words around it. */
export interface Wording {
  text: string;
  lang?: string;
}

export interface Locale {
  /** The language asked for by the page, such as `fi-FI`: content is read in it where it can. */
  readonly language: string;
  /** The language of the element's own words, such as `fi`. */
  readonly spoken: string;
}

const base = (tag: string) => tag.toLowerCase().split('-')[0];
/** Whether two tags are of one language, whatever their regions: `sv` and `sv-FI`. */
export const sameLanguage = (one: string, other: string) => base(one) === base(other);

/** Chooses the language of a text: the tag asked for, its shorter forms, English, then the first in the document. */
export function wording(text: LocalizedText, { language, spoken }: Locale): Wording {
  if (typeof text === 'string') return { text };
  const byTag = new Map(Object.entries(text).map(([tag, value]) => [tag.toLowerCase(), { tag, value }]));
  const wanted = [...fallbacks(language.toLowerCase()), 'en'].find((form) => byTag.has(form));
  const { tag, value } = (wanted ? byTag.get(wanted) : byTag.values().next().value) ?? {
    tag: spoken,
    value: '',
  };
  return sameLanguage(tag, spoken) ? { text: value } : { text: value, lang: tag };
}

/**
 * The language a person has read a document in, for the result: that of its text where it had to be read in
 * another one, else the page's own tag, else the language of the words around it.
 */
export function languageRead(text: LocalizedText, locale: Locale): string {
  const { lang } = wording(text, locale);
  if (lang) return lang;
  const wellFormed = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(locale.language);
  return wellFormed && sameLanguage(locale.language, locale.spoken) ? locale.language : locale.spoken;
}
