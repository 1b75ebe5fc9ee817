import type {
  AssessmentResult,
  GoalPlan,
  GroupSummary,
  PolkuResult,
  ProgressLog,
  SealedResult,
  SupervisorNotes,
} from '../contracts/index.js';

/** A result that is one person's. */
export type PersonalResult = AssessmentResult | GoalPlan | ProgressLog;

/** Everything of one person: all results with the same `subject`, or one result that has none. */
export interface Person {
  /** The subject, or the id of the result that has none; unique in a report. */
  key: string;
  subject: string | null;
  /** Oldest first, by `resultTime`. Never empty. */
  results: PersonalResult[];
}

/** What was opened, put in order. Nothing in it is a copy: the results are the objects that were handed in. */
export interface Report {
  /** By subject, `a-2` before `a-10`; then, by time, the results that stand alone. */
  people: Person[];
  summaries: GroupSummary[];
  sealed: SealedResult[];
  notes: SupervisorNotes[];
  /** Older copies of a result that is here in a newer one: of two copies of one id the newest counts. */
  older: PolkuResult[];
}

/** When a result was confirmed or, while it has not been, last changed (ISO 8601). */
export function resultTime(result: PersonalResult): string {
  return result.completedAt ?? result.updatedAt;
}

const milliseconds = (result: PersonalResult) => Date.parse(resultTime(result));

function version(result: PolkuResult): number {
  if (result.schema === 'polku/sealed' || result.schema === 'polku/group-summary')
    return Date.parse(result.createdAt);
  return Date.parse(result.updatedAt);
}

function newestCopies(results: readonly PolkuResult[]): { newest: Set<PolkuResult>; older: PolkuResult[] } {
  const byId = new Map<string, PolkuResult>();
  const newest = new Set<PolkuResult>();
  const older: PolkuResult[] = [];
  for (const result of results) {
    if (newest.has(result)) continue;
    if (!('id' in result)) {
      newest.add(result);
      continue;
    }
    const key = `${result.schema} ${result.id}`;
    const known = byId.get(key);
    if (known && version(known) >= version(result)) {
      older.push(result);
      continue;
    }
    if (known) {
      newest.delete(known);
      older.push(known);
    }
    byId.set(key, result);
    newest.add(result);
  }
  return { newest, older };
}

export const isPersonal = (result: PolkuResult): result is PersonalResult =>
  result.schema === 'polku/self-assessment' ||
  result.schema === 'polku/goal-plan' ||
  result.schema === 'polku/progress';

/** A sealed copy of a result that is also here, readable and not older, adds nothing. */
const opened = (sealed: SealedResult, personal: readonly PersonalResult[]) =>
  personal.some((result) => result.id === sealed.id && version(result) >= version(sealed));

const subjectOrder = new Intl.Collator('en', { numeric: true });

function gather(personal: readonly PersonalResult[]): Person[] {
  const bySubject = new Map<string, Person>();
  const alone: Person[] = [];
  for (const result of personal) {
    const subject = result.subject;
    const person = subject === undefined || subject === '' ? undefined : bySubject.get(subject);
    if (person) person.results.push(result);
    else if (subject) bySubject.set(subject, { key: `subject ${subject}`, subject, results: [result] });
    else alone.push({ key: `${result.schema} ${result.id}`, subject: null, results: [result] });
  }
  const named = [...bySubject.values()].sort((a, b) => subjectOrder.compare(a.key, b.key));
  return [...named, ...alone];
}

/** Puts results of any kinds, in any order, into a report. The input is not changed. */
export function arrange(results: readonly PolkuResult[]): Report {
  const { newest, older } = newestCopies(results);
  const kept = [...newest];
  // Each time is read once: sorting thousands asks for it many times.
  const personal = kept
    .filter(isPersonal)
    .map((result) => ({ result, at: milliseconds(result) }))
    .sort((a, b) => a.at - b.at)
    .map(({ result }) => result);
  return {
    people: gather(personal),
    summaries: kept.filter((result) => result.schema === 'polku/group-summary'),
    sealed: kept
      .filter((result) => result.schema === 'polku/sealed')
      .filter((sealed) => !opened(sealed, personal)),
    notes: kept.filter((result) => result.schema === 'polku/notes'),
    older,
  };
}
