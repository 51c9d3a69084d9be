import type { Dossier } from './dossier-file.ts';
import { DOSSIER_VERSION, FORMAT } from './dossier-migrations.ts';

/** What the file of a dossier holds. */
export function fileOfDossier({ events, places, people, sources, eras, ...head }: Dossier) {
  return { format: FORMAT, version: DOSSIER_VERSION, dossier: head, events, places, people, sources, eras };
}

/** A dossier as a file for people to keep and to give away, with the address of its schema if there is one. */
export function writeDossier(dossier: Dossier, schema?: string): string {
  const file = { ...(schema !== undefined && { $schema: schema }), ...fileOfDossier(dossier) };
  return JSON.stringify(file, null, 1) + '\n';
}
