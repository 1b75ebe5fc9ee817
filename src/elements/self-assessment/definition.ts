import type { AssessmentResult, Questionnaire } from '../../contracts/index.js';
import { ownCopy, readDefinition, refused, withContracts, type Refusal } from '../read-given.js';

type Loaded = { ok: true; questionnaire: Questionnaire };

const builtIn: Readonly<Record<string, () => Promise<Loaded>>> = {
  manager: async () => ({
    ok: true,
    questionnaire: (await import('../../catalogue/manager.js')).manager,
  }),
  employee: async () => ({
    ok: true,
    questionnaire: (await import('../../catalogue/employee.js')).employee,
  }),
  review: async () => ({
    ok: true,
    questionnaire: (await import('../../catalogue/review.js')).review,
  }),
};

/** The questionnaire behind a definition: a built-in name, a URL, or the object itself. */
export const loadQuestionnaire = (definition: unknown): Promise<Loaded | Refusal> =>
  readDefinition<Loaded>(definition, builtIn, ({ readQuestionnaire }, json) => {
    const read = readQuestionnaire(json);
    return read.ok ? { ok: true, questionnaire: ownCopy(read.questionnaire) } : read;
  });

/** A value that a host sets: a self-assessment, complete or not. */
export const readAssessment = (value: unknown): Promise<{ ok: true; result: AssessmentResult } | Refusal> =>
  withContracts(({ readResult }) => {
    const read = readResult(value);
    if (!read.ok) return read;
    const { result } = read;
    return result.schema === 'polku/self-assessment'
      ? { ok: true, result: ownCopy(result) }
      : refused('wrong_schema', `The value is a "${result.schema}", not a "polku/self-assessment".`);
  });
