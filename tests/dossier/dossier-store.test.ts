import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { summarizeDossier } from '#lib/domain/dossier/stored-dossier.ts';
import { openDossierStore } from '#lib/dossier/dossier-store.ts';
import { makeDossier } from '#tests/support/dossier.ts';
import { makePlaceFeature, MOSCOW, PARIS } from '#tests/support/source-data.ts';

test('a dossier that an earlier atlas kept is brought up to date when it is shown', async () => {
  const places = [makePlaceFeature('paris', PARIS, { theatre: 'paris' }), makePlaceFeature('moscow', MOSCOW)];
  const dossier = makeDossier({ places });
  const summary = summarizeDossier(dossier, 'own-1', 1);
  const db = await openDB('old', 1, {
    upgrade(database) {
      database.createObjectStore('summaries').put(summary, 'own-1');
      database.createObjectStore('dossiers').put(dossier, 'own-1');
    }
  });
  db.close();
  const store = openDossierStore('old');
  const stored = await store.load('own-1');
  expect(stored?.dossier.places[0]?.properties.theatre).toBe('elsewhere');
  expect(stored?.dossier.title).toEqual(dossier.title);

  await store.save(stored!);
  expect(await store.load('own-1')).toEqual(stored);
  expect(await store.list()).toEqual([summary]);
});
