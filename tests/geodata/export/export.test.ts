import { createHash } from 'node:crypto';
import { check } from '@placemarkio/check-geojson';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { makeDatapackage } from '#geodata/export/datapackage.json.ts';
import { EXPORT_FILES, TABLES } from '#geodata/export/files.ts';
import { makeEventsGeojson } from '#geodata/export/events.geojson.ts';
import { makePeopleJson } from '#geodata/export/people.json.ts';
import { makePlacesLpf } from '#geodata/export/places.lpf.json.ts';
import { makeCsv } from '#geodata/export/table.ts';
import { peopleFile } from '#lib/domain/source/people-file.ts';
import { loadedData } from '#tests/support/loaded-data.ts';
import {
  inAll,
  makeEventFeature,
  makePlaceFeature,
  makeSourceData,
  makeTheatres
} from '#tests/support/source-data.ts';
import { dataPackage } from './data-package.ts';
import { linkedPlaces } from './linked-places.ts';

const { release } = loadedData;
const stamp = { release: { date: release.released, hash: release.hash } };
const descriptor = dataPackage.parse(JSON.parse(makeDatapackage(loadedData)));
const rowsOf = (text: string) =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });

describe('the events as GeoJSON', () => {
  const text = makeEventsGeojson(loadedData);

  test('are GeoJSON as RFC 7946 has it, with every event in every language, and carry the stamp', () => {
    const collection = check(text);
    expect(collection).toMatchObject(stamp);
    const { features } = collection as { features: { id: string; properties: Record<string, unknown> }[] };
    const ids = Object.values(loadedData.theatres)
      .flat()
      .map(({ id }) => id);
    expect(features.map(({ id }) => id).sort()).toEqual(ids.sort());
    for (const { properties } of features) {
      expect([properties['title_en'], properties['title_fr'], properties['title_ru']]).not.toContain(
        undefined
      );
      expect(properties['citations']).not.toEqual([]);
    }
  });

  test('say of an event what its row says, with its stops and citations', () => {
    const theatres = makeTheatres({
      moscow: [
        makeEventFeature('pact', {
          when: '1944-12',
          stops: [{ place: 'paris', when: '1944-11-24' }, { place: 'moscow' }],
          citations: [{ source: 'carley', label: 'page', locator: '12' }]
        })
      ]
    });
    const { features } = JSON.parse(makeEventsGeojson(makeSourceData({ theatres }))) as {
      features: unknown[];
    };
    expect(features).toEqual([
      expect.objectContaining({
        id: 'pact',
        properties: expect.objectContaining({
          when: '1944-12',
          first_day: '1944-12-01',
          last_day: '1944-12-31',
          theatre: 'moscow',
          theatres: ['paris', 'moscow'],
          title_fr: 'Title of pact (fr)',
          stops: [
            {
              place: 'paris',
              lon: 2.3522,
              lat: 48.8566,
              name_en: 'paris',
              name_fr: 'paris (fr)',
              name_ru: 'paris (ru)',
              when: '1944-11-24'
            },
            {
              place: 'moscow',
              lon: 37.6176,
              lat: 55.7558,
              name_en: 'moscow',
              name_fr: 'moscow (fr)',
              name_ru: 'moscow (ru)'
            }
          ],
          citations: [{ source: 'carley', label: 'page', locator: '12' }]
        })
      })
    ]);
  });
});

describe('the places in the Linked Places format', () => {
  test('keep its schema, are GeoJSON, and carry the stamp', () => {
    const json: unknown = check(makePlacesLpf(loadedData));
    const { features } = linkedPlaces.parse(json);
    expect(json).toMatchObject(stamp);
    expect(features).toHaveLength(loadedData.places.length);
    const ids = new Set(features.map((feature) => feature['@id']));
    const cities = features.flatMap(({ relations = [] }) => relations.map(({ relationTo }) => relationTo));
    expect(cities.filter((city) => !ids.has(city))).toEqual([]);
  });

  test('say when a name held, what a place is, and the city it is in', () => {
    const places = [
      makePlaceFeature('leningrad', [30, 60], {
        names: [
          { ...inAll('Petrograd'), until: '1924-01-26' },
          { ...inAll('Leningrad'), from: '1924-01-26' }
        ]
      }),
      makePlaceFeature('smolny', [30.4, 59.9], { city: 'leningrad' }),
      makePlaceFeature('bosporus', [29, 41], { class: 'water' })
    ];
    const { features } = linkedPlaces.parse(JSON.parse(makePlacesLpf(makeSourceData({ places }))));
    const [town, spot, water] = features;
    expect(town?.properties).toEqual({ title: 'Leningrad', fclasses: ['P'] });
    expect(
      town?.names.filter(({ lang }) => lang === 'en').map(({ toponym, when }) => [toponym, when?.timespans])
    ).toEqual([
      ['Petrograd', [{ start: { in: '1917' }, end: { in: '1924-01-25' } }]],
      ['Leningrad', [{ start: { in: '1924-01-26' }, end: { in: '1991' } }]]
    ]);
    expect(spot?.properties.fclasses).toEqual(['S']);
    expect(spot?.relations).toEqual([
      { relationType: 'gvp:broaderPartitive', relationTo: '../../place/leningrad', label: 'in Leningrad' }
    ]);
    expect(water?.properties.fclasses).toEqual(['H']);
  });
});

test('the people as JSON keep the schema of the people and carry the stamp', () => {
  const { people, ...rest } = JSON.parse(makePeopleJson(loadedData)) as { people: unknown };
  expect(rest).toMatchObject(stamp);
  expect(peopleFile.parse({ people })).toEqual({ people: loadedData.people });
});

describe('the data package', () => {
  test('carries the stamp and names every file with its size and hash', () => {
    expect(descriptor.version).toBe(`${release.released.replaceAll('-', '.')}+${release.hash}`);
    expect(descriptor.resources.map(({ path }) => path)).toEqual(EXPORT_FILES.map(({ name }) => name));
    for (const [index, { bytes, hash }] of descriptor.resources.entries()) {
      const made = Buffer.from(EXPORT_FILES[index]?.make(loadedData) ?? '');
      expect({ bytes, hash }).toEqual({
        bytes: made.length,
        hash: `sha256:${createHash('sha256').update(made).digest('hex')}`
      });
    }
  });

  test.each(TABLES)('describes the columns of $name, whose rows keep to them', (table) => {
    const schema = descriptor.resources.find(({ path }) => path === `${table.name}.csv`)?.schema;
    const { data: rows, meta, errors } = rowsOf(makeCsv(table, loadedData));
    expect(errors).toEqual([]);
    expect(meta.fields).toEqual(schema?.fields.map(({ name }) => name));
    expect(rows.length).toBeGreaterThan(150);
    const forms = {
      string: /./su,
      integer: /^\d+$/u,
      number: /^-?\d+(\.\d+)?$/u,
      date: /^\d{4}-\d{2}-\d{2}$/u
    };
    for (const { name, type, constraints = {} } of schema?.fields ?? []) {
      const values = rows.map((row) => row[name] ?? '');
      if (constraints.required) expect(values).not.toContain('');
      const given = values.filter((value) => value !== '');
      expect(given.filter((value) => !forms[type].test(value))).toEqual([]);
      expect(given.filter((value) => constraints.enum?.includes(value) === false)).toEqual([]);
    }
    const keys = rows.map((row) => schema?.primaryKey.map((name) => row[name]).join(' '));
    expect(new Set(keys).size).toBe(rows.length);
    for (const { fields, reference } of schema?.foreignKeys ?? []) {
      const target = TABLES.find(({ name }) => `${name}-csv` === reference.resource);
      const known = new Set(target?.rows(loadedData).map((row) => row[reference.fields[0] ?? '']));
      expect(rows.filter((row) => !known.has(row[fields[0] ?? '']))).toEqual([]);
    }
  });
});

test('a cell may hold commas, quotation marks and several lines', () => {
  const summary = inAll('He said, “No”, and\n"Never"; twice');
  const theatres = makeTheatres({ paris: [makeEventFeature('no', { summary, also: ['yalta', 'moscow'] })] });
  const [events] = TABLES;
  if (events === undefined) throw new Error('no table');
  const { data: rows } = rowsOf(makeCsv(events, makeSourceData({ theatres })));
  expect(rows[0]).toMatchObject({ summary_ru: summary.ru, also: 'yalta;moscow', dispute_en: '' });
});
