import { writeBibtex } from '#lib/bibliography/bibtex.ts';
import type { SourceData } from '#lib/domain/source/source-data.ts';
import { PRODUCT } from './product.ts';

/** Makes `static/data/export/sources.bib`: the bibliography as BibTeX. */
export function makeBibtex({ sources, release }: SourceData): string {
  const head = [
    `${PRODUCT.title}. Bibliography.`,
    `Release ${release.released}, ${release.hash}. Licence: ${PRODUCT.bibliographyLicence.path}`
  ];
  return `${head.map((line) => `% ${line}\n`).join('')}\n${writeBibtex(sources)}`;
}
