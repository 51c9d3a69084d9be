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
export type Theatre = (typeof THEATRES)[number];

export function isTheatre(value: string): value is Theatre {
  return (THEATRES as readonly string[]).includes(value);
}
