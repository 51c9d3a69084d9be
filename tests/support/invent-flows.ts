/** Latitude, longitude and weight of places that invented arcs run between. */
interface InventedPlace {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

const REGIONS: readonly (readonly [lat: number, lon: number, spread: number])[] = [
  [48, 3, 6],
  [56, 38, 10],
  [42, 65, 8],
  [35, 3, 5],
  [16, 107, 6],
  [50, 15, 4],
  [52, 20, 4],
  [40, -95, 14],
  [35, 110, 10],
  [-10, -55, 12],
  [5, 20, 15],
  [20, 78, 8]
];
const KINDS = ['trade', 'visit', 'aid'];

/** Numbers from 0 to 1 that are the same every time (mulberry32, a public-domain generator of Tommy Ettinger). */
export function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function inventPlaces(count: number, chance: () => number): InventedPlace[] {
  return Array.from({ length: count }, (_, index) => {
    const [lat, lon, spread] = REGIONS[index % REGIONS.length]!;
    const around = () => (chance() + chance() - 1) * spread;
    return { name: `Place ${index + 1}`, lat: lat + around(), lon: lon + around() };
  });
}

export const FLOW_COLUMNS = 'from,from_lat,from_lon,to,to_lat,to_lon,date,category,tonnes,note';

/** A CSV of invented arcs, some 100 bytes each, in pieces: the same for the same count. */
export function* inventFlows(count: number, places = 2000): Generator<string> {
  const chance = createChance(count);
  const all = inventPlaces(places, chance);
  // A few places take most, as in trade.
  const pick = () => all[Math.floor(chance() ** 3 * all.length)]!;
  yield `${FLOW_COLUMNS}\n`;
  let piece = '';
  for (let arc = 0; arc < count; arc += 1) {
    const [from, to] = [pick(), pick()];
    const year = 1918 + Math.floor(chance() * 74);
    const month = String(1 + Math.floor(chance() * 12)).padStart(2, '0');
    const day = String(1 + Math.floor(chance() * 28)).padStart(2, '0');
    const kind = KINDS[Math.floor(chance() * KINDS.length)]!;
    const spot = ({ name, lat, lon }: InventedPlace) => `${name},${lat.toFixed(4)},${lon.toFixed(4)}`;
    piece += `${spot(from)},${spot(to)},${year}-${month}-${day},${kind},${Math.ceil(chance() ** 4 * 900)},consignment ${arc}\n`;
    if (piece.length < 200_000) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
