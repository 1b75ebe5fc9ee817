import type {
  Answer,
  AssessmentResult,
  Item,
  LocalizedText,
  Questionnaire,
  Scale,
} from '../contracts/index.js';
import { shownItems } from '../scoring/index.js';

/**
 * `open`: seen and left unanswered. `struck`: taken out by the person. `not-shown`: hidden by a condition, or the
 * person had not come to it.
 */
export type AnswerStatus = 'answered' | 'na' | 'open' | 'struck' | 'not-shown';

/** What was answered, with the wording of the result's own questionnaire. */
export type AnswerContent =
  | { kind: 'scale'; value: number; label: LocalizedText | null }
  | { kind: 'choice'; chosen: LocalizedText[] }
  | { kind: 'number'; value: number; unit: LocalizedText | null }
  | { kind: 'text'; text: string };

export interface ReportedAnswer {
  item: Item;
  status: AnswerStatus;
  /** Null unless `status` is `answered`. */
  content: AnswerContent | null;
  /** The scale of a scale item, else null. */
  scale: Scale | null;
}

export interface ReportedPage {
  id: string;
  title: LocalizedText;
  answers: ReportedAnswer[];
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

export function scaleOf(item: Item, { scales }: Questionnaire): Scale | null {
  return item.kind === 'scale' ? (own(scales, item.scale) ?? null) : null;
}

type ReadContent<K extends Item['kind']> = (
  answer: NonNullable<Answer>,
  item: Extract<Item, { kind: K }>,
  scale: Scale | null,
) => AnswerContent | null;

const contents = {
  scale: (answer, _item, scale) =>
    typeof answer === 'number'
      ? { kind: 'scale', value: answer, label: (scale && own(scale.labels, String(answer))) ?? null }
      : null,
  choice: (answer, { options }) => {
    const ids = Array.isArray(answer) ? answer : [answer];
    // In the questionnaire's order, so that two people's answers read alike.
    const chosen = options.filter((option) => ids.includes(option.id)).map((option) => option.text);
    return { kind: 'choice', chosen };
  },
  number: (answer, { unit }) =>
    typeof answer === 'number' ? { kind: 'number', value: answer, unit: unit ?? null } : null,
  text: (answer) => (typeof answer === 'string' ? { kind: 'text', text: answer } : null),
} satisfies { [K in Item['kind']]: ReadContent<K> };

function contentOf(answer: NonNullable<Answer>, item: Item, scale: Scale | null): AnswerContent | null {
  // A kind of a later version is read as the text it holds.
  const read = own(contents as Record<string, ReadContent<never>>, item.kind);
  return read ? read(answer, item as never, scale) : { kind: 'text', text: String(answer) };
}

/** Every question of the result's own questionnaire, page by page, with what became of it. */
export function reportAnswers(result: AssessmentResult): ReportedPage[] {
  const { questionnaire, answers, struck = [], completedAt } = result;
  const struckOut = new Set(struck);
  // A confirmed result holds what was shown; a draft may still hold answers that were hidden later.
  const shown = completedAt === null ? shownItems(questionnaire, answers, struck) : null;

  const reportOne = (item: Item): ReportedAnswer => {
    const scale = scaleOf(item, questionnaire);
    const answer = own(answers, item.id);
    const without = (status: AnswerStatus): ReportedAnswer => ({ item, status, content: null, scale });
    if (struckOut.has(item.id)) return without('struck');
    if (answer === undefined || (shown && !shown.has(item.id))) return without('not-shown');
    if (answer === null) return without('open');
    if (item.kind === 'scale' && answer === 'na') return without('na');
    const content = contentOf(answer, item, scale);
    return content ? { item, status: 'answered', content, scale } : without('open');
  };

  return questionnaire.pages.map(({ id, title, items }) => ({ id, title, answers: items.map(reportOne) }));
}
