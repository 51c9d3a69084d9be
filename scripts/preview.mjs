import { BUILD } from './paths.mjs';
import { serveUntilStopped } from './serve-until-stopped.mjs';

/** Serves a build that is there: `node scripts/preview.mjs [folder]`. */
console.log(`Serving ${await serveUntilStopped(process.argv[2] ?? BUILD)}`);
