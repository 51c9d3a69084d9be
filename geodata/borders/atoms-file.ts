import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Piece } from './resolve.ts';

/**
 * `atoms.json`, which the build writes beside the recipes: by atom its area and its pieces as "RUS RU-KGD cut …".
 * By it a recipe can be checked, and read off the committed topology, without the maker.
 */
export interface AtomsFile {
  readonly atoms: readonly { readonly km2: number; readonly pieces: readonly string[] }[];
}

export function readAtoms(folder: string): AtomsFile {
  return JSON.parse(readFileSync(join(folder, 'atoms.json'), 'utf8')) as AtomsFile;
}

export function writePiece({ country, unit, cuts }: Piece): string {
  return [country, unit, ...cuts].join(' ');
}

export function readPiece(text: string): Piece {
  const [country = '', unit = '', ...cuts] = text.split(' ');
  return { country, unit, cuts };
}

/** All pieces, with the atom of each. */
export function listPieces({ atoms }: AtomsFile): { pieces: Piece[]; atomOf: number[] } {
  const entries = atoms.flatMap(({ pieces }, atom) =>
    pieces.map((text) => ({ atom, piece: readPiece(text) }))
  );
  return { pieces: entries.map(({ piece }) => piece), atomOf: entries.map(({ atom }) => atom) };
}

/** One atom a line, so that a change of the recipes shows as a change of few lines. */
export function formatAtoms({ atoms }: AtomsFile): string {
  return `{\n"atoms": [\n${atoms.map((atom) => JSON.stringify(atom)).join(',\n')}\n]\n}\n`;
}
