import { parse, type ParseError } from 'jsonc-parser';
import { cleanText, hidesSomething } from '#lib/domain/file/clean-text.ts';
import { depthOfJson } from '#lib/domain/file/json-depth.ts';
import { decodeBytes, type Encoding } from './decode-bytes.ts';
import { readDelimited } from './delimited-table.ts';
import { FORMAT } from './dossier-migrations.ts';
import { MOST } from './dossier-limits.ts';
import { readFeatures, readLinkedPlaces, readStoryMap } from './feature-table.ts';
import { isObject, own, ownText } from '#lib/domain/file/json-path.ts';
import { areOurs, contentOfFeatures } from './our-features.ts';
import type { FileFault, Problem } from './problem.ts';
import { isDossierFile, readDossier, type ReadDossier } from './read-dossier.ts';
import type { Table } from './table.ts';

/** A file that was opened: a dossier of ours, a table whose columns are still to be told, or why it is neither. */
export type Opened = (
  | { readonly kind: 'dossier'; readonly read: ReadDossier }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'fault'; readonly fault: FileFault; readonly line: number | null }
) & { readonly encoding?: Encoding; readonly isGuess?: boolean };

/** Tells by its content what a file is, and reads it. `name` is what it is called without an ending. Never throws. */
export function openFile(bytes: Uint8Array, name: string, encoding?: Encoding): Opened {
  if (bytes.length > MOST.bytes) return fault('too-large');
  const decoded = decodeBytes(bytes, encoding);
  if (typeof decoded === 'string') return fault(decoded);
  const { text, ...how } = decoded;
  return { ...openText(text, name), ...how };
}

function openText(given: string, name: string): Opened {
  const text = given.replace(/^\uFEFF/, '');
  if (text.trim() === '') return fault('empty');
  return /^\s*[[{]/.test(text) ? openJson(text, name) : asTable(readDelimited(text));
}

function openJson(text: string, name: string): Opened {
  if (depthOfJson(text) > MOST.depth) return fault('too-deep');
  let hidden = 0;
  let content: unknown;
  try {
    content = JSON.parse(text, (_key, value: unknown) => {
      if (typeof value !== 'string') return value;
      if (hidesSomething(value)) hidden += 1;
      return cleanText(value);
    });
  } catch {
    return fault('not-json', lineOfError(text));
  }
  const opened = openContent(content, text, name);
  if (hidden === 0 || opened.kind !== 'dossier') return opened;
  const problem: Problem = {
    line: null,
    path: '',
    kind: 'hidden-characters',
    detail: String(hidden),
    isRefused: false
  };
  return { ...opened, read: { ...opened.read, problems: [...opened.read.problems, problem] } };
}

function openContent(content: unknown, text: string, name: string): Opened {
  if (isDossierFile(content, FORMAT)) return { kind: 'dossier', read: readDossier(content) };
  const slides = own(own(content, 'storymap'), 'slides');
  if (Array.isArray(slides)) return asTable(readStoryMap(slides, text));
  const features = own(content, 'type') === 'Feature' ? [content] : own(content, 'features');
  if (!Array.isArray(features) || !features.every(isObject)) return fault('unknown-format');
  if (features.length === 0) return fault('no-rows');
  if (areOurs(features))
    return {
      kind: 'dossier',
      read: readDossier(contentOfFeatures(features, ownText(content, 'title') ?? name))
    };
  const isLinked = Array.isArray(own(features[0], 'names')) || isLpf(own(content, '@context'));
  return asTable(isLinked ? readLinkedPlaces(features, text) : readFeatures(features, text));
}

function isLpf(context: unknown): boolean {
  return typeof context === 'string' && /linked-?places|lpf/i.test(context);
}

function asTable(table: Table | FileFault): Opened {
  return typeof table === 'string' ? fault(table) : { kind: 'table', table };
}

function fault(kind: FileFault, line: number | null = null): Opened {
  return { kind: 'fault', fault: kind, line };
}

/** Of the first error. JSON.parse of this language says where it is in words, and not in every browser. */
function lineOfError(text: string): number | null {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  const first = errors[0];
  return first === undefined ? null : text.slice(0, first.offset).split('\n').length;
}
