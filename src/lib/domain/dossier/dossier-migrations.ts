import type { FileMigration } from '#lib/domain/file/migrate-file.ts';

/** What makes a file a dossier of ours. */
export const FORMAT = 'atlas-dossier';

/**
 * The first leads from version 1 of a dossier's file to version 2, and so on. Whoever changes what a field means adds
 * one here, and to `tests/domain/dossier/` a file of the old version that must still open.
 */
export const DOSSIER_MIGRATIONS: readonly FileMigration[] = [];

/** The version that this atlas writes. */
export const DOSSIER_VERSION = DOSSIER_MIGRATIONS.length + 1;
