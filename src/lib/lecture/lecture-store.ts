import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { FILE_VERSION } from '#lib/domain/lecture/file-migrations.ts';
import { NotKept, type LectureStore, type StoredLecture } from '#lib/domain/lecture/own-lecture.ts';

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
  let opened: Promise<IDBPDatabase<Schema>> | null = null;

  async function database(): Promise<IDBPDatabase<Schema>> {
    opened ??= openDatabase(name, () => (opened = null));
    try {
      return await opened;
    } catch (error) {
      // Asked for again the next time: the reader may have closed the other tab, or changed a setting.
      opened = null;
      throw error;
    }
  }

  async function attempt<T>(act: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    try {
      return await act(await database());
    } catch (error) {
      throw asTrouble(error);
    }
  }

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

function openDatabase(name: string, onClosed: () => void): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    openDB<Schema>(name, VERSION, {
      upgrade: (db) => void db.createObjectStore('lectures'),
      blocked: () => reject(new NotKept('blocked')),
      // A later atlas in another tab needs the database for itself; here it is opened again when it is next asked for.
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
