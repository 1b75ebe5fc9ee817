import type {
  AssessmentResult,
  GroupSummary,
  Goal,
  GoalPlan,
  LocalizedText,
  PolkuResult,
  ProgressLog,
} from '../contracts/index.js';
import { reportAnswers } from './answers.js';
import type { AnswerContent } from './answers.js';
import { reportLog, reportPlan } from './goals.js';
import { isPersonal } from './people.js';
import type { PersonalResult } from './people.js';

/** The columns of a row, in order. */
export const rowColumns = [
  'schema',
  'id',
  'subject',
  'group',
  'completedAt',
  'questionnaire',
  'version',
  'session',
  'date',
  'ref',
  'text',
  'value',
  'label',
] as const;

/** One answer, rating or goal, flat. What does not apply is null. */
export interface Row {
  schema: string;
  /** Id of the result. */
  id: string;
  subject: string | null;
  group: string | null;
  completedAt: string | null;
  /** Id of the questionnaire. */
  questionnaire: string | null;
  version: string | null;
  /** Number of the session; 0: the level at which a goal began. */
  session: number | null;
  /** Day of the session. */
  date: string | null;
  /** Item or goal; `<goal>/<field>` for what was written of a goal, and a field's name for what was written of a session. */
  ref: string;
  /** The question or the goal in words. */
  text: string;
  /** The answer: a number, `na`, a text, or the ids of what was chosen with a space between. Null: seen, left open. */
  value: number | string | null;
  /** The step or what was chosen in words; the unit of a number; the status of a goal. */
  label: string | null;
}

/** The text in the language, its shorter forms, English, or the first that is there. */
function plainText(text: LocalizedText, language: string): string {
  if (typeof text === 'string') return text;
  const byTag = new Map(Object.entries(text).map(([tag, value]) => [tag.toLowerCase(), value]));
  const parts = language.toLowerCase().split('-');
  const forms = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  const found = [...forms, 'en'].find((form) => byTag.has(form));
  return (found === undefined ? byTag.values().next().value : byTag.get(found)) ?? '';
}

type Say = (text: LocalizedText) => string;
type Cells = Partial<Row> & Pick<Row, 'ref' | 'text' | 'value'>;

// Every row has all keys in the order of the columns, so that every line of a file has the same.
const blank = {
  questionnaire: null,
  version: null,
  session: null,
  date: null,
  ref: '',
  text: '',
  value: null,
  label: null,
};

function rowOf(result: PersonalResult, cells: Cells): Row {
  const { schema, id, subject = null, group = null, completedAt } = result;
  return { schema, id, subject, group, completedAt, ...blank, ...cells };
}

function valueOf(content: AnswerContent | null, answer: unknown, say: Say): Pick<Row, 'value' | 'label'> {
  if (!content) return { value: null, label: null };
  if (content.kind === 'scale') return { value: content.value, label: content.label && say(content.label) };
  if (content.kind === 'number') return { value: content.value, label: content.unit && say(content.unit) };
  if (content.kind === 'text') return { value: content.text, label: null };
  const ids = Array.isArray(answer) ? answer : [answer];
  return { value: ids.join(' '), label: content.chosen.map(say).join('; ') };
}

function* answerRows(result: AssessmentResult, say: Say): Generator<Row> {
  const { id: questionnaire, version } = result.questionnaire;
  for (const { answers } of reportAnswers(result))
    for (const { item, status, content } of answers) {
      if (status === 'struck' || status === 'not-shown') continue;
      const given =
        status === 'na' ? { value: 'na', label: null } : valueOf(content, result.answers[item.id], say);
      yield rowOf(result, { questionnaire, version, ref: item.id, text: say(item.text), ...given });
    }
}

const sentences = ['why', 'coreTask', 'alreadyWorks', 'sign', 'noticedBy', 'firstStep'] as const;

function* goalRows(result: GoalPlan | ProgressLog, goal: Goal, label: string | null): Generator<Row> {
  const { id, title: text, target, baseline, baselineLevel, ladder, reviewOn } = goal;
  yield rowOf(result, { ref: id, text, value: target, label });
  if (baseline !== null) yield rowOf(result, { session: 0, ref: id, text, value: baseline });
  if (baselineLevel !== undefined)
    yield rowOf(result, {
      session: 0,
      ref: `${id}/level`,
      text,
      value: baselineLevel,
      label: ladder?.[`${baselineLevel}`] ?? null,
    });
  for (const field of sentences) {
    const value = goal[field];
    if (value !== undefined) yield rowOf(result, { ref: `${id}/${field}`, text, value });
  }
  if (reviewOn !== undefined) yield rowOf(result, { ref: `${id}/reviewOn`, text, value: reviewOn });
}

function* logRows(result: ProgressLog): Generator<Row> {
  const { goals, sessions } = reportLog(result);
  for (const { goal } of goals) yield* goalRows(result, goal, goal.status);
  for (const entry of sessions) {
    const when = { session: entry.number, date: entry.date };
    const { ratings, lookingBack = {}, levels = {}, notes = {}, feedback, better, nextStep } = entry;
    for (const { goal } of goals) {
      const { id, title: text, ladder } = goal;
      const row = (ref: string, value: Row['value'], label: string | null = null) =>
        rowOf(result, { ...when, ref, text, value, label });
      const has = (record: object) => Object.hasOwn(record, id);
      if (has(ratings)) yield row(id, ratings[id] ?? null);
      if (has(lookingBack)) yield row(`${id}/lookingBack`, lookingBack[id] ?? null);
      const level = has(levels) ? (levels[id] ?? null) : undefined;
      if (level !== undefined)
        yield row(`${id}/level`, level, (level !== null && ladder?.[`${level}`]) || null);
      if (has(notes)) yield row(`${id}/notes`, notes[id] ?? null);
    }
    for (const [ref, value] of Object.entries({ better, nextStep }))
      if (value !== undefined) yield rowOf(result, { ...when, ref, text: '', value });
    for (const field of ['heard', 'topics', 'useful'] as const)
      if (feedback)
        yield rowOf(result, { ...when, ref: `feedback/${field}`, text: '', value: feedback[field] });
  }
}

/**
 * Every answer, rating and goal of the results as one flat row, in the order of the documents. Nothing that the person
 * struck, nothing hidden, no score. Sealed results, group summaries and notes have no rows here.
 * @param language of the questionnaire's wording; a person's own words stay as they are
 */
export function* rowsOf(results: Iterable<PolkuResult>, { language }: { language: string }): Generator<Row> {
  const say: Say = (text) => plainText(text, language);
  for (const result of results) {
    if (!isPersonal(result)) continue;
    if (result.schema === 'polku/self-assessment') yield* answerRows(result, say);
    else if (result.schema === 'polku/progress') yield* logRows(result);
    else for (const goal of reportPlan(result).goals) yield* goalRows(result, goal, null);
  }
}

/** A group summary as rows: the mean of each cell (`ref`: the area) and its count (`<area>/n`), or why there is none. */
export function* summaryRows(summary: GroupSummary, { language }: { language: string }): Generator<Row> {
  const { schema, id, createdAt, questionnaire, dimensions } = summary;
  for (const { dimension, title, total, groups } of dimensions)
    for (const [group, { n, mean, hidden }] of [
      [null, total] as const,
      ...groups.map(({ id: of, cell }) => [of, cell] as const),
    ]) {
      const common = {
        schema,
        id,
        subject: null,
        group,
        completedAt: createdAt,
        questionnaire: questionnaire.id,
        version: questionnaire.version,
        session: null,
        date: null,
      };
      const text = plainText(title, language);
      yield { ...common, ref: dimension, text, value: mean, label: hidden };
      yield { ...common, ref: `${dimension}/n`, text, value: n, label: hidden };
    }
}
