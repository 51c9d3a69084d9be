import { isObject, own } from '#lib/domain/file/json-path.ts';
import type { RowFault } from './problem.ts';

export type Position = readonly [lon: number, lat: number];
export type ReadPositions = { readonly positions: readonly Position[] } | { readonly fault: RowFault };

const HEMISPHERE = /\s*([NSEW])$/i;
const DEGREES =
  /^([+-]?\d+(?:[.,]\d+)?)\s*°?\s*(?:(\d+(?:[.,]\d+)?)\s*[′']\s*(?:(\d+(?:[.,]\d+)?)\s*(?:″|"|''))?)?$/;

/** Degrees with a point or a comma, or degrees and minutes, and the letter of a hemisphere; null if it is none of them. */
export function readDegrees(given: string): number | null {
  const text = given.trim().replace('−', '-');
  const side = HEMISPHERE.exec(text)?.[1]?.toUpperCase();
  const match = DEGREES.exec(text.replace(HEMISPHERE, ''));
  if (match === null) return null;
  const [degrees, minutes, seconds] = match.slice(1).map((part) => Number((part ?? '0').replace(',', '.')));
  const size = Math.abs(degrees!) + minutes! / 60 + seconds! / 3600;
  return match[1]!.startsWith('-') || side === 'S' || side === 'W' ? -size : size;
}

/** One position of two cells. */
export function readPosition(lonText: string, latText: string): ReadPositions {
  if (lonText.trim() === '' || latText.trim() === '') return { fault: 'half-a-position' };
  const [lon, lat] = [readDegrees(lonText), readDegrees(latText)];
  return lon === null || lat === null ? { fault: 'not-a-number' } : checked([[lon, lat]]);
}

/** Positions of a geometry: GeoJSON of a Point or LineString, or WKT of the same. */
export function readGeometry(text: string): ReadPositions {
  const trimmed = text.trim();
  return trimmed.startsWith('{') ? readGeoJson(trimmed) : readWkt(trimmed);
}

function readGeoJson(text: string): ReadPositions {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'not-a-geometry' };
  }
  const geometry = isObject(own(value, 'geometry')) ? own(value, 'geometry') : value;
  const [type, coordinates] = [own(geometry, 'type'), own(geometry, 'coordinates')];
  const list = type === 'Point' ? [coordinates] : type === 'LineString' ? coordinates : null;
  if (!Array.isArray(list) || list.length === 0) return { fault: 'not-a-geometry' };
  const positions = list.map((position: unknown): Position | null =>
    Array.isArray(position) && typeof position[0] === 'number' && typeof position[1] === 'number'
      ? [position[0], position[1]]
      : null
  );
  return positions.every((position) => position !== null) ? checked(positions) : { fault: 'not-a-geometry' };
}

function readWkt(text: string): ReadPositions {
  const match = /^(?:SRID=\d+;\s*)?(POINT|LINESTRING)\s*Z?\s*\(([^()]*)\)$/i.exec(text);
  if (match === null) return { fault: 'not-a-geometry' };
  const positions = match[2]!.split(',').map((pair): Position => {
    const [lon, lat] = pair.trim().split(/\s+/).map(Number);
    return [lon ?? NaN, lat ?? NaN];
  });
  return positions.every(([lon, lat]) => Number.isFinite(lon) && Number.isFinite(lat))
    ? checked(positions)
    : { fault: 'not-a-geometry' };
}

/** A latitude beyond a pole that would be a longitude has been written in its place. */
function checked(positions: readonly Position[]): ReadPositions {
  const isOff = ([lon, lat]: Position) => Math.abs(lon) > 180 || Math.abs(lat) > 90;
  const stray = positions.find(isOff);
  if (stray === undefined) return { positions };
  const [lon, lat] = stray;
  return { fault: isOff([lat, lon]) ? 'out-of-range' : 'swapped' };
}
