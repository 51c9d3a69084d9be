import { join } from 'node:path';
import { compileSearch } from '#lib/domain/source/compile/compile-search.ts';
import type { SourceData } from '#lib/domain/source/source-data.ts';
import { loadBorders } from './borders/load.ts';

/** Makes `static/data/search.json`: names and spellings in all languages. Throws if the borders have a fault of shape. */
export function makeSearch(data: SourceData): string {
  const { source, faults } = loadBorders(join(import.meta.dirname, 'borders'));
  if (source === null) throw new Error(`borders: ${faults.map(({ message }) => message).join('; ')}`);
  const lands = source.polities.map(({ polity }) => polity);
  return JSON.stringify(compileSearch(data, lands)) + '\n';
}
