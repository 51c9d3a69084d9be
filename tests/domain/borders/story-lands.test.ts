import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BordersData } from '#lib/domain/borders/borders-data.ts';
import { createBorders } from '#lib/domain/borders/borders.ts';
import { createLocator } from '#lib/domain/borders/locate.ts';
import { periodOn } from '#lib/domain/borders/polity-on.ts';
import { landsOfStory, landsOfTheatres } from '#lib/domain/borders/story-lands.ts';
import type { AtlasRecord } from '#lib/domain/record/record.ts';
import { createCatalogue } from '#lib/domain/record/catalogue.ts';
import { dayOfIso } from '#lib/domain/time/day.ts';
import { atomsOf, type BordersTopology } from '#lib/map/borders/shapes.ts';
import { makeCatalogue, makePlace } from '#tests/support/record.ts';

const { polities } = JSON.parse(readFileSync('static/data/borders.en.json', 'utf8')) as BordersData;
const topology = JSON.parse(readFileSync('static/data/borders.topojson', 'utf8')) as BordersTopology;
const locator = () => createLocator({ type: 'FeatureCollection', features: atomsOf(topology) });

const PLACES = [
  makePlace({ id: 'paris', lon: 2.3522, lat: 48.8566 }),
  makePlace({ id: 'belgrade', lon: 20.4573, lat: 44.8176 }),
  makePlace({ id: 'lviv', lon: 24.03, lat: 49.84 }),
  makePlace({ id: 'at-sea', lon: -40, lat: 40 })
];
const recordOf = (part: Partial<AtlasRecord>): AtlasRecord => ({
  ...makeCatalogue().record,
  places: PLACES,
  theatres: [],
  ...part
});

/** The tints of some polities on a day, with a dash for none. */
function tintsOn(date: string, ids: readonly string[], part: Partial<AtlasRecord>): string {
  const lands = landsOfStory(createCatalogue(recordOf(part)), polities, locator);
  return ids
    .map((id) => {
      const polity = polities.find((one) => one.id === id)!;
      const period = periodOn(polity, dayOfIso(date));
      return period === undefined ? 'absent' : (lands.tintOf(id, period) ?? '-');
    })
    .join(' ');
}

describe('where a record names no lands', () => {
  test('those are tinted that its poles lay in on the day, and only while they did', () => {
    const poles = ['paris', 'belgrade'];
    expect(tintsOn('1918-06-01', ['fr', 'rs', 'es'], { poles })).toBe('blue red -');
    expect(tintsOn('1966-06-01', ['fr', 'yu', 'es'], { poles })).toBe('blue red -');
    expect(tintsOn('1935-06-01', ['pl', 'su'], { poles: ['lviv'] })).toBe('blue -');
    // Poland is there still, and the city is not in it any more.
    expect(tintsOn('1966-06-01', ['pl'], { poles: ['lviv'] })).toBe('-');
  });

  test('everything is quiet without poles, and with poles at sea', () => {
    expect(tintsOn('1966-06-01', ['fr', 'su', 'yu'], { poles: [] })).toBe('- - -');
    expect(tintsOn('1966-06-01', ['fr', 'su', 'yu'], { poles: ['at-sea'] })).toBe('- - -');
  });
});

test('the lands of its theatres come before those of its poles', () => {
  const theatres = [{ theatre: 'iberia', polities: ['es'], tint: 'sand' }] as const;
  expect(tintsOn('1966-06-01', ['fr', 'es'], { poles: ['paris'], theatres })).toBe('- sand');
  const lands = landsOfTheatres([...theatres, { theatre: 'other', polities: ['es', 'pt'], tint: 'teal' }]);
  expect([lands.theatreOf('es'), lands.theatreOf('pt'), lands.theatreOf('fr')]).toEqual([
    'iberia',
    'other',
    null
  ]);
});

test('the lands of the atlas are those of its theatres, and nobody is asked where its poles are', () => {
  const { lands } = createBorders({
    ...JSON.parse('{"meta":{},"owners":{},"overlays":[],"lines":[]}'),
    polities
  });
  const asked = landsOfStory(makeCatalogue(), polities, () => {
    throw new Error('asked');
  });
  for (const { id, periods } of polities)
    for (const period of periods) expect(asked.tintOf(id, period)).toBe(lands.tintOf(id, period));
});
