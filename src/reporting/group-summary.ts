import type {
  AssessmentResult,
  Cell,
  Dimension,
  GroupSummary,
  LocalizedText,
  PolkuResult,
  Scale,
} from '../contracts/index.js';
import { groupSummary, roundHalfAway } from '../scoring/index.js';
import { measuredBy, onScale } from './assessment.js';
import { arrange } from './people.js';

/** The people who filled in one version of one questionnaire. */
export interface Respondents {
  questionnaire: { id: string; version: string; title: LocalizedText };
  /** The newest completed result of each person, by group id in code-unit order; `''`: without a group. */
  groups: { id: string; results: AssessmentResult[] }[];
  /** How many of the results name no subject and so count as one person each. */
  withoutSubject: number;
}

export interface SummaryOptions {
  /** Fewest people that a published mean may stand for; 5, and never below 3. */
  minGroupSize?: number;
  /** A new uuid. */
  id: string;
  /** ISO 8601 in UTC. */
  createdAt: string;
  /** `polku/<version>` */
  generator: GroupSummary['generator'];
}

interface Measured {
  dimension: Dimension;
  scale: Scale;
}

function measuredIn({ questionnaire }: AssessmentResult): Measured[] {
  return questionnaire.dimensions.flatMap((dimension) => {
    const scale = measuredBy(dimension.id, questionnaire);
    return scale ? [{ dimension, scale }] : [];
  });
}

const codeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What makes two questionnaires of one id and version the same one, for whoever puts their means together. */
function keysOfQuestionnaires(): (result: AssessmentResult) => string {
  const known = new Map<unknown, string>();
  return (result) => {
    const { questionnaire } = result;
    const key =
      known.get(questionnaire) ??
      JSON.stringify([
        questionnaire.id,
        questionnaire.version,
        measuredIn(result).map(({ dimension: { id, polarity }, scale: { min, max } }) => [
          id,
          polarity,
          min,
          max,
        ]),
      ]);
    known.set(questionnaire, key);
    return key;
  };
}

function listUnder<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** Who can be put together: by questionnaire id and version, most people first. */
export function respondentsOf(results: readonly PolkuResult[]): Respondents[] {
  const keyOf = keysOfQuestionnaires();
  const byQuestionnaire = new Map<string, AssessmentResult[]>();
  for (const { subject, results: own } of arrange(results).people) {
    const seen = new Set<string>();
    // Newest first: an earlier result of the same person and questionnaire does not count.
    for (const result of [...own].reverse()) {
      if (result.schema !== 'polku/self-assessment' || result.completedAt === null) continue;
      const key = keyOf(result);
      if (subject !== null && seen.has(key)) continue;
      seen.add(key);
      listUnder(byQuestionnaire, key).push(result);
    }
  }
  return [...byQuestionnaire.values()]
    .sort((a, b) => b.length - a.length)
    .map((people) => {
      const groups = new Map<string, AssessmentResult[]>();
      for (const result of people) {
        listUnder(groups, result.group ?? '').push(result);
      }
      const { id, version, title } = people[0]!.questionnaire;
      return {
        questionnaire: { id, version, title },
        groups: [...groups]
          .map(([group, of]) => ({ id: group, results: of }))
          .sort((a, b) => codeUnits(a.id, b.id)),
        withoutSubject: people.filter(({ subject }) => !subject).length,
      };
    });
}

const scoreIn = ({ scores }: AssessmentResult, { dimension, scale }: Measured): number | null =>
  onScale(scores.find((row) => row.dimension === dimension.id)?.mean, scale);

const isExtreme = (mean: number, { min, max }: Scale) => {
  const published = roundHalfAway(mean, 1);
  return published <= min || published >= max;
};

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

interface Group {
  id: string;
  values: number[];
  cell: Cell;
}

/**
 * Hides means at an end of the scale, and then whatever the total less the visible cells would still tell: about
 * fewer than `minN` people, or a mean at an end.
 */
function hideMore(groups: readonly Group[], total: Cell, scale: Scale, minN: number): void {
  for (const { cell } of groups)
    if (cell.mean !== null && isExtreme(cell.mean, scale)) Object.assign(cell, hidden('extreme'));
  if (total.hidden !== null) return;
  const smallestFirst = groups
    .filter(({ cell }) => cell.hidden === null)
    .sort((a, b) => a.values.length - b.values.length || codeUnits(a.id, b.id));
  for (const { cell } of smallestFirst) {
    const rest = groups.filter((group) => group.cell.hidden !== null).flatMap(({ values }) => values);
    if (rest.length === 0 || (rest.length >= minN && !isExtreme(sumOf(rest) / rest.length, scale))) return;
    Object.assign(cell, hidden('complementary'));
  }
}

const hidden = (reason: NonNullable<Cell['hidden']>): Cell => ({ n: null, mean: null, hidden: reason });

/** A mean as it is published: one decimal. */
const published = ({ n, mean, hidden: reason }: Cell): Cell => ({
  n,
  mean: mean === null ? null : roundHalfAway(mean, 1),
  hidden: reason,
});

/**
 * Means by area and group that tell about nobody alone. Of each person the newest completed result counts; results
 * without a subject count one each. Published means have one decimal. Source: `groupSummary` of the scoring.
 */
export function groupSummaryOf(respondents: Respondents, options: SummaryOptions): GroupSummary {
  const { minGroupSize: wanted = 5, id, createdAt, generator } = options;
  const minGroupSize = Number.isFinite(wanted) ? Math.max(3, Math.ceil(wanted)) : 5;
  const { questionnaire, groups } = respondents;
  const newest = groups
    .flatMap(({ results }) => results)
    .reduce((a, b) => (Date.parse(b.completedAt!) > Date.parse(a.completedAt!) ? b : a));
  const measured = measuredIn(newest);
  const input = groups.map(({ id: group, results }) => ({
    id: group,
    respondents: results.map((result) =>
      Object.fromEntries(measured.map((one) => [one.dimension.id, scoreIn(result, one)])),
    ),
  }));
  const summary = groupSummary({
    minN: minGroupSize,
    dims: measured.map(({ dimension }) => dimension.id),
    groups: input,
  });
  return {
    schema: 'polku/group-summary',
    schemaVersion: 1,
    id,
    createdAt,
    generator,
    questionnaire,
    minGroupSize,
    dimensions: measured.map(({ dimension, scale }) => {
      const cells = summary[dimension.id]!;
      const total: Cell =
        cells.total.mean !== null && isExtreme(cells.total.mean, scale) ? hidden('extreme') : cells.total;
      const own = input.map(({ id: group, respondents: people }) => ({
        id: group,
        values: people.flatMap((scores) => scores[dimension.id] ?? []),
        cell: { ...cells.groups[group]! } as Cell,
      }));
      hideMore(own, total, scale, minGroupSize);
      const { min, max, labels } = scale;
      return {
        dimension: dimension.id,
        title: dimension.title,
        polarity: dimension.polarity,
        scale: { min, max, labels },
        total: published(total),
        groups: own.map(({ id: group, cell }) => ({ id: group, cell: published(cell) })),
      };
    }),
  };
}

/** Whether there is any mean to be seen. */
export const showsAnything = ({ dimensions }: GroupSummary): boolean =>
  dimensions.some(({ total, groups }) =>
    [total, ...groups.map(({ cell }) => cell)].some(({ hidden: reason }) => reason === null),
  );
