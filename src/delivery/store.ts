/** Where a record stands: `session` dies with the tab, `device` outlives it, `memory` dies with the page. */
export type Place = 'session' | 'device' | 'memory';

/** A confirmed result that nobody has said has arrived. Its bytes are fixed, and every attempt sends the same. */
export interface Outgoing {
  /** The result's id. */
  id: string;
  /** `<id>/<completedAt>`: one key per confirmation. */
  key: string;
  /** What is sent. */
  body: string;
  /** Absolute URL it is POSTed to; absent when the page delivers. */
  action?: string;
  /** Attempts that were begun. */
  tries: number;
  /** The body is a sealed result. */
  sealed?: true;
}

/** All that is kept for one person at one element. */
export interface Kept {
  /** A `polku/draft`, of unknown origin until it has been read. */
  draft?: unknown;
  outgoing?: Outgoing;
}

export interface StoredRecord extends Kept {
  /** Grows with every change and is never given twice, also not after a removal. */
  revision: number;
  /** ISO 8601, UTC. */
  savedAt: string;
}

type Soon<T> = T | Promise<T>;

/** Keeps records by key. Everything may throw: storage can be full, forbidden or missing. */
export interface Store {
  readonly place: Place;
  read(key: string): Soon<StoredRecord | null>;
  /**
   * Replaces the record whose revision is `expected` (0: there is none), in one step; null removes it.
   * @returns false when somebody else was faster, and nothing was changed
   */
  swap(key: string, expected: number, record: StoredRecord | null): Soon<boolean>;
}

/** Whatever stands in a store is only believed to be a record when it looks like one. */
export function asRecord(found: unknown): StoredRecord | null {
  const record = found as StoredRecord | null;
  return typeof record === 'object' && Number.isSafeInteger(record?.revision) ? record : null;
}

/** Keeps nothing: what is on the page is all there is. */
export const memoryStore: Store = { place: 'memory', read: () => null, swap: () => true };

/** The storage of this tab. Throws where it is forbidden or full. */
function openSessionStore(): Store {
  const storage = sessionStorage;
  const probe = 'polku/probe';
  storage.setItem(probe, '1');
  storage.removeItem(probe);
  const read = (key: string): StoredRecord | null => {
    try {
      return asRecord(JSON.parse(storage.getItem(key) ?? 'null'));
    } catch (error) {
      if (error instanceof SyntaxError) return null;
      throw error;
    }
  };
  return {
    place: 'session',
    read,
    swap(key, expected, record) {
      if ((read(key)?.revision ?? 0) !== expected) return false;
      if (record) storage.setItem(key, JSON.stringify(record));
      else storage.removeItem(key);
      return true;
    },
  };
}

async function openDeviceStore(): Promise<Store> {
  try {
    return await (await import('./device-store.js')).openDeviceStore();
  } catch {
    return memoryStore;
  }
}

/** The store for a place, or the memory where the browser has no such store, or forbids it. Only a device's takes time. */
export function openStore(place: Place): Soon<Store> {
  if (place === 'device') return openDeviceStore();
  try {
    if (place === 'session') return openSessionStore();
  } catch {
    // Sandboxed frames, private windows and policies forbid storage in several ways.
  }
  return memoryStore;
}
