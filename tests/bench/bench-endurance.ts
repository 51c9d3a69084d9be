import { withBuiltSite } from './built-site.ts';
import { measureAtlas, measureLecture } from './endurance.ts';
import { formatTable } from './table.ts';

/**
 * Measures whether two hours of use leave anything behind: `npm run bench:endurance [share]`, on the built site; a
 * share of 0.1 takes a tenth of the steps. Beside `npm run bench`, for with software rendering all of it takes an hour.
 */
const share = Number(process.argv[2] ?? 1);
if (!(share > 0 && share <= 1)) {
  console.error(`"${process.argv[2]}" is no share of two hours: give a number above 0, up to 1.`);
  process.exit(2);
}
await withBuiltSite(4431, async (browser, address) => {
  for (const { of, measure } of [
    { of: 'The atlas', measure: measureAtlas },
    { of: 'A lecture', measure: measureLecture }
  ]) {
    const page = await browser.newPage({
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      deviceScaleFactor: 0.5
    });
    console.log(
      formatTable(`${of} after ${share * 100} % of two hours`, await measure(page, address, share))
    );
    await page.close();
  }
});
