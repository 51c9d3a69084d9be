import { expect, test } from 'vitest';
import type { Dossier } from '#lib/domain/dossier/dossier-file.ts';
import { DOSSIER_VERSION } from '#lib/domain/dossier/dossier-migrations.ts';
import { keepDossier, readKept } from '#lib/domain/dossier/kept-dossier.ts';
import { readDossier } from '#lib/domain/dossier/read-dossier.ts';
import { fileOf, makeDossier } from '#tests/support/dossier.ts';
import { makePlaceFeature, MOSCOW, PARIS } from '#tests/support/source-data.ts';

/** As the first version had it: its places named theatres of the atlas. */
const first = makeDossier({
  places: [makePlaceFeature('paris', PARIS, { theatre: 'paris' }), makePlaceFeature('moscow', MOSCOW)]
});
const theatresOf = (dossier: Dossier | null) => dossier?.places.map(({ properties }) => properties.theatre);

test('a file of version 1 opens, and its places are in no theatre of the atlas', () => {
  const { dossier, problems } = readDossier({ ...fileOf(first), version: 1 });
  expect(problems).toEqual([]);
  expect(theatresOf(dossier)).toEqual(['elsewhere', 'elsewhere']);
  // Of this version, a theatre that the file does not name is told.
  expect(readDossier(fileOf(first)).problems).toMatchObject([{ kind: 'unknown-id', detail: 'paris' }]);
});

test('what is kept now is read as it was kept', () => {
  const dossier = makeDossier();
  expect(readKept(structuredClone(keepDossier(dossier)))).toEqual(dossier);
});

test('what was kept before versions were is migrated as a file of version 1', () => {
  expect(theatresOf(readKept(structuredClone(first)))).toEqual(['elsewhere', 'elsewhere']);
  const kept = { version: DOSSIER_VERSION, dossier: first };
  expect(theatresOf(readKept(kept))).toEqual(['paris', 'elsewhere']);
});

test('of what was kept and is not sound there is nothing', () => {
  expect(readKept({ version: 1, dossier: { ...first, title: {} } as Dossier })).toBeNull();
});
