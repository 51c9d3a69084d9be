import type { Language } from '#lib/domain/language/language.ts';
import { compileRecord } from '#lib/domain/source/compile/compile-record.ts';
import type { SourceData } from '#lib/domain/source/source-data.ts';

/** Makes `static/data/record.<language>.json`: what the explorer loads first, in one language. */
export function makeRecord(data: SourceData, language: Language): string {
  return JSON.stringify(compileRecord(data, language)) + '\n';
}
