import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { INPUTS, releaseVersion } from '../../scripts/release-version.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'release-'));
  for (const folder of ['src', 'geodata', 'static', 'scripts']) mkdirSync(join(root, folder));
  for (const input of INPUTS.filter((path) => /\.\w+$/.test(path))) writeFileSync(join(root, input), input);
  writeFileSync(join(root, 'src/a.ts'), 'one');
  writeFileSync(join(root, 'src/b.ts'), 'two');
});
afterEach(() => rmSync(root, { recursive: true }));

test('a release of the same contents is the same, wherever and whenever', () => {
  const copy = mkdtempSync(join(tmpdir(), 'release-'));
  cpSync(root, copy, { recursive: true });
  utimesSync(join(copy, 'src/a.ts'), 1, 1);
  expect(releaseVersion(copy, ['/atlas'])).toBe(releaseVersion(root, ['/atlas']));
  expect(releaseVersion(root, ['/atlas'])).toMatch(/^[0-9a-f]{16}$/);
  rmSync(copy, { recursive: true });
});

test.each([
  ['of another text', () => writeFileSync(join(root, 'src/a.ts'), 'another')],
  ['with a file more', () => writeFileSync(join(root, 'static/new.json'), '')],
  ['with a file less', () => rmSync(join(root, 'src/b.ts'))],
  ['with other packages', () => writeFileSync(join(root, 'package-lock.json'), '{}')],
  [
    'whose text has moved to another file',
    () => (writeFileSync(join(root, 'src/a.ts'), ''), writeFileSync(join(root, 'src/b.ts'), 'onetwo'))
  ]
])('a release %s is another', (_, change) => {
  const before = releaseVersion(root, []);
  change();
  expect(releaseVersion(root, [])).not.toBe(before);
});

test('a release for another place is another', () => {
  expect(releaseVersion(root, ['', 'https://a.example'])).not.toBe(
    releaseVersion(root, ['/atlas', 'https://a.example'])
  );
});
