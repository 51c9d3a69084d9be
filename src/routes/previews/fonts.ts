import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pid } from 'node:process';
import wawoff2 from 'wawoff2';
import { CACHE } from './cache.ts';

/**
 * The renderer reads TrueType and knows no axes, so it draws a variable font in its default weight: of Source Serif 4
 * that is regular. (Of Source Sans 3 it is extra light, so previews do without.) It looks for letters that a file
 * lacks in the others of the list, which are of the same face.
 */
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'vietnamese'];

let prepared: Promise<string[]> | null = null;

/** Paths of font files, unpacked once for a whole build. */
export function prepareFonts(): Promise<string[]> {
  prepared ??= unpackAll();
  return prepared;
}

/** One after the other: the decoder has one memory, and two at a time write into each other's. */
async function unpackAll(): Promise<string[]> {
  await mkdir(CACHE, { recursive: true });
  const paths: string[] = [];
  for (const script of SCRIPTS) paths.push(await unpack(script));
  return paths;
}

async function unpack(script: string): Promise<string> {
  const name = `source-serif-4-${script}-wght-normal`;
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const packed = await readFile(resolve(`@fontsource-variable/source-serif-4/files/${name}.woff2`));
  const path = join(CACHE, `${name}.ttf`);
  // Written whole or not at all, should two builds run at a time.
  const draft = `${path}.${pid}`;
  await writeFile(draft, await wawoff2.decompress(packed));
  await rename(draft, path);
  return path;
}
