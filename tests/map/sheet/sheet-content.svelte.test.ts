import { expect, test } from 'vitest';
import { createBorders } from '#lib/domain/borders/borders.ts';
import { landsOfPoles } from '#lib/domain/borders/story-lands.ts';
import { wordsOf } from '#lib/domain/language/words.ts';
import { PALETTES } from '#lib/domain/look/palette.ts';
import { createCatalogue } from '#lib/domain/record/catalogue.ts';
import { contentOf, whereaboutsOf } from '#lib/map/sheet/sheet-content.ts';
import { Atlas } from '#lib/state/atlas.svelte.ts';
import type { DossierFrame } from '#lib/state/context.ts';
import { readBorders } from '#tests/support/borders.ts';
import { makeEvent, makeRecord } from '#tests/support/record.ts';

const ADDRESS = 'https://atlas.example/dossier?id=own-1';
const dossier: DossierFrame = {
  list: '/dossiers',
  palettes: PALETTES,
  needs: 'It needs its file, and this is how.',
  needsInShort: 'Ask for its file.',
  fileName: 'small',
  credit: 'Small. CC0.'
};
const words = { ...wordsOf('en'), title: 'Small', subtitle: 'A small dossier' };
const record = makeRecord([makeEvent({ id: 'visit', edtf: '1944' })]);
const contentIn = (theatres: Parameters<typeof makeRecord>[1] = {}, frame: DossierFrame | null = dossier) => {
  const atlas = new Atlas(createCatalogue({ ...record, ...theatres }));
  const borders = readBorders();
  const atomOf = (id: string) => borders.polities.find((polity) => polity.id === id)!.periods[0]!.atoms[0]!;
  const lands = landsOfPoles([atomOf('fr'), atomOf('es')], borders.polities);
  atlas.setBorders(createBorders(borders, lands), () => null);
  return contentOf({ atlas, words, language: 'en', dossier: frame }, ADDRESS);
};

test('a sheet of the atlas says where it can be seen again; one of a dossier what that takes', () => {
  expect(whereaboutsOf({ dossier: null }, ADDRESS)).toEqual({
    address: 'atlas.example/dossier?id=own-1',
    code: ADDRESS
  });
  expect(contentIn()).toMatchObject({ address: 'Ask for its file.', code: null, source: 'Small. CC0.' });
});

test('the lands of a sheet are the two that the story is between, as the dossier has them', () => {
  expect(contentIn({}, null).lands.map(({ name }) => name)).toEqual([
    'France and what it holds',
    'Soviet Union and what it holds'
  ]);
  const theatres = [
    { theatre: 'danube', polities: ['yu'], tint: 'blue' },
    { theatre: 'seine', polities: ['fr'], tint: 'red' },
    { theatre: 'coast', polities: [], tint: null }
  ] as const;
  expect(contentIn({ theatres }).lands).toEqual([
    { land: 'blue', name: 'danube' },
    { land: 'red', name: 'seine' }
  ]);
  // Without theatres, the states of the poles by their names of the day.
  expect(contentIn({ theatres: [] }).lands.map(({ name }) => name)).toEqual(['France', 'Spain']);
});
