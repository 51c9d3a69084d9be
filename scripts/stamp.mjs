import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BUILD } from './paths.mjs';
import { INPUTS } from './release-version.mjs';

/**
 * Where a build is to stand: the path it is below, and the site that its pages name.
 * @typedef {{ base: string, site: string }} Target
 */

/**
 * What the build in `build/` was made of and for: its target, the newest of its inputs, and the build's own time, by
 * which a build that someone else made is told apart.
 * @typedef {Target & { newest: number, built: number }} Stamp
 */

/**
 * Whether the build is missing, older than what it is made of, or not known to be for this target.
 * @param {string} root
 * @param {Target} target
 */
export function needsBuild(root, { base, site }) {
  const page = pageOf(root);
  if (!existsSync(page) || !existsSync(stampOf(root))) return true;
  /** @type {Stamp} */
  const stamp = JSON.parse(readFileSync(stampOf(root), 'utf8'));
  return (
    stamp.base !== base ||
    stamp.site !== site ||
    stamp.newest !== newestInput(root) ||
    stamp.built !== statSync(page).mtimeMs
  );
}

/**
 * Notes what the build was made of.
 * @param {string} root
 * @param {Target} target
 * @param {number} newest of the inputs before the build, so that a change during it is not missed
 */
export function writeStamp(root, { base, site }, newest) {
  /** @type {Stamp} */
  const stamp = { base, site, newest, built: statSync(pageOf(root)).mtimeMs };
  mkdirSync(dirname(stampOf(root)), { recursive: true });
  writeFileSync(stampOf(root), JSON.stringify(stamp));
}

/**
 * When the newest input was written, in milliseconds.
 * @param {string} root
 */
export function newestInput(root) {
  return Math.max(...INPUTS.map((input) => newestBelow(join(root, input))));
}

/**
 * A folder's own time counts too: it changes when a file is deleted.
 * @param {string} path
 * @returns {number}
 */
function newestBelow(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestBelow(join(path, name))));
}

/** @param {string} root */
const pageOf = (root) => join(root, BUILD, 'index.html');

/**
 * Outside of the build, so that it is not published.
 * @param {string} root
 */
const stampOf = (root) => join(root, '.svelte-kit', 'build-stamp.json');
