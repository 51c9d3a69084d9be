/** What a column of a table can mean. */
export const ROLES = [
  'title',
  'start',
  'end',
  'year',
  'month',
  'day',
  'endYear',
  'endMonth',
  'endDay',
  'place',
  'lat',
  'lon',
  'from',
  'fromLat',
  'fromLon',
  'to',
  'toLat',
  'toLon',
  'geometry',
  'category',
  'value',
  'summary',
  'source'
] as const;
export type Role = (typeof ROLES)[number];

/** Which column has which meaning, by its index. No column has two. */
export type Mapping = Readonly<Partial<Record<Role, number>>>;

/** The mapping with a role given to a column, or to none. */
export function withRole(mapping: Mapping, column: number, role: Role | null): Mapping {
  const others = Object.entries(mapping).filter(([key, index]) => index !== column && key !== role);
  return Object.fromEntries(role === null ? others : [...others, [role, column]]);
}

/** What a column means; null if nothing. */
export function roleOf(mapping: Mapping, column: number): Role | null {
  return ROLES.find((role) => mapping[role] === column) ?? null;
}
