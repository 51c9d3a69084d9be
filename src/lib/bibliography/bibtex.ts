import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from '#lib/domain/source/csl-item.ts';

/** Works as BibTeX in UTF-8; the key of a work is its id. */
export function writeBibtex(items: readonly CslItem[]): string {
  Object.assign(plugins.config.get('@bibtex').format, {
    useIdAsLabel: true,
    checkLabel: false,
    asciiOnly: false
  });
  return plugins.output.format('bibtex', items);
}
