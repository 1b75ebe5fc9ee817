import { openDB, type DBSchema } from 'idb';
import { asRecord, type Store, type StoredRecord } from './store.js';

interface Drafts extends DBSchema {
  drafts: { key: string; value: StoredRecord };
}

/** Days after which a record of the device is gone. */
export const expiryDays = 14;

/** The database of this browser. What is older than 14 days is removed when it is opened. */
export async function openDeviceStore(now = Date.now()): Promise<Store> {
  const database = await openDB<Drafts>('polku', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('drafts'),
    // A newer version of the library in another tab must not wait for this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  const oldest = new Date(now - expiryDays * 86_400_000).toISOString();
  const sweep = database.transaction('drafts', 'readwrite');
  for (let at = await sweep.store.openCursor(); at; at = await at.continue())
    if (!(at.value.savedAt >= oldest)) await at.delete();
  await sweep.done;
  return {
    place: 'device',
    read: async (key) => asRecord(await database.get('drafts', key)),
    async swap(key, expected, record) {
      const transaction = database.transaction('drafts', 'readwrite');
      const found = asRecord(await transaction.store.get(key))?.revision ?? 0;
      if (found === expected) {
        if (record) await transaction.store.put(record, key);
        else await transaction.store.delete(key);
      }
      await transaction.done;
      return found === expected;
    },
  };
}
