import type { CatalogueGoal, GoalCatalogue, LocalizedText } from '../../contracts/index.js';
import { wording, type Locale } from '../../localization/text.js';

/** A text as it is compared: without accents, without capitals. */
export const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const indexes = new WeakMap<GoalCatalogue, { locale: Locale; texts: Map<CatalogueGoal, string> }>();

/** What can be found of each goal, in the reader's language; folded once, not with every key. */
function indexOf(catalogue: GoalCatalogue, locale: Locale): Map<CatalogueGoal, string> {
  const known = indexes.get(catalogue);
  if (known?.locale === locale) return known.texts;
  const say = (text: LocalizedText) => wording(text, locale).text;
  const texts = new Map(
    catalogue.groups
      .flatMap(({ goals }) => goals)
      .map((goal) => [
        goal,
        folded([goal.title, goal.about ?? '', ...(goal.prompts ?? [])].map(say).join('\n')),
      ]),
  );
  indexes.set(catalogue, { locale, texts });
  return texts;
}

/** A filter for the goals in which every word of the query stands, in title, about or prompts. */
export function matching(
  query: string,
  catalogue: GoalCatalogue,
  locale: Locale,
): (goal: CatalogueGoal) => boolean {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  const texts = indexOf(catalogue, locale);
  return (goal) => words.every((word) => texts.get(goal)?.includes(word));
}
