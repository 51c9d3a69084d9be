import { describe, expect, test } from 'vitest';
import { VIDEO_RATE } from '#lib/domain/film/timing.ts';
import { DEFAULT_VIEW } from '#lib/domain/address/view.ts';
import { dayOf } from '#lib/domain/time/day.ts';
import { windowOf } from '#lib/domain/time/span.ts';
import { planFrames, shownInYear } from '#lib/map/film/film-job.ts';
import { makeCatalogue, makeEvent } from '#tests/support/record.ts';

const catalogue = makeCatalogue(
  makeEvent({ id: 'treaty', edtf: '1944-12-10', family: 'accord' }),
  makeEvent({ id: 'visit', edtf: '1945' })
);
const job = { mode: 'year', filter: DEFAULT_VIEW, flows: null } as const;
const plan = { fromYear: 1944, untilYear: 1945, secondsPerYear: 0.5, framesPerSecond: VIDEO_RATE };
const windowIn = (year: number) => windowOf({ year }, { mode: 'year' });

describe('the frames of a film', () => {
  const frames = [...planFrames(catalogue, job, plan)];

  test('flow by their number: frame n at n thirtieths of a second', () => {
    expect(frames.map(({ frame }) => frame.time)).toEqual(
      frames.map((_, index) => expect.closeTo(index / 30))
    );
    expect(frames).toHaveLength(30);
  });

  test('ease from year to year as on the screen, in three tenths of a second', () => {
    expect(frames.slice(0, 15).every(({ frame }) => frame.progress === 1)).toBe(true);
    const turn = frames.slice(15).map(({ frame }) => frame.progress);
    expect(turn.slice(0, 10)).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => expect.closeTo((n / 9) ** 2 * (3 - (2 * n) / 9)))
    );
    expect(turn.slice(9)).toEqual(turn.slice(9).map(() => expect.closeTo(1)));
    expect(frames[16]?.frame).toMatchObject({ before: windowIn(1944), window: windowIn(1945) });
  });

  test('show another state only where a year begins', () => {
    expect(frames.flatMap(({ isNew }, index) => (isNew ? [index] : []))).toEqual([0, 15]);
    expect(frames.map(({ year }) => year)).toEqual([...Array(15).fill(1944), ...Array(15).fill(1945)]);
  });
});

describe('a year of a film', () => {
  test('has the borders of its last day, and nothing is chosen in it', () => {
    expect(shownInYear(catalogue, job, 1944)).toMatchObject({
      day: dayOf(1944, 12, 31),
      chosen: -1,
      pointed: -1,
      polity: null,
      moves: true
    });
  });

  test('shows what is let through, and what went before if that stays', () => {
    const idsOf = (part: Partial<Parameters<typeof shownInYear>[1]>) =>
      shownInYear(catalogue, { ...job, ...part }, 1945).visible.map(({ event }) => event.id);
    expect(idsOf({})).toEqual(['visit']);
    expect(idsOf({ mode: 'trail' })).toEqual(['treaty', 'visit']);
    expect(idsOf({ filter: { ...DEFAULT_VIEW, families: new Set(['aid']) } })).toEqual([]);
  });
});
