import { rewind } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import type { Borders } from '#lib/domain/borders/borders.ts';
import { nameOn, overlaysOn, periodOn } from '#lib/domain/borders/polity-on.ts';
import type { Day } from '#lib/domain/time/day.ts';
import { mergeAtoms, type BorderShapes } from './shapes.ts';

/** A land of one day as others may use it. */
interface LandProperties {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly owner: string | null;
  /** EDTF; both ends belong to it. */
  readonly when: string;
  readonly confidence: string;
  readonly note: string | null;
  readonly overlay: boolean;
}

/**
 * The borders of a day as plain GeoJSON (RFC 7946): a feature for each land, then for each front or zone over them.
 * Degrees, WGS 84, cut at the antimeridian.
 */
export function bordersGeoJson(
  { data }: Borders,
  shapes: BorderShapes,
  day: Day
): FeatureCollection<MultiPolygon, LandProperties> {
  const lands = data.polities.flatMap((polity) => {
    const period = periodOn(polity, day);
    return period === undefined ? [] : [{ polity, period, overlay: false }];
  });
  const overlays = overlaysOn(data, day).map((hold) => ({ ...hold, overlay: true }));
  const features = [...lands, ...overlays].map(
    ({ polity, period, overlay }): Feature<MultiPolygon, LandProperties> => ({
      type: 'Feature',
      id: polity.id,
      properties: {
        id: polity.id,
        name: nameOn(polity, day),
        status: period.status,
        owner: period.owner,
        when: period.when,
        confidence: period.confidence,
        note: period.note ?? null,
        overlay
      },
      geometry: rewind(mergeAtoms(shapes, period.atoms)) as MultiPolygon
    })
  );
  return { type: 'FeatureCollection', features };
}
