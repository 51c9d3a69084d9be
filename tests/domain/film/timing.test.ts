import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areYearsOfFilm, frameAt, frameCountOf, secondsOf, VIDEO_RATE } from '#lib/domain/film/timing.ts';

const plan = { fromYear: 1944, untilYear: 1946, secondsPerYear: 0.5, framesPerSecond: VIDEO_RATE };

describe('the frames of a film', () => {
  test('are as many as its seconds ask for', () => {
    expect(secondsOf(plan)).toBe(1.5);
    expect(frameCountOf(plan)).toBe(45);
    expect(frameCountOf({ ...plan, untilYear: 1944, secondsPerYear: 0.001 })).toBe(1);
  });

  test('stand at n thirtieths of a second, and a new year begins exactly with its frame', () => {
    expect([0, 1, 14, 15, 30, 44].map((index) => frameAt(plan, index))).toEqual([
      { seconds: 0, year: 1944, isFirst: true },
      { seconds: 1 / 30, year: 1944, isFirst: false },
      { seconds: 14 / 30, year: 1944, isFirst: false },
      { seconds: 0.5, year: 1945, isFirst: true },
      { seconds: 1, year: 1946, isFirst: true },
      { seconds: 44 / 30, year: 1946, isFirst: false }
    ]);
  });

  test('a rate that skips years begins anew with each that it tells', () => {
    const slow = { ...plan, framesPerSecond: 1 };
    expect([0, 1].map((index) => frameAt(slow, index))).toMatchObject([
      { year: 1944, isFirst: true },
      { year: 1946, isFirst: true }
    ]);
  });

  test('tell every year alike, whatever the pace', () => {
    const plans = fc.record({
      fromYear: fc.integer({ min: 1917, max: 1950 }),
      years: fc.integer({ min: 1, max: 12 }),
      secondsPerYear: fc.constantFrom(0.5, 1, 2, 4),
      framesPerSecond: fc.constantFrom(10, 30)
    });
    fc.assert(
      fc.property(plans, ({ years, ...part }) => {
        const film = { ...part, untilYear: part.fromYear + years - 1 };
        const told = Array.from({ length: frameCountOf(film) }, (_, index) => frameAt(film, index));
        const counts = new Map<number, number>();
        for (const { year } of told) counts.set(year, (counts.get(year) ?? 0) + 1);
        expect([...counts.keys()]).toEqual(
          Array.from({ length: years }, (_, index) => film.fromYear + index)
        );
        expect(new Set(counts.values())).toEqual(new Set([film.secondsPerYear * film.framesPerSecond]));
        expect(told.filter(({ isFirst }) => isFirst)).toHaveLength(years);
      })
    );
  });
});

test('a film is told from a year of the atlas to the same or a later one', () => {
  const pairs = [
    [1917, 1991],
    [1944, 1944],
    [1945, 1944],
    [1916, 1944],
    [1944, 1992],
    [1944.5, 1945],
    [NaN, 1945]
  ] as const;
  expect(pairs.map(([from, until]) => areYearsOfFilm(from, until))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false
  ]);
});
