/** The seven layers of the atlas, and all the rest. */
export const THEATRES = [
  'paris',
  'moscow',
  'yalta',
  'algeria',
  'vietnam',
  'czechoslovakia',
  'poland',
  'elsewhere'
] as const;
export type AtlasTheatre = (typeof THEATRES)[number];

/** Id of a theatre: one of the atlas itself, or of a dossier that names its own. */
export type Theatre = string;

/** What no theatre of a record holds. */
export const ELSEWHERE = 'elsewhere' satisfies AtlasTheatre;

export function isAtlasTheatre(value: string): value is AtlasTheatre {
  return (THEATRES as readonly string[]).includes(value);
}

/** Theatres in an order that does not depend on how they were gathered: the atlas's own first, then by their ids. */
export function orderTheatres(theatres: ReadonlySet<Theatre>): Theatre[] {
  const others = [...theatres].filter((theatre) => !isAtlasTheatre(theatre));
  return [...THEATRES.filter((theatre) => theatres.has(theatre)), ...others.sort()];
}
