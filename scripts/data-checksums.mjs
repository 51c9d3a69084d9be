import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksumOf } from '../src/lib/domain/faults/checksum.ts';

const ID = 'virtual:data-checksums';
/** What pages are made of; what readers take away as files is not. */
const OF_PAGES = /^(borders|ground|details|search|record|lectures\/).*json$/;
const RESOLVED = `\0${ID}`;

/**
 * Lets the site know the checksums of its own data, so that a page notices when it is given that of another release:
 * `virtual:data-checksums` exports them by the paths of the files below a folder.
 * @param {string} folder
 * @returns {import('vite').Plugin}
 */
export function dataChecksums(folder) {
  return {
    name: 'data-checksums',
    resolveId: (id) => (id === ID ? RESOLVED : null),
    load: (id) =>
      id === RESOLVED ? `export const CHECKSUMS = ${JSON.stringify(checksumsIn(folder))};` : null
  };
}

/** @param {string} folder */
function checksumsIn(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => OF_PAGES.test(name));
  return Object.fromEntries(files.sort().map((name) => [name, checksumOf(readFileSync(join(folder, name)))]));
}
