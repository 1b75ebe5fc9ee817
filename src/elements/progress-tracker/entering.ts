import type { ProgressLog } from '../../contracts/index.js';
import { newId } from '../../delivery/new-id.js';
import { isDay } from '../../ui/field.js';
import type { Unfinished } from '../draft-source.js';
import { draftOf, entryFrom, type Entry } from './entry.js';
import { wordsOf, type GoalWriting } from './goal-writing.js';
import type { Message } from './message.js';

/** What was begun and is not in the log yet, as a draft keeps it. */
export type Begun = Pick<Unfinished, 'session' | 'writing'>;

/** Where the person is: at the log, at the preview, in a session or in the words of a goal; and what is said to them. */
export class Entering {
  step: 'log' | 'preview' = 'log';
  /** The session that is being entered. */
  entry: Entry | undefined;
  /** The day of the session is missing, or is none. */
  dateFault = false;
  writing: GoalWriting | undefined;
  /** The person has put something in. */
  isChanged = false;
  /** What is said of what the person did last. */
  message: Message | undefined;
  /** A log from a file that waits for the person's word: it would replace what is here and has not been saved. */
  opened: Unfinished | undefined;

  /** The person is at the log, and nothing was said or asked. */
  empty(): void {
    this.begin();
    this.step = 'log';
    this.message = this.opened = undefined;
  }

  /** Nothing is being entered any more, or something else. */
  begin({ entry, writing }: { entry?: Entry; writing?: GoalWriting } = {}): void {
    this.entry = entry;
    this.writing = writing;
    this.dateFault = this.isChanged = false;
  }

  changeEntry(change: Partial<Entry>): void {
    if (!this.entry) return;
    this.entry = { ...this.entry, ...change };
    if (isDay(this.entry.date)) this.dateFault = false;
    this.isChanged = true;
  }

  changeWriting(change: Partial<GoalWriting>): void {
    if (!this.writing) return;
    const writing = { ...this.writing, ...change };
    this.writing = { ...writing, fault: writing.fault && !writing.title.trim() };
    this.isChanged = true;
  }

  /** What is lost when it is not kept; empty before something was put in. */
  get begun(): Begun {
    if (!this.isChanged) return {};
    const { entry, writing } = this;
    return { ...(entry && { session: draftOf(entry) }), ...(writing && { writing: wordsOf(writing) }) };
  }

  /** Goes on with what was begun before. */
  goOn({ session, writing }: Begun, log: ProgressLog, at: string): void {
    if (session) this.entry = entryFrom(session, log, { id: newId(), at });
    else if (writing) this.writing = { ...writing, fault: false };
    this.isChanged = Boolean(session ?? writing);
  }
}
