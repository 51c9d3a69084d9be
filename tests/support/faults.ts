import { checkAll } from '#lib/domain/source/checks/all.ts';
import type { SourceData } from '#lib/domain/source/source-data.ts';

/** What every check has to say of the data, one line a fault: `file path (subject): message`. */
export function faultsOf(data: SourceData): string[] {
  return checkAll(data).map(
    ({ file, path, subject, message }) => `${file} ${path.join('.')} (${subject}): ${message}`
  );
}
