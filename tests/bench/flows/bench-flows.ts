import { mkdtempSync, rmSync, writeFileSync, appendFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventFlows } from '#tests/support/invent-flows.ts';
import { withBuiltSite } from '../built-site.ts';
import { formatTable, medianOf } from '../table.ts';
import { measureAtlas } from './atlas-side.ts';
import { formatComparison, type Line, type Measured } from './measured.ts';
import { measurePacked } from './packed-side.ts';
import { serveRivals } from './rival-site.ts';
import { measureRival } from './rivals-side.ts';
import type { Rival } from './rivals-page.ts';

/**
 * Shows invented tables of a thousand, a hundred thousand and a million arcs in the atlas and in the three usual ways,
 * in one run, and prints what each costs. `tsx bench-flows.ts 1000 100000`: only these sizes.
 */
const SIZES = process.argv.slice(2).map(Number);
const COUNTS = SIZES.length > 0 ? SIZES : [1000, 100_000, 1_000_000];
/** The first compile what the later ones use, and are measured too: the median leaves them out. */
const YEARS = Array.from({ length: 12 }, (_, index) => 1950 + index);
const WAYS: readonly (readonly [Rival, string])[] = [
  ['bundles', 'bundles, on an empty map'],
  ['refilter', 'deck.gl, array filtered anew'],
  ['setFilter', 'MapLibre, setFilter'],
  ['setData', 'MapLibre, setData']
];

const folder = mkdtempSync(join(tmpdir(), 'atlas-flows-'));
const fileOf = (count: number) => join(folder, `${count}.csv`);
for (const count of COUNTS) {
  writeFileSync(fileOf(count), '');
  for (const piece of inventFlows(count)) appendFileSync(fileOf(count), piece);
}
const rivals = await serveRivals(new Map(COUNTS.map((count) => [`${count}.csv`, fileOf(count)])), 4412);
const own = new Map<number, Measured>();
try {
  await withBuiltSite(4411, async (browser, address) => {
    for (const count of COUNTS) {
      const lines: Line[] = [];
      const add = async (way: string, measure: () => Promise<Measured>) => {
        const measured = await measure().catch((error: unknown) => ({
          failure: error instanceof Error ? error.message.split('\n')[0]! : String(error)
        }));
        lines.push({ way, measured });
        return measured;
      };
      const atlas = await add('the atlas', () => measureAtlas(browser, address, fileOf(count), YEARS));
      if ('steps' in atlas) own.set(count, atlas);
      for (const [rival, name] of WAYS)
        await add(name, () => measureRival(browser, rivals.address, rival, `/${count}.csv`, YEARS));
      const size = (statSync(fileOf(count)).size / 1e6).toFixed(1);
      console.log(
        formatComparison(`${count.toLocaleString('en')} arcs, ${size} MB of CSV`, lines, WAYS[0]![1])
      );
    }
    const packed = await measurePacked(browser, address, COUNTS.at(-1)!);
    console.log(formatTable('What is fetched of a packed table', packed));
  });
} finally {
  await rivals.close();
  rmSync(folder, { recursive: true });
}
const [first, last] = [own.get(COUNTS[0]!), own.get(COUNTS.at(-1)!)];
if (first !== undefined && last !== undefined && COUNTS.length > 1) {
  const ratio = medianOf(last.steps) / medianOf(first.steps);
  const bytes = (last.memory - first.memory) / (COUNTS.at(-1)! - COUNTS[0]!);
  console.log(
    `A step of the atlas costs ${ratio.toFixed(2)} × as much at ${COUNTS.at(-1)} arcs as at ${COUNTS[0]}; each arc takes ${bytes.toFixed(0)} bytes.`
  );
}
