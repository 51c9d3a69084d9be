import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { needsInstall } from '../../scripts/install.mjs';

const WANTED = {
  '': { name: 'site' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/for-another-platform': { version: '1.0.0', integrity: 'sha512-b', optional: true }
};

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'install-'));
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: WANTED }));
});

afterEach(() => rmSync(root, { recursive: true }));

function have(packages: object) {
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
}

test('a checkout without node_modules needs an install', () => {
  expect(needsInstall(root)).toBe(true);
});

test('what the lock says, less what is for other platforms, needs none', () => {
  have({ 'node_modules/a': WANTED['node_modules/a'] });
  expect(needsInstall(root)).toBe(false);
});

test.each([
  ['a package is missing', {}],
  ['a version differs', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
  ['the contents differ', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-c' } }],
  [
    'an optional version differs',
    {
      'node_modules/a': WANTED['node_modules/a'],
      'node_modules/for-another-platform': { version: '0.9.0', integrity: 'sha512-d', optional: true }
    }
  ]
])('an install is needed when %s', (_, packages) => {
  have(packages);
  expect(needsInstall(root)).toBe(true);
});
