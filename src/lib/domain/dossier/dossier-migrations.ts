import { own, without } from '#lib/domain/file/json-path.ts';
import type { FileContent, FileMigration } from '#lib/domain/file/migrate-file.ts';

/** What makes a file a dossier of ours. */
export const FORMAT = 'atlas-dossier';

/**
 * The first leads from version 1 of a dossier's file to version 2, and so on. Whoever changes what a field means adds
 * one here, and to `tests/domain/dossier/` a file of the old version that must still open.
 */
export const DOSSIER_MIGRATIONS: readonly FileMigration[] = [leaveTheatresOfAtlas];

/** The version that this atlas writes. */
export const DOSSIER_VERSION = DOSSIER_MIGRATIONS.length + 1;

/** Places named theatres of the atlas, which had no part in a dossier; now a dossier has theatres of its own. */
function leaveTheatresOfAtlas(file: FileContent): FileContent {
  const places = own(file, 'places');
  if (!Array.isArray(places)) return file;
  return {
    ...file,
    places: places.map((place: unknown) => {
      const isFiled = own(own(place, 'properties'), 'theatre') !== undefined;
      return isFiled ? without(place, ['properties', 'theatre']) : place;
    })
  };
}
