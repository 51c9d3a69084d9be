import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { needsBuild, newestInput, writeStamp } from '../../scripts/stamp.mjs';

const HERE = { base: '', site: '' };
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stamp-'));
  for (const folder of ['src/lib', 'geodata', 'static', 'scripts', 'build'])
    mkdirSync(join(root, folder), { recursive: true });
  for (const file of [
    'src/lib/a.ts',
    'src/lib/b.ts',
    'package-lock.json',
    'svelte.config.js',
    'vite.config.ts',
    'scripts/page-packs.mjs',
    'build/index.html'
  ])
    writeFileSync(join(root, file), '');
});

afterEach(() => rmSync(root, { recursive: true }));

/** Gives a file a time after that of everything else. */
function touch(path: string) {
  const later = Date.now() / 1000 + 60;
  utimesSync(join(root, path), later, later);
}

test('a build without a stamp is not known to be right', () => {
  expect(needsBuild(root, HERE)).toBe(true);
});

test('a build of what there is serves', () => {
  writeStamp(root, { base: '/atlas', site: '' }, newestInput(root));
  expect(needsBuild(root, { base: '/atlas', site: '' })).toBe(false);
});

test.each([
  ['for another base path', () => undefined, { ...HERE, base: '/atlas' }],
  ['for another site', () => undefined, { ...HERE, site: 'https://atlas.example' }],
  ['missing', () => rmSync(join(root, 'build'), { recursive: true }), HERE],
  ['older than a file of src', () => touch('src/lib/a.ts'), HERE],
  ['older than the lock', () => touch('package-lock.json'), HERE],
  ['older than a deletion', () => (rmSync(join(root, 'src/lib/b.ts')), touch('src/lib')), HERE],
  ['not the one that was noted', () => touch('build/index.html'), HERE]
])('a build is needed when the one there is %s', (_, change, target) => {
  writeStamp(root, HERE, newestInput(root));
  change();
  expect(needsBuild(root, target)).toBe(true);
});

test('a file that changes during the build asks for another', () => {
  const before = newestInput(root);
  touch('src/lib/a.ts');
  writeStamp(root, HERE, before);
  expect(needsBuild(root, HERE)).toBe(true);
});
