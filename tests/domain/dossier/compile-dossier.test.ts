import { describe, expect, test } from 'vitest';
import { compileDossier } from '#lib/domain/dossier/compile-dossier.ts';
import type { DossierTheatre } from '#lib/domain/dossier/dossier-file.ts';
import { writeReference } from '#lib/domain/dossier/write-reference.ts';
import { PALETTES } from '#lib/domain/look/palette.ts';
import { createCatalogue } from '#lib/domain/record/catalogue.ts';
import { makeDossier } from '#tests/support/dossier.ts';
import { inAll, makeEventFeature, makePlaceFeature, MOSCOW, PARIS } from '#tests/support/source-data.ts';

const RELEASE = { released: '2026-01-02', hash: '0123456789ab' };

test('a dossier becomes a record, details and what the search knows, as the atlas’s own sources do', () => {
  const { record, details, search, title } = compileDossier(makeDossier(), 'fr', RELEASE);
  expect(createCatalogue(record).legs).toHaveLength(1);
  expect(record.events[0]).toMatchObject({ title: 'Title of pact-1944 (fr)', theatres: ['elsewhere'] });
  expect(details.events['pact-1944']?.summary).toBe('What happened. (fr)');
  expect(details.sources).toMatchObject([{ id: 'carley', reference: 'Silent Conflict, s.\u00a0d.' }]);
  expect(search.events).toHaveLength(1);
  expect(title).toBe('Small (fr)');
});

test('a text that is missing in a language of the dossier stands in another, and says in which', () => {
  const events = [makeEventFeature('pact-1944', { title: { fr: 'Pacte' } as ReturnType<typeof inAll> })];
  const titleIn = (languages: ('en' | 'fr' | 'ru')[]) =>
    compileDossier(makeDossier({ events, languages }), 'en', RELEASE).record.events[0]?.title;
  expect(titleIn(['en', 'fr'])).toBe('Pacte [fr]');
  // A dossier that is not written in the language at all says so once, and not with every text.
  expect(titleIn(['fr'])).toBe('Pacte');
});

test('names and colours of families are the dossier’s where it has them', () => {
  const families = { aid: { name: inAll('Loans'), light: '#112233', dark: '#ddeeff' } };
  const compiled = compileDossier(makeDossier({ families }), 'en', RELEASE);
  expect(compiled.familyNames).toEqual({ aid: 'Loans' });
  expect(compiled.palettes.light.families).toEqual({ ...PALETTES.light.families, aid: '#112233' });
  expect(compiled.palettes.dark.families).toEqual({ ...PALETTES.dark.families, aid: '#ddeeff' });
  expect(compileDossier(makeDossier(), 'en', RELEASE).palettes).toEqual(PALETTES);
});

describe('the theatres of a dossier', () => {
  const named = (id: string, part: Partial<DossierTheatre> = {}): DossierTheatre => ({
    id,
    name: inAll(id),
    lands: [],
    ...part
  });
  const places = [makePlaceFeature('paris', PARIS, { theatre: 'seine' }), makePlaceFeature('moscow', MOSCOW)];
  const dossier = makeDossier({
    places,
    theatres: [
      named('seine', { lands: ['fr'], light: '#c0d8f0' }),
      named('cities'),
      named('danube', { lands: ['yu'] })
    ]
  });
  const compiled = compileDossier(dossier, 'fr', RELEASE);

  test('sort its events out, and what lies in none of them is elsewhere', () => {
    expect(compiled.record.events[0]?.theatres).toEqual(['seine', 'elsewhere']);
    expect(createCatalogue(compiled.record).theatres).toEqual(['seine', 'cities', 'danube', 'elsewhere']);
    expect(compiled.theatreNames).toEqual({
      seine: 'seine (fr)',
      cities: 'cities (fr)',
      danube: 'danube (fr)'
    });
  });

  test('have a tint each in their order if they have lands, and colours of their own where they say', () => {
    expect(compiled.record.theatres).toEqual([
      { theatre: 'seine', polities: ['fr'], tint: 'blue' },
      { theatre: 'cities', polities: [], tint: null },
      { theatre: 'danube', polities: ['yu'], tint: 'red' }
    ]);
    expect(compiled.palettes.light.lands).toEqual({ ...PALETTES.light.lands, blue: '#c0d8f0' });
    expect(compiled.palettes.light.hatches.blue).not.toBe(PALETTES.light.hatches.blue);
    expect(compiled.palettes.dark).toEqual(PALETTES.dark);
  });

  test('without any, nothing is sorted out by the theatres of the atlas', () => {
    const { record } = compileDossier(makeDossier(), 'en', RELEASE);
    expect(createCatalogue(record).theatres).toEqual(['elsewhere']);
    expect(createCatalogue(record).knownIds.find('theatre', 'poland')).toBeNull();
  });
});

test('a work is written in one line, its title in italics', () => {
  const reference = writeReference({
    id: 'a',
    type: 'map',
    author: [{ family: 'Sretenović', given: 'Stanislav' }],
    title: 'Francuska i Kraljevina',
    publisher: 'ISI',
    'publisher-place': 'Belgrade',
    issued: { 'date-parts': [[2008]] }
  });
  expect(reference.text).toBe('Sretenović, Stanislav. Francuska i Kraljevina. Belgrade: ISI, 2008.');
  const [[from, until]] = reference.italics as [[number, number]];
  expect(reference.text.slice(from, until)).toBe('Francuska i Kraljevina');
});
