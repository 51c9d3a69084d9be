import { expect, test } from 'vitest';
import { insetsWithin } from '#lib/ui/embed/insets.ts';

test('what fits is left as it is', () => {
  const insets = { top: 60, right: 64, bottom: 120, left: 64 };
  expect(insetsWithin(insets, { width: 800, height: 500 })).toEqual(insets);
});

test('in a small frame a part of the map is always left free, in the same proportion', () => {
  const { top, right, bottom, left } = insetsWithin(
    { top: 60, right: 30, bottom: 240, left: 270 },
    { width: 320, height: 240 }
  );
  expect(left + right).toBeCloseTo(224);
  expect(top + bottom).toBeCloseTo(168);
  expect(left / right).toBeCloseTo(9);
  expect(bottom / top).toBeCloseTo(4);
});
