import * as z from 'zod/mini';
import { AssessmentResult } from './assessment-result.js';
import { checkQuestionnaire, checkUnique } from './check-questionnaire.js';
import { checkAssessment, checkDraft, checkGroupSummary, checkLog, checkPlan } from './check-result.js';
import { Draft } from './draft.js';
import { GoalCatalogue } from './goal-catalogue.js';
import { GoalPlan } from './goal-plan.js';
import { GroupSummary } from './group-summary.js';
import type { PolkuResult } from './polku-result.js';
import { inDocumentOrder, problem, show } from './problem.js';
import type { Path, Problem, Report } from './problem.js';
import { ProgressLog } from './progress-log.js';
import { Questionnaire } from './questionnaire.js';
import { SealedResult } from './sealed-result.js';
import { shapeProblems } from './shape-problems.js';
import { snapshot } from './snapshot.js';
import { SupervisorNotes } from './supervisor-notes.js';

export interface Refused {
  ok: false;
  /** At most 50, in the order of the document. */
  problems: Problem[];
}
export type ReadResult = { ok: true; result: PolkuResult } | Refused;
export type ReadQuestionnaire = { ok: true; questionnaire: Questionnaire } | Refused;
export type ReadCatalogue = { ok: true; catalogue: GoalCatalogue } | Refused;
export type ReadDraft = { ok: true; draft: Draft } | Refused;

interface Kind {
  schema: z.ZodMiniType;
  check: (document: never, at: Path, report: Report) => void;
}

function checkCatalogue(catalogue: GoalCatalogue, at: Path, report: Report): void {
  const seen = new Set<unknown>();
  checkUnique(catalogue.groups, [...at, 'groups'], 'group', report);
  catalogue.groups.forEach(({ goals }, i) =>
    checkUnique(goals, [...at, 'groups', i, 'goals'], 'goal', report, 'id', seen),
  );
}

const nothingMore = () => {};

const results: Record<PolkuResult['schema'], Kind> = {
  'polku/self-assessment': { schema: AssessmentResult, check: checkAssessment },
  'polku/goal-plan': { schema: GoalPlan, check: checkPlan },
  'polku/progress': { schema: ProgressLog, check: checkLog },
  'polku/group-summary': { schema: GroupSummary, check: checkGroupSummary },
  'polku/sealed': { schema: SealedResult, check: nothingMore },
  'polku/notes': { schema: SupervisorNotes, check: nothingMore },
};
const questionnaires: Record<string, Kind> = {
  'polku/questionnaire': { schema: Questionnaire, check: checkQuestionnaire },
};
const catalogues: Record<string, Kind> = {
  'polku/goal-catalogue': { schema: GoalCatalogue, check: checkCatalogue },
};
const drafts: Record<string, Kind> = { 'polku/draft': { schema: Draft, check: checkDraft } };

function problemsOf(json: unknown, kinds: Record<string, Kind>): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, code, text) => void problems.push(problem(path, code, text));
  const copy = snapshot(json, report);
  if (problems.length > 0) return problems;
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy)) {
    return [problem([], 'wrong_type', `must be an object, not ${show(copy)}`)];
  }

  const { schema: name, schemaVersion } = copy as { schema?: unknown; schemaVersion?: unknown };
  const wanted = Object.keys(kinds).join(', ');
  if (name === undefined) return [problem(['schema'], 'missing', `is missing; it must be one of ${wanted}`)];
  if (typeof name !== 'string' || !Object.hasOwn(kinds, name)) {
    return [problem(['schema'], 'wrong_schema', `${show(name)} cannot be used here, only ${wanted}`)];
  }
  const { schema, check } = kinds[name]!;
  if (typeof schemaVersion === 'number' && schemaVersion > 1) {
    const text = `version ${schemaVersion} is newer than this library, which reads version 1`;
    return [problem(['schemaVersion'], 'newer_version', text)];
  }

  const parsed = z.safeParse(schema, copy);
  if (parsed.success) check(copy as never, [], report);
  else problems.push(...shapeProblems(parsed.error.issues, copy).slice(0, 10_000));
  return inDocumentOrder(problems, copy);
}

function refusal(json: unknown, kinds: Record<string, Kind>): Refused | null {
  try {
    const problems = problemsOf(json, kinds);
    return problems.length > 0 ? { ok: false, problems } : null;
  } catch {
    // A hundred thousand faults in one list overflow the engine's stack.
    return { ok: false, problems: [problem([], 'too_large', 'has more faults than can be listed')] };
  }
}

/** Reads a result of any kind; gives back the very object, or says why not. Never throws. */
export function readResult(json: unknown): ReadResult {
  return refusal(json, results) ?? { ok: true, result: json as PolkuResult };
}

/** Reads a questionnaire as an author writes it; unknown keys are refused. Never throws. */
export function readQuestionnaire(json: unknown): ReadQuestionnaire {
  return refusal(json, questionnaires) ?? { ok: true, questionnaire: json as Questionnaire };
}

/** Reads a goal catalogue; unknown keys are refused. Never throws. */
export function readCatalogue(json: unknown): ReadCatalogue {
  return refusal(json, catalogues) ?? { ok: true, catalogue: json as GoalCatalogue };
}

/** Reads what a store or a draft file holds. Never throws. */
export function readDraft(json: unknown): ReadDraft {
  return refusal(json, drafts) ?? { ok: true, draft: json as Draft };
}
