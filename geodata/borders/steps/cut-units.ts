import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Piece } from '#geodata/borders/resolve.ts';
import type { Cut } from '#geodata/borders/schemas.ts';
import { getMapshaper, readUnitsFile } from './maker.ts';

type Area = Polygon | MultiPolygon;

export interface DrawnPiece extends Piece {
  readonly geometries: readonly Area[];
}

interface UnitProperties {
  iso_3166_2: string;
  adm1_code: string;
  adm0_a3: string;
}

/** Metres between vertices kept in the mosaic of pieces, by which areas are measured. */
const INTERVAL = 400;

/**
 * Cuts the world's admin-1 units along the lines of `cuts.geojson` in one overlay, so that neighbours share every
 * vertex; a cut is without effect on units that it does not name, since its ring is only exact inside those.
 */
export async function cutUnits(cuts: readonly Cut[]): Promise<DrawnPiece[]> {
  const layers = cuts.map((_, index) => `cut${index}`);
  const input: Record<string, string> = { 'units.json': JSON.stringify(readUnits()) };
  cuts.forEach(({ geometry }, index) => {
    const feature = { type: 'Feature', properties: { [`cut${index}`]: 1 }, geometry };
    input[`cut${index}.json`] = JSON.stringify(feature);
  });
  const commands = [
    `-i units.json ${layers.map((layer) => `${layer}.json`).join(' ')} combine-files`,
    `-simplify interval=${INTERVAL} keep-shapes target=units`,
    '-clean target=units gap-fill-area=20km2',
    `-union target=units,${layers.join(',')} name=pieces`,
    "-filter 'unit !== null' target=pieces",
    '-o pieces.json target=pieces format=geojson precision=0.00001'
  ];
  const output = await getMapshaper().applyCommands(commands.join(' '), input);
  const { features } = JSON.parse(String(output['pieces.json'])) as FeatureCollection<Area | null>;
  return gatherPieces(features, cuts);
}

function readUnits(): FeatureCollection {
  const { features } = JSON.parse(readUnitsFile()) as FeatureCollection<Area, UnitProperties>;
  const uses = new Map<string, number>();
  for (const { properties } of features) {
    uses.set(properties.iso_3166_2, (uses.get(properties.iso_3166_2) ?? 0) + 1);
  }
  return {
    type: 'FeatureCollection',
    features: features.map(({ properties: { iso_3166_2, adm1_code, adm0_a3 }, geometry }) => ({
      type: 'Feature',
      properties: {
        unit: iso_3166_2 === '' || uses.get(iso_3166_2) !== 1 ? adm1_code : iso_3166_2,
        country: adm0_a3
      },
      geometry
    }))
  };
}

function gatherPieces(features: readonly Feature<Area | null>[], cuts: readonly Cut[]): DrawnPiece[] {
  const pieces = new Map<string, Piece & { geometries: Area[] }>();
  for (const { properties, geometry } of features) {
    if (geometry === null) continue;
    const { unit, country } = properties as { unit: string; country: string };
    const inside = cuts
      .filter(
        ({ properties: { units } }, index) =>
          properties?.[`cut${index}`] === 1 && (units.includes(unit) || units.includes(country))
      )
      .map(({ id }) => id)
      .sort();
    const key = [unit, ...inside].join(' ');
    const piece = pieces.get(key);
    if (piece === undefined) pieces.set(key, { unit, country, cuts: inside, geometries: [geometry] });
    else piece.geometries.push(geometry);
  }
  return [...pieces].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, piece]) => piece);
}
