import type { FeatureCollection } from 'geojson';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { makeEventsGeojson } from '#geodata/export/events.geojson.ts';
import { EVENTS } from '#geodata/export/events.ts';
import { makeCsv } from '#geodata/export/table.ts';
import { keepFeatures, keepRows, OtherRelease } from '#lib/domain/taking/keep-events.ts';
import { loadedData } from '#tests/support/loaded-data.ts';

const geojson = makeEventsGeojson(loadedData);
const csv = makeCsv(EVENTS, loadedData);
const all = (JSON.parse(geojson) as FeatureCollection).features;
const ids = [all[7]!, all[3]!, all[190]!].map(({ id }) => String(id));
const address = 'https://atlas.example/?year=1944';

describe('of the GeoJSON of all events', () => {
  test('those asked for are kept whole and in the order asked for', () => {
    const kept = JSON.parse(keepFeatures(geojson, ids, address)) as FeatureCollection;
    expect(kept.features).toEqual([all[7], all[3], all[190]]);
  });

  test('the stamp is kept, and the address of the view is added to it', () => {
    const whole = JSON.parse(geojson) as FeatureCollection;
    const kept = JSON.parse(keepFeatures(geojson, ids, address)) as FeatureCollection;
    expect({ ...kept, features: [] }).toEqual({ ...whole, features: [], address });
    expect(Object.keys(kept)).toEqual(['type', 'title', 'licence', 'release', 'address', 'features']);
  });

  test('all of them make the file itself, but for the address', () => {
    const kept = keepFeatures(
      geojson,
      all.map(({ id }) => String(id)),
      address
    );
    expect(kept.replace(`,"address":"${address}"`, '')).toBe(geojson);
  });
});

describe('of the CSV of all events', () => {
  test('the rows asked for are kept whole and in the order asked for', () => {
    const read = (text: string) =>
      Papa.parse<{ id: string }>(text, { header: true, skipEmptyLines: true }).data;
    const rows = new Map(read(csv).map((row) => [row.id, row]));
    expect(read(keepRows(csv, ids))).toEqual(ids.map((id) => rows.get(id)));
  });

  test('all of them make the file itself', () => {
    expect(
      keepRows(
        csv,
        all.map(({ id }) => String(id))
      )
    ).toBe(csv);
  });

  test('none of them leave the names of the columns', () => {
    expect(keepRows(csv, [])).toBe(csv.slice(0, csv.indexOf('\r\n') + 2));
  });
});

test('an event that the export lacks is not left out in silence', () => {
  expect(() => keepFeatures(geojson, [...ids, 'atlantis'], address)).toThrow(OtherRelease);
  expect(() => keepRows(csv, [...ids, 'atlantis'])).toThrow(/"atlantis"/u);
});
