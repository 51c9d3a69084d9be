import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPolityFiles } from './load.ts';

/**
 * SHA-256 over everything that the outputs follow from: the hand-edited files and the versions of the maker's
 * packages. It stands in the outputs, so that a change without `npm run borders` is found without the maker.
 */
export function hashInputs(folder: string): string {
  const hash = createHash('sha256');
  const files = [
    ...listPolityFiles(folder),
    'overlays.json',
    'owners.json',
    'sets.json',
    'cuts.geojson',
    'lines.json',
    'maker/package-lock.json'
  ];
  for (const file of files) {
    // Line ends may differ after a checkout on another system.
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${file}\n${text.length}\n${text}`);
  }
  return hash.digest('hex');
}
