import { build } from './build.mjs';
import { openOnDesktop } from './desktop.mjs';
import { install } from './install.mjs';
import { BUILD, ROOT } from './paths.mjs';
import { base, site } from './settings.mjs';
import { needsBuild } from './stamp.mjs';

/** Installs what is missing, builds if needed, serves the site, says where, and opens it on a desktop. */
const installed = await install();
if (installed !== 0) process.exit(installed);
if (needsBuild(ROOT, { base, site })) {
  console.log('Building the site …');
  const built = await build(base);
  if (built !== 0) process.exit(built);
}
// Imported only now: it needs what was just installed.
const { serveUntilStopped } = await import('./serve-until-stopped.mjs');
const address = await serveUntilStopped(BUILD);
console.log(`Paris–Moscow is at ${address} (Ctrl-C stops it)`);
openOnDesktop(address);
