import type { AssessmentResult, Page, Questionnaire } from '../../contracts/index.js';
import { shownItems } from '../../scoring/shown-items.js';

/** The pages that have something to show with these answers; a page without items only tells and is always there. */
export const pagesToShow = ({ pages }: Questionnaire, shown: ReadonlySet<string>): Page[] =>
  pages.filter(({ items }) => items.length === 0 || items.some(({ id }) => shown.has(id)));

/** Where an unfinished result stopped: the last page of which something was seen and is shown. */
export function pageReached({ questionnaire, answers }: AssessmentResult): Page | undefined {
  const shown = shownItems(questionnaire, answers);
  return questionnaire.pages.findLast(({ items }) =>
    items.some(({ id }) => shown.has(id) && Object.hasOwn(answers, id)),
  );
}
