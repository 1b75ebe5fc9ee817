import { memoryStore, type Kept, type Place, type Store, type StoredRecord } from './store.js';

/** `kept`: it stands in the store. `elsewhere`: another tab was faster, nothing was changed. `failed`: full or forbidden. */
export type Outcome = 'kept' | 'elsewhere' | 'failed';

/** One tab's hold on one record. It changes only what it has seen. */
export class Keeper {
  readonly key: string;
  #store: Store;
  #revision = 0;
  #savedAt: string | undefined;

  constructor(store: Store, key: string) {
    this.#store = store;
    this.key = key;
  }

  get place(): Place {
    return this.#store.place;
  }

  /** When this tab last saved, or the record that it opened was. */
  get savedAt(): string | undefined {
    return this.#savedAt;
  }

  /** Reads the record and takes hold of it: the next change is a change of what was read. */
  open(): StoredRecord | null | Promise<StoredRecord | null> {
    const hold = (record: StoredRecord | null) => {
      this.#revision = record?.revision ?? 0;
      this.#savedAt = record?.savedAt;
      return record;
    };
    const giveUp = () => {
      this.#store = memoryStore;
      return hold(null);
    };
    try {
      const found = this.#store.read(this.key);
      return found instanceof Promise ? found.then(hold, giveUp) : hold(found);
    } catch {
      return giveUp();
    }
  }

  /** What a draft that is kept now will have as its revision. */
  get nextRevision(): number {
    // Time keeps a revision from coming again after the record was removed and begun anew.
    return Math.max(this.#revision + 1, Date.now());
  }

  /** Keeps what is given in place of what this tab last saw; null removes it. In a session it is done on return. */
  async keep(kept: Kept | null): Promise<Outcome> {
    const expected = this.#revision;
    const savedAt = new Date().toISOString();
    const record = kept && { ...kept, revision: this.nextRevision, savedAt };
    const before = this.#savedAt;
    const store = this.#store;
    // At once, so that the next change may follow before this one has ended.
    this.#revision = record?.revision ?? 0;
    this.#savedAt = record?.savedAt;
    try {
      const done = store.swap(this.key, expected, record);
      if (done instanceof Promise ? await done : done) return 'kept';
      // The change before this one failed, so this one could not follow it.
      if (this.#store !== store) return 'failed';
      this.#revision = expected;
      this.#savedAt = before;
      return 'elsewhere';
    } catch {
      // What was kept before stays there: an older draft is better than none.
      this.#store = memoryStore;
      this.#revision = 0;
      this.#savedAt = undefined;
      return 'failed';
    }
  }
}
