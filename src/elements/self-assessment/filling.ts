import type { Answer, AssessmentResult, Page, Questionnaire } from '../../contracts/index.js';
import { shownItems } from '../../scoring/shown-items.js';
import { version } from '../version.js';

/** What a host tells about the person and the reader; copied into the result. */
export interface Circumstances {
  subject: string | undefined;
  group: string | undefined;
  reader: string | undefined;
  retention: string | undefined;
}

const present = <T extends object>(record: T): Partial<{ [K in keyof T]: NonNullable<T[K]> }> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value)) as never;

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

/** The result with what the host says now; where it says nothing, a result that was restored keeps its own. */
export function withCircumstances(
  result: AssessmentResult,
  { subject, group, reader, retention }: Circumstances,
): AssessmentResult {
  const notice = present({ reader, retention });
  return { ...result, ...present({ subject, group }), ...(Object.keys(notice).length > 0 && { notice }) };
}

function reopened(result: AssessmentResult, at: string): AssessmentResult {
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

/** Takes an answer out of what leaves, or back in. */
export function toggleStruck(result: AssessmentResult, itemId: string, at: string): AssessmentResult {
  const { struck = [], ...rest } = reopened(result, at);
  const now = struck.includes(itemId) ? struck.filter((path) => path !== itemId) : [...struck, itemId];
  return { ...rest, ...(now.length > 0 && { struck: now }) };
}

/** Questions that the person has seen and left open are `null`; those not come to are absent. */
export function withSeen(result: AssessmentResult, seen: ReadonlySet<string>): AssessmentResult {
  const shown = shownItems(result.questionnaire, result.answers);
  const struck = result.struck ?? [];
  const open = [...seen].filter(
    (id) => shown.has(id) && !Object.hasOwn(result.answers, id) && !struck.includes(id),
  );
  if (open.length === 0) return result;
  return { ...result, answers: { ...result.answers, ...Object.fromEntries(open.map((id) => [id, null])) } };
}

/**
 * A number as people type it: decimal comma or point, spaces between thousands, any minus sign.
 * @param decimalSign of the language; where it is the point, a comma before three digits parts thousands
 */
export function parseNumber(typed: string, decimalSign: string): number | undefined {
  const dense = typed.replace(/\s/g, '').replace(/[−–]/, '-');
  const thousands = decimalSign === '.' && /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(dense);
  const plain = thousands ? dense.replaceAll(',', '') : dense.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The pages that have something to show with these answers; a page without items only tells and is always there. */
export function pagesToShow(questionnaire: Questionnaire, shown: ReadonlySet<string>): Page[] {
  return questionnaire.pages.filter(
    ({ items }) => items.length === 0 || items.some(({ id }) => shown.has(id)),
  );
}

/** Where an unfinished result stopped: the last page of which something was seen and is shown. */
export function pageReached({ questionnaire, answers }: AssessmentResult): Page | undefined {
  const shown = shownItems(questionnaire, answers);
  return questionnaire.pages.findLast(({ items }) =>
    items.some(({ id }) => shown.has(id) && Object.hasOwn(answers, id)),
  );
}
