import type { Session } from '../contracts/index.js';

/** The sessions by day and then by the time they were entered, numbered from 1. */
export function numberSessions<T extends Pick<Session, 'number' | 'date' | 'enteredAt'>>(
  sessions: readonly T[],
): T[] {
  return [...sessions]
    .sort(
      (a, b) => Date.parse(a.date) - Date.parse(b.date) || Date.parse(a.enteredAt) - Date.parse(b.enteredAt),
    )
    .map((session, index) => ({ ...session, number: index + 1 }));
}
