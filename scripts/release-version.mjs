import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made of. */
export const INPUTS = [
  'src',
  'geodata',
  'static',
  'package-lock.json',
  'svelte.config.js',
  'vite.config.ts',
  'scripts/page-packs.mjs'
];

/** Hexadecimal digits of a version: as many as tell any two releases apart. */
const DIGITS = 16;

/**
 * The version of the release that would be built of what there is: the same for the same contents, whenever and
 * wherever they are built.
 * @param {string} root
 * @param {readonly string[]} settings what else goes into the build
 */
export function releaseVersion(root, settings) {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const input of INPUTS) {
    for (const path of filesBelow(root, input))
      hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex').slice(0, DIGITS);
}

/**
 * Files in an order that does not depend on the file system, by paths with `/`.
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(root, path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  const names = readdirSync(join(root, path)).filter((name) => !name.startsWith('.'));
  return names.sort().flatMap((name) => filesBelow(root, `${path}/${name}`));
}
