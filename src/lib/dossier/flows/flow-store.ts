import type { DBSchema } from 'idb';
import type { FlowStore, FlowSummary, StoredFlows } from '#lib/domain/flows/stored-flows.ts';
import { browserDatabase } from '#lib/storage/browser-database.ts';

interface Schema extends DBSchema {
  /** By key, apart from what they are of: a list reads no table. */
  summaries: { key: string; value: FlowSummary };
  flows: { key: string; value: Omit<StoredFlows, 'summary'> };
}

const VERSION = 1;
const STORES = ['summaries', 'flows'] as const;

/** Keeps tables of flows in the database of the browser, for the page and for the worker that reads them. */
export function openFlowStore(name: string): FlowStore {
  const attempt = browserDatabase<Schema>(name, VERSION, (db) =>
    STORES.forEach((store) => db.createObjectStore(store))
  );
  return {
    list: () => attempt(async (db) => (await db.getAll('summaries')).sort((a, b) => b.openedAt - a.openedAt)),
    load: (key) =>
      attempt(async (db) => {
        const [summary, flows] = await Promise.all([db.get('summaries', key), db.get('flows', key)]);
        return summary === undefined || flows === undefined ? null : { summary, ...flows };
      }),
    save: ({ summary, ...flows }) =>
      attempt(async (db) => {
        const transaction = db.transaction(STORES, 'readwrite');
        await Promise.all([
          transaction.objectStore('summaries').put(summary, summary.key),
          transaction.objectStore('flows').put(flows, summary.key),
          transaction.done
        ]);
      }),
    remove: (key) =>
      attempt(async (db) => {
        const transaction = db.transaction(STORES, 'readwrite');
        await Promise.all([
          ...STORES.map((store) => transaction.objectStore(store).delete(key)),
          transaction.done
        ]);
      })
  };
}
