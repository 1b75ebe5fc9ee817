import type { ReactiveElement } from 'lit';
import type { AssessmentResult, SealedResult } from '../../contracts/index.js';
import { saveResult } from '../../delivery/save-file.js';
import type { Outgoing } from '../../delivery/store.js';
import type { LocalizedInterface } from '../../localization/localized.js';
import { Drafts, type DraftChoice } from '../drafts.js';
import { LaterPart } from '../later-part.js';
import type { Pending } from '../pending.js';
import { ownCopy, type Fault } from '../read-given.js';
import type { SealingFault } from '../sealing.js';
import type { Sending } from '../sending.js';
import { readAssessment } from './definition.js';
import type { Filling, Surroundings } from './filling.js';
import type { LastSteps } from './last-steps.js';

interface Host extends ReactiveElement, LocalizedInterface {
  readonly draft: DraftChoice;
  readonly action: string | undefined;
  readonly recipients: string | undefined;
  readonly subject: string | undefined;
  readonly readonly: boolean;
  readonly form: HTMLFormElement | null;
}

interface Given {
  pending: Pending;
  /** Faults of a value or a draft that could not be used; none when something else stands there now. */
  refuse: (problems: readonly Fault[]) => void;
  /** Something else is drawn, so the focus goes to its heading. */
  onMoved: () => void;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What becomes of a filling: it is kept as a draft, confirmed, sealed, handed over, and saved as a file. */
export class Safekeeping {
  readonly #host: Host & Surroundings;
  readonly #filling: Filling;
  readonly #given: Given;
  /** Fetched with the last steps: nothing is handed over before. */
  #sending: Sending | undefined;

  readonly drafts: Drafts;
  readonly lastSteps: LaterPart<LastSteps>;

  constructor(host: Host & Surroundings, filling: Filling, given: Given) {
    this.#host = host;
    this.#filling = filling;
    this.#given = given;
    this.drafts = new Drafts(host, {
      schema: 'polku/self-assessment',
      choice: () => host.draft,
      definition: () => (host.readonly ? undefined : filling.questionnaire?.id),
      subject: () => host.subject,
      unfinished: () => filling.unfinished,
      restore: (draft) => {
        this.#leave();
        return filling.restoreDraft(draft);
      },
      restoreConfirmed: (outgoing) => this.#restoreConfirmed(outgoing),
      empty: () => this.empty(),
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

  /** The host wants what leaves to be sealed. */
  get seals(): boolean {
    return Boolean(this.#host.recipients?.trim());
  }

  /** Nothing may leave: it has to be sealed, and cannot be (yet). */
  get isBlocked(): boolean {
    return this.seals && this.#sending?.sealing.blocked !== false;
  }

  get sealingFault(): SealingFault | undefined {
    return this.#sending?.sealing.fault;
  }

  readonly retrySealing = (): void => this.#given.pending.add(async () => this.#sending?.sealing.check());

  /** The document is confirmed and not being changed; a sealed one may stand here without its answers. */
  get isConfirmed(): boolean {
    const { isConfirmed, result, step } = this.#filling;
    return isConfirmed || (!result && step === 'end' && this.#sealed !== null);
  }

  get isAtRisk(): boolean {
    return this.drafts.atRisk || this.#sending?.handover.atRisk === true;
  }

  /** What the page may read: nothing that is to be sealed and is not sealed yet. */
  get value(): AssessmentResult | SealedResult | null {
    if (this.isConfirmed && this.#sealed) return this.#sealed;
    const { result } = this.#filling;
    return result && !this.seals ? ownCopy(result) : null;
  }

  empty(): void {
    this.#filling.empty();
    this.#leave();
  }

  /** A value of the host's; the person is asked before it takes the place of something newer of their own. */
  restoreGiven(result: AssessmentResult): void {
    const { drafts } = this;
    const { isOwnWork, result: own } = this.#filling;
    const asks = isOwnWork && (drafts.restored || own?.id !== result.id);
    if (asks && drafts.ask({ value: result })) return;
    drafts.restored = false;
    this.#restore(result);
  }

  /** The person has changed something: what was confirmed before no longer counts. */
  changed(): void {
    const { result } = this.#filling;
    // An earlier result that is still on its way is not this one.
    if (result && !this.#sending?.handover.isBlocked(result.id)) this.#sending?.handover.withdraw();
    this.drafts.changed();
    this.#given.refuse([]);
  }

  readonly confirm = (): void => {
    const [filling, sending] = [this.#filling, this.#sending];
    const { locale } = this.#host;
    if (sending) this.lastSteps.part?.confirm(filling, sending, { locale, onMoved: this.#given.onMoved });
  };

  /** Saves a copy, whatever there is of it. */
  readonly save = (): void => {
    const { result, step } = this.#filling;
    const document = this.isConfirmed && this.#sealed ? this.#sealed : result;
    if (document) saveResult(document);
    const handover = this.#sending?.handover;
    // Nobody confirms what was handed to the page, so the copy ends it.
    if (step === 'end' && handover?.state === 'kept' && !this.#host.form) handover.dispose();
  };

  get #sealed(): SealedResult | null {
    return this.#sending?.handover.sealed ?? null;
  }

  async #load(): Promise<LastSteps> {
    const [steps] = await Promise.all([import('./last-steps.js'), this.drafts.fetchDrawings()]);
    await this.#host.speakAlso(steps.words);
    this.#sending ??= new steps.Sending(this.#host, { drafts: this.drafts, pending: this.#given.pending });
    return steps;
  }

  #restore(result: AssessmentResult): void {
    this.#leave();
    this.#filling.restore(result);
  }

  async #restoreConfirmed(outgoing: Outgoing): Promise<boolean> {
    if (outgoing.sealed) {
      this.empty();
      this.#filling.end();
    } else {
      const read = await readAssessment(parsed(outgoing.body));
      if (!read.ok) return false;
      this.#restore(read.result);
    }
    // Where that is fetched only now, or after the person has tried again, it goes on by itself.
    if (this.#sending) this.#sending.handover.resume(outgoing);
    else await this.lastSteps.fetch();
    return true;
  }

  /** What stands here now goes: a confirmed result only from the screen, it is still sent. */
  #leave(): void {
    this.#sending?.handover.leave();
    this.#given.refuse([]);
  }
}
