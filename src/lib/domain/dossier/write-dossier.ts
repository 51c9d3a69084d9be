import type { Dossier } from './dossier-file.ts';
import { DOSSIER_VERSION, FORMAT } from './dossier-migrations.ts';

/** A dossier as a file for people to keep and to give away, with the address of its schema if there is one. */
export function writeDossier(dossier: Dossier, schema?: string): string {
  const { events, places, people, sources, eras, ...head } = dossier;
  const file = {
    ...(schema !== undefined && { $schema: schema }),
    format: FORMAT,
    version: DOSSIER_VERSION,
    dossier: head,
    events,
    places,
    people,
    sources,
    eras
  };
  return JSON.stringify(file, null, 1) + '\n';
}
