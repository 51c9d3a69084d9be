import type { Fault } from '#lib/domain/source/source-data.ts';
import type { Check } from './check.ts';

/** Every id is given once: events across all theatres, and each gazetteer by itself. */
export const checkIds: Check = (data, files) => {
  const seen = new Map<string, string>();
  const events = files.events(data).flatMap(({ feature, theatre, fault }) => {
    const first = seen.get(feature.id);
    seen.set(feature.id, first ?? files.theatre(theatre));
    return first === undefined ? [] : [fault(['id'], `the id "${feature.id}" is already taken in ${first}`)];
  });
  return [
    ...events,
    ...repeated(data.places, files.places, ['features']),
    ...repeated(data.people, files.people, ['people']),
    ...repeated(data.sources, files.sources, []),
    ...repeated(data.eras, files.eras, ['eras']),
    ...repeated(data.labels, files.labels, ['features'])
  ];
};

function repeated(items: readonly { id: string }[], file: string, root: readonly string[]): Fault[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ file, path: [...root, index, 'id'], subject: id, message: `the id "${id}" is already taken` }];
  });
}
