import type { DBSchema } from 'idb';
import type { DossierStore, DossierSummary } from '#lib/domain/dossier/stored-dossier.ts';
import type { Dossier } from '#lib/domain/dossier/dossier-file.ts';
import { keepDossier, readKept, type KeptDossier } from '#lib/domain/dossier/kept-dossier.ts';
import { browserDatabase } from '#lib/storage/browser-database.ts';

interface Schema extends DBSchema {
  /** By key, apart from what they are of: a list reads no dossier. */
  summaries: { key: string; value: DossierSummary };
  dossiers: { key: string; value: KeptDossier | Dossier };
}

const VERSION = 1;

/** Keeps dossiers in the database of the browser; `name` sets those of one site apart from others of its origin. */
export function openDossierStore(name: string): DossierStore {
  const attempt = browserDatabase<Schema>(name, VERSION, (db) => {
    db.createObjectStore('summaries');
    db.createObjectStore('dossiers');
  });

  return {
    list: () => attempt(async (db) => (await db.getAll('summaries')).sort((a, b) => b.openedAt - a.openedAt)),
    load: (key) =>
      attempt(async (db) => {
        const [summary, kept] = await Promise.all([db.get('summaries', key), db.get('dossiers', key)]);
        const dossier = kept === undefined ? null : readKept(kept);
        return summary === undefined || dossier === null ? null : { summary, dossier };
      }),
    save: ({ summary, dossier }) =>
      attempt(async (db) => {
        const transaction = db.transaction(['summaries', 'dossiers'], 'readwrite');
        await Promise.all([
          transaction.objectStore('summaries').put(summary, summary.key),
          transaction.objectStore('dossiers').put(keepDossier(dossier), summary.key),
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
