import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { DossierStore, DossierSummary } from '#lib/domain/dossier/stored-dossier.ts';
import type { Dossier } from '#lib/domain/dossier/dossier-file.ts';
import { NotKept } from '#lib/domain/lecture/own-lecture.ts';

interface Schema extends DBSchema {
  /** By key, apart from what they are of: a list reads no dossier. */
  summaries: { key: string; value: DossierSummary };
  dossiers: { key: string; value: Dossier };
}

const VERSION = 1;

/** Keeps dossiers in the database of the browser; `name` sets those of one site apart from others of its origin. */
export function openDossierStore(name: string): DossierStore {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;

  async function attempt<T>(act: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    try {
      opened ??= openDatabase(name, () => (opened = null));
      return await act(await opened);
    } catch (error) {
      opened = null;
      throw asTrouble(error);
    }
  }

  return {
    list: () => attempt(async (db) => (await db.getAll('summaries')).sort((a, b) => b.openedAt - a.openedAt)),
    load: (key) =>
      attempt(async (db) => {
        const [summary, dossier] = await Promise.all([db.get('summaries', key), db.get('dossiers', key)]);
        return summary === undefined || dossier === undefined ? null : { summary, dossier };
      }),
    save: ({ summary, dossier }) =>
      attempt(async (db) => {
        const transaction = db.transaction(['summaries', 'dossiers'], 'readwrite');
        await Promise.all([
          transaction.objectStore('summaries').put(summary, summary.key),
          transaction.objectStore('dossiers').put(dossier, summary.key),
          transaction.done
        ]);
      }),
    remove: (key) =>
      attempt(async (db) => {
        const transaction = db.transaction(['summaries', 'dossiers'], 'readwrite');
        await Promise.all([
          transaction.objectStore('summaries').delete(key),
          transaction.objectStore('dossiers').delete(key),
          transaction.done
        ]);
      })
  };
}

function openDatabase(name: string, onClosed: () => void): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    openDB<Schema>(name, VERSION, {
      upgrade: (db) => {
        db.createObjectStore('summaries');
        db.createObjectStore('dossiers');
      },
      blocked: () => reject(new NotKept('blocked')),
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        onClosed();
      },
      terminated: onClosed
    }).then(resolve, reject);
  });
}

function asTrouble(error: unknown): NotKept {
  if (error instanceof NotKept) return error;
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return new NotKept(isFull ? 'full' : 'refused', error);
}
