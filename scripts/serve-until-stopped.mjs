import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { serveSite } from './serve.mjs';
import { base, port } from './settings.mjs';

/**
 * Serves a folder of the project, with BASE_PATH and PORT as they are set, until SIGINT or SIGTERM; resolves to the
 * address.
 * @param {string} folder from the top of the project
 */
export async function serveUntilStopped(folder) {
  if (!existsSync(join(ROOT, folder))) {
    console.error(`There is no ${folder}/ to serve: run "npm start", which builds it, or "npm test".`);
    process.exit(1);
  }
  const { address, close } = await serveSite({ folder: join(ROOT, folder), base, port });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    // Not once: under npm, Ctrl-C arrives from the terminal and from npm.
    process.on(signal, () => close().then(() => process.exit(0)));
  }
  return address;
}
