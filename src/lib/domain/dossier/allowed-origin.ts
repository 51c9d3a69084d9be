/**
 * Whether a Content-Security-Policy lets a page fetch from an origin that it names; sources with wildcards, and schemes
 * alone, do not count: whoever hosts the atlas says which one.
 */
export function allowsOrigin(policy: string, origin: string): boolean {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/u));
  const connect = directives.find(([name]) => name?.toLowerCase() === 'connect-src');
  return connect?.slice(1).some((source) => source.toLowerCase() === origin) ?? false;
}
