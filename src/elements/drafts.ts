import type { ReactiveController } from 'lit';
import type { Draft } from '../contracts/index.js';
import { Keeper, type Outcome } from '../delivery/keeper.js';
import { openStore, type Outgoing, type Store, type StoredRecord } from '../delivery/store.js';
import { asText } from './circumstances.js';
import type { DraftDrawings } from './draft-drawings.js';
import { hold, letGo, placeWanted } from './draft-key.js';
import type { DraftChoice, DraftHost, DraftSource, Unfinished } from './draft-source.js';
import { fetchPart } from './fetch-part.js';
import type { Tabs } from './tabs.js';

const saveAfterMs = 250;

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
    this.redraw();
  }

  hostDisconnected(): void {
    this.#flush();
    removeEventListener('pagehide', this.#flush);
    document.removeEventListener('visibilitychange', this.#flush);
    this.#release();
  }

  hostUpdate(): void {
    const wanted = this.#host.isConnected && placeWanted(this.#host, this.source);
    if (!wanted) return;
    const { where, key } = wanted;
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
    this.redraw();
    return outcome;
  }

  /** Asks the person whether an older document that was given is to replace what they have; false if there is no need. */
  ask(given: Unfinished): boolean {
    const own = this.source.unfinished();
    if (!own || !(Date.parse(own.value.updatedAt) > Date.parse(given.value.updatedAt))) return false;
    this.given = given;
    void this.fetchDrawings();
    this.redraw();
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
    this.redraw();
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
    letGo(this.#key);
    this.#tabs?.close();
    this.#tabs = undefined;
  }

  /** Turns to another person or definition. @returns what holds the record that goes along, if one does */
  #turnTo(who: string, definition: string | undefined): Keeper | undefined {
    const changesHands = this.#who !== '' && this.#who !== who;
    if (changesHands) {
      // What one person entered is not another's: it stays where it is.
      this.#flush();
      this.forget();
      this.outgoing = undefined;
      this.source.empty();
    }
    // Under another definition some answers may have no place, so the draft of the first stays as it is.
    const superseded = !changesHands && definition === this.#definition ? this.#keeper : undefined;
    this.#who = who;
    this.#definition = definition;
    return superseded;
  }

  #move(where: DraftChoice, wanted: string): void {
    const before = this.#keeper;
    const superseded = this.#turnTo(asText(this.source.subject()), this.source.definition());
    const carries = this.source.unfinished() !== null || this.outgoing !== undefined;
    this.#stopTimer();
    this.#release();
    const key = hold(wanted);
    const moved = key !== this.#key;
    this.#key = key;
    this.#openTabs();
    this.elsewhere = undefined;
    this.failed = false;
    // An element that was taken out and put back goes on with what it holds.
    if (before && !moved && before.place === where) return this.#tabs?.say('who', this.id);
    const store = openStore(where === 'off' ? 'memory' : where);
    if (!(store instanceof Promise)) {
      const keeper = this.#keepIn(store, key, where);
      if (this.failed) void this.fetchDrawings();
      // Nothing there, which is the rule: the first page need not wait.
      if (keeper.open() === null) {
        if (carries) this.source.whilePending(() => this.#carry(superseded));
        return;
      }
    }
    this.source.whilePending(async () => {
      const turn = ++this.#turn;
      this.#reading = true;
      const opened = await store;
      if (turn !== this.#turn) return;
      this.#keepIn(opened, key, where);
      await this.open(false);
      if (carries) await this.#carry(superseded);
    });
  }

  #keepIn(store: Store, key: string, wanted: DraftChoice): Keeper {
    this.failed = store.place !== wanted && wanted !== 'off';
    return (this.#keeper = new Keeper(store, key));
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
    this.redraw();
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
      this.redraw();
    }
  }

  async #read(record: StoredRecord, replaces: boolean): Promise<void> {
    await this.fetchDrawings();
    try {
      if (!this.drawings) throw new Error('What reads drafts could not be fetched.');
      await this.drawings.take(this, this.source, record, replaces);
    } catch {
      // What cannot be read now must not be overwritten.
      this.elsewhere = 'changed';
    }
  }
}
