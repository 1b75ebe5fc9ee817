import type { Answer, AssessmentResult } from '../contracts/index.js';
import { assessmentScores } from './assessment-scores.js';
import { ownValue } from './own-value.js';
import { shownItems } from './shown-items.js';

export interface Confirmation {
  /** ISO 8601 in UTC. */
  completedAt: string;
  /** BCP 47 tag of the language the person confirmed in. */
  language: string;
}

/**
 * The result that leaves when the person confirms: hidden and struck answers are taken out, what is shown and
 * open is `null`, and scores and priorities are computed from what is left. Confirming again gives the same.
 *
 * @throws RangeError when an answer is not on its item's scale.
 */
export function completeAssessment(
  result: AssessmentResult,
  { completedAt, language }: Confirmation,
): AssessmentResult {
  const { struck: paths = [], ...rest } = result;
  const { questionnaire } = result;
  const shown = shownItems(questionnaire, result.answers, paths);
  const struck = [...new Set(paths)].filter((path) => shown.has(path));
  const answers = Object.fromEntries(
    [...shown]
      .filter((id) => !struck.includes(id))
      .map((id) => [id, withoutEmpty(ownValue(result.answers, id))]),
  );
  return {
    ...rest,
    updatedAt: completedAt,
    completedAt,
    language,
    answers,
    ...assessmentScores(questionnaire, answers, struck),
    ...(struck.length > 0 && { struck }),
  };
}

function withoutEmpty(answer: Answer | undefined): Answer {
  if (answer === undefined || answer === null) return null;
  const empty =
    typeof answer === 'string' ? answer.trim() === '' : Array.isArray(answer) && answer.length === 0;
  return empty ? null : answer;
}
