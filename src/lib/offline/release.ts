import type { ReleaseFiles } from '#lib/domain/offline/wanted.ts';

/** A release of the site, as its worker knows it. */
export interface Release extends ReleaseFiles {
  readonly version: string;
}

/** Files that are named by their content, of any release. */
export function isHashed(path: string, { base }: Pick<Release, 'base'>): boolean {
  return path.startsWith(`${base}/_app/immutable/`);
}
