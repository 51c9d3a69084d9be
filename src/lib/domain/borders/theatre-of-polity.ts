import type { Theatre } from '#lib/domain/record/theatres.ts';

/** The polities that a theatre is at one time or another: its shape on a day is what they hold. */
const POLITIES: Partial<Record<Theatre, readonly string[]>> = {
  paris: ['fr', 'fr-occ', 'fr-itocc'],
  moscow: ['ru', 'su', 'ua-ssr', 'by-ssr', 'tsfsr'],
  algeria: ['dz-n', 'dz-s', 'dz'],
  vietnam: ['indo-tonkin', 'indo-annam', 'indo-cochin', 'vn-n', 'vn-s', 'vn'],
  czechoslovakia: ['cs', 'bm', 'sk'],
  poland: ['pl', 'pl-reg', 'gg']
};

const THEATRE_OF_POLITY = new Map(
  Object.entries(POLITIES).flatMap(([theatre, ids]) => ids.map((id) => [id, theatre as Theatre] as const))
);

/** The theatre whose land a polity is; most of the world is none's. */
export function theatreOfPolity(id: string): Theatre | null {
  return THEATRE_OF_POLITY.get(id) ?? null;
}

export function politiesOfTheatre(theatre: Theatre): readonly string[] {
  return POLITIES[theatre] ?? [];
}
