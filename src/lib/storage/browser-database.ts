import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { NotKept } from '#lib/domain/own/not-kept.ts';

/** Does something with a database, which is opened when it is first needed. Throws `NotKept` where that fails. */
export type Attempt<Schema extends DBSchema> = <T>(
  act: (db: IDBPDatabase<Schema>) => Promise<T>
) => Promise<T>;

/**
 * A database of the browser. `name` sets those of one site apart from those of another below the same origin;
 * `upgrade` makes what is in it.
 */
export function browserDatabase<Schema extends DBSchema>(
  name: string,
  version: number,
  upgrade: (db: IDBPDatabase<Schema>) => void
): Attempt<Schema> {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;

  async function database(): Promise<IDBPDatabase<Schema>> {
    opened ??= openDatabase(name, version, upgrade, () => (opened = null));
    try {
      return await opened;
    } catch (error) {
      // Asked for again the next time: the reader may have closed the other tab, or changed a setting.
      opened = null;
      throw error;
    }
  }

  return async (act) => {
    try {
      return await act(await database());
    } catch (error) {
      throw asTrouble(error);
    }
  };
}

function openDatabase<Schema extends DBSchema>(
  name: string,
  version: number,
  upgrade: (db: IDBPDatabase<Schema>) => void,
  onClosed: () => void
): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    openDB<Schema>(name, version, {
      upgrade,
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
