import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { checkAll } from '#lib/domain/source/checks/all.ts';
import { sourcesFile } from '#lib/domain/source/csl-item.ts';
import { erasFile } from '#lib/domain/source/eras-file.ts';
import { theatreFile } from '#lib/domain/source/event-feature.ts';
import { peopleFile } from '#lib/domain/source/people-file.ts';
import { placesFile } from '#lib/domain/source/place-feature.ts';
import { makeTheatres } from '#tests/support/source-data.ts';

/** Dossiers that come with the atlas are held to the rules of its own record: three languages, every event sourced. */
const folder = join(import.meta.dirname, '../../geodata/dossiers');
const ids = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : []
);

describe.each(ids)('%s', (id) => {
  const readJson = (file: string): unknown => JSON.parse(readFileSync(join(folder, id, file), 'utf8'));
  const read = <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> =>
    schema.parse(readJson(file));

  test('has the shapes of the record and none of the faults that are looked for there', () => {
    const faults = checkAll({
      theatres: makeTheatres({ elsewhere: read('events.geojson', theatreFile).features }),
      places: read('places.geojson', placesFile).features,
      people: read('people.json', peopleFile).people,
      sources: read('sources.json', sourcesFile),
      eras: read('eras.json', erasFile).eras,
      labels: [],
      release: { released: '2026-01-02', hash: '' },
      aliases: [],
      formerIds: [],
      lectures: []
    });
    expect(faults).toEqual([]);
  });

  test('is named as its folder is, and its poles are places of its own', () => {
    const places = read('places.geojson', placesFile).features.map((place) => place.id);
    const head = readJson('dossier.json') as { id: unknown; poles: unknown[] };
    expect(head.id).toBe(id);
    expect(head.poles).toHaveLength(2);
    expect(places).toEqual(expect.arrayContaining(head.poles));
  });
});
