import type { ReactiveController, ReactiveElement } from 'lit';
import type { Draft } from '../contracts/index.js';
import { Keeper, type Outcome } from '../delivery/keeper.js';
import { openStore, type Outgoing, type StoredRecord } from '../delivery/store.js';
import type { LocalizedInterface } from '../localization/localized.js';
import type { DraftDrawings } from './draft-drawings.js';
import { fetchPart } from './fetch-part.js';
import type { Fault } from './read-given.js';
import type { Tabs } from './tabs.js';

/** An element that speaks the language of its reader. */
type DraftHost = ReactiveElement & LocalizedInterface;

export type DraftChoice = 'session' | 'device' | 'off';

/** An unfinished document, and where in it the person is. */
export interface Unfinished {
  value: Draft['value'];
  place?: NonNullable<Draft['place']>;
  session?: NonNullable<Draft['session']>;
  writing?: NonNullable<Draft['writing']>;
}

/** What an element tells its drafts, and what they may do to it. */
export interface DraftSource {
  choice: () => DraftChoice;
  /** Id of what is being filled in; undefined while it is not known. Never its version. */
  definition: () => string | undefined;
  subject: () => string | undefined;
  schema: Draft['value']['schema'];
  /** What is to be kept: null while nothing was entered, and once it is confirmed. */
  unfinished: () => Unfinished | null;
  /** What a host has given, where it is not kept as a draft: a stored draft is compared with it. */
  shown?: () => Unfinished | null;
  /** Shows a draft. @returns false when something in it has no place in the definition any more. */
  restore: (draft: Unfinished) => Promise<boolean>;
  /** Forgets what was entered, because it belongs to somebody else. */
  empty: () => void;
  /** Shows a confirmed result that has not arrived. @returns false when it cannot be read. */
  restoreConfirmed: (outgoing: Outgoing) => Promise<boolean>;
  /** Work that `updateComplete` waits for. */
  whilePending: (work: () => Promise<void>) => void;
  report: (problems: readonly Fault[]) => void;
}

const saveAfterMs = 250;
/** Keys that elements on this page hold: a second element with the same one gets its own. */
const held = new Set<string>();
const noted = new Set<string>();

function noteOnce(text: string): void {
  if (noted.has(text)) return;
  noted.add(text);
  console.warn(text);
}

/** Keeps what a person has entered where it survives, and brings it back. */
export class Drafts implements ReactiveController {
  readonly #host: DraftHost;
  readonly source: DraftSource;
  #wanted = '';
  #key = '';
  #keeper: Keeper | undefined;
  #tabs: Tabs | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading = false;
  #who = '';
  #definition: string | undefined;
  /** Counts what opens, so that what opens late does not count any more. */
  #turn = 0;

  /** The confirmed result that has not arrived. */
  outgoing: Outgoing | undefined;
  /** Another tab: has it open, has changed it, has removed or sent it. While it has changed it, nothing is saved here. */
  elsewhere: 'open' | 'changed' | 'gone' | undefined;
  /** Storage is missing, full or forbidden though the host asked for one. */
  failed = false;
  /** A stored draft, or part of one, that found no place here: the person may save it as a file. */
  leftOver: unknown;
  /** What is read from the store is to be forgotten: the element was emptied. */
  discards = false;
  /** Reads drafts and draws all about drafts; there once there is something to draw. */
  drawings: DraftDrawings | undefined;
  /** The person is asked whether the draft is really to go. */
  removing = false;
  /** What is on the page came out of the store. */
  restored = false;
  /** A document that the page or a file gave, older than what the person has: they choose. */
  given: Unfinished | undefined;

  constructor(host: DraftHost, source: DraftSource) {
    this.#host = host;
    this.source = source;
    host.addController(this);
  }

  /** Whether a stored draft is being read: nothing should be answered meanwhile. */
  get reading(): boolean {
    return this.#reading;
  }

  /** The element is disabled, by itself or by a fieldset around it. */
  get disabled(): boolean {
    return this.#host.matches(':disabled');
  }

  get place(): 'session' | 'device' | 'memory' {
    return this.#keeper?.place ?? 'memory';
  }

  get savedAt(): string | undefined {
    return this.#keeper?.savedAt;
  }

  /** Id of the document that is kept. */
  get id(): string | undefined {
    return this.source.unfinished()?.value.id ?? this.outgoing?.id;
  }

  /** Leaving the page loses something that no store holds. */
  get atRisk(): boolean {
    if (this.source.unfinished() === null) return false;
    // A session is saved while the page is left; a database may be too slow for that.
    return (
      this.place === 'memory' ||
      this.elsewhere === 'changed' ||
      (this.place === 'device' && this.#timer !== undefined)
    );
  }

  /** The draft as a document, for the store and for a file. */
  document(): Draft | null {
    const unfinished = this.source.unfinished();
    return (
      unfinished && {
        schema: 'polku/draft',
        schemaVersion: 1,
        savedAt: new Date().toISOString(),
        revision: this.#keeper?.nextRevision ?? 0,
        ...unfinished,
      }
    );
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#flush);
    document.addEventListener('visibilitychange', this.#flush);
    this.#wanted = '';
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#flush();
    removeEventListener('pagehide', this.#flush);
    document.removeEventListener('visibilitychange', this.#flush);
    this.#release();
  }

  hostUpdate(): void {
    const { definition, choice, subject } = this.source;
    const id = definition();
    if (id === undefined || !this.#host.isConnected) return;
    const who = subject() ?? '';
    let where = choice();
    if (where === 'device' && !who) {
      noteOnce('polku: draft="device" needs a subject; the draft is kept in this tab instead.');
      where = 'session';
    }
    const { localName, id: ownId } = this.#host;
    const parts = [localName, ownId || this.#host.getAttribute('name') || '', id, who];
    const key = ['polku', ...parts.map(encodeURIComponent)].join('/');
    if (`${where} ${key}` === this.#wanted) return;
    this.#wanted = `${where} ${key}`;
    this.#move(where, key);
  }

  hostUpdated(): void {
    if (!this.#reading) this.discards = false;
  }

  /** Reads what stands in the store now: the next change is a change of that. */
  async look(): Promise<StoredRecord | null | undefined> {
    return this.#keeper?.open();
  }

  /** Draws the element anew. */
  readonly redraw = (): void => this.#host.requestUpdate();

  /** The person changed something. */
  changed(): void {
    this.removing = false;
    void this.fetchDrawings();
    this.#timer ??= setTimeout(this.#flush, saveAfterMs);
  }

  /** Keeps what there is now, or nothing when there is nothing. */
  async keep(): Promise<Outcome> {
    this.#stopTimer();
    const keeper = this.#keeper;
    // What another tab has written is not overwritten.
    if (!keeper || this.elsewhere === 'changed') return keeper ? 'elsewhere' : 'failed';
    const draft = this.document();
    const kept =
      draft || this.outgoing
        ? { ...(draft && { draft }), ...(this.outgoing && { outgoing: this.outgoing }) }
        : null;
    if (!kept && keeper.savedAt === undefined) return 'kept';
    const outcome = await keeper.keep(kept);
    if (keeper !== this.#keeper) return outcome;
    if (outcome === 'kept') this.#tabs?.say(kept ? 'wrote' : 'gone', this.id);
    if (outcome === 'elsewhere') this.elsewhere = 'changed';
    if (outcome === 'failed') this.failed = true;
    this.#host.requestUpdate();
    return outcome;
  }

  /** Asks the person whether an older document that was given is to replace what they have; false if there is no need. */
  ask(given: Unfinished): boolean {
    const own = this.source.unfinished();
    if (!own || !(own.value.updatedAt > given.value.updatedAt)) return false;
    this.given = given;
    void this.fetchDrawings();
    this.#host.requestUpdate();
    return true;
  }

  /** Fetches what reads drafts and draws all about them. Without it, the person still sees where the draft is. */
  async fetchDrawings(): Promise<void> {
    if (this.drawings) return;
    try {
      const drawings = await fetchPart(() => import('./draft-drawings.js'));
      await this.#host.speakAlso(drawings.draftWords);
      this.drawings = drawings;
      if (!this.#tabs) this.#openTabs();
      this.redraw();
    } catch {
      // The next change tries again.
    }
  }

  /** Removes the draft of what was on the page, also of what comes to the page now that it is empty. */
  reset(): void {
    this.forget();
    this.discards = true;
    void this.keep();
    this.#host.requestUpdate();
  }

  /** Forgets what belonged to what was on the page. */
  forget(): void {
    this.given = undefined;
    this.leftOver = undefined;
    this.restored = false;
    this.removing = false;
  }

  readonly #flush = (): void => {
    if (this.#timer !== undefined) void this.keep();
  };

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Nobody has to be talked with before there is a draft. */
  #openTabs(): void {
    if (!this.drawings || !this.#host.isConnected) return;
    this.#tabs = this.drawings.talk(this, this.#key);
  }

  #release(): void {
    held.delete(this.#key);
    this.#tabs?.close();
    this.#tabs = undefined;
  }

  #move(where: DraftChoice, wanted: string): void {
    const before = this.#keeper;
    const [definition, who] = [this.source.definition(), this.source.subject() ?? ''];
    const changesHands = this.#who !== '' && this.#who !== who;
    if (changesHands) {
      // What one person entered is not another's: it stays where it is.
      this.#flush();
      this.outgoing = undefined;
      this.source.empty();
    }
    // Under another definition some answers may have no place, so the draft of the first stays as it is.
    const superseded = !changesHands && definition === this.#definition ? before : undefined;
    this.#who = who;
    this.#definition = definition;
    const carries = this.source.unfinished() !== null || this.outgoing !== undefined;
    this.#stopTimer();
    this.#release();
    let key = wanted;
    for (let count = 2; held.has(key); count += 1) key = `${wanted}~${count}`;
    held.add(key);
    const moved = key !== this.#key;
    this.#key = key;
    this.#openTabs();
    this.elsewhere = undefined;
    this.failed = false;
    // An element that was taken out and put back goes on with what it holds.
    if (before && !moved && before.place === where) return this.#tabs?.say('who', this.id);
    const store = openStore(where === 'off' ? 'memory' : where);
    if (!(store instanceof Promise)) {
      this.#keeper = new Keeper(store, key);
      this.failed = store.place !== where && where !== 'off';
      if (this.failed) void this.fetchDrawings();
      // Nothing there, which is the rule: the first page need not wait.
      if (this.#keeper.open() === null) {
        if (carries) this.source.whilePending(() => this.#carry(superseded));
        return;
      }
    }
    this.source.whilePending(async () => {
      const turn = ++this.#turn;
      this.#reading = true;
      const opened = await store;
      if (turn !== this.#turn) return;
      this.#keeper = new Keeper(opened, key);
      this.failed = opened.place !== where && where !== 'off';
      await this.open(false);
      if (carries) await this.#carry(superseded);
    });
  }

  /** Keeps what was entered in its new place, and only then removes it from the old one. */
  async #carry(from: Keeper | undefined): Promise<void> {
    if ((await this.keep()) === 'kept' && from && from !== this.#keeper) await from.keep(null);
  }

  /** Shows what is kept. `replaces`: it takes the place of what is on the page, without a question. */
  async open(replaces: boolean): Promise<void> {
    const turn = ++this.#turn;
    const keeper = this.#keeper!;
    this.#reading = true;
    this.#host.requestUpdate();
    try {
      const record = await keeper.open();
      if (turn !== this.#turn) return;
      this.failed ||= keeper.place === 'memory' && this.source.choice() !== 'off';
      if (replaces) this.elsewhere = undefined;
      if (record) await this.#read(record, replaces);
      else if (this.source.unfinished()) await this.keep();
      this.#tabs?.say('who', this.id);
    } finally {
      if (turn === this.#turn) this.#reading = false;
      void this.fetchDrawings();
      this.#host.requestUpdate();
    }
  }

  async #read(record: StoredRecord, replaces: boolean): Promise<void> {
    await this.fetchDrawings();
    if (this.drawings) await this.drawings.take(this, this.source, record, replaces);
    // What cannot be read now must not be overwritten.
    else this.elsewhere = 'changed';
  }
}
