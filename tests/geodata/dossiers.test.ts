import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { BordersData } from '#lib/domain/borders/borders-data.ts';
import { soundLands } from '#lib/domain/dossier/sound-lands.ts';
import { checkAll } from '#lib/domain/source/checks/all.ts';
import { sourcesFile } from '#lib/domain/source/csl-item.ts';
import { erasFile } from '#lib/domain/source/eras-file.ts';
import { theatreFile } from '#lib/domain/source/event-feature.ts';
import { peopleFile } from '#lib/domain/source/people-file.ts';
import { placesFile } from '#lib/domain/source/place-feature.ts';
import { loadDossiers } from '#geodata/dossiers/load.ts';
import { makeTheatres } from '#tests/support/source-data.ts';

/** Dossiers that come with the atlas are held to the rules of its own record: three languages, every event sourced. */
const folder = join(import.meta.dirname, '../../geodata/dossiers');
const ids = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : []
);

interface Places {
  readonly features: readonly { readonly id: string; readonly properties: object }[];
}
const inNoTheatre = (places: Places) => ({
  ...places,
  features: places.features.map((place) => ({
    ...place,
    properties: { ...place.properties, theatre: 'elsewhere' }
  }))
});

describe.each(ids)('%s', (id) => {
  const readJson = (file: string): unknown => JSON.parse(readFileSync(join(folder, id, file), 'utf8'));
  const read = <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> =>
    schema.parse(readJson(file));

  test('has the shapes of the record and none of the faults that are looked for there', () => {
    const faults = checkAll({
      theatres: makeTheatres({ elsewhere: read('events.geojson', theatreFile).features }),
      // Theatres of its own are not those of the record.
      places: placesFile.parse(inNoTheatre(readJson('places.geojson') as Places)).features,
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
    const places = (readJson('places.geojson') as Places).features.map((place) => place.id);
    const head = readJson('dossier.json') as { id: unknown; poles: unknown[] };
    expect(head.id).toBe(id);
    expect(head.poles).toHaveLength(2);
    expect(places).toEqual(expect.arrayContaining(head.poles));
  });

  test('has none of the faults that are looked for when it is built, and its theatres hold lands that there are', () => {
    const { dossiers, faults } = loadDossiers(join(folder, '..'));
    expect(faults).toEqual([]);
    const { polities } = JSON.parse(readFileSync('static/data/borders.en.json', 'utf8')) as BordersData;
    const known = new Set(polities.map((polity) => polity.id));
    expect(dossiers.flatMap((dossier) => soundLands(dossier, known).problems)).toEqual([]);
    expect(soundLands(dossiers[0]!, new Set()).problems[0]).toMatchObject({
      kind: 'unknown-land',
      path: 'dossier.theatres[0].lands[0]'
    });
  });
});
