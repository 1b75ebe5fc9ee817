import * as z from 'zod/mini';
import { AssessmentResult } from './assessment-result.js';
import { checkQuestionnaire } from './check-questionnaire.js';
import type { ItemIndex } from './check-questionnaire.js';
import { checkAnswered } from './check-result.js';
import { openObject } from './primitives.js';
import type { Questionnaire } from './questionnaire.js';
import { snapshot } from './snapshot.js';

/** A self-assessment but for its questionnaire. The shape of the answers is left to the items that they belong to. */
const Answered = z.extend(z.omit(AssessmentResult, { questionnaire: true }), { answers: openObject({}) });
export type Answered = Omit<AssessmentResult, 'questionnaire'>;

const nowhere = () => {};

/** Prepares a questionnaire, as a result that was read carries it, for others with the same one. */
export const indexOf = (questionnaire: Questionnaire): ItemIndex =>
  checkQuestionnaire(questionnaire, [], nowhere);

/**
 * Whether a self-assessment would be read, if it carried this questionnaire. Whatever `json` has in the place of the
 * questionnaire is not looked at. Never throws.
 */
export function isAnswered(json: unknown, index: ItemIndex): json is Answered {
  let isRight = true;
  const report = () => {
    isRight = false;
  };
  try {
    const copy = snapshot(json, report);
    if (!isRight || !z.safeParse(Answered, copy).success) return false;
    checkAnswered(copy as Answered, index, [], report);
    return isRight;
  } catch {
    return false;
  }
}
