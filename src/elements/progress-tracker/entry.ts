import type { Draft, ProgressLog, Session, TrackedGoal } from '../../contracts/index.js';
import { numberSessions } from '../../scoring/number-sessions.js';
import { isDay } from '../../ui/field.js';

export const feedbackQuestions = ['heard', 'topics', 'useful'] as const;
export type FeedbackQuestion = (typeof feedbackQuestions)[number];

/** A session while it is being entered: every field has a place. */
export interface Entry extends Required<Session> {
  /** The goals that are asked about. */
  asked: readonly string[];
  isNew: boolean;
}

const none = (goals: readonly TrackedGoal[]): Record<string, null> =>
  Object.fromEntries(goals.map(({ id }) => [id, null]));

/** The person's own calendar day. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const noFeedback = { heard: null, topics: null, useful: null };

/** A new session: today, nothing rated, every active goal asked about. */
export function newEntry(log: ProgressLog, { id, at }: { id: string; at: string }): Entry {
  const active = log.goals.filter(({ status }) => status === 'active');
  return {
    id,
    number: 0,
    date: today(),
    enteredAt: at,
    phase: log.sessions.length === 0 ? 'start' : 'working',
    asked: active.map((goal) => goal.id),
    ratings: none(active),
    lookingBack: {},
    levels: {},
    notes: {},
    better: '',
    nextStep: '',
    feedback: { ...noFeedback },
    isNew: true,
  };
}

/** A saved session to be edited: it asks about the goals that were active then, and no others. */
export function entryOf(session: Session): Entry {
  return {
    lookingBack: {},
    levels: {},
    notes: {},
    better: '',
    nextStep: '',
    ...session,
    feedback: { ...noFeedback, ...session.feedback },
    asked: Object.keys(session.ratings),
    isNew: false,
  };
}

/** A session that is being entered, as a draft keeps it: what is missing was left open. */
export type DraftedSession = NonNullable<Draft['session']>;

/** The entry to the letter. */
export function draftOf(entry: Entry): DraftedSession {
  const { asked: _, isNew: __, number: ___, date, ...rest } = entry;
  return { ...rest, ...(isDay(date) && { date }) };
}

/** The entry that was begun beside this log, or another version of it; it asks about no goal that the log lacks. */
export function entryFrom(
  session: DraftedSession,
  log: ProgressLog,
  made: { id: string; at: string },
): Entry {
  const saved = log.sessions.find(({ id }) => id === session.id);
  const of = <T>(record: Readonly<Record<string, T>> = {}) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => log.goals.some((goal) => goal.id === id)));
  const ratings = of(session.ratings);
  return {
    ...(saved ? entryOf(saved) : newEntry(log, made)),
    date: '',
    ...(session as Partial<Session>),
    lookingBack: of(session.lookingBack),
    levels: of(session.levels),
    notes: of(session.notes),
    feedback: { ...noFeedback, ...session.feedback },
    ratings,
    asked: Object.keys(ratings),
  };
}

export const isReview = ({ phase }: Pick<Session, 'phase'>) => phase === 'mid' || phase === 'final';

const filled = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== ''));

/** The session that is saved: what was left empty is absent, but a skipped rating is `null`. */
export function sessionOf(entry: Entry): Session {
  const { asked: _, isNew: __, lookingBack, levels, notes, better, nextStep, feedback, ...rest } = entry;
  const trimmed = Object.fromEntries(Object.entries(notes).map(([id, note]) => [id, note.trim()]));
  const some = (record: object) => Object.keys(record).length > 0;
  return {
    ...rest,
    ...(isReview(entry) && some(filled(lookingBack)) && { lookingBack }),
    ...(some(filled(levels)) && { levels }),
    ...(some(filled(trimmed)) && { notes: filled(trimmed) }),
    ...(better.trim() && { better: better.trim() }),
    ...(nextStep.trim() && { nextStep: nextStep.trim() }),
    ...(some(filled(feedback)) && { feedback }),
  };
}

/** The number that the session would have among the others on its day. */
export function numberOf(entry: Entry, { sessions }: ProgressLog): number {
  const others = sessions.filter(({ id }) => id !== entry.id);
  return numberSessions([...others, entry]).find(({ id }) => id === entry.id)?.number ?? 1;
}

/** The last rating before the entry's day, with its day; the baseline where there is none. */
export function previousRating(
  goal: TrackedGoal,
  entry: Entry,
  { sessions }: ProgressLog,
): { value: number; day: string | undefined } | undefined {
  const number = numberOf(entry, { sessions } as ProgressLog);
  const before = sessions
    .filter((session) => session.id !== entry.id)
    .sort((a, b) => a.number - b.number)
    .slice(0, number - 1)
    .findLast(({ ratings }) => Object.hasOwn(ratings, goal.id) && ratings[goal.id] !== null);
  if (before) return { value: before.ratings[goal.id]!, day: before.date };
  return goal.baseline === null ? undefined : { value: goal.baseline, day: undefined };
}

/** Whether the person has put anything in. */
export const isTouched = (entry: Entry, saved: Session | undefined): boolean =>
  JSON.stringify(sessionOf(entry)) !==
  JSON.stringify(saved ? sessionOf(entryOf(saved)) : sessionOf({ ...entry, ...blank(entry) }));

function blank({ asked }: Entry): Partial<Entry> {
  const ratings = Object.fromEntries(asked.map((id) => [id, null]));
  const empty = { lookingBack: {}, levels: {}, notes: {}, better: '', nextStep: '' };
  return { ...empty, ratings, feedback: { ...noFeedback } };
}
