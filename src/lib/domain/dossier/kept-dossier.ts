import type { Dossier } from './dossier-file.ts';
import { DOSSIER_VERSION } from './dossier-migrations.ts';
import { readDossier } from './read-dossier.ts';
import { fileOfDossier } from './write-dossier.ts';

/** A dossier as a browser keeps it: in the form of a version of its file, as whatever was kept before had no other. */
export interface KeptDossier {
  readonly version: number;
  readonly dossier: Dossier;
}

export function keepDossier(dossier: Dossier): KeptDossier {
  return { version: DOSSIER_VERSION, dossier };
}

/**
 * What was kept as this atlas has it: what an earlier one kept is migrated as its file would be. Before versions were
 * kept, the dossier stood alone. null: nothing of it is sound any more.
 */
export function readKept(kept: KeptDossier | Dossier): Dossier | null {
  const { version, dossier } = 'version' in kept ? kept : { version: 1, dossier: kept };
  if (version === DOSSIER_VERSION) return dossier;
  return readDossier({ ...fileOfDossier(dossier), version }).dossier;
}
