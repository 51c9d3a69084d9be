import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { z } from 'zod';
import { THEATRES, type AtlasTheatre } from '#lib/domain/record/theatres.ts';
import { FILES } from '#lib/domain/source/checks/check.ts';
import { checkAll } from '#lib/domain/source/checks/all.ts';
import { aliasesFile } from '#lib/domain/source/aliases-file.ts';
import { sourcesFile } from '#lib/domain/source/csl-item.ts';
import { erasFile } from '#lib/domain/source/eras-file.ts';
import { theatreFile, type EventFeature } from '#lib/domain/source/event-feature.ts';
import { formerIdsFile } from '#lib/domain/source/former-ids-file.ts';
import { lectureFile, type SourceLecture } from '#lib/domain/source/lecture-file.ts';
import { labelsFile } from '#lib/domain/source/label-feature.ts';
import { peopleFile } from '#lib/domain/source/people-file.ts';
import { placesFile } from '#lib/domain/source/place-feature.ts';
import { releaseFile } from '#lib/domain/source/release-file.ts';
import type { Fault, SourceData } from '#lib/domain/source/source-data.ts';
import { hashData } from './hash-data.ts';

export interface Loaded {
  /** Present if the shape of every file is sound, even if there are faults of content. */
  readonly data: SourceData | null;
  readonly faults: readonly Fault[];
}

/** Reads and checks all hand-edited files below `folder` (`geodata/`). Never throws for what is in them. */
export function loadSourceData(folder: string): Loaded {
  const faults: Fault[] = [];
  const read = <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | null => {
    const result = readSourceFile(folder, file, schema);
    faults.push(...result.faults);
    return result.value;
  };
  const places = read(FILES.places, placesFile);
  const people = read(FILES.people, peopleFile);
  const sources = read(FILES.sources, sourcesFile);
  const eras = read(FILES.eras, erasFile);
  const labels = read(FILES.labels, labelsFile);
  const release = read(FILES.release, releaseFile);
  const aliases = read(FILES.aliases, aliasesFile);
  const formerIds = read(FILES.formerIds, formerIdsFile);
  const lectures = listLectures(folder).flatMap((file): SourceLecture[] => {
    const lecture = read(file, lectureFile);
    if (lecture === null) return [];
    if (FILES.lecture(lecture.id) !== file) {
      const message = `must be "${basename(file, '.json')}", as its file is`;
      faults.push({ file, path: ['id'], subject: lecture.id, message });
    }
    return [lecture];
  });
  const theatres = Object.fromEntries(
    THEATRES.map((theatre) => [theatre, read(FILES.theatre(theatre), theatreFile)?.features ?? []])
  ) as Record<AtlasTheatre, EventFeature[]>;
  if (!places || !people || !sources || !eras || !labels || !release || !aliases || !formerIds)
    return { data: null, faults };
  const record = {
    places: places.features,
    people: people.people,
    sources,
    eras: eras.eras,
    labels: labels.features,
    aliases: aliases.aliases,
    formerIds: formerIds.formerIds,
    theatres
  };
  // How the record is told does not change what it says: lectures are not part of its hash.
  const data = { ...record, lectures, release: { released: release.released, hash: hashData(record) } };
  // Theatres of the right shape are checked even if another is not, so that every fault is listed at once.
  const all = [...faults, ...checkAll(data)];
  return { data: faults.length === 0 ? data : null, faults: all };
}

/** In the order of their names; none if there is no such folder. */
function listLectures(folder: string): string[] {
  const path = join(folder, FILES.lectures);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => FILES.lecture(basename(name, '.json')));
}

/** Reads a file below a folder by its schema; never throws for what is in it. */
export function readSourceFile<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema
): { value: z.infer<Schema> | null; faults: Fault[] } {
  let text: string;
  try {
    text = readFileSync(join(folder, file), 'utf8');
  } catch {
    return { value: null, faults: [{ file, path: [], message: 'the file is missing' }] };
  }
  const errors: ParseError[] = [];
  const json: unknown = parse(text, errors, { disallowComments: true });
  if (errors.length > 0) {
    const faults = errors.map(({ error, offset }) => {
      const line = text.slice(0, offset).split('\n').length;
      return { file, path: [], message: `not JSON at line ${line}: ${printParseErrorCode(error)}` };
    });
    return { value: null, faults };
  }
  const result = schema.safeParse(json);
  if (result.success) return { value: result.data, faults: [] };
  const faults = result.error.issues.map((issue) => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    return { file, path, subject: subjectAt(json, path), message: issue.message };
  });
  return { value: null, faults };
}

/** The id of the innermost object with one on the way to a fault. */
function subjectAt(json: unknown, path: readonly (string | number)[]): string | undefined {
  let subject: string | undefined;
  let here = json;
  for (const step of path) {
    here = (here as Record<string | number, unknown> | undefined)?.[step];
    const id = (here as { id?: unknown } | undefined)?.id;
    if (typeof id === 'string') subject = id;
  }
  return subject;
}
