import { describe, expect, test } from 'vitest';
import { secondsBefore, secondsOf, type Scene } from '#lib/domain/lecture/lecture.ts';
import { formatSeconds, paceAt } from '#lib/domain/lecture/pace.ts';

const scenes = [60, 120, 30].map((seconds) => ({ seconds }) as Scene);

test('a lecture takes what its scenes take', () => {
  expect(secondsOf({ scenes })).toBe(210);
  expect([0, 1, 2, 3].map((index) => secondsBefore({ scenes }, index))).toEqual([0, 60, 180, 210]);
});

describe('the pace', () => {
  test.each([
    ['in time within the time of the scene', 1, 60, 0],
    ['in time at its very end', 1, 180, 0],
    ['late once it is over', 1, 200, 20],
    ['early while that of the scenes before is not over', 2, 150, -30],
    ['late at the end of all', 2, 215, 5]
  ])('is %s', (_, index, elapsed, late) => {
    expect(paceAt({ scenes }, index, elapsed)).toEqual({ elapsed, late });
  });
});

test.each([
  [0, '0:00'],
  [7.9, '0:07'],
  [-61, '1:01'],
  [750, '12:30'],
  [3723, '1:02:03']
])('%d seconds are %s', (seconds, text) => {
  expect(formatSeconds(seconds)).toBe(text);
});
