import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { periodOn } from '#lib/domain/borders/polity-on.ts';
import { dayOfIso } from '#lib/domain/time/day.ts';
import { measureKm2 } from '#geodata/borders/steps/measure.ts';
import { BORDERS_FOLDER, TOPOLOGIES, readBorders, readTopology, shapesOf } from '#tests/support/borders.ts';

interface OfficialArea {
  polities: string[];
  on: string;
  km2: number;
  /** Share of the figure; by default 2 %. */
  tolerance?: number;
  source: string;
}

const { areas } = JSON.parse(readFileSync(join(BORDERS_FOLDER, 'official-areas.json'), 'utf8')) as {
  areas: OfficialArea[];
};
const { polities } = readBorders();

const periodsOf = ({ polities: ids, on }: OfficialArea) =>
  ids.map((id) => {
    const polity = polities.find((candidate) => candidate.id === id);
    const period = polity && periodOn(polity, dayOfIso(on));
    if (period === undefined) throw new Error(`${id} was not there on ${on}`);
    return period;
  });

describe('areas agree with the figures of the day', () => {
  test.each(areas)('$polities on $on', (area) => {
    const km2 = periodsOf(area).reduce((sum, period) => sum + period.km2, 0);
    expect(Math.abs(km2 / area.km2 - 1)).toBeLessThan(area.tolerance ?? 0.02);
  });

  test.each(TOPOLOGIES)('and so do those drawn in %s', (name) => {
    const drawn = shapesOf(readTopology(name)).map((shape) => (shape === null ? 0 : measureKm2(shape)));
    for (const area of areas) {
      const atoms = periodsOf(area).flatMap((period) => period.atoms);
      const km2 = atoms.reduce((sum, atom) => sum + (drawn[atom] ?? 0), 0);
      expect(Math.abs(km2 / area.km2 - 1), area.polities.join()).toBeLessThan(area.tolerance ?? 0.02);
    }
  });
});

test('the measure is that of the ellipsoid', () => {
  const cap = (lat: number) => ({
    type: 'Polygon' as const,
    coordinates: [
      [
        [-180, lat],
        [180, lat],
        [180, 90],
        [-180, 90],
        [-180, lat]
      ]
    ]
  });
  // WGS 84: 510,065,621.7 km² in all.
  expect(measureKm2(cap(-90))).toBeCloseTo(510_065_621.7, 0);
  expect(measureKm2(cap(0))).toBeCloseTo(255_032_810.9, 0);
});
