import type { FileMigration } from '#lib/domain/file/migrate-file.ts';

/**
 * The first leads from version 1 to version 2, and so on. Whoever changes what a field means adds one here, and to
 * `tests/domain/lecture/` a file of the old version that must still open.
 */
export const FILE_MIGRATIONS: readonly FileMigration[] = [];

/** The version that this atlas writes. */
export const FILE_VERSION = FILE_MIGRATIONS.length + 1;
