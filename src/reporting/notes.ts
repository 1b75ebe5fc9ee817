import type { SupervisorNotes } from '../contracts/index.js';
import type { Person } from './people.js';

export type Note = SupervisorNotes['notes'][number];

/** Whom or what a note is about. */
export type NoteAbout = Pick<Note, 'subject' | 'result' | 'goal'>;

/** A note's place: one for each person and each of the person's goals. */
export const noteKey = ({ subject, result, goal }: NoteAbout): string =>
  JSON.stringify([subject, result, goal]);

/** A person by subject; one without a subject by the id of the result. */
export const noteAbout = ({ subject, results }: Person, goal?: string): NoteAbout => ({
  ...(subject === null ? { result: results[0]!.id } : { subject }),
  ...(goal !== undefined && { goal }),
});

/** Notes of several files: of each place the one written last. The files are not changed. */
export function gatherNotes(files: readonly SupervisorNotes[]): Map<string, Note> {
  const newest = new Map<string, Note>();
  for (const note of files.flatMap(({ notes }) => notes)) {
    const key = noteKey(note);
    const known = newest.get(key);
    if (!known || Date.parse(note.updatedAt) > Date.parse(known.updatedAt)) newest.set(key, note);
  }
  return newest;
}

/** The supervisor's own file. A note that was emptied is left out. */
export function notesFile(notes: Iterable<Note>, updatedAt: string): SupervisorNotes {
  return {
    schema: 'polku/notes',
    schemaVersion: 1,
    updatedAt,
    notes: [...notes].filter(({ text }) => text.trim() !== ''),
  };
}
