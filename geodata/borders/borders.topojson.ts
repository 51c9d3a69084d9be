import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '#lib/domain/language/language.ts';
import { formatFault } from '#geodata/print-faults.ts';
import { formatAtoms, writePiece } from './atoms-file.ts';
import { makeBorders, type Extent } from './borders.json.ts';
import { checkPartition } from './check-partition.ts';
import { checkRecipes } from './check-recipes.ts';
import { hashInputs } from './hash-inputs.ts';
import { loadBorders, type BordersSource } from './load.ts';
import { makeJudge, makeResolver } from './resolve.ts';
import { rowsOf, rowsOfLines } from './rows.ts';
import { cutUnits, type DrawnPiece } from './steps/cut-units.ts';
import { dissolveAtoms, drawTopology, type Level } from './steps/draw-topology.ts';
import { makeAnchorFinder, type Anchor } from './steps/find-anchor.ts';
import { groupAtoms } from './steps/group-atoms.ts';
import { getPolylabel, installMaker } from './steps/maker.ts';
import { markLines, type Sides } from './steps/mark-lines.ts';
import { measureKm2 } from './steps/measure.ts';
import { sweepCrumbs } from './steps/sweep-crumbs.ts';
import { describeTraits } from './steps/traits.ts';

/**
 * `npm run borders`: cuts the world's units, shares the pieces out by the recipes, joins those of one history into
 * atoms, and writes `static/data/borders*` and `atoms.json`. The same inputs give the same bytes.
 */
const FOLDER = import.meta.dirname;
const STATIC = join(FOLDER, '../../static/data');

const WORLD: Level = {
  metres: { near: 1000, middle: 2200, far: 7000 },
  smallestIslandKm2: 40,
  grid: 1e5
};
const FINE: Level = { metres: { near: 700, middle: 700, far: 1500 }, smallestIslandKm2: 6, grid: 2.5e5 };

const started = Date.now();
const say = (line: string) =>
  console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);

const { source, faults } = loadBorders(FOLDER);
if (source === null) stop(faults.map((fault) => formatFault(fault, FOLDER)));
else await build(source);

async function build(source: BordersSource): Promise<void> {
  installMaker(say);
  say('cutting the units');
  const pieces = sweepCrumbs(await cutUnits(source.cuts));
  const judge = makeJudge(pieces, ids(source.cuts), ids(source.sets));
  const recipeFaults = checkRecipes(source, judge);
  if (recipeFaults.length > 0) return stop(recipeFaults.map((fault) => formatFault(fault, FOLDER)));
  const resolve = makeResolver(pieces, source.sets);
  const polityRows = rowsOf(source.polities);
  say(`${pieces.length} pieces; sharing them out to ${polityRows.length} periods`);
  const partitionFaults = checkPartition(pieces, polityRows, resolve);
  if (partitionFaults.length > 0) return stop(partitionFaults);

  const rows = [...polityRows, ...rowsOf(source.overlays), ...rowsOfLines(source.lines)];
  const cutRows = source.cuts.map(({ id }) => [`@${id}`]).filter((tokens) => judge(tokens[0] ?? '') === null);
  const memberships = [...rows.map(({ tokens }) => tokens), ...cutRows].map(resolve);
  const grouping = groupAtoms(pieces.length, memberships);
  const count = grouping.pieces.length;
  const km2 = grouping.pieces.map((members) => sum(members.flatMap((piece) => areasOf(pieces[piece]))));
  say(`${count} atoms; drawing them`);
  const dissolved = await dissolveAtoms(pieces, grouping, describeTraits(pieces, grouping));
  const sides = source.lines.map(
    ({ between }) => between.map((tokens) => atomsOf(tokens)) as unknown as Sides
  );
  const world = markLines(await drawTopology(dissolved, count, WORLD), sides);
  const fine = markLines(await drawTopology(dissolved, count, FINE), sides);

  say('placing the names');
  const findAnchor = makeAnchorFinder(world, await getPolylabel(), spotOf);
  const extentOf = (tokens: readonly string[]): Extent => {
    const atoms = [...atomsOf(tokens)].sort((a, b) => a - b);
    return { km2: Math.round(sum(atoms.map((atom) => km2[atom] ?? 0))), atoms, ...findAnchor(atoms) };
  };
  const inputs = hashInputs(FOLDER);
  mkdirSync(STATIC, { recursive: true });
  write(STATIC, 'borders.topojson', JSON.stringify(world) + '\n');
  write(STATIC, 'borders.fine.topojson', JSON.stringify(fine) + '\n');
  for (const language of LANGUAGES) {
    write(STATIC, `borders.${language}.json`, makeBorders(source, inputs, extentOf, language));
  }
  const atoms = grouping.pieces.map((members, atom) => ({
    km2: Math.round(km2[atom] ?? 0),
    pieces: members.map((piece) => writePiece(pieces[piece] as DrawnPiece))
  }));
  write(FOLDER, 'atoms.json', formatAtoms({ atoms }));

  /** Some point of an atom, and the radius of a disc of its area. */
  function spotOf(atom: number): Anchor {
    const geometry = pieces[grouping.pieces[atom]?.[0] ?? -1]?.geometries[0];
    const [lon = 0, lat = 0] = (geometry?.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2)[0] ??
      []) as number[];
    return { anchor: [lon, lat], reach: Number(Math.sqrt((km2[atom] ?? 0) / Math.PI).toFixed(1)) };
  }

  function atomsOf(tokens: readonly string[]): Set<number> {
    return new Set([...resolve(tokens)].map((piece) => grouping.atomOf[piece] ?? -1));
  }
}

function areasOf(piece: DrawnPiece | undefined): number[] {
  return piece?.geometries.map(measureKm2) ?? [];
}

function ids(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function write(folder: string, name: string, text: string): void {
  writeFileSync(join(folder, name), text);
  say(
    `${name}  ${(text.length / 1000).toFixed(0)} kB, ${(gzipSync(text, { level: 9 }).length / 1000).toFixed(1)} kB gzip`
  );
}

function stop(lines: readonly string[]): void {
  console.error(`${lines.length} faults in geodata/borders:\n${lines.map((line) => `  ${line}`).join('\n')}`);
  process.exitCode = 1;
}
