import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile, appendFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inventFlows } from './invent-flows.ts';

const COLUMNS = 'from_name,from_lat,from_lon,to_name,to_lat,to_lon,first_day,category,amount,note,last_day';
const NAMES = ['counts', 'places', 'overview', 'origins', 'destinations'].map((name) => `${name}.parquet`);

/** Invented arcs packed as scripts/pack-flows.sql does it; `folder` is for the caller to remove. */
export async function packInvented(
  count: number,
  places: number
): Promise<{ folder: string; files: ReadonlyMap<string, Buffer> }> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-packed-'));
  const table = join(folder, 'flows.csv');
  await writeFile(table, `${COLUMNS}\n`);
  let isHead = true;
  for (const piece of inventFlows(count, places)) {
    if (!isHead) await appendFile(table, piece.replaceAll('\n', ',\n'));
    isHead = false;
  }
  await promisify(execFile)(process.execPath, ['scripts/pack-flows.mjs', folder]);
  const files = await Promise.all(
    NAMES.map(async (name) => [name, await readFile(join(folder, name))] as const)
  );
  return { folder, files: new Map(files) };
}

/** The part of a file that a Range header asks for; without one, all of it. */
export function partOf(file: Buffer, range: string | undefined): { part: Buffer; isPart: boolean } {
  const asked = /bytes=(\d+)-(\d*)/.exec(range ?? '');
  if (asked === null) return { part: file, isPart: false };
  const until = asked[2] ? Number(asked[2]) + 1 : file.length;
  return { part: file.subarray(Number(asked[1]), until), isPart: true };
}
