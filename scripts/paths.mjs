import { join } from 'node:path';

/** The top of the project, wherever the command was given. */
export const ROOT = join(import.meta.dirname, '..');
/** The folder that a build goes into, from the top. */
export const BUILD = 'build';
/** The same for the build that the browser tests open below a sub-path. */
export const SUBPATH_BUILD = 'build-subpath';
export const SUBPATH = '/atlas';
