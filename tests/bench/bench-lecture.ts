import { withBuiltSite } from './built-site.ts';
import { measureLectureLoops } from './lecture-loops.ts';
import { formatTable } from './table.ts';

/**
 * Measures whether a lecture can go by itself for days: `npm run bench:lecture [loops]`, on the built site. Beside
 * `npm run bench`, for it takes some minutes.
 */
const loops = Number(process.argv[2] ?? 200);
await withBuiltSite(4421, async (browser, address) => {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  console.log(formatTable('A lecture that goes by itself', await measureLectureLoops(page, address, loops)));
});
