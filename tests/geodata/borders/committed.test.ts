import { gzipSync } from 'node:zlib';
import type { MultiLineString } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#lib/domain/language/language.ts';
import { hashInputs } from '#geodata/borders/hash-inputs.ts';
import { BORDERS_FOLDER, TOPOLOGIES, readBorders, readStatic, readTopology } from '#tests/support/borders.ts';

/** kB (1000 bytes) after gzip that the map's first view may ask for its borders. */
const LIMIT = 260;
const FINE_LIMIT = 660;

const kilobytesOf = (name: string) => gzipSync(readStatic(name)).length / 1000;

test.each(LANGUAGES)('borders.%s.json follows from the recipes', (language) => {
  expect(
    readBorders(language).meta.inputs,
    'a recipe changed: run "npm run borders" and commit what it writes'
  ).toBe(hashInputs(BORDERS_FOLDER));
});

test.each(LANGUAGES)(
  'borders of the world and their names in "%s" keep to what a first view may cost',
  (language) => {
    expect(kilobytesOf('borders.topojson') + kilobytesOf(`borders.${language}.json`)).toBeLessThanOrEqual(
      LIMIT
    );
  }
);

test('the fine borders keep to their size', () => {
  expect(kilobytesOf('borders.fine.topojson')).toBeLessThanOrEqual(FINE_LIMIT);
});

test('languages differ in their words only', () => {
  const [first, ...others] = LANGUAGES.map((language) => withoutWords(readBorders(language)));
  for (const other of others) expect(other).toEqual(first);
});

describe.each(TOPOLOGIES)('%s', (name) => {
  const topology = readTopology(name);
  const { polities, overlays, lines } = readBorders();

  test('numbers its atoms from 0 as the periods do', () => {
    const ids = topology.objects.atoms.geometries.map(({ id }) => id);
    expect(ids).toEqual(ids.map((_, index) => index));
    const used = new Set(
      [...polities, ...overlays].flatMap(({ periods }) => periods.flatMap(({ atoms }) => atoms))
    );
    expect([...used].sort((a, b) => a - b)).toEqual(ids);
  });

  test('draws all atoms but those below its grid', () => {
    const { geometries } = topology.objects.atoms;
    const missing = geometries.filter(({ type }) => (type as string | null) === null).map(({ id }) => id);
    const small = polities.filter(({ id }) => ['x-vat', 'x-smr', 'x-mco'].includes(id));
    const allowed = small.flatMap(({ periods }) => periods.flatMap(({ atoms }) => atoms));
    expect(missing.filter((atom) => !allowed.includes(atom as number))).toEqual([]);
  });

  test('has a course for every doubtful line', () => {
    const courses = topology.objects.schematic.geometries as MultiLineString<{ reason: number }>[];
    expect(courses.map(({ properties }) => properties?.reason)).toEqual(lines.map((_, index) => index));
    for (const course of courses) {
      expect(course.arcs.length, lines[course.properties?.reason ?? -1]?.id).toBeGreaterThan(0);
    }
  });
});

function withoutWords(data: ReturnType<typeof readBorders>): unknown {
  const words = new Set(['name', 'note', 'reason', 'owners']);
  return JSON.parse(JSON.stringify(data), (key, value: unknown) =>
    key !== '' && words.has(key) ? undefined : value
  ) as unknown;
}
