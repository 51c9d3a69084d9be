import { expect, test } from 'vitest';
import type { DossierStore, StoredDossier } from '#lib/domain/dossier/stored-dossier.ts';
import { NotKept } from '#lib/domain/own/not-kept.ts';
import { DossierShelf } from '#lib/state/dossier-shelf.svelte.ts';
import { makeDossier } from '#tests/support/dossier.ts';

function makeShelf(part: Partial<DossierStore> = {}) {
  const kept = new Map<string, StoredDossier>();
  const store: DossierStore = {
    list: async () => [...kept.values()].map(({ summary }) => summary),
    load: async (key) => kept.get(key) ?? null,
    save: async (stored) => void kept.set(stored.summary.key, stored),
    remove: async (key) => void kept.delete(key),
    ...part
  };
  let count = 0;
  return new DossierShelf(
    store,
    () => `own-${(count += 1)}`,
    () => 1000 * count
  );
}

test('what is opened is listed; what is removed is put back as it was', async () => {
  const shelf = makeShelf();
  const summary = await shelf.add(makeDossier());
  expect(summary).toMatchObject({ key: 'own-1', events: 1, places: 2, lastYear: 1944, openedAt: 1000 });
  expect(shelf.summaries).toEqual([summary]);
  await shelf.remove('own-1');
  expect(shelf.summaries).toEqual([]);
  await shelf.putBack();
  expect(shelf.summaries).toEqual([summary]);
  expect(shelf.removed).toBeNull();
  expect(await shelf.load('own-1')).toEqual(makeDossier());
});

test('what cannot be kept is said to be so', async () => {
  const shelf = makeShelf({ save: () => Promise.reject(new NotKept('full')) });
  expect(await shelf.add(makeDossier())).toBeNull();
  expect(shelf.trouble).toBe('full');
});
