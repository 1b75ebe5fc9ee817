import type { Answer, AssessmentResult, Questionnaire } from '../../contracts/index.js';
import { shownItems } from '../../scoring/shown-items.js';
import { version } from '../version.js';

export function startAssessment(
  questionnaire: Questionnaire,
  { id, at, language }: { id: string; at: string; language: string },
): AssessmentResult {
  return {
    schema: 'polku/self-assessment',
    schemaVersion: 1,
    id,
    createdAt: at,
    updatedAt: at,
    completedAt: null,
    language,
    generator: `polku/${version}`,
    questionnaire,
    answers: {},
    scores: [],
    priorities: [],
  };
}

/** The result with its confirmation taken back. */
export function reopened(result: AssessmentResult, at: string): AssessmentResult {
  return { ...result, updatedAt: at, completedAt: null, scores: [], priorities: [] };
}

/** Records one answer; an answer given anew is no longer struck out. */
export function withAnswer(
  result: AssessmentResult,
  itemId: string,
  answer: Answer,
  at: string,
): AssessmentResult {
  const { struck, ...rest } = reopened(result, at);
  const left = struck?.filter((path) => path !== itemId) ?? [];
  return {
    ...rest,
    answers: { ...rest.answers, [itemId]: answer },
    ...(left.length > 0 && { struck: left }),
  };
}

/**
 * Questions that the person has seen and left open are `null`; those not come to are absent.
 * @param seen ids of the pages that were before their eyes
 */
export function withSeen(result: AssessmentResult, seen: ReadonlySet<string>): AssessmentResult {
  const { questionnaire, answers, struck = [] } = result;
  const shown = shownItems(questionnaire, answers);
  const open = questionnaire.pages
    .filter((page) => seen.has(page.id))
    .flatMap((page) => page.items)
    .filter(({ id }) => shown.has(id) && !Object.hasOwn(answers, id) && !struck.includes(id));
  if (open.length === 0) return result;
  return { ...result, answers: { ...answers, ...Object.fromEntries(open.map(({ id }) => [id, null])) } };
}
