import type { LocalizedText } from '../contracts/index.js';
import { formatNumber } from '../localization/format.js';
import { sameLanguage, wording, type Locale } from '../localization/text.js';
import { inItsLanguage } from '../ui/wording.js';

export { fact } from '../ui/fact.js';

/** What every fragment of an element needs: who reads, and the level of its topmost heading. */
export interface Drawing {
  locale: Locale;
  level: number;
}

export const say = (text: LocalizedText, { locale }: Pick<Drawing, 'locale'>) =>
  inItsLanguage(wording(text, locale));

/** What a person wrote, marked as being in the language they filled in. */
export const written = (
  text: string,
  { language }: { language: string },
  { locale }: Pick<Drawing, 'locale'>,
) => inItsLanguage(sameLanguage(language, locale.spoken) ? { text } : { text, lang: language });

/** A number as it was given: whole numbers without decimals. */
export function plainNumber(value: number, { locale }: Pick<Drawing, 'locale'>): string {
  const digits = (String(value).split('.')[1] ?? '').length;
  return formatNumber(value, locale, Math.min(digits, 3));
}
