import type { Dossier } from './dossier-file.ts';
import { problemAt, type Problem } from './problem.ts';

/** A dossier whose theatres name lands that there are; `known`: ids of all polities of the borders. */
export function soundLands(
  dossier: Dossier,
  known: ReadonlySet<string>
): { dossier: Dossier; problems: Problem[] } {
  if (dossier.theatres === undefined) return { dossier, problems: [] };
  const problems: Problem[] = [];
  const theatres = dossier.theatres.map((theatre, index) => ({
    ...theatre,
    lands: theatre.lands.filter((land, at) => {
      const path = ['dossier', 'theatres', index, 'lands', at];
      if (!known.has(land)) problems.push(problemAt(path, 'unknown-land', land));
      return known.has(land);
    })
  }));
  return { dossier: { ...dossier, theatres }, problems };
}
