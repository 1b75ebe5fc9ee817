import type { Draft, GoalPlan, ProgressLog, Session } from '../../contracts/index.js';
import { withoutSession, withSession, withStruck } from '../../scoring/change-log.js';
import { mergePlan } from '../../scoring/merge-plan.js';

/** A session as it was before it was edited or removed. */
export type Undo = NonNullable<Draft['undo']>[number];

/** The person has done something in the log: a plan alone, or a session that is only being entered, is nothing yet. */
const isBegun = ({ sessions, goals, struck }: ProgressLog) =>
  sessions.length > 0 ||
  goals.some(({ own, history = [] }) => own || history.length > 1) ||
  struck !== undefined;

/** A person's log: the whole of it, the copy of it that was confirmed, and what can be taken back. */
export class LogState {
  readonly #start: () => ProgressLog;
  #log: ProgressLog | undefined;
  /** The stripped copy that was confirmed, until something changes. */
  sent: ProgressLog | undefined;
  /** Undo lasts until the next session is saved. */
  undo: readonly Undo[] = [];
  /** The log came from the host, a draft or a file, or the person has changed it: a plan alone is no value yet. */
  isTouched = false;
  /** Neither confirmed nor saved to a file. */
  isUnsaved = false;
  /** The whole log is kept as a draft. */
  isKept = false;

  /** @param start makes an empty log */
  constructor(start: () => ProgressLog) {
    this.#start = start;
  }

  /** The whole log, never stripped; an empty one while none is there. */
  get log(): ProgressLog {
    return this.#log ?? this.#start();
  }

  get isThere(): boolean {
    return this.#log !== undefined;
  }

  empty(): void {
    this.#log = this.sent = undefined;
    this.undo = [];
    this.isTouched = this.isUnsaved = this.isKept = false;
  }

  /** A log that the host or the person's own file gives. */
  restore(log: ProgressLog): void {
    this.empty();
    this.isTouched = true;
    this.#log = log.completedAt ? { ...log, completedAt: null } : log;
    if (log.completedAt) this.sent = log;
  }

  /**
   * A log that a draft has kept, with what can be taken back in it.
   * @param beside whether the confirmed copy of the same log is on its way
   */
  restoreDraft(log: ProgressLog, undo: readonly Undo[], beside: boolean): void {
    const { sent } = this;
    this.restore(log);
    if (beside) this.sent = sent;
    this.undo = undo;
    this.isTouched = this.isKept = beside || isBegun(log) || undo.length > 0;
    this.isUnsaved = this.isKept && !beside;
  }

  /** Whether a draft holds the whole log of what was confirmed: nothing in it is newer than the copy that leaves. */
  isWhole(log: ProgressLog): boolean {
    const { sent } = this;
    return sent?.id === log.id && Date.parse(log.updatedAt) <= Date.parse(sent.updatedAt);
  }

  /**
   * Brings a plan into the log; a log that nobody has touched begins anew with it.
   * @param keepsSent the confirmed copy is on its way: it stays what it is, since the person has changed nothing
   */
  merge(plan: GoalPlan | undefined, { at, keepsSent }: { at: string; keepsSent: boolean }): void {
    if (!plan && this.#log) return;
    const before = this.isTouched ? this.log : this.#start();
    const merged = plan ? mergePlan(before, plan, at) : before;
    if (merged !== before && !keepsSent) this.sent = undefined;
    this.#log = merged;
  }

  /** What the person did to the log. */
  change(log: ProgressLog): void {
    this.#log = log;
    this.sent = undefined;
    this.isTouched = this.isUnsaved = this.isKept = true;
  }

  /** Saves a new session, or one that was edited. @returns which, and the number that it has now */
  save(session: Session, at: string): { kind: 'saved' | 'edited'; number: number } {
    const before = this.#session(session.id);
    this.undo = before ? [this.#before('edited', before)] : [];
    this.change(withSession(this.log, session, at));
    return { kind: before ? 'edited' : 'saved', number: this.#session(session.id)?.number ?? 1 };
  }

  remove(session: Session, at: string): void {
    this.undo = [...this.undo, this.#before('removed', session)];
    this.change(withoutSession(this.log, session.id, at));
  }

  /** Takes back the last removal or edit. @returns the number that the session has again */
  takeBack(at: string): number | undefined {
    const last = this.undo.at(-1);
    if (!last) return undefined;
    this.undo = this.undo.slice(0, -1);
    const back = withSession(this.log, last.session, at);
    const gone = last.struck.filter((path) => !back.struck?.includes(path));
    this.change(gone.reduce((log, path) => withStruck(log, path, at), back));
    return this.#session(last.session.id)?.number;
  }

  /**
   * What was confirmed.
   * @param log the whole log, as the host says it now
   * @param isKept whether the whole log stays in the draft; where the copy is sealed, nothing readable stays behind
   * @returns what takes the confirmation back
   */
  confirm(log: ProgressLog, sent: ProgressLog, isKept: boolean): () => void {
    const { sent: sentBefore, isKept: wasKept, isTouched, isUnsaved, undo } = this;
    this.#log = log;
    // What was removed before is not kept any longer.
    this.undo = [];
    this.sent = sent;
    this.isKept = isKept;
    this.isTouched = true;
    this.isUnsaved = false;
    return () => {
      this.sent = sentBefore;
      Object.assign(this, { isKept: wasKept, isTouched, isUnsaved, undo });
    };
  }

  #session(id: string): Session | undefined {
    return this.log.sessions.find((session) => session.id === id);
  }

  #before(kind: Undo['kind'], session: Session): Undo {
    const struck = this.log.struck?.filter((path) => path.split('/')[0] === session.id) ?? [];
    return { kind, session, struck };
  }
}
