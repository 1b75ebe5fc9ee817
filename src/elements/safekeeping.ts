import type { CSSResult, ReactiveElement } from 'lit';
import type { AssessmentResult, Draft, GoalPlan, ProgressLog, SealedResult } from '../contracts/index.js';
import { saveResult } from '../delivery/save-file.js';
import type { Outgoing } from '../delivery/store.js';
import type { LocalizedInterface } from '../localization/localized.js';
import type { Locale } from '../localization/text.js';
import type { WordLoaders } from '../localization/words.js';
import { asText } from './circumstances.js';
import type { DraftChoice, Unfinished } from './draft-source.js';
import { Drafts } from './drafts.js';
import { LaterPart } from './later-part.js';
import type { Pending } from './pending.js';
import { isSameJson, ownCopy, parsed, type Fault, type Refusal } from './read-given.js';
import type { SealingFault } from './sealing.js';
import type { Sending } from './sending.js';

type Result = AssessmentResult | GoalPlan | ProgressLog;

interface Host extends ReactiveElement, LocalizedInterface {
  readonly draft: DraftChoice;
  readonly action: string | undefined;
  readonly recipients: string | undefined;
  readonly subject: string | undefined;
  readonly readonly: boolean;
  readonly form: HTMLFormElement | null;
}

/** What a person works on in an element, as far as its safekeeping asks. */
export interface Work<R extends Result> {
  /** With what the host says about it; nothing while untouched. */
  readonly result: R | undefined;
  readonly step: string;
  /** What is confirmed and not being changed. */
  readonly isConfirmed: boolean;
  /** It came from the person, now or in a draft. */
  readonly isOwnWork: boolean;
  /** What is kept as a draft. */
  readonly unfinished: Unfinished | null;
  empty(): void;
  restore(result: R): void;
  /** @returns false when some of it has no place any more */
  restoreDraft(draft: Unfinished): Promise<boolean>;
  /** Shows the end. */
  end(): void;
}

/** The steps that an element fetches later: with them comes the way out. */
interface LaterSteps<W> {
  words: WordLoaders;
  styles: readonly CSSResult[];
  Sending: typeof Sending;
  confirm(work: W, sending: Sending, how: { locale: Locale; onMoved: () => void }): void;
}

interface Given<R, S> {
  schema: Draft['value']['schema'];
  /** Id of what is being filled in; undefined while it is not known. */
  definition: () => string | undefined;
  read: (value: unknown) => Promise<{ ok: true; result: R } | Refusal>;
  load: () => Promise<S>;
  pending: Pending;
  /** Faults of a value or a draft that could not be used; none when something else stands there now. */
  refuse: (problems: readonly Fault[]) => void;
  /** Something else is drawn, so the focus goes to its heading. */
  onMoved: () => void;
  /** Nothing stands here any more. */
  onEmptied?: () => void;
}

/** What becomes of a person's work: it is kept as a draft, confirmed, sealed, handed over, and saved as a file. */
export class Safekeeping<R extends Result, W extends Work<R>, S extends LaterSteps<W>> {
  readonly #host: Host;
  readonly #work: W;
  readonly #given: Given<R, S>;
  /** Fetched with the later steps: nothing is handed over before. */
  #sending: Sending | undefined;
  /** Counts what is to stand here, so that what is read late does not count any more. */
  #turn = 0;

  readonly drafts: Drafts;
  readonly laterSteps: LaterPart<S>;

  constructor(host: Host, work: W, given: Given<R, S>) {
    this.#host = host;
    this.#work = work;
    this.#given = given;
    this.drafts = new Drafts(host, {
      schema: given.schema,
      choice: () => host.draft,
      definition: () => (host.readonly ? undefined : given.definition()),
      subject: () => host.subject,
      unfinished: () => work.unfinished,
      // Beside a confirmed result there may be the draft of another one.
      shown: () => (work.result && !this.drafts.outgoing ? { value: work.result } : null),
      restore: (draft) => {
        this.#leave();
        return work.restoreDraft(draft);
      },
      restoreConfirmed: (outgoing) => this.#restoreConfirmed(outgoing),
      empty: () => {
        this.#sending?.handover.part();
        this.#empty();
      },
      whilePending: given.pending.add,
      report: given.refuse,
    });
    this.laterSteps = new LaterPart(host, {
      load: () => this.#load(),
      pending: given.pending,
      onRetried: given.onMoved,
      styles: ({ styles }) => styles,
    });
  }

  get sending(): Sending | undefined {
    return this.#sending;
  }

  /** The host wants what leaves to be sealed. */
  get seals(): boolean {
    return this.#sending?.sealing.on ?? /\S/.test(asText(this.#host.recipients));
  }

  /** Nothing may leave: it has to be sealed, and cannot be (yet). */
  get isBlocked(): boolean {
    return this.seals && this.#sending?.sealing.blocked !== false;
  }

  get sealingFault(): SealingFault | undefined {
    return this.#sending?.sealing.fault;
  }

  readonly retrySealing = (): void => this.#given.pending.add(async () => this.#sending?.sealing.check());

  /** The document is confirmed and not being changed; a sealed one may stand here without its content. */
  get isConfirmed(): boolean {
    const { isConfirmed, result, step } = this.#work;
    return isConfirmed || (!result && step === 'end' && this.#sealed !== null);
  }

  get isAtRisk(): boolean {
    return this.drafts.atRisk || this.#sending?.handover.atRisk === true;
  }

  /** What the page may read: nothing that is to be sealed and is not sealed yet. */
  get value(): R | SealedResult | null {
    if (this.isConfirmed && this.#sealed) return this.#sealed;
    const { result } = this.#work;
    return result && !this.seals ? ownCopy(result) : null;
  }

  /** A value of the host's. */
  take(value: unknown): void {
    const turn = ++this.#turn;
    if (value === null || value === undefined) {
      // What the person has entered is not older than nothing.
      if (!this.drafts.restored) this.#empty();
    } else if (!isSameJson(value, this.value))
      this.#given.pending.add(async () => {
        const read = await this.#given.read(value);
        if (turn !== this.#turn) return;
        if (read.ok) this.#restoreGiven(read.result);
        else this.#given.refuse(read.problems);
      });
  }

  /** Empties the element, and removes its draft. */
  reset(): void {
    this.#turn += 1;
    this.#empty();
    this.drafts.reset();
  }

  /** The person has changed something: what was confirmed before no longer counts. */
  changed(): void {
    const { result } = this.#work;
    // An earlier result that is still on its way is not this one.
    if (result && !this.#sending?.handover.isBlocked(result.id)) this.#sending?.handover.withdraw();
    this.drafts.changed();
    this.#given.refuse([]);
  }

  readonly confirm = (): void => {
    const [work, sending] = [this.#work, this.#sending];
    const how = { locale: this.#host.locale, onMoved: this.#given.onMoved };
    if (sending) this.laterSteps.part?.confirm(work, sending, how);
  };

  /** Saves a copy, whatever there is of it. */
  readonly save = (): void => {
    const { result, step } = this.#work;
    const document = this.isConfirmed && this.#sealed ? this.#sealed : result;
    if (document) saveResult(document);
    const handover = this.#sending?.handover;
    // Nobody confirms what was handed to the page, so the copy ends it.
    if (step === 'end' && handover?.state === 'kept' && !this.#host.form) handover.dispose();
  };

  get #sealed(): SealedResult | null {
    return this.#sending?.handover.sealed ?? null;
  }

  async #load(): Promise<S> {
    const [steps] = await Promise.all([this.#given.load(), this.drafts.fetchDrawings()]);
    await this.#host.speakAlso(steps.words);
    this.#sending ??= new steps.Sending(this.#host, { drafts: this.drafts, pending: this.#given.pending });
    return steps;
  }

  #empty(): void {
    this.#work.empty();
    this.#given.onEmptied?.();
    this.#leave();
  }

  /** A value of the host's; the person is asked before it takes the place of something newer of their own. */
  #restoreGiven(result: R): void {
    const { drafts } = this;
    const { isOwnWork, result: own } = this.#work;
    const asks = isOwnWork && (drafts.restored || own?.id !== result.id);
    if (asks && drafts.ask({ value: result })) return;
    drafts.restored = false;
    this.#restore(result);
  }

  #restore(result: R): void {
    this.#leave();
    this.#work.restore(result);
  }

  async #restoreConfirmed(outgoing: Outgoing): Promise<boolean> {
    if (outgoing.sealed) {
      this.#empty();
      this.#work.end();
    } else {
      const read = await this.#given.read(parsed(outgoing.body));
      if (!read.ok) return false;
      this.#restore(read.result);
    }
    // Where that is fetched only now, or after the person has tried again, it goes on by itself.
    if (this.#sending) this.#sending.handover.resume(outgoing);
    else await this.laterSteps.fetch();
    return true;
  }

  /** What stands here now goes: a confirmed result only from the screen, it is still sent. */
  #leave(): void {
    this.#sending?.handover.leave();
    this.#given.refuse([]);
  }
}
