import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Fault } from '#lib/domain/source/source-data.ts';
import {
  cutsFile,
  linesFile,
  overlaysFile,
  ownersFile,
  politiesFile,
  setsFile,
  townsFile,
  type Cut,
  type SourceLine,
  type SourceOwner,
  type SourcePolity,
  type SourceSet,
  type Town
} from './schemas.ts';

/** A polity with the file that it stands in and its place there, for messages. */
export interface FiledPolity {
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly polity: SourcePolity;
}

/** The hand-edited files of `geodata/borders/`. */
export interface BordersSource {
  readonly polities: readonly FiledPolity[];
  readonly overlays: readonly FiledPolity[];
  readonly owners: readonly SourceOwner[];
  readonly sets: readonly SourceSet[];
  readonly cuts: readonly Cut[];
  readonly towns: readonly Town[];
  readonly lines: readonly SourceLine[];
}

export interface LoadedBorders {
  /** Null if the shape of a file is not sound. */
  readonly source: BordersSource | null;
  readonly faults: readonly Fault[];
}

/** Files of polities, in the order in which they are drawn up: `polities/africa.json`, … */
export function listPolityFiles(folder: string): string[] {
  return readdirSync(join(folder, 'polities'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `polities/${name}`);
}

/** Reads the files below `folder`, and lists every fault of their shape. */
export function loadBorders(folder: string): LoadedBorders {
  const faults: Fault[] = [];
  const read = <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | null => {
    const result = readFile(folder, file, schema);
    faults.push(...result.faults);
    return result.value;
  };
  const files = listPolityFiles(folder).map((file) => ({ file, content: read(file, politiesFile) }));
  const overlays = read('overlays.json', overlaysFile);
  const owners = read('owners.json', ownersFile);
  const sets = read('sets.json', setsFile);
  const cuts = read('cuts.geojson', cutsFile);
  const towns = read('towns.geojson', townsFile);
  const lines = read('lines.json', linesFile);
  if (!overlays || !owners || !sets || !cuts || !towns || !lines || faults.length > 0) {
    return { source: null, faults };
  }
  const source = {
    polities: files.flatMap(({ file, content }) => fileUnder(file, 'polities', content?.polities ?? [])),
    overlays: fileUnder('overlays.json', 'overlays', overlays.overlays),
    owners: owners.owners,
    sets: sets.sets,
    cuts: cuts.features,
    towns: towns.features,
    lines: lines.lines
  };
  return { source, faults };
}

function fileUnder(file: string, list: string, polities: readonly SourcePolity[]): FiledPolity[] {
  return polities.map((polity, index) => ({ file, path: [list, index], polity }));
}

function readFile<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema
): { value: z.infer<Schema> | null; faults: Fault[] } {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    return { value: null, faults: [{ file, path: [], message: String(error) }] };
  }
  const result = schema.safeParse(json);
  if (result.success) return { value: result.data, faults: [] };
  const faults = result.error.issues.map((issue) => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    return { file, path, subject: describeWay(json, path), message: issue.message };
  });
  return { value: null, faults };
}

/** `pl 1920-01-10/1920-10-08`: the ids and dates of the objects on the way to a fault. */
function describeWay(json: unknown, path: readonly (string | number)[]): string | undefined {
  const names: string[] = [];
  let here = json;
  for (const step of path) {
    here = (here as Record<string | number, unknown> | undefined)?.[step];
    const { id, when } = (here ?? {}) as { id?: unknown; when?: unknown };
    if (typeof id === 'string') names.push(id);
    if (typeof when === 'string') names.push(when);
  }
  return names.length === 0 ? undefined : names.join(' ');
}
