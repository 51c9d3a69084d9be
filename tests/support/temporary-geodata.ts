import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { SourceData } from '#lib/domain/source/source-data.ts';
import { FILES } from '#lib/domain/source/checks/check.ts';
import { THEATRES } from '#lib/domain/record/theatres.ts';
import { formatFault } from '#geodata/print-faults.ts';
import { loadSourceData } from '#geodata/load.ts';
import { makeSourceData } from './source-data.ts';

/** Every file of `geodata/` by its name, as it stands in the folder. */
function textsOf(data: SourceData): Map<string, string> {
  const features = (list: readonly unknown[]) => ({ type: 'FeatureCollection', features: list });
  const contents: [string, unknown][] = [
    [FILES.places, features(data.places)],
    [FILES.people, { people: data.people }],
    [FILES.sources, data.sources],
    [FILES.eras, { eras: data.eras }],
    [FILES.labels, features(data.labels)],
    [FILES.release, { released: data.release.released }],
    [FILES.aliases, { aliases: data.aliases }],
    [FILES.formerIds, { formerIds: data.formerIds }],
    ...THEATRES.map((theatre): [string, unknown] => [
      FILES.theatre(theatre),
      features(data.theatres[theatre] ?? [])
    ])
  ];
  return new Map(contents.map(([file, content]) => [file, JSON.stringify(content, null, 2) + '\n']));
}

type Edit = readonly [file: string, find: string | RegExp, replacement: string | null];

/**
 * Writes sound data into a folder of its own, edits its text as a person would (the file is removed if the
 * replacement is null), and loads it. `lines` are the faults as they are printed.
 */
export function loadEdited(edits: readonly Edit[], data: SourceData = makeSourceData()) {
  const folder = mkdtempSync(join(tmpdir(), 'geodata-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const texts = textsOf(data);
  for (const [file, find, replacement] of edits) {
    const before = texts.get(file) ?? '';
    const after = replacement === null ? null : before.replace(find, replacement);
    if (after === before) throw new Error(`${file} holds no ${String(find)}`);
    if (after === null) texts.delete(file);
    else texts.set(file, after);
  }
  mkdirSync(join(folder, 'theatres'));
  for (const [file, text] of texts) writeFileSync(join(folder, file), text);
  const loaded = loadSourceData(folder);
  const lines = loaded.faults.map((fault) => formatFault(fault, folder));
  return { ...loaded, lines, textOf: (file: string) => texts.get(file) ?? '' };
}
