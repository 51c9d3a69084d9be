import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { LonLat } from '#lib/domain/record/legs.ts';
import { capOf, middleOf, type Cap } from './cap.ts';
import { PAGE, type Margin, type PlateFormat } from './format.ts';
import type { Frame, Pixel } from './pixels.ts';

/** Room beside the outermost places for their names. */
const MARGIN: Margin = { top: 90, right: 150, bottom: 90, left: 150 };
const EARTH_KM = 6371;
/** Nothing is shown closer than this: a plate says where in the world something was. */
const LEAST_KM = 750;
/** Units that places are given however much of the map is covered. */
const LEAST_ROOM = 160;
/** Radians from the middle within which an azimuthal map looks as one expects it, north up on the whole. */
const REGION = 0.72;
/** Radians from the middle to the corners up to which that holds when a reader chose where to look. */
const FARTHEST = 1.1;
/** The same for a map that is fitted, which may have to leave more of itself to what covers it. */
const FARTHEST_FITTED = 1.4;
/** Degrees north, beyond which there is no land. */
const LAST_LAND = 83.7;
const WORLD: Cap = { middle: [0, 0], radius: Math.PI };

/** Where a reader looks: degrees WGS 84, kilometres across the middle, degrees clockwise from north. */
export interface Look {
  readonly lon: number;
  readonly lat: number;
  readonly kmAcross: number;
  readonly bearing: number;
}

/** What part of the world a plate shows. */
export interface PlateView {
  readonly format: PlateFormat;
  /** Units for one kilometre in the middle. */
  readonly perKm: number;
  /** Everything in the frame lies in it. */
  readonly cap: Cap;
  project(point: LonLat): Pixel;
  /** What lies there in degrees; null beside the world. */
  unproject(pixel: Pixel): LonLat | null;
}

/**
 * The part of the world that holds all the points, on an equal-area map: of a region around its middle, else of the
 * world around Greenwich, whose edge is where the borders' geometry is cut. Throws a RangeError without points.
 */
export function fitView(points: readonly LonLat[], format = PAGE): PlateView {
  if (points.length === 0) throw new RangeError('A plate needs a place to show.');
  if (capOf(points).radius > REGION) return fitWorld(points, format);
  let middle = middleOf(points);
  // The middle of what is seen is not that of the points; twice is close enough.
  for (let round = 0; round < 2; round += 1) middle = middleSeen(regionAround(middle), points) ?? middle;
  const projection = fit(regionAround(middle), points, format);
  const radius = reachOf(projection, middle, format);
  return radius < FARTHEST_FITTED ? viewOf(projection, { middle, radius }, format) : fitWorld(points, format);
}

function fitWorld(points: readonly LonLat[], format: PlateFormat): PlateView {
  const projection = fit(geoEqualEarth().precision(0), points, format);
  if (format.margin === undefined) fillAbove(projection, points);
  return viewOf(projection, WORLD, format);
}

/** The part of the world that a reader looks at: turned as they turned it if it is a region, else the world as ever. */
export function lookView({ lon, lat, kmAcross, bearing }: Look, format = PAGE): PlateView {
  const { width, height } = format;
  const scale = (width * EARTH_KM) / kmAcross;
  const isRegion = Math.hypot(width, height) / 2 / scale < FARTHEST;
  const projection = isRegion
    ? geoAzimuthalEqualArea().rotate([-lon, -lat, bearing]).precision(0)
    : geoEqualEarth().precision(0);
  const [x, y] = project(projection.scale(scale).translate([0, 0]), [lon, lat]);
  projection.translate([width / 2 - x, height / 2 - y]);
  const middle: LonLat = [lon, lat];
  const cap = isRegion ? { middle, radius: reachOf(projection, middle, format) } : WORLD;
  return viewOf(projection, cap, format);
}

function viewOf(projection: GeoProjection, cap: Cap, format: PlateFormat): PlateView {
  return {
    format,
    perKm: projection.scale() / EARTH_KM,
    cap,
    project: (point) => project(projection, point),
    unproject: (pixel) => unproject(projection, pixel)
  };
}

function regionAround([lon, lat]: LonLat): GeoProjection {
  return geoAzimuthalEqualArea().rotate([-lon, -lat]).precision(0);
}

/** Scales and moves a projection so that the points fill the frame but for its margins. */
function fit(
  projection: GeoProjection,
  points: readonly LonLat[],
  { width, height, margin = MARGIN }: PlateFormat
): GeoProjection {
  const { left, right, top, bottom } = boxOf(projection.scale(1).translate([0, 0]), points);
  const least = (2 * LEAST_KM) / EARTH_KM;
  const scale = Math.min(
    Math.max(LEAST_ROOM, width - margin.left - margin.right) / Math.max(right - left, least),
    Math.max(LEAST_ROOM, height - margin.top - margin.bottom) / Math.max(bottom - top, least)
  );
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return projection
    .scale(scale)
    .translate([
      (margin.left + width - margin.right) / 2 - x * scale,
      (margin.top + height - margin.bottom) / 2 - y * scale
    ]);
}

/** Where nothing is but the sky above the world, everything moves up as far as the margin lets it. */
function fillAbove(projection: GeoProjection, points: readonly LonLat[]): void {
  const [x, y] = projection.translate();
  const above = project(projection, [0, LAST_LAND])[1];
  const room = boxOf(projection, points).top - MARGIN.top;
  projection.translate([x, y - Math.max(0, Math.min(above, room))]);
}

function middleSeen(projection: GeoProjection, points: readonly LonLat[]): LonLat | undefined {
  const { left, right, top, bottom } = boxOf(projection, points);
  return (projection.invert?.([(left + right) / 2, (top + bottom) / 2]) ?? undefined) as LonLat | undefined;
}

function boxOf(projection: GeoProjection, points: readonly LonLat[]): Frame {
  const pixels = points.map((point) => project(projection, point));
  const [xs, ys] = [pixels.map(([x]) => x), pixels.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function project(projection: GeoProjection, point: LonLat): Pixel {
  return projection(point as [number, number]) ?? [0, 0];
}

/** Beside the world, inverses of projections give nonsense: what does not lead back is not there. */
function unproject(projection: GeoProjection, [x, y]: Pixel): LonLat | null {
  const [lon = NaN, lat = NaN] = projection.invert?.([x, y]) ?? [];
  const [backX, backY] = project(projection, [lon, lat]);
  return Math.hypot(backX - x, backY - y) < 0.5 ? [lon, lat] : null;
}

/** How far the corners are from the middle, in radians; beyond the world it is infinitely far. */
function reachOf(projection: GeoProjection, middle: LonLat, { width, height }: PlateFormat): number {
  const corners = [0, width].flatMap((x) => [0, height].map((y) => unproject(projection, [x, y])));
  return Math.max(
    ...corners.map((corner) => (corner === null ? Infinity : 2 * capOf([middle, corner]).radius))
  );
}
