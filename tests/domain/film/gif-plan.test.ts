import { describe, expect, test } from 'vitest';
import { GIF_LIMIT, GIF_PLANS, nextGifPlan } from '#lib/domain/film/gif-plan.ts';

const best = GIF_PLANS[0]!;
const last = GIF_PLANS.at(-1)!;

describe('a GIF', () => {
  test('that came out small enough stays as it is', () => {
    expect(nextGifPlan(best, GIF_LIMIT, 1)).toBeNull();
    expect(nextGifPlan(best, GIF_LIMIT / 4, 0.5)).toBeNull();
  });

  test('a little too large gives up frames and nothing else', () => {
    expect(nextGifPlan(best, GIF_LIMIT * 1.1, 1)).toEqual({ ...best, framesPerSecond: 5 });
  });

  test('goes down the further, the larger it is foreseen to become', () => {
    const steps = [1.1, 2.2, 4, 8, 30].map((times) => {
      const next = nextGifPlan(best, GIF_LIMIT * times, 1);
      return next === null ? -1 : GIF_PLANS.indexOf(next);
    });
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps[0]).toBe(1);
    expect(steps.at(-1)).toBeGreaterThan(3);
    // Half way through it is foreseen to become twice as large.
    expect(nextGifPlan(best, GIF_LIMIT * 2, 0.5)).toBe(nextGifPlan(best, GIF_LIMIT * 4, 1));
  });

  test('never goes back up, and takes the last plan when none is foreseen to do', () => {
    for (const plan of GIF_PLANS.slice(0, -1)) {
      const next = nextGifPlan(plan, GIF_LIMIT * 1.01, 1);
      expect(next === null ? -1 : GIF_PLANS.indexOf(next)).toBeGreaterThan(GIF_PLANS.indexOf(plan));
    }
    expect(nextGifPlan(best, GIF_LIMIT * 10_000, 1)).toBe(last);
    expect(nextGifPlan(last, GIF_LIMIT * 2, 1)).toBeNull();
  });

  test('counts its delays in whole hundredths of a second, as the format does', () => {
    expect(GIF_PLANS.filter(({ framesPerSecond }) => 100 % framesPerSecond !== 0)).toEqual([]);
  });
});
