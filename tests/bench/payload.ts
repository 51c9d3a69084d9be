import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './table.ts';

/** What the issue of the atlas allows, in kB (1000 bytes) after gzip. */
const LIMITS = { text: 60, explorer: 760, data: 400, all: 1600 };

/**
 * What a first visit to a built site transfers, from what its pages ask for. `asked`: addresses that a browser
 * asked for until the map stood, as paths below the site. `isReadWithout`: the text was read with scripts switched off.
 */
export function measurePayload(folder: string, asked: readonly string[], isReadWithout: boolean): Row[] {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const preloaded = [...page.matchAll(/<link[^>]+href="\/?([^"]+\.js)"[^>]*>/g)].map(
    ([, path]) => path ?? ''
  );
  const scripts = asked.filter((path) => /\.m?js$/.test(path));
  const data = asked.filter((path) => path.startsWith('data/'));
  const fonts = asked.filter((path) => path.endsWith('.woff2'));
  return [
    row('page with its text', sizeOf(folder, ['index.html'])),
    row('scripts before the first text', isReadWithout ? 0 : sizeOf(folder, preloaded), LIMITS.text),
    row('scripts named by the page', sizeOf(folder, preloaded)),
    row('all scripts of the explorer', sizeOf(folder, scripts), LIMITS.explorer),
    row('data of the first view', sizeOf(folder, data), LIMITS.data),
    row('fonts of the first view', sizeOf(folder, fonts)),
    row(
      'first visit in all',
      sizeOf(
        folder,
        asked.map((path) => path || 'index.html')
      ),
      LIMITS.all
    ),
    row('largest script', Math.max(...scripts.map((path) => sizeOf(folder, [path])))),
    row('all files of the site', sizeOf(folder, filesBelow(folder)))
  ];
}

function row(name: string, kilobytes: number, limit?: number): Row {
  return {
    name,
    value: `${kilobytes.toFixed(0)} kB`,
    ...(limit === undefined ? {} : against(kilobytes, limit))
  };
}

function against(kilobytes: number, limit: number): Pick<Row, 'ratio' | 'note'> {
  return { ratio: kilobytes / limit, note: `of the ${limit} kB allowed` };
}

/** Fonts are compressed already and travel as they are. */
function sizeOf(folder: string, paths: readonly string[]): number {
  const bytes = paths.map((path) => {
    const content = readFileSync(join(folder, path));
    return path.endsWith('.woff2') ? content.length : gzipSync(content).length;
  });
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
