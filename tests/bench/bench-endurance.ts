import { withBuiltSite } from './built-site.ts';
import { measureAtlas, measureLecture } from './endurance.ts';
import { formatTable } from './table.ts';

/**
 * Measures whether two hours of use leave anything behind: `npm run bench:endurance [share]`, on the built site; a
 * share of 0.1 takes a tenth of the time. Beside `npm run bench`, for all of it takes some twenty minutes.
 */
const share = Number(process.argv[2] ?? 1);
await withBuiltSite(4431, async (browser, address) => {
  const open = () =>
    browser.newPage({ reducedMotion: 'reduce', serviceWorkers: 'block', deviceScaleFactor: 0.5 });
  const atlas = await measureAtlas(await open(), address, share);
  console.log(formatTable(`The atlas after ${share * 100} % of two hours`, atlas));
  const lecture = await measureLecture(await open(), address, share);
  console.log(formatTable(`A lecture after ${share * 100} % of two hours`, lecture));
});
