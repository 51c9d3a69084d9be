/**
 * Whether an address is that of a script below one of our paths (which end in `/`) or one of our files, on the origin
 * of the page. `page`: absolute. Never throws.
 */
export function isOwnScript(address: string, page: string, ours: readonly string[]): boolean {
  if (!URL.canParse(address, page)) return false;
  const { origin, pathname } = new URL(address, page);
  if (origin === 'null' || origin !== new URL(page).origin) return false;
  return ours.some((own) => (own.endsWith('/') ? pathname.startsWith(own) : pathname === own));
}
