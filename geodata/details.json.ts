import type { Language } from '#lib/domain/language/language.ts';
import { compileDetails } from '#lib/domain/source/compile/compile-details.ts';
import type { SourceData } from '#lib/domain/source/source-data.ts';
import { formatReferences } from './bibliography/format-references.ts';

/** Makes `static/data/details.<language>.json`: what is read once something is open, in one language. */
export function makeDetails(data: SourceData, language: Language): string {
  return JSON.stringify(compileDetails(data, language, formatReferences(data.sources, language))) + '\n';
}
