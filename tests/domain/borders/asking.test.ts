import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BordersData } from '#lib/domain/borders/borders-data.ts';
import { neighbourChange } from '#lib/domain/borders/change-days.ts';
import { eventsOfPolity } from '#lib/domain/borders/events-of-polity.ts';
import { LANDS_OF_ATLAS, landsOfTheatres } from '#lib/domain/borders/story-lands.ts';
import { dayOfIso } from '#lib/domain/time/day.ts';
import { during, makeCatalogue, makeEvent } from '#tests/support/record.ts';

test('every polity of a theatre exists', () => {
  const { polities } = JSON.parse(readFileSync('static/data/borders.en.json', 'utf8')) as BordersData;
  const ids = new Set(polities.map(({ id }) => id));
  const lands = landsOfTheatres(LANDS_OF_ATLAS);
  for (const { theatre, polities } of LANDS_OF_ATLAS) {
    for (const id of polities) {
      expect(ids, id).toContain(id);
      expect(lands.theatreOf(id)).toBe(theatre);
    }
  }
  expect(lands.theatreOf('es')).toBeNull();
});

describe('a change of borders', () => {
  const days = ['1938-10-01', '1939-03-15', '1939-09-01'].map(dayOfIso);
  test.each([
    ['1938', 1, '1939-03-15'],
    ['1937', 1, '1938-10-01'],
    ['1938-10', 1, '1939-03-15'],
    ['1939-03', -1, '1938-10-01'],
    ['1939', -1, '1938-10-01'],
    ['1940', -1, '1939-09-01'],
    ['1938', -1, null],
    ['1939', 1, null]
  ] as const)('from %s, step %i, is on %s', (shown, direction, day) => {
    expect(neighbourChange(days, during(shown), direction)).toBe(day === null ? undefined : dayOfIso(day));
  });
});

test('events of a polity happened on its land while it was there', () => {
  const catalogue = makeCatalogue(
    makeEvent({ id: 'before', edtf: '1920', stops: [{ place: 'moscow' }] }),
    makeEvent({ id: 'elsewhere', edtf: '1930', stops: [{ place: 'paris' }] }),
    makeEvent({ id: 'passing', edtf: '1930', stops: [{ place: 'paris' }, { place: 'moscow' }] }),
    makeEvent({ id: 'off-route', edtf: '1931', stops: [{ place: 'paris' }], also: ['kremlin'] })
  );
  const period = {
    ...during('1922-12-30/1991'),
    atoms: [3],
    when: '',
    status: 'sovereign',
    owner: null
  } as const;
  const polity = {
    id: 'su',
    names: [],
    periods: [{ ...period, confidence: 'high', km2: 1, anchor: [0, 0], reach: 1 } as const]
  };
  const events = eventsOfPolity(catalogue, polity, ([lon]) => (lon > 30 ? 3 : 1));
  expect(events.map(({ id }) => id)).toEqual(['passing', 'off-route']);
});
