import { describe, expect, test } from 'vitest';
import { topology } from 'topojson-server';
import type { FeatureCollection } from 'geojson';
import { mergeAtoms, readBorderShapes, type BordersTopology } from '#lib/map/borders/shapes.ts';

/** Three squares in a row from 160° E; the last ends at the antimeridian. */
const squares: FeatureCollection = {
  type: 'FeatureCollection',
  features: [160, 170, 175].map((west, id) => {
    const east = id === 0 ? 170 : id === 1 ? 175 : 180;
    return {
      type: 'Feature',
      id,
      properties: {},
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [west, 0],
            [east, 0],
            [east, 10],
            [west, 10],
            [west, 0]
          ]
        ]
      }
    };
  })
};

function makeTopology(): BordersTopology {
  const made = topology({ atoms: squares }) as unknown as BordersTopology;
  const shared = made.objects.atoms.geometries.map((atom) =>
    (atom as unknown as { arcs: number[][] }).arcs.flat()
  );
  const [arc = 0] = (shared[0] ?? []).filter((one) => (shared[1] ?? []).includes(~one));
  return {
    ...made,
    objects: {
      ...made.objects,
      schematic: {
        type: 'GeometryCollection',
        geometries: [{ type: 'MultiLineString', arcs: [[arc]], properties: { reason: 4 } }]
      }
    }
  };
}

describe('shapes of borders', () => {
  const shapes = readBorderShapes(makeTopology(), (atom) => ({
    textures: new Set(atom === 1 ? ['held'] : []),
    contested: atom === 2
  }));

  test('have one line for each pair of neighbours, with the reason of its doubt', () => {
    const between = shapes.lines.features
      .filter(({ properties: { right } }) => right !== -1)
      .map(({ properties: { left, right, reason } }) => `${left}|${right} ${reason}`);
    expect(between.sort()).toEqual(['0|1 4', '1|2 -1']);
  });

  test('say what each may ever show, so that layers draw no more', () => {
    expect(shapes.atoms.features.map(({ properties }) => properties)).toEqual([{}, { held: true }, {}]);
    const soft = shapes.lines.features.filter(({ properties }) => properties.soft);
    expect(soft.map(({ properties: { left, right } }) => `${left}|${right}`).sort()).toEqual(['0|1', '1|2']);
  });

  test('draw no coast along the antimeridian', () => {
    const coast = shapes.lines.features.find(
      ({ properties }) => properties.left === 2 && properties.right === -1
    );
    const segments = (coast?.geometry.coordinates ?? []).flatMap((line) =>
      line.slice(1).map((end, index) => [line[index]?.[0], end[0]])
    );
    expect(segments.length).toBeGreaterThan(0);
    expect(segments.filter(([from, to]) => from === 180 && to === 180)).toEqual([]);
  });

  test('merge into one land without the line between its parts', () => {
    const merged = mergeAtoms(shapes, [0, 1]);
    expect(merged.coordinates).toHaveLength(1);
    const lons = merged.coordinates.flat(2).map(([lon]) => lon);
    expect([Math.min(...(lons as number[])), Math.max(...(lons as number[]))]).toEqual([160, 175]);
    expect(mergeAtoms(shapes, []).coordinates).toEqual([]);
  });

  test('number lines as their ids, by which they are painted', () => {
    expect(shapes.lines.features.map(({ id }) => id)).toEqual(shapes.lines.features.map((_, index) => index));
  });
});
