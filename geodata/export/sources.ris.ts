import { writeRis } from '#lib/bibliography/ris.ts';
import type { SourceData } from '#lib/domain/source/source-data.ts';

/** Makes `static/data/export/sources.ris`. The format has no place for a release stamp. */
export function makeRis({ sources }: SourceData): string {
  return writeRis(sources);
}
