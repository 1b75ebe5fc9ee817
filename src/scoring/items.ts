import type { Item, Questionnaire, Scale, ScaleItem } from '../contracts/index.js';
import { ownValue } from './own-value.js';

export type Measure = NonNullable<ScaleItem['measures']>;

/** All items in the order of the pages. */
export function itemsOf(questionnaire: Questionnaire): Item[] {
  return questionnaire.pages.flatMap((page) => page.items);
}

/** The scale items of one measure in the order of the pages; items without `measures` measure `current`. */
export function itemsMeasuring(
  questionnaire: Questionnaire,
  measure: Measure,
  dimension?: string,
): ScaleItem[] {
  return itemsOf(questionnaire)
    .filter((item) => item.kind === 'scale')
    .filter((item) => (item.measures ?? 'current') === measure)
    .filter((item) => dimension === undefined || item.dimension === dimension);
}

/** The scale of the first of the items; items of one dimension and measure share theirs. */
export function scaleOf(questionnaire: Questionnaire, items: readonly ScaleItem[]): Scale | undefined {
  return items[0] && ownValue(questionnaire.scales, items[0].scale);
}

/** The one scale of all importance items, if there are any. */
export function importanceScaleOf(questionnaire: Questionnaire): Scale | undefined {
  return scaleOf(questionnaire, itemsMeasuring(questionnaire, 'importance'));
}
