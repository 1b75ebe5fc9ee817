import type { Answers, DimensionScore, Priority, Questionnaire, ScaleItem } from '../contracts/index.js';
import { importanceScaleOf, itemsMeasuring, itemsOf, scaleOf } from './items.js';
import { ownValue } from './own-value.js';
import { priorities, type RatedDimension } from './priorities.js';
import { itemScore, scoreDimension, type ScoredScale } from './score-dimension.js';
import { shownItems } from './shown-items.js';

/**
 * Scores and priorities of a self-assessment.
 *
 * One score per dimension in the order of the questionnaire; `importance` and `desired` are means in steps of
 * their own scales. A hidden item counts as not applicable, a struck one as unanswered. A dimension without
 * items that measure `current` keeps its row, with no items and no score. Without importance items there are
 * no priorities.
 *
 * @throws RangeError when an answer is not on its item's scale; answers are checked where they are read.
 */
export function assessmentScores(
  questionnaire: Questionnaire,
  answers: Answers,
  struck: readonly string[] = [],
): { scores: DimensionScore[]; priorities: Priority[] } {
  const shown = shownItems(questionnaire, answers, struck);
  const counted = Object.fromEntries(
    itemsOf(questionnaire).map(({ id }) => [
      id,
      !shown.has(id) ? 'na' : struck.includes(id) ? null : (ownValue(answers, id) ?? null),
    ]),
  );

  const scores = questionnaire.dimensions.map(({ id }): DimensionScore => {
    const items = itemsMeasuring(questionnaire, 'current', id);
    const outcome = scoreDimension({
      scale: scaleOf(questionnaire, items) ?? noScale,
      items,
      answers: counted,
      ...questionnaire.scoring,
    });
    if ('error' in outcome) throw new RangeError(`An answer of dimension "${id}" is not on its scale`);
    const { valid: _, ...score } = outcome;
    const meanOf = (measure: 'importance' | 'desired') => {
      const measured = itemsMeasuring(questionnaire, measure, id);
      return meanAnswer(scaleOf(questionnaire, measured) ?? noScale, measured, counted);
    };
    return { dimension: id, ...score, importance: meanOf('importance'), desired: meanOf('desired') };
  });

  const importanceScale = importanceScaleOf(questionnaire);
  const scale = rankedScale(questionnaire);
  if (!importanceScale || !scale) return { scores, priorities: [] };
  const dims = questionnaire.dimensions.map(({ id, polarity }, index): RatedDimension => {
    const { mean = null, importance = null, desired = null } = scores[index] ?? {};
    return { id, current: mean, importance, desired, polarity };
  });
  const { ranked } = priorities({ scale, importanceScale, dims });
  return { scores, priorities: ranked.map(({ id, ...row }) => ({ dimension: id, ...row })) };
}

// Without items no answer is ever put on it.
const noScale: ScoredScale = { min: 0, max: 1 };

/** All dimensions that ask for importance share the ends of their raw scale. */
function rankedScale(questionnaire: Questionnaire): ScoredScale | undefined {
  const asked = new Set(itemsMeasuring(questionnaire, 'importance').map((item) => item.dimension));
  return scaleOf(
    questionnaire,
    itemsMeasuring(questionnaire, 'current').filter((item) => asked.has(item.dimension)),
  );
}

function meanAnswer(
  scale: ScoredScale,
  items: readonly ScaleItem[],
  answers: Readonly<Record<string, unknown>>,
): number | null {
  const scores = items.map((item) => itemScore(scale, item, answers));
  if (scores.includes(undefined)) throw new RangeError(`An answer to "${items[0]?.id}" is not on its scale`);
  const answered = scores.filter((score) => typeof score === 'number');
  return answered.length > 0 ? answered.reduce((sum, score) => sum + score, 0) / answered.length : null;
}
