import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { run } from './run.mjs';

/**
 * Whether what is installed is not what package-lock.json says. npm keeps a copy of the lock beside what it
 * installed; it leaves out the project itself and the packages for other platforms. Contents are compared, not
 * times: a fresh checkout is newer than everything and yet may need nothing.
 * @param {string} root
 */
export function needsInstall(root) {
  const have = readPackages(join(root, 'node_modules', '.package-lock.json'));
  const want = readPackages(join(root, 'package-lock.json'));
  return Object.entries(want).some(([path, { version, integrity, optional }]) => {
    const there = have[path];
    if (path === '' || (optional && there === undefined)) return false;
    return there?.version !== version || there?.integrity !== integrity;
  });
}

/**
 * @param {string} path of a lock
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>}
 */
function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/** Installs what is missing, from the lock; resolves to the exit code. */
export async function install() {
  if (!needsInstall(ROOT)) return 0;
  console.log('Installing what is missing (npm ci) …');
  // Everything is a development dependency, and NODE_ENV=production would leave those out.
  const code = await run('npm', ['ci', '--include=dev']);
  if (code !== 0) console.error('npm ci failed; the lines above say why.');
  return code;
}
