import type { z } from '#lib/domain/zod.ts';
import type { KnownIds } from '#lib/domain/address/parameters.ts';
import { shorten } from '#lib/domain/address/address.ts';
import { cleanText, cutText, hidesSomething } from '#lib/domain/file/clean-text.ts';
import { freshSceneId } from './edit-lecture.ts';
import { isObject, own } from '#lib/domain/file/json-path.ts';
import { migrateFile, type FileContent } from '#lib/domain/file/migrate-file.ts';
import { FILE_MIGRATIONS } from './file-migrations.ts';
import type { FileProblem, FileProblemKind } from './file-problem.ts';
import { depthOfJson } from '#lib/domain/file/json-depth.ts';
import { FORMAT, lectureFile, lectureShape, sceneShape } from './lecture-file.ts';
import { MOST, SECONDS } from './lecture-limits.ts';
import type { Lecture, Scene } from './lecture.ts';
import { checkView } from './scene-view.ts';

/** What was sound in a file, and what was not. Without a lecture, the one problem says why. */
export interface ReadLecture {
  readonly lecture: Lecture | null;
  readonly problems: readonly FileProblem[];
}

/** For what a file does not say. */
export interface ReadingDefaults {
  readonly language: Lecture['language'];
  readonly title: string;
}

/** Reads a lecture that someone gave. Never throws, takes no key that it does not know, and repairs what it can. */
export function readLectureFile(text: string, known: KnownIds, defaults: ReadingDefaults): ReadLecture {
  const refuse = (problem: FileProblemKind): ReadLecture => ({
    lecture: null,
    problems: [{ path: '', problem }]
  });
  if (text.length > MOST.bytes) return refuse('too-large');
  if (depthOfJson(text) > MOST.depth) return refuse('too-deep');
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('not-json');
  }
  if (!isObject(content) || own(content, 'format') !== FORMAT) return refuse('not-a-lecture');
  const { file, isNewer } = migrateFile(content, FILE_MIGRATIONS);
  const reader = new Reader();
  if (isNewer) reader.note('version', 'newer-version');
  reader.noteUnknown(file, lectureFile.shape, '');
  const lecture = own(file, 'lecture');
  if (!isObject(lecture)) return refuse('not-a-lecture');
  return { lecture: readLecture(lecture, reader, known, defaults), problems: reader.problems };
}

function readLecture(
  content: FileContent,
  reader: Reader,
  known: KnownIds,
  defaults: ReadingDefaults
): Lecture {
  const { shape } = lectureShape;
  const at = (key: keyof typeof shape) => `lecture.${key}`;
  const read = <T>(key: keyof typeof shape, schema: z.ZodType<T>, otherwise: T) =>
    reader.read(schema, own(content, key), at(key), otherwise);
  reader.noteUnknown(content, shape, 'lecture');
  const id = read('id', shape.id, 'opened');
  const language = read('language', shape.language, defaults.language);
  const title = read('title', shape.title, defaults.title);
  const audience = read('audience', shape.audience, '');
  return {
    id,
    language,
    title,
    audience,
    scenes: readScenes(own(content, 'scenes'), at('scenes'), reader, known)
  };
}

function readScenes(content: unknown, path: string, reader: Reader, known: KnownIds): Scene[] {
  if (!Array.isArray(content)) {
    reader.note(path, content === undefined ? 'missing' : 'wrong-type');
    return [];
  }
  if (content.length > MOST.scenes) reader.note(path, 'too-many');
  const scenes: Scene[] = [];
  for (const [index, scene] of content.slice(0, MOST.scenes).entries()) {
    const at = `${path}[${index}]`;
    if (isObject(scene)) scenes.push(readScene(scene, at, scenes, reader, known));
    else reader.note(at, 'wrong-type');
  }
  return scenes;
}

function readScene(
  content: FileContent,
  path: string,
  before: readonly Scene[],
  reader: Reader,
  known: KnownIds
): Scene {
  const { shape } = sceneShape;
  reader.noteUnknown(content, shape, path);
  const read = <T>(key: keyof typeof shape, schema: z.ZodType<T>, otherwise: T) =>
    reader.read(schema, own(content, key), `${path}.${key}`, otherwise);
  const ask = readAsk(own(content, 'ask'), `${path}.ask`, reader);
  return {
    id: readSceneId(read('id', shape.id, ''), path, before, reader),
    kind: read('kind', shape.kind, 'map'),
    view: readView(read('view', shape.view, ''), `${path}.view`, reader, known),
    title: read('title', shape.title, ''),
    line: read('line', shape.line, ''),
    notes: read('notes', shape.notes, ''),
    sources: readSources(own(content, 'sources'), `${path}.sources`, reader),
    seconds: read('seconds', shape.seconds, SECONDS.usual),
    enter: read('enter', shape.enter, 'fly'),
    ...(ask && { ask })
  };
}

/** No two scenes have one id; one that is none was noted already. */
function readSceneId(id: string, path: string, before: readonly Scene[], reader: Reader): string {
  if (id === '') return freshSceneId(before);
  if (!before.some((scene) => scene.id === id)) return id;
  reader.note(`${path}.id`, 'twice');
  return freshSceneId(before);
}

function readView(view: string, path: string, reader: Reader, known: KnownIds): string {
  const checked = checkView(view, known);
  for (const refused of checked.refused) reader.note(path, 'refused-view', refused);
  return checked.view;
}

function readSources(content: unknown, path: string, reader: Reader): string[] {
  if (content === undefined) return [];
  if (!Array.isArray(content)) {
    reader.note(path, 'wrong-type');
    return [];
  }
  if (content.length > MOST.sources) reader.note(path, 'too-many');
  return content
    .slice(0, MOST.sources)
    .map((source, index) =>
      reader.read(sceneShape.shape.sources.unwrap().element, source, `${path}[${index}]`, '')
    )
    .filter((source) => source !== '');
}

function readAsk(content: unknown, path: string, reader: Reader): Scene['ask'] {
  if (content === undefined) return undefined;
  if (!isObject(content)) {
    reader.note(path, 'wrong-type');
    return undefined;
  }
  const { shape } = sceneShape.shape.ask.unwrap();
  reader.noteUnknown(content, shape, path);
  return {
    question: reader.read(shape.question, own(content, 'question'), `${path}.question`, ''),
    hides: reader.read(shape.hides, own(content, 'hides'), `${path}.hides`, 'outcome')
  };
}

/** Reads values one by one, and keeps what was wrong with them. */
class Reader {
  readonly problems: FileProblem[] = [];

  note(path: string, problem: FileProblemKind, detail?: string): void {
    this.problems.push({ path, problem, ...(detail === undefined ? {} : { detail }) });
  }

  noteUnknown(content: FileContent, shape: object, path: string): void {
    for (const key of Object.keys(content)) {
      if (!Object.hasOwn(shape, key)) this.note(path, 'unknown-key', shorten(cleanText(key)));
    }
  }

  /** The value as the schema has it, what can be saved of it, or something else. */
  read<T>(schema: z.ZodType<T>, value: unknown, path: string, otherwise: T): T {
    if (typeof value === 'string' && hidesSomething(value)) this.note(path, 'hidden-characters');
    const given = typeof value === 'string' ? cleanText(value) : value;
    const result = schema.safeParse(given);
    if (result.success) return result.data;
    const issue = result.error.issues[0]!;
    this.note(path, problemOf(issue, given));
    const repaired = schema.safeParse(repairOf(issue, given));
    return repaired.success && given !== undefined ? repaired.data : otherwise;
  }
}

function problemOf(issue: z.core.$ZodIssue, value: unknown): FileProblemKind {
  if (value === undefined) return 'missing';
  if (issue.code === 'too_big') return typeof value === 'string' ? 'too-long' : 'out-of-range';
  if (issue.code === 'too_small') return 'out-of-range';
  if (issue.code === 'invalid_value') return 'not-one-of';
  if (issue.code === 'invalid_format') return 'malformed';
  return 'wrong-type';
}

/** The nearest value that there may be, where there is one. */
function repairOf(issue: z.core.$ZodIssue, value: unknown): unknown {
  if (typeof value === 'string' && issue.code === 'too_big') return cutText(value, Number(issue.maximum));
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  return Math.round(Math.min(SECONDS.most, Math.max(SECONDS.least, value)));
}
