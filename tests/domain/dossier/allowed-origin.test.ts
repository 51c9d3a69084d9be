import { expect, test } from 'vitest';
import { allowsOrigin } from '#lib/domain/dossier/allowed-origin.ts';

const ORIGIN = 'https://archive.example';

test.each([
  ["connect-src 'self'", false],
  ["img-src https://archive.example; connect-src 'self'", false],
  ["default-src 'none'; Connect-Src 'self' https://archive.example ; font-src 'self'", true],
  ["connect-src 'self' https://archive.example.evil", false],
  ["connect-src 'self' http://archive.example", false],
  ['connect-src * https: https://*.example', false],
  ['', false]
])('under "%s" a file of another origin may be asked for: %s', (policy, allowed) => {
  expect(allowsOrigin(policy, ORIGIN)).toBe(allowed);
});
