import type { LocalizedText } from '../contracts/index.js';
import { fallbacks } from './words.js';

/** A text to draw; `lang` is there when it is in another language than the words around it. */
export interface Wording {
  text: string;
  lang?: string;
}

/** Who reads: the language asked for by the page, and the one the element itself speaks. */
export interface Reader {
  readonly language: string;
  readonly spoken: string;
}

const base = (tag: string) => tag.toLowerCase().split('-')[0];

/** Chooses the language of a text: the reader's tag, its shorter forms, English, then the first in the document. */
export function wording(text: LocalizedText, { language, spoken }: Reader): Wording {
  if (typeof text === 'string') return { text };
  const byTag = new Map(Object.entries(text).map(([tag, value]) => [tag.toLowerCase(), { tag, value }]));
  const wanted = [...fallbacks(language.toLowerCase()), 'en'].find((form) => byTag.has(form));
  const { tag, value } = (wanted ? byTag.get(wanted) : byTag.values().next().value) ?? {
    tag: spoken,
    value: '',
  };
  return base(tag) === base(spoken) ? { text: value } : { text: value, lang: tag };
}
