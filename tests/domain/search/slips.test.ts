import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slipsOf, toleranceOf } from '#lib/domain/search/slips.ts';

test('neighbouring letters exchanged', () => {
  expect(slipsOf('paris')).toEqual(['apris', 'prais', 'pairs', 'parsi']);
  expect(slipsOf('aa')).toEqual([]);
  expect(slipsOf('')).toEqual([]);
});

test('exchanging back gives the word', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{2,9}$/), (word) => {
      expect(slipsOf(word).every((slip) => slipsOf(slip).includes(word))).toBe(true);
    })
  );
});

test('longer words may be farther off, figures not at all', () => {
  expect(['ho', 'thorez', 'khrushchev', '1966', 'tu144'].map(toleranceOf)).toEqual([0, 1, 2, 0, 0]);
});
