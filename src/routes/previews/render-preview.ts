import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pid } from 'node:process';
import { renderAsync } from '@resvg/resvg-js';
import { CACHE } from './cache.ts';
import { prepareFonts } from './fonts.ts';
import { writeIndexedPng } from './indexed-png.ts';

/** Changes whenever the same drawing is to make another picture. */
const EDITION = '3';

/** Makes a PNG of an SVG, or takes the one that was made of the very same before. */
export async function renderPreview(svg: string): Promise<Buffer> {
  const fontFiles = await prepareFonts();
  const path = join(CACHE, `${createHash('sha256').update(EDITION).update(svg).digest('hex')}.png`);
  try {
    return await readFile(path);
  } catch {
    const image = await renderAsync(svg, {
      font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Serif 4' }
    });
    const png = await writeIndexedPng(image.pixels, image.width, image.height, inksOf(svg));
    await writeFile(`${path}.${pid}`, png);
    await rename(`${path}.${pid}`, path);
    return png;
  }
}

/** The colours that a drawing names. */
function inksOf(svg: string): number[] {
  const named = svg.match(/(?<=")#[0-9a-f]{6}(?=")/g) ?? [];
  return [...new Set(named)].map((hex) => Number.parseInt(hex.slice(1), 16));
}
