import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { SourceData } from '#lib/domain/source/source-data.ts';
import { PRODUCT } from './product.ts';

/** Makes `static/data/export/sources.bib`: the bibliography as BibTeX in UTF-8; the key of a work is its id. */
export function makeBibtex({ sources, release }: SourceData): string {
  Object.assign(plugins.config.get('@bibtex').format, {
    useIdAsLabel: true,
    checkLabel: false,
    asciiOnly: false
  });
  const head = [
    `${PRODUCT.title}. Bibliography.`,
    `Release ${release.released}, ${release.hash}. Licence: ${PRODUCT.bibliographyLicence.path}`
  ];
  return `${head.map((line) => `% ${line}\n`).join('')}\n${plugins.output.format('bibtex', sources)}`;
}
