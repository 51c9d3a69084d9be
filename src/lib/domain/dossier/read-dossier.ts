import type { z } from '#lib/domain/zod.ts';
import { migrateFile } from '#lib/domain/file/migrate-file.ts';
import { DOSSIER_MIGRATIONS } from './dossier-migrations.ts';
import { DOSSIER_PARTS, dossierFile, dossierHead, type Dossier } from './dossier-file.ts';
import { MOST } from './dossier-limits.ts';
import { isObject, own } from '#lib/domain/file/json-path.ts';
import { problemAt, type Problem } from './problem.ts';
import { readPart } from './read-part.ts';
import { soundColours } from './sound-colours.ts';
import { soundEvents, soundReferences } from './sound-references.ts';

/** What was sound in a dossier, and what was not. Without a dossier, the problems say why. */
export interface ReadDossier {
  readonly dossier: Dossier | null;
  readonly problems: readonly Problem[];
  /** Events in the file; those that are not in the dossier are among the problems. */
  readonly rows: number;
}

/**
 * Reads a dossier in our own schema that someone gave, as parsed JSON. Never throws, takes no key that it does not
 * know, and keeps what is sound: what the rest names exists, and every event is of the years of the atlas.
 */
export function readDossier(content: Readonly<Record<string, unknown>>): ReadDossier {
  const { file, isNewer } = migrateFile(content, DOSSIER_MIGRATIONS);
  const problems: Problem[] = isNewer ? [problemAt(['version'], 'newer-version')] : [];
  for (const key of Object.keys(file))
    if (!Object.hasOwn(dossierFile.shape, key)) problems.push(problemAt([], 'unknown-key', key));
  const head = readPart(dossierHead, own(file, 'dossier'), ['dossier']);
  problems.push(...head.problems);
  const list = <Key extends keyof typeof DOSSIER_PARTS>(key: Key) => {
    const read = readList<z.infer<(typeof DOSSIER_PARTS)[Key]>>(
      DOSSIER_PARTS[key] as unknown as z.ZodType<z.infer<(typeof DOSSIER_PARTS)[Key]>>,
      own(file, key),
      key,
      MOST[key]
    );
    problems.push(...read.problems);
    return read;
  };
  const places = list('places');
  const people = list('people');
  const sources = list('sources');
  const events = list('events');
  const eras = list('eras');
  if (head.value === null) return { dossier: null, problems, rows: events.given };
  const sound = soundEvents(events, { places: places.items, people: people.items, sources: sources.items });
  problems.push(...sound.problems);
  const parts = {
    ...head.value,
    events: sound.events,
    places: places.items,
    people: people.items,
    sources: sources.items,
    eras: eras.items
  };
  const whole = soundReferences(parts);
  const coloured = soundColours(whole.dossier);
  return {
    dossier: coloured.dossier,
    problems: [...problems, ...whole.problems, ...coloured.problems],
    rows: events.given
  };
}

/** Things that were read, with where each stood in its list. */
export interface ReadList<T> {
  readonly items: T[];
  readonly indices: number[];
  readonly given: number;
}

function readList<T extends { readonly id: string }>(
  schema: z.ZodType<T>,
  content: unknown,
  key: string,
  most: number
): ReadList<T> & { problems: Problem[] } {
  const list = { items: [] as T[], indices: [] as number[], given: 0, problems: [] as Problem[] };
  if (content === undefined) return list;
  if (!Array.isArray(content)) {
    list.problems.push(problemAt([key], 'wrong-type'));
    return list;
  }
  list.given = content.length;
  const seen = new Set<string>();
  for (const [index, item] of content.entries()) {
    if (index >= most) {
      list.problems.push({ ...problemAt([key, index], 'too-many'), isRefused: true });
      continue;
    }
    const { value, problems } = readPart(schema, item, [key, index]);
    list.problems.push(...problems);
    if (value === null) continue;
    if (seen.has(value.id)) {
      list.problems.push({ ...problemAt([key, index, 'id'], 'twice', value.id), isRefused: true });
      continue;
    }
    seen.add(value.id);
    list.items.push(value);
    list.indices.push(index);
  }
  return list;
}

/** Whether parsed JSON says that it is a dossier of ours. */
export function isDossierFile(content: unknown, format: string): content is Record<string, unknown> {
  return isObject(content) && own(content, 'format') === format;
}
