import type {
  AssessmentResult,
  Dimension,
  Item,
  LocalizedText,
  Questionnaire,
  Scale,
} from '../contracts/index.js';
import { reportAnswers, scaleOf } from './answers.js';
import type { ReportedAnswer } from './answers.js';
import { measuredBy, onScale } from './assessment.js';
import type { Person } from './people.js';

export interface ComparedItem {
  /** As the newest version that has it asks it. */
  item: Item;
  /** One per result; null: that version does not ask it. */
  answers: (ReportedAnswer | null)[];
  /** Not in the oldest version. */
  added: boolean;
  /** Not in the newest version. */
  dropped: boolean;
  /** Earlier wordings that differ from the newest, oldest first. */
  earlier: LocalizedText[];
  /** The kind, the scale, the direction or the options are not the same in every version. */
  changed: boolean;
}

export interface ComparedArea {
  dimension: Dimension;
  scale: Scale;
  /** The results' own means, one per result; null where there is none. */
  means: (number | null)[];
  /** Not measured by the same questions on the same scale in every version: the means do not compare. */
  changed: boolean;
}

/** What one person answered at different times to one questionnaire. */
export interface Comparison {
  /** Confirmed results, oldest first; at least two. */
  results: AssessmentResult[];
  /** Whether they were answered in more than one version of the questionnaire. */
  versions: string[];
  /** In the order of the newest version, then the dropped ones. */
  areas: ComparedArea[];
  items: ComparedItem[];
}

const written = (value: unknown) => JSON.stringify(value) ?? '';
const unique = <T>(values: readonly T[]) => [...new Set(values)];

const itemsOf = ({ pages }: Questionnaire): Map<string, Item> =>
  new Map(pages.flatMap(({ items }) => items).map((item) => [item.id, item]));

/** What an answer to the item means, without its wording. */
function meaning(item: Item, questionnaire: Questionnaire): string {
  if (item.kind === 'scale') {
    const scale = scaleOf(item, questionnaire);
    return written([
      item.kind,
      scale?.min,
      scale?.max,
      item.reverse ?? false,
      item.measures ?? 'current',
      item.dimension,
    ]);
  }
  if (item.kind === 'choice')
    return written([item.kind, item.multiple ?? false, item.options.map(({ id }) => id).sort()]);
  return item.kind;
}

/** The ids of the newest version in its order, then those of earlier versions, newest first. */
const idsInOrder = (newestFirst: readonly Iterable<string>[]) =>
  unique(newestFirst.flatMap((ids) => [...ids]));

function compareItems(results: readonly AssessmentResult[]): ComparedItem[] {
  const versions = results.map(({ questionnaire }) => itemsOf(questionnaire));
  const answered = results.map(
    (result) =>
      new Map(reportAnswers(result).flatMap(({ answers }) => answers.map((one) => [one.item.id, one]))),
  );
  return idsInOrder(versions.map((items) => items.keys()).reverse()).map((id) => {
    const asked = versions.flatMap((items, index) => {
      const item = items.get(id);
      return item ? [{ item, meaning: meaning(item, results[index]!.questionnaire) }] : [];
    });
    const { item } = asked.at(-1)!;
    const wording = written(item.text);
    const texts = unique(asked.map((one) => written(one.item.text))).filter((text) => text !== wording);
    return {
      item,
      answers: answered.map((byId) => byId.get(id) ?? null),
      added: !versions[0]!.has(id),
      dropped: !versions.at(-1)!.has(id),
      earlier: texts.map((text) => JSON.parse(text) as LocalizedText),
      changed: unique(asked.map((one) => one.meaning)).length > 1,
    };
  });
}

function measuredWith(dimension: string, questionnaire: Questionnaire): string {
  const scale = measuredBy(dimension, questionnaire);
  const items = [...itemsOf(questionnaire).values()].filter(
    (item) =>
      item.kind === 'scale' && item.dimension === dimension && (item.measures ?? 'current') === 'current',
  );
  return written([
    scale?.min,
    scale?.max,
    items.map((item) => `${item.id}${'reverse' in item ? ' reversed' : ''}`).sort(),
  ]);
}

function compareAreas(results: readonly AssessmentResult[]): ComparedArea[] {
  const newestFirst = [...results].reverse();
  const ids = idsInOrder(
    newestFirst.map(({ questionnaire }) => questionnaire.dimensions.map(({ id }) => id)),
  );
  return ids.flatMap((id) => {
    const having = newestFirst.filter(({ questionnaire }) =>
      questionnaire.dimensions.some((one) => one.id === id),
    );
    const { questionnaire } = having[0]!;
    const dimension = questionnaire.dimensions.find((one) => one.id === id)!;
    const scale = measuredBy(id, questionnaire);
    if (!scale) return [];
    return {
      dimension,
      scale,
      means: results.map(({ scores, questionnaire: own }) =>
        onScale(scores.find((row) => row.dimension === id)?.mean, measuredBy(id, own)),
      ),
      changed: unique(having.map((one) => measuredWith(id, one.questionnaire))).length > 1,
    };
  });
}

/** Confirmed assessments of one questionnaire (by its id), in whatever versions, side by side. Null for fewer than two. */
export function compareAssessments(given: readonly AssessmentResult[]): Comparison | null {
  const results = given
    .filter(({ completedAt }) => completedAt !== null)
    .sort((a, b) => Date.parse(a.completedAt!) - Date.parse(b.completedAt!));
  if (results.length < 2) return null;
  return {
    results,
    versions: unique(results.map(({ questionnaire }) => questionnaire.version)),
    areas: compareAreas(results),
    items: compareItems(results),
  };
}

/** The person's assessments of the same questionnaire as this one. */
export const sameQuestionnaire = (person: Person, { questionnaire }: AssessmentResult): AssessmentResult[] =>
  person.results.filter(
    (one): one is AssessmentResult =>
      one.schema === 'polku/self-assessment' && one.questionnaire.id === questionnaire.id,
  );
