import type { ReactiveElement } from 'lit';
import type { GoalPlan, ProgressLog, SealedResult } from '../../contracts/index.js';
import { saveResult } from '../../delivery/save-file.js';
import type { Outgoing } from '../../delivery/store.js';
import type { LocalizedInterface } from '../../localization/localized.js';
import { languageRead } from '../../localization/text.js';
import { asText, withCircumstances, type Circumstances } from '../circumstances.js';
import type { DraftChoice, Unfinished } from '../draft-source.js';
import { Drafts } from '../drafts.js';
import { fetchPart } from '../fetch-part.js';
import type { Handover } from '../handover.js';
import { LaterPart } from '../later-part.js';
import type { Pending } from '../pending.js';
import { isSameJson, ownCopy, parsed, type Fault, type Refusal } from '../read-given.js';
import type { Sending } from '../sending.js';
import type { Entering } from './entering.js';
import type { LastSteps } from './last-steps.js';
import type { LogState } from './log-state.js';
import { saveLog } from './own-file.js';
import { readLog } from './reading.js';

interface Host extends ReactiveElement, LocalizedInterface, Circumstances {
  readonly draft: DraftChoice;
  readonly action: string | undefined;
  readonly recipients: string | undefined;
  readonly readonly: boolean;
  readonly disabled: boolean;
  readonly form: HTMLFormElement | null;
}

interface Given {
  pending: Pending;
  /** Faults of a value, a draft or a file that could not be used; none when something else stands there now. */
  refuse: (problems: readonly Fault[]) => void;
  /** Something else is drawn, so the focus goes to its heading. */
  onMoved: () => void;
}

const now = () => new Date().toISOString();

/** What becomes of a log: it is kept as a draft, confirmed, sealed, handed over, and saved as a file. */
export class Safekeeping {
  readonly #host: Host;
  readonly #state: LogState;
  readonly #entering: Entering;
  readonly #given: Given;
  /** Fetched with the last steps: nothing is handed over before. */
  #sending: Sending | undefined;
  #plan: GoalPlan | undefined;
  /** Counts what is to stand here, so that what is read late does not count any more. */
  #turn = 0;

  readonly drafts: Drafts;
  readonly lastSteps: LaterPart<LastSteps>;

  constructor(host: Host, state: LogState, entering: Entering, given: Given) {
    this.#host = host;
    this.#state = state;
    this.#entering = entering;
    this.#given = given;
    this.drafts = new Drafts(host, {
      schema: 'polku/progress',
      choice: () => host.draft,
      // A log goes on whatever plan it follows.
      definition: () => (host.readonly ? undefined : 'log'),
      subject: () => host.subject,
      unfinished: () => this.unfinished,
      // The draft beside a confirmed log is the whole of it, and not older.
      shown: () => (state.isTouched && !this.drafts.outgoing ? { value: this.log } : null),
      restore: (draft) => this.#restoreDraft(draft),
      restoreConfirmed: (outgoing) => this.#restoreConfirmed(outgoing),
      empty: () => {
        this.#handover?.part();
        this.#empty();
      },
      whilePending: given.pending.add,
      report: given.refuse,
    });
    this.lastSteps = new LaterPart(host, {
      load: () => this.#load(),
      pending: given.pending,
      onRetried: given.onMoved,
      styles: ({ styles }) => styles,
    });
  }

  get sending(): Sending | undefined {
    return this.#sending;
  }

  get #handover(): Handover | undefined {
    return this.#sending?.handover;
  }

  /** The whole log, with what the host says: that goes along as long as the person has not confirmed. */
  get log(): ProgressLog {
    return withCircumstances(this.#state.log, this.#host);
  }

  /** BCP 47 tag that the log will have when it is confirmed. */
  get language(): string {
    return languageRead('', this.#host.locale);
  }

  /** The host wants what leaves to be sealed. */
  get seals(): boolean {
    return this.#sending?.sealing.on ?? /\S/.test(asText(this.#host.recipients));
  }

  /** What stands in the log was confirmed; a sealed log of an earlier visit cannot be shown any more. */
  get isConfirmed(): boolean {
    const { sent, isTouched: touched } = this.#state;
    return sent !== undefined || (this.#handover?.sealed != null && !touched);
  }

  /** There is a confirmed log of which the person sees what became of it. */
  get isHanded(): boolean {
    return this.isConfirmed && this.#handover !== undefined && this.#handover.state !== 'none';
  }

  /** Nothing may be changed, because the host says so or the log is on its way. */
  get isFixed(): boolean {
    const handover = this.#handover;
    return this.#host.readonly || (handover?.busy === true && !handover.isBlocked(this.#state.log.id));
  }

  /** Something is neither confirmed nor saved to a file. */
  get isDirty(): boolean {
    return this.#state.isUnsaved || this.#entering.isChanged;
  }

  get isAtRisk(): boolean {
    return (this.isDirty && this.drafts.atRisk) || this.#handover?.atRisk === true;
  }

  /** What the page may read: nothing that is to be sealed and is not sealed yet. */
  get value(): ProgressLog | SealedResult | null {
    const sealed = this.#handover?.sealed;
    if (sealed && this.isConfirmed) return sealed;
    const { sent, isTouched: touched } = this.#state;
    if (this.seals || !(sent || touched)) return null;
    return ownCopy(sent ?? this.log);
  }

  /** What is kept as a draft. */
  get unfinished(): Unfinished | null {
    const { sent, isKept: kept, undo } = this.#state;
    const { isChanged: changed, step, begun } = this.#entering;
    const arrived = sent !== undefined && this.#handover?.state === 'delivered';
    if (!changed && (!kept || arrived)) return null;
    return { value: this.log, place: { step }, ...begun, ...(undo.length > 0 && { undo: [...undo] }) };
  }

  /** Brings a plan into the log, or the one that was given before. */
  merge(plan = this.#plan): void {
    this.#plan = plan;
    this.#state.merge(plan, { at: now(), keepsSent: this.drafts.outgoing !== undefined });
    this.#host.requestUpdate();
  }

  /** The host takes its plan away. */
  forgetPlan(): void {
    this.#plan = undefined;
  }

  /** Reads what is to stand here. What is read late, after something else was given, is left. */
  receive<T>(read: () => Promise<({ ok: true } & T) | Refusal>, take: (read: T) => void): void {
    const turn = ++this.#turn;
    this.#given.pending.add(async () => {
      const found = await read();
      if (turn !== this.#turn) return;
      if (found.ok) take(found);
      else this.#given.refuse(found.problems);
    });
  }

  /** A value of the host's. */
  take(value: unknown): void {
    this.#turn += 1;
    if (value === null || value === undefined) {
      // What the person has entered is not older than nothing.
      if (!this.drafts.restored) this.#empty();
    } else if (!isSameJson(value, this.value))
      this.receive(
        () => readLog(value),
        ({ result }) => this.#restoreGiven(result),
      );
  }

  /** Empties the element, and removes its draft. */
  reset(): void {
    this.#turn += 1;
    this.#empty();
    this.drafts.reset();
  }

  /** A log from the person's own file takes the place of what is here. */
  continueWith({ value, ...begun }: Unfinished): void {
    this.#restore(value as ProgressLog);
    this.#state.isKept = true;
    this.#entering.goOn(begun, this.#state.log, now());
    this.drafts.changed();
  }

  /** The person has changed something: what was confirmed before no longer counts. */
  changed(): void {
    // An earlier log that is still on its way is not this one.
    if (!this.#handover?.isBlocked(this.#state.log.id)) this.#handover?.withdraw();
    this.drafts.changed();
    this.#given.refuse([]);
  }

  readonly confirm = (): void => {
    const [state, entering, steps] = [this.#state, this.#entering, this.lastSteps.part];
    // A second press comes before the button has gone.
    if (!steps || entering.step !== 'preview') return;
    const [before, log] = [state.log, this.log];
    const document = steps.completeLog(log, { completedAt: now(), language: this.language });
    this.#sending?.confirm({
      document,
      stands: () => state.log === before && entering.step === 'preview',
      // Where the copy is sealed, nothing readable stays behind; else what was left out is in the whole log alone.
      take: () => state.confirm(log, document, !this.seals),
      onConfirmed: () => {
        entering.step = 'log';
        this.#given.onMoved();
      },
    });
  };

  /** Saves the copy that was confirmed. */
  readonly saveSent = (): void => {
    const [handover, { sent }] = [this.#handover, this.#state];
    const leaving = handover?.sealed ?? sent;
    if (leaving) saveResult(leaving);
    if (handover?.state !== 'kept' || this.#host.form) return;
    // Nobody confirms what was handed to the page, so the copy ends it. What was left out is not in the copy.
    if (!sent?.struck) this.#state.isKept = false;
    handover.dispose();
  };

  /** Saves the whole log to the person's own file. */
  readonly saveOwn = (): void => {
    saveLog(this.log);
    this.#state.isUnsaved = false;
    this.#host.requestUpdate();
  };

  readonly retrySealing = (): void => this.#given.pending.add(async () => this.#sending?.sealing.check());

  async #load(): Promise<LastSteps> {
    const [steps] = await Promise.all([
      fetchPart(() => import('./last-steps.js')),
      this.drafts.fetchDrawings(),
    ]);
    await this.#host.speakAlso(steps.laterWords);
    this.#sending ??= new steps.Sending(this.#host, { drafts: this.drafts, pending: this.#given.pending });
    return steps;
  }

  #empty(): void {
    this.#state.empty();
    this.#entering.empty();
    this.#given.refuse([]);
    this.#handover?.leave();
    this.merge();
  }

  /** A log of the host's; the person is asked before it takes the place of something newer of their own. */
  #restoreGiven(log: ProgressLog): void {
    if (this.#state.isKept && this.drafts.ask({ value: log })) return;
    this.drafts.restored = false;
    const { begun } = this.#entering;
    this.#restore(log);
    // What was begun before the earlier log arrived goes on in it.
    this.#entering.goOn(begun, this.#state.log, now());
  }

  #restore(log: ProgressLog): void {
    this.#empty();
    this.#state.restore(log);
    this.merge();
  }

  async #restoreDraft({ value, place, undo = [], ...begun }: Unfinished): Promise<boolean> {
    const [state, entering, log] = [this.#state, this.#entering, value as ProgressLog];
    const beside = this.drafts.outgoing !== undefined && state.isWhole(log);
    if (!beside) this.#empty();
    state.restoreDraft(log, undo, beside);
    this.merge();
    if (!beside && place?.step === 'preview' && log.goals.length > 0) entering.step = 'preview';
    entering.goOn(begun, state.log, now());
    return true;
  }

  async #restoreConfirmed(outgoing: Outgoing): Promise<boolean> {
    if (outgoing.sealed) this.#empty();
    else {
      const read = await readLog(parsed(outgoing.body));
      if (!read.ok) return false;
      this.#restore(read.result);
    }
    // Where that is fetched only now, or after the person has tried again, it goes on by itself.
    if (this.#sending) this.#sending.handover.resume(outgoing);
    else await this.lastSteps.fetch();
    return true;
  }
}
