import { BUILD, ROOT, SUBPATH, SUBPATH_BUILD } from './paths.mjs';
import { runTool } from './run.mjs';
import { site } from './settings.mjs';
import { newestInput, writeStamp } from './stamp.mjs';

/**
 * Builds the site into `build/` and notes what of; resolves to the exit code.
 * @param {string} base
 */
export async function build(base) {
  const newest = newestInput(ROOT);
  const code = await buildInto(BUILD, base);
  if (code === 0) writeStamp(ROOT, { base, site }, newest);
  return code;
}

/** Builds the site as it is published below a sub-path, for the browser tests. */
export function buildSubpath() {
  return buildInto(SUBPATH_BUILD, SUBPATH);
}

/**
 * @param {string} folder
 * @param {string} base
 */
function buildInto(folder, base) {
  return runTool('vite', ['build', '--logLevel', 'warn'], { BASE_PATH: base, BUILD_DIR: folder });
}
