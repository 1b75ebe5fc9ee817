import * as z from 'zod/mini';
import { AssessmentResult } from './assessment-result.js';
import { Draft } from './draft.js';
import { GoalCatalogue } from './goal-catalogue.js';
import { GoalPlan } from './goal-plan.js';
import { GroupSummary } from './group-summary.js';
import { TextByLanguage } from './primitives.js';
import type { ProblemCode } from './problem.js';
import { ProgressLog } from './progress-log.js';
import { Questionnaire } from './questionnaire.js';
import { SealedResult } from './sealed-result.js';
import { SupervisorNotes } from './supervisor-notes.js';

const documents: Record<string, { schema: z.ZodMiniType; title: string; description: string }> = {
  questionnaire: {
    schema: Questionnaire,
    title: 'Questionnaire',
    description: 'Scales, dimensions and pages of items for a self-assessment.',
  },
  'goal-catalogue': {
    schema: GoalCatalogue,
    title: 'Goal catalogue',
    description: 'Goals to choose from, in groups.',
  },
  'self-assessment': {
    schema: AssessmentResult,
    title: 'Self-assessment result',
    description: 'One person’s answers with the questionnaire they were given to and the scores.',
  },
  'goal-plan': {
    schema: GoalPlan,
    title: 'Goal plan',
    description: 'Goals in the person’s own words, in order of priority.',
  },
  progress: {
    schema: ProgressLog,
    title: 'Progress log',
    description: 'One person’s goals followed from session to session.',
  },
  'group-summary': {
    schema: GroupSummary,
    title: 'Group summary',
    description: 'Means by dimension and group; what could tell about one person is hidden.',
  },
  sealed: {
    schema: SealedResult,
    title: 'Sealed result',
    description: 'A result that only the holders of the recipients’ keys can read.',
  },
  notes: {
    schema: SupervisorNotes,
    title: 'Supervisor’s notes',
    description: 'The supervisor’s own notes, kept apart from every result.',
  },
  draft: {
    schema: Draft,
    title: 'Draft',
    description: 'An unfinished document as it stands in a store or in a draft file.',
  },
};

/**
 * JSON Schemas (2020-12) by file name without `.json`, such as `self-assessment.v1`.
 * For building and testing: the readers do not need them.
 */
export function jsonSchemas(): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(documents).map(([name, { schema, title, description }]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, {
        target: 'draft-2020-12',
        io: 'input',
        override: ({ zodSchema, jsonSchema }) => {
          if (zodSchema === TextByLanguage) jsonSchema.minProperties = 1;
        },
      });
      return [`${name}.v1`, { $schema, $id: `urn:polku:schema:${name}.v1`, title, description, ...rest }];
    }),
  );
}

/** What the readers refuse and a JSON Schema cannot say, since it compares parts of a document. */
export const crossFieldRules: readonly { code: ProblemCode; rule: string }[] = [
  { code: 'not_json', rule: 'A value that JSON cannot carry: undefined, NaN, a function, a cycle.' },
  { code: 'too_large', rule: 'More than 100 levels or 200000 values.' },
  { code: 'forbidden_key', rule: 'An own key __proto__ anywhere.' },
  { code: 'duplicate_id', rule: 'Two things of one kind with the same id.' },
  { code: 'unknown_reference', rule: 'A name of a thing that is not in the document.' },
  { code: 'forward_reference', rule: 'A showIf that names its own or a later item.' },
  { code: 'missing_label', rule: 'A scale without the label of an end.' },
  { code: 'mixed_scale', rule: 'Items that have to share a scale and do not.' },
  { code: 'missing', rule: 'An item that measures importance or desired without a dimension.' },
  { code: 'wrong_answer', rule: 'An answer that its item does not offer, or a struck path still present.' },
  {
    code: 'out_of_range',
    rule: 'Scale ends, labels and showIf values off the scale, min above max, session numbers, published numbers.',
  },
  { code: 'wrong_type', rule: 'A cell of a group summary whose numbers do not agree with hidden.' },
];
