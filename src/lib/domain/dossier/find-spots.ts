import type { Gazetteer } from './gazetteer.ts';
import type { Spot } from './place-list.ts';
import type { RowFault } from './problem.ts';
import { readGeometry, readPosition, type Position } from './read-position.ts';
import type { Cells } from './row-cells.ts';

export type FoundSpots = { readonly spots: readonly Spot[] } | Fault;
type Fault = { readonly fault: RowFault; readonly detail: string };
type FoundSpot = { readonly spot: Spot | null } | Fault;

/** Degrees within which a position is that of a place that the atlas knows. */
const NEAR = 1;

/** Where a row is: by its geometry, from one place to another, at a place, or else where its title says. */
export function findSpots(cells: Cells, gazetteer: Gazetteer, looksInTitle: boolean): FoundSpots {
  const geometry = cells('geometry');
  if (geometry !== '') return spotsOfGeometry(geometry, cells);
  const from = findSpot(cells('from'), cells('fromLon'), cells('fromLat'), gazetteer);
  if ('fault' in from) return from;
  const to = findSpot(cells('to'), cells('toLon'), cells('toLat'), gazetteer);
  if ('fault' in to) return to;
  const ends = [from.spot, to.spot].filter((spot) => spot !== null);
  if (ends.length === 2) return { spots: ends };
  const place = findSpot(cells('place'), cells('lon'), cells('lat'), gazetteer);
  if ('fault' in place) return place;
  const known = [...ends, place.spot].find((spot) => spot !== null);
  if (known !== undefined) return { spots: [known] };
  const named = looksInTitle ? gazetteer.findWithin(cells('title')) : null;
  return named === null ? { fault: 'no-place', detail: '' } : { spots: [named] };
}

function spotsOfGeometry(text: string, cells: Cells): FoundSpots {
  const read = readGeometry(text);
  if ('fault' in read) return { ...read, detail: text };
  const { positions } = read;
  const nameAt = (index: number) => {
    if (positions.length === 1) return cells('place');
    return index === 0 ? cells('from') : index === positions.length - 1 ? cells('to') : '';
  };
  return { spots: positions.map((position, index) => ({ name: nameAt(index), position })) };
}

/** By its coordinates, or by its name if the atlas knows it; no spot if nothing is said. */
function findSpot(name: string, lon: string, lat: string, gazetteer: Gazetteer): FoundSpot {
  const known = name === '' ? null : gazetteer.find(name);
  if (lon === '' && lat === '') {
    if (name === '') return { spot: null };
    return known === null ? { fault: 'unknown-place', detail: name } : { spot: { name, position: known } };
  }
  const read = readPosition(lon, lat);
  if ('fault' in read) return { ...read, detail: `${lon} / ${lat}` };
  const position = read.positions[0]!;
  const [x, y] = position;
  const isSwapped = known !== null && !isNear(position, known) && isNear([y, x], known);
  return isSwapped ? { fault: 'swapped', detail: `${name}: ${lon} / ${lat}` } : { spot: { name, position } };
}

function isNear(a: Position, b: Position): boolean {
  return Math.abs(a[0] - b[0]) < NEAR && Math.abs(a[1] - b[1]) < NEAR;
}
