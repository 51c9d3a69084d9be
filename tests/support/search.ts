import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#lib/domain/language/language.ts';
import { createCatalogue } from '#lib/domain/record/catalogue.ts';
import type { AtlasRecord } from '#lib/domain/record/record.ts';
import { createFinder, type Finder } from '#lib/domain/search/finder.ts';
import type { SearchData } from '#lib/domain/search/search-data.ts';

const FOLDER = join(import.meta.dirname, '../../static/data');

export function readData<T>(name: string): T {
  return JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as T;
}

/** The search of a page, over what the site loads. */
export function siteFinder(language: Language): Finder {
  const record = readData<AtlasRecord>(`record.${language}.json`);
  return createFinder(readData<SearchData>('search.json'), createCatalogue(record), language);
}

/** What is found, best first, as `kind id`. */
export function idsFound(finder: Finder, text: string): string[] {
  return finder.find(text).groups.flatMap(({ entries }) => entries.map(({ kind, id }) => `${kind} ${id}`));
}
