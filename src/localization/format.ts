import { sameLanguage, type Locale } from './text.js';

/**
 * The tag to format numbers and dates by, so that they go with the words around them. Plain `sv` would give
 * Sweden's dates (2026-01-09); the Swedish of these elements is Finland's, so it gives 9.1.2026.
 */
function formattingTag({ language, spoken }: Locale): string {
  const tag = sameLanguage(language, spoken) ? language : spoken;
  try {
    return Intl.getCanonicalLocales(tag.toLowerCase() === 'sv' ? 'sv-FI' : tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Keeps what was made: a formatter takes many times longer to make than to use, and a page needs a handful. */
function kept<O, F>(make: (tag: string, options: O) => F): (tag: string, options: O) => F {
  const made = new Map<string, F>();
  return (tag, options) => {
    const key = tag + JSON.stringify(options);
    const known = made.get(key) ?? make(tag, options);
    made.set(key, known);
    return known;
  };
}

const numbers = kept((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options));
const times = kept((tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options));

/** A number as people of the language write it, with exactly `digits` decimals. Give it rounded. */
export function formatNumber(value: number, locale: Locale, digits = 0): string {
  // -0 would be printed as "−0".
  return numbers(formattingTag(locale), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value === 0 ? 0 : value);
}

/** A day (`YYYY-MM-DD`) or the day of a time (ISO 8601), in the words of the language. */
export function formatDate(iso: string, locale: Locale, style: 'long' | 'short' = 'short'): string {
  // A calendar day has no time zone: read as local midnight it would be the day before in the west.
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const tag = formattingTag(locale);
  // Finland writes a day in figures alike in both languages; not every engine knows that of its Swedish.
  return times(style === 'short' && tag === 'sv-FI' ? 'fi' : tag, {
    year: 'numeric',
    month: style === 'long' ? 'long' : 'numeric',
    day: 'numeric',
    ...(isDay && { timeZone: 'UTC' }),
  }).format(date);
}

/** What stands between whole and decimals: a comma in Finnish and Swedish, a point in English. */
export const decimalSign = (locale: Locale): string => formatNumber(0.5, locale, 1).slice(1, 2);

/** The time of day of a time (ISO 8601), to the minute. */
export function formatTime(iso: string, locale: Locale): string {
  return times(formattingTag(locale), { hour: 'numeric', minute: '2-digit' }).format(new Date(iso));
}
