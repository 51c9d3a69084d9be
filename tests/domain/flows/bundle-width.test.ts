import { describe, expect, test } from 'vitest';
import { weightsOfKey, widthOf } from '#lib/domain/flows/bundle-width.ts';

describe('the width of a bundle', () => {
  test('grows with the root of its weight, and stops at the heaviest year', () => {
    const grown = (weight: number) => widthOf(weight, 1000) - widthOf(1e-9, 1000);
    expect(grown(1000) / grown(10)).toBeCloseTo(10, 3);
    expect(widthOf(5000, 1000)).toBe(widthOf(1000, 1000));
  });

  test('is none where there is nothing', () => {
    expect(widthOf(0, 1000)).toBe(0);
    expect(widthOf(1, 0)).toBeGreaterThan(0);
  });

  test('is shown in the key for round weights that there are', () => {
    expect(weightsOfKey(5180)).toEqual([50, 500, 5000]);
    expect(weightsOfKey(7)).toEqual([5]);
    expect(weightsOfKey(1)).toEqual([1]);
  });
});
