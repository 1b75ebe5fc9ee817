import type {
  AssessmentResult,
  Dimension,
  LocalizedText,
  Questionnaire,
  Scale,
  ScaleItem,
  Topic,
} from '../contracts/index.js';
import { mostImportantOf } from '../scoring/index.js';
import { reportAnswers, scaleOf } from './answers.js';
import type { AnswerStatus, ReportedAnswer, ReportedPage } from './answers.js';
import { strongestOf } from './strongest.js';

/** One area of a profile; the numbers are the result's own. */
export interface ProfileRow {
  dimension: Dimension;
  /** In steps of the group's scale; null where too little was answered. */
  mean: number | null;
  /** In steps of `importanceScale`; null where it was not answered. */
  importance: number | null;
  complete: boolean;
  nAnswered: number;
  nApplicable: number;
}

/** Areas in the definition's order, in runs that share a scale. */
export interface Profile {
  groups: { scale: Scale; rows: ProfileRow[] }[];
  importanceScale: Scale | null;
}

export interface OwnWords {
  /** Null: the questionnaire names no topic. */
  topic: Topic | null;
  /** Answered ones only. */
  answers: ReportedAnswer[];
}

export interface AssessmentReport {
  result: AssessmentResult;
  /** How many questions came to what. */
  counts: Record<AnswerStatus, number>;
  /** Free texts by topic (reason, strengths, hopes, then without a topic). */
  ownWords: OwnWords[];
  /** At most two areas that the person marked as important (the scoring's `mostImportantOf`). */
  important: Dimension[];
  /** At most two areas, by the means (`strongestOf`); none while the result has no scores. */
  strongest: Dimension[];
  /** Null while the result has no scores. */
  profile: Profile | null;
  /** The load factors: one choice for each group, and texts of the topic. Also those left open. */
  load: ReportedAnswer[];
  /** Wishes for the supervision and questions to the supervisor. */
  wishes: OwnWords[];
  pages: ReportedPage[];
  /** What the person took out before handing over, by its wording. */
  struck: LocalizedText[];
}

const scaleItems = ({ pages }: Questionnaire): ScaleItem[] =>
  pages.flatMap((page) => page.items).filter((item) => item.kind === 'scale');

/** The scale on which an area is measured now; null where nothing measures it. */
export function measuredBy(dimension: string, questionnaire: Questionnaire): Scale | null {
  const item = scaleItems(questionnaire).find(
    ({ dimension: of, measures = 'current' }) => of === dimension && measures === 'current',
  );
  return item ? scaleOf(item, questionnaire) : null;
}

function importanceScaleOf(questionnaire: Questionnaire): Scale | null {
  const item = scaleItems(questionnaire).find(({ measures }) => measures === 'importance');
  return item ? scaleOf(item, questionnaire) : null;
}

/** A score off its own scale can only come from a made-up file; it counts as none. */
export const onScale = (score: number | null | undefined, scale: Scale | null): number | null =>
  typeof score === 'number' && scale && score >= scale.min && score <= scale.max ? score : null;

function profileOf({ questionnaire, scores }: AssessmentResult): Profile | null {
  if (scores.length === 0) return null;
  const importanceScale = importanceScaleOf(questionnaire);
  const groups: (Profile['groups'][number] & { id: Scale })[] = [];
  for (const dimension of questionnaire.dimensions) {
    const score = scores.find((row) => row.dimension === dimension.id);
    const scale = measuredBy(dimension.id, questionnaire);
    // Without a question about now there is no track to stand on.
    if (!score || !scale) continue;
    const { complete, nAnswered, nApplicable } = score;
    const mean = onScale(score.mean, scale);
    const importance = onScale(score.importance, importanceScale);
    const row = { dimension, mean, importance, complete, nAnswered, nApplicable };
    const last = groups.at(-1);
    if (last?.id === scale) last.rows.push(row);
    else groups.push({ id: scale, scale, rows: [row] });
  }
  return {
    groups: groups.map(({ scale, rows }) => ({ scale, rows })),
    importanceScale,
  };
}

const topicOf = ({ item }: ReportedAnswer) => ('topic' in item ? (item.topic ?? null) : null);

/** Assessment result → what its report shows. Reads the scores; computes none. */
export function reportAssessment(result: AssessmentResult): AssessmentReport {
  const { questionnaire } = result;
  const pages = reportAnswers(result);
  const all = pages.flatMap((page) => page.answers);
  const counts = { answered: 0, na: 0, open: 0, struck: 0, 'not-shown': 0 };
  for (const { status } of all) counts[status] += 1;

  const byTopic = (topics: readonly (Topic | null)[], answers: readonly ReportedAnswer[]): OwnWords[] =>
    topics
      .map((topic) => ({ topic, answers: answers.filter((answer) => topicOf(answer) === topic) }))
      .filter((words) => words.answers.length > 0);
  const answered = all.filter(({ status }) => status === 'answered');
  const profile = profileOf(result);
  const texts = answered.filter(({ item }) => item.kind === 'text' || topicOf({ item } as ReportedAnswer));

  return {
    result,
    counts,
    ownWords: byTopic(['reason', 'strengths', 'hopes', null], texts),
    important: mostImportantOf(result).flatMap(
      (id) => questionnaire.dimensions.find((dimension) => dimension.id === id) ?? [],
    ),
    strongest: profile ? strongestOf(profile) : [],
    profile,
    load: all.filter((answer) => topicOf(answer) === 'load' && answer.status !== 'not-shown'),
    wishes: byTopic(['wishes', 'question'], texts),
    pages,
    struck: all.filter(({ status }) => status === 'struck').map(({ item }) => item.text),
  };
}
