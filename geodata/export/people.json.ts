import type { SourceData } from '#lib/domain/source/source-data.ts';
import { stampOf } from './stamp.ts';

/** Makes `static/data/export/people.json`: the people with their roles, as they stand in `geodata/people.json`. */
export function makePeopleJson(data: SourceData): string {
  return JSON.stringify({ ...stampOf(data), people: data.people }, null, 1) + '\n';
}
