import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BordersData, Period } from '#lib/domain/borders/borders-data.ts';
import { NOBODY, createBorders } from '#lib/domain/borders/borders.ts';
import { doubtOn, heldDay, nameOn, overlaysOn, periodOn } from '#lib/domain/borders/polity-on.ts';
import { dayOf, dayOfIso } from '#lib/domain/time/day.ts';
import { readBorders } from '#tests/support/borders.ts';

const START = dayOfIso('1917-11-07');
const period = (from: number, until: number, atoms: number[], more: Partial<Period> = {}): Period => ({
  when: '',
  from: START + from,
  until: START + until,
  status: 'sovereign',
  owner: null,
  confidence: 'high',
  km2: 1,
  atoms,
  anchor: [0, 0],
  reach: 1,
  ...more
});

/** Atom 1 goes from a to b on day 10, is nobody's from 20 to 30, and comes back to a. */
const a = {
  id: 'a',
  names: [{ name: 'A' }],
  periods: [period(0, 10, [0, 1]), period(10, 30, [0]), period(30, 99, [0, 1])]
};
const b = {
  id: 'b',
  names: [
    { name: 'B', until: START + 15 },
    { name: 'New B', from: START + 15 }
  ],
  periods: [period(10, 20, [1])]
};
const small: BordersData = {
  meta: { inputs: '', source: '', licence: '' },
  owners: {},
  polities: [a, b],
  overlays: [{ id: 'front', names: [{ name: 'Front' }], periods: [period(5, 8, [1])] }],
  lines: [{ id: 'line', from: START + 5, until: START + 8, confidence: 'low', reason: 'why' }]
};

describe('the borders of a small world', () => {
  const borders = createBorders(small);
  const holdersOn = (day: number) =>
    borders
      .holdsOn(START + day)
      .map((hold) => hold && `${hold.polity.id}${hold.polity.periods.indexOf(hold.period)}`);

  test.each([
    [0, ['a0', 'a0']],
    [9, ['a0', 'a0']],
    [10, ['a1', 'b0']],
    [19, ['a1', 'b0']],
    [20, ['a1', null]],
    [30, ['a2', 'a2']]
  ])('on day %i are held by %j', (day, holders) => expect(holdersOn(day)).toEqual(holders));

  test('change on the days on which an atom changes hands', () => {
    expect(borders.changeDays).toEqual([0, 10, 20, 30, 99].map((day) => START + day));
  });

  test('change between two days where the holder differs, in either direction', () => {
    expect(borders.changesBetween(START + 10, START + 20)).toEqual([1]);
    expect(borders.changesBetween(START + 20, START + 10)).toEqual([1]);
    expect(borders.changesBetween(START + 10, START + 19)).toEqual([]);
    expect(borders.changesBetween(START, START + 30)).toEqual([0, 1]);
  });

  test('are in 1917 before the Revolution as they are on its day', () => {
    expect(borders.holdsOn(dayOf(1917, 3))).toEqual(borders.holdsOn(START));
    expect(borders.changesBetween(dayOf(1917), START)).toEqual([]);
  });

  test('count nobody as nobody', () => expect(borders.holdersOn(START + 25)[1]).toBe(NOBODY));
});

describe('a polity on a day', () => {
  test('has its name of the day', () => {
    expect([14, 15, 90].map((day) => nameOn(b, START + day))).toEqual(['B', 'New B', 'New B']);
  });

  test('is in its period, or not there', () => {
    expect(periodOn(b, START + 19)).toBe(b.periods[0]);
    expect(periodOn(b, START + 20)).toBeUndefined();
    expect(periodOn(a, dayOf(1917))).toBe(a.periods[0]);
  });

  test('may have a front over it, and lines in doubt beside it', () => {
    const on = (day: number) => [
      overlaysOn(small, START + day).length,
      doubtOn(small, 0, START + day)?.reason
    ];
    expect([4, 5, 7, 8].map(on)).toEqual([
      [0, undefined],
      [1, 'why'],
      [1, 'why'],
      [0, undefined]
    ]);
    expect(doubtOn(small, 7, START)).toBeUndefined();
  });
});

describe('the borders of the atlas', () => {
  const borders = createBorders(readBorders());
  const anyDay = fc.integer({ min: dayOf(1917), max: dayOf(1991, 12, 31) });

  test('give every atom the hold of the period that contains it', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        borders.holdsOn(day).forEach((hold, atom) => {
          expect(hold?.period.atoms).toContain(atom);
          expect(hold && periodOn(hold.polity, day)).toBe(hold?.period);
        });
      }),
      { numRuns: 60 }
    );
  });

  test('change between two days exactly where the holders differ', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, other) => {
        const [before, after] = [borders.holdersOn(day), borders.holdersOn(other)];
        const differing = [...before.keys()].filter((atom) => before[atom] !== after[atom]);
        expect(borders.changesBetween(day, other)).toEqual(differing);
      })
    );
  });

  test.each([
    ['Persia', 'x-irn', '1930-01-01'],
    ['Iran', 'x-irn', '1935-03-21'],
    ['Kingdom of Serbs, Croats and Slovenes', 'yu', '1929-10-02'],
    ['Yugoslavia', 'yu', '1929-10-03'],
    ['Burkina Faso', 'x-bfa', '1984-08-04']
  ])('know %s by its name', (name, id, iso) => {
    const polity = borders.polityOf(id);
    expect(polity && nameOn(polity, dayOfIso(iso))).toBe(name);
  });

  test.each([
    ['1938-10-02', 'bm', 'cs'],
    ['1939-03-15', 'bm', 'bm'],
    ['1940-07-01', 'fr-occ', 'fr-occ'],
    ['1990-10-02', 'gdr', 'gdr'],
    ['1990-10-03', 'gdr', 'de'],
    ['1924-10-28', 'tuva', 'tuva'],
    ['1944-10-11', 'tuva', 'su']
  ])('on %s the land of %s is held by %s', (iso, land, holder) => {
    const atoms = borders.polityOf(land)?.periods[0]?.atoms ?? [];
    const holds = borders.holdsOn(dayOfIso(iso));
    expect(new Set(atoms.map((atom) => holds[atom]?.polity.id))).toEqual(new Set([holder]));
  });
});

test('days outside the data are held to its first and last', () => {
  expect(heldDay(dayOf(1900))).toBe(START);
  expect(heldDay(dayOf(2000))).toBe(dayOf(1991, 12, 31));
  expect(heldDay(START + 1)).toBe(START + 1);
});
