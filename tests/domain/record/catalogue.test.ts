import { describe, expect, test } from 'vitest';
import { FAMILIES, FAMILY_OF_KIND, isFamily, KINDS } from '#lib/domain/record/families.ts';
import { FAMILY_GLYPHS } from '#lib/domain/record/family-glyphs.ts';
import { isAtlasTheatre, THEATRES } from '#lib/domain/record/theatres.ts';
import { createCatalogue } from '#lib/domain/record/catalogue.ts';
import { makeCatalogue, makeEvent, makeRecord } from '#tests/support/record.ts';

const pact = makeEvent({ id: 'pact', edtf: '1944', stops: [{ place: 'elysee' }, { place: 'kremlin' }] });
const talks = makeEvent({
  id: 'talks',
  edtf: '1945',
  stops: [{ place: 'yalta' }],
  also: ['paris'],
  theatres: ['yalta', 'paris']
});
const catalogue = makeCatalogue(pact, talks);

describe('the catalogue', () => {
  test('finds what the record holds by its id', () => {
    expect(catalogue.eventById.get('pact')).toBe(pact);
    expect(catalogue.place('yalta').id).toBe('yalta');
    expect(() => catalogue.place('atlantis')).toThrow('"atlantis"');
  });

  test.each([
    ['event', 'pact', true],
    ['event', 'yalta', false],
    ['place', 'yalta', true],
    ['place', 'pact', false],
    ['theatre', 'yalta', true],
    ['theatre', 'elysee', false]
  ] as const)('knows of the %s "%s": %s', (kind, id, known) => {
    expect(catalogue.knownIds.find(kind, id)).toBe(known ? id : null);
  });

  test('knows what was renamed by its former id, and nothing by the names of objects', () => {
    const formerIds = { place: { jalta: 'yalta', lost: 'atlantis' } };
    const { knownIds } = createCatalogue(makeRecord([pact], { formerIds }));
    expect(knownIds.find('place', 'jalta')).toBe('yalta');
    expect(knownIds.find('place', 'lost')).toBeNull();
    expect(knownIds.find('event', 'jalta')).toBeNull();
    expect(knownIds.find('place', 'constructor')).toBeNull();
  });

  test.each([
    ['paris', ['pact', 'talks']],
    ['elysee', ['pact']],
    ['moscow', ['pact']],
    ['yalta', ['talks']],
    ['atlantis', []]
  ])('lists for %s what happened there and in its houses', (place, ids) => {
    expect(catalogue.eventsAtPlace(place).map(({ id }) => id)).toEqual(ids);
  });

  test('lists for a theatre every event that touches it', () => {
    expect(catalogue.eventsOfTheatre('paris')).toEqual([pact, talks]);
    expect(catalogue.eventsOfTheatre('yalta')).toEqual([talks]);
    expect(catalogue.eventsOfTheatre('vietnam')).toEqual([]);
  });

  test('has the legs and marks of its events', () => {
    expect(catalogue.legs.map(({ from, to }) => [from.id, to.id])).toEqual([['elysee', 'kremlin']]);
    expect(catalogue.marks.map(({ place }) => place.id)).toEqual(['elysee', 'kremlin', 'yalta', 'paris']);
  });
});

test('every kind belongs to a family, every family has a kind, and each its own glyph', () => {
  expect(new Set(KINDS.map((kind) => FAMILY_OF_KIND[kind]))).toEqual(new Set(FAMILIES));
  expect(new Set(Object.values(FAMILY_GLYPHS)).size).toBe(FAMILIES.length);
});

test('only the names of families and theatres are such', () => {
  expect(['visit', 'summit', 'Visit', '', 'length'].filter(isFamily)).toEqual(['visit']);
  expect(['yalta', 'paris', 'london', '', '0'].filter(isAtlasTheatre)).toEqual(['yalta', 'paris']);
  expect(THEATRES).toHaveLength(8);
});
