import type { Theatre } from '#lib/domain/record/theatres.ts';
import type { Words } from './words.ts';

/** What a theatre is called; a dossier's own are among the words of its explorer. */
export function nameTheatre(theatre: Theatre, { theatres }: Pick<Words, 'theatres'>): string {
  const names: Readonly<Record<Theatre, string>> = theatres;
  return names[theatre] ?? theatre;
}
