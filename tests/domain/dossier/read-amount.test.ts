import { expect, test } from 'vitest';
import { readAmount } from '#lib/domain/dossier/read-amount.ts';

test.each([
  ['12', 12],
  ['1,234', 1234],
  ['1,234.5', 1234.5],
  ['1 234,5', 1234.5],
  ['1\u202f234', 1234],
  ['0.5', 0.5],
  ['0,5', 0.5],
  ['1e9', 1e9],
  ['', 0]
])('%s is an amount', (text, amount) => expect(readAmount(text)).toBe(amount));

test.each(['many', '-4', 'NaN', 'Infinity', '1e999', '1,2,3'])('%s is none', (text) =>
  expect(readAmount(text)).toBeNull()
);
