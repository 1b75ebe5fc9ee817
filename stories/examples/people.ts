import { manager } from '../../src/catalogue/manager.js';
import type { AssessmentResult, Item, Questionnaire } from '../../src/contracts/index.js';
import { completeAssessment } from '../../src/scoring/index.js';
import { first, second } from './results.js';

const idOf = (number: number) => `3f6c1d5e-8a40-4d1b-9c78-${String(number).padStart(12, '0')}`;

/** Another person's answers: each a step up or down from the example's, the same each time. */
function person(number: number, group: string): AssessmentResult {
  const steps = Object.entries(first.answers).map(([id, answer], index) => {
    if (typeof answer !== 'number')
      return [id, typeof answer === 'string' && answer !== 'na' ? null : answer];
    return [id, Math.min(5, Math.max(1, answer + ((number * 7 + index * 3) % 3) - 1))];
  });
  const answers = Object.fromEntries(steps) as AssessmentResult['answers'];
  const given = { ...first, id: idOf(number), subject: `p-${number}`, group, answers, completedAt: null };
  return completeAssessment(given, { completedAt: '2026-02-10T09:00:00Z', language: 'fi' });
}

const groups = { länsi: 8, pohjoinen: 6, etelä: 3 };

/** Seventeen people in three groups; the first four are of one. */
export const group: AssessmentResult[] = Object.entries(groups).flatMap(([name, size], index) =>
  Array.from({ length: size }, (_, place) => person(index * 10 + place, name)),
);

const changed = (item: Item): Item[] => {
  if (item.id === 'role-2') return [];
  if (item.id === 'role-1') return [{ ...item, text: { fi: 'Tiedän, mitä esihenkilötyöltäni odotetaan.' } }];
  return [item];
};
const rewritten: Questionnaire = {
  ...manager,
  version: '2.0.0',
  pages: manager.pages.map((page) => ({ ...page, items: page.items.flatMap(changed) })),
};
const { 'role-2': _gone, ...left } = second.answers;

/** The second time of the example person, in a later version of the questionnaire. */
export const drifted: AssessmentResult = completeAssessment(
  { ...second, questionnaire: rewritten, answers: left, completedAt: null },
  { completedAt: second.completedAt!, language: 'fi' },
);

/** NDJSON of so many results, four of each person. */
export function many(count: number): BlobPart[] {
  const text = JSON.stringify(first);
  return Array.from(
    { length: count },
    (_, index) => `${text.replace(first.id, idOf(index)).replace('"a-17"', `"p-${index % (count / 4)}"`)}\n`,
  );
}
