import type { DBSchema } from 'idb';
import { FILE_VERSION } from '#lib/domain/lecture/file-migrations.ts';
import type { LectureStore, StoredLecture } from '#lib/domain/lecture/own-lecture.ts';
import { browserDatabase } from '#lib/storage/browser-database.ts';

interface Entry extends StoredLecture {
  /** Of the form in which the lecture is written, as that of a file: a later atlas migrates what an earlier one kept. */
  readonly version: number;
}

interface Schema extends DBSchema {
  lectures: { key: string; value: Entry };
}

const VERSION = 1;

/** Keeps lectures in the database of the browser. `name` sets those of one site apart from those of another below the same origin. */
export function openLectureStore(name: string): LectureStore {
  const attempt = browserDatabase<Schema>(name, VERSION, (db) => void db.createObjectStore('lectures'));

  return {
    list: () =>
      attempt(async (db) => (await db.getAll('lectures')).sort((a, b) => b.changedAt - a.changedAt)),
    load: (id) => attempt(async (db) => (await db.get('lectures', id)) ?? null),
    save: (lecture, revision) =>
      attempt(async (db) => {
        // One transaction reads and writes: no other tab comes between.
        const transaction = db.transaction('lectures', 'readwrite');
        // What was removed elsewhere comes back: nothing that is being written is lost.
        const present = (await transaction.store.get(lecture.id))?.revision ?? revision;
        if (present !== revision) {
          await transaction.done;
          return null;
        }
        const entry: Entry = {
          lecture,
          revision: revision + 1,
          changedAt: Date.now(),
          version: FILE_VERSION
        };
        await Promise.all([transaction.store.put(entry, lecture.id), transaction.done]);
        return entry.revision;
      }),
    remove: (id) => attempt((db) => db.delete('lectures', id))
  };
}
