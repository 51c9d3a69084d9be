/** Rewrites a query as the next version has it. */
export type Migration = (query: URLSearchParams) => URLSearchParams;

/**
 * The first leads from version 1 to version 2, and so on. Whoever changes what a key or a value means adds one here,
 * and to `tests/domain/address/old-addresses.ts` addresses that must still open. Ids that were renamed need none:
 * they stand in `geodata/former-ids.json`.
 */
export const MIGRATIONS: readonly Migration[] = [];

/** Stands in addresses of every version but the first. */
export const VERSION_KEY = 'v';

/** A query brought up to date; `isNewer`: it is of a version that this atlas does not know yet. */
export function migrate(
  query: URLSearchParams,
  migrations: readonly Migration[] = MIGRATIONS
): { query: URLSearchParams; isNewer: boolean } {
  const current = migrations.length + 1;
  const version = readVersion(query.get(VERSION_KEY));
  const migrated = migrations
    .slice(Math.min(version, current) - 1)
    .reduce((before, step) => step(before), new URLSearchParams(query));
  migrated.delete(VERSION_KEY);
  return { query: migrated, isNewer: version > current };
}

/** Without a version, or with what is none, an address is of the first. */
function readVersion(value: string | null): number {
  return value !== null && /^[1-9]\d{0,3}$/.test(value) ? Number(value) : 1;
}
