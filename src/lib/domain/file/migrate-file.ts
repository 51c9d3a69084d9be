/** What a file holds, before it is known to be sound. */
export type FileContent = Readonly<Record<string, unknown>>;

/** Rewrites what a file holds as the next version has it. It must bear with anything: nothing has been checked. */
export type FileMigration = (file: FileContent) => FileContent;

/**
 * A file brought up to date; `isNewer`: it is of a version that this atlas does not know yet. The first of the
 * migrations leads from version 1 to version 2, and so on.
 */
export function migrateFile(
  file: FileContent,
  migrations: readonly FileMigration[]
): { file: FileContent; isNewer: boolean } {
  const current = migrations.length + 1;
  const version = versionOf(file);
  const migrated = migrations
    .slice(Math.min(version, current) - 1)
    .reduce<FileContent>((before, step) => step(before), file);
  return { file: { ...migrated, version: current }, isNewer: version > current };
}

/** Without a version, or with what is none, a file is taken for one of the first. */
function versionOf(file: FileContent): number {
  const { version } = file;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : 1;
}
