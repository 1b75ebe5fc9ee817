import type { Answers, Questionnaire } from '../contracts/index.js';
import { itemsOf } from './items.js';
import { ownValue } from './own-value.js';

/**
 * Ids of the items that are shown with these answers.
 *
 * `showIf` holds when the item it names is itself shown and its answer, or one of its several answers, is in
 * `is`. A struck item stays shown but counts as unanswered: what was only asked because of it goes with it.
 */
export function shownItems(
  questionnaire: Questionnaire,
  answers: Answers,
  struck: readonly string[] = [],
): Set<string> {
  const shown = new Set<string>();
  for (const { id, showIf } of itemsOf(questionnaire)) {
    if (showIf) {
      if (!shown.has(showIf.item) || struck.includes(showIf.item)) continue;
      const given = [ownValue(answers, showIf.item) ?? []].flat();
      if (!given.some((answer) => showIf.is.includes(answer))) continue;
    }
    shown.add(id);
  }
  return shown;
}
