import { LANGUAGES } from '#lib/domain/language/language.ts';
import type { BordersData } from '#lib/domain/borders/borders-data.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFault } from '#geodata/print-faults.ts';
import { listPieces, readAtoms } from './atoms-file.ts';
import { checkRecipes } from './check-recipes.ts';
import { hashInputs } from './hash-inputs.ts';
import { loadBorders } from './load.ts';
import { makeJudge } from './resolve.ts';

/**
 * Lists every fault of the borders that can be found without the maker's packages, and every output that was made
 * from other inputs than are there. `folder` is `geodata/borders/`.
 */
export function checkBorders(folder: string): string[] {
  const { source, faults } = loadBorders(folder);
  const all = source === null ? faults : checkRecipes(source, judgeBy(folder, source));
  const lines = all.map((fault) => `borders/${formatFault(fault, folder)}`);
  if (source === null) return lines;
  const inputs = hashInputs(folder);
  for (const language of LANGUAGES) {
    const path = `static/data/borders.${language}.json`;
    if (readInputs(join(folder, '../..', path)) !== inputs) {
      lines.push(`${path} is not what the recipes make: run "npm run borders" and commit what it writes`);
    }
  }
  return lines;
}

type Judge = Parameters<typeof checkRecipes>[1];

function judgeBy(folder: string, source: Parameters<typeof checkRecipes>[0]): Judge {
  const { pieces } = listPieces(readAtoms(folder));
  return makeJudge(
    pieces,
    source.cuts.map(({ id }) => id),
    source.sets.map(({ id }) => id)
  );
}

function readInputs(path: string): string | null {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as BordersData).meta.inputs;
  } catch {
    return null;
  }
}
