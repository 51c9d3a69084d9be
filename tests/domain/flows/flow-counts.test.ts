import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countFlows, countFlowSteps, countIn } from '#lib/domain/flows/flow-counts.ts';
import { FAMILIES } from '#lib/domain/record/families.ts';
import { dayOf } from '#lib/domain/time/day.ts';
import { overlaps } from '#lib/domain/time/interval.ts';
import { makeTable, plainArcs } from '#tests/support/flows.ts';

const month = fc.record({
  year: fc.integer({ min: 1917, max: 1991 }),
  month: fc.integer({ min: 1, max: 12 })
});

describe('counts of a table', () => {
  test('are those of every arc that overlaps a window of whole months', () => {
    fc.assert(
      fc.property(plainArcs, month, fc.integer({ min: 1, max: 400 }), (arcs, { year, month }, months) => {
        const window = {
          from: dayOf(year, month),
          until: Math.min(dayOf(year, month + months), dayOf(1992))
        };
        const counted = countIn(countFlows(makeTable(arcs)), window.from, window.until);
        FAMILIES.forEach((family, index) =>
          expect(counted.get(family)).toBe(
            arcs.filter(
              (arc) => arc.family === index && overlaps({ from: arc.start, until: arc.until }, window)
            ).length
          )
        );
      })
    );
  });

  test('begin in the month of their first day, and not before', () => {
    const arc = { from: 0, to: 4, family: 0, value: 1, start: dayOf(1960, 6), until: dayOf(1960, 7) };
    const counts = countFlows(makeTable([arc]));
    const inMonth = (month: number) =>
      countIn(counts, dayOf(1960, month), dayOf(1960, month + 1)).get('visit');
    expect([inMonth(5), inMonth(6), inMonth(7)]).toEqual([0, 1, 0]);
  });

  test('make the bars of the timeline, of families that are switched on', () => {
    const arc = { from: 0, to: 4, start: dayOf(1960, 6, 1), until: dayOf(1962, 2, 1), value: 1 };
    const counts = countFlows(
      makeTable([
        { ...arc, family: 0 },
        { ...arc, family: 2 }
      ])
    );
    const steps = countFlowSteps(counts, new Set([FAMILIES[2]]), 'years', 1959, 1963);
    expect(steps.map(({ index, total }) => [index, total])).toEqual([
      [1959, 0],
      [1960, 1],
      [1961, 1],
      [1962, 1],
      [1963, 0]
    ]);
    expect(steps[1]?.counts).toEqual({ [`loud-${FAMILIES[2]}`]: 1 });
  });

  test('hold what began before the atlas does', () => {
    const counts = countFlows(
      makeTable([{ from: 0, to: 1, start: dayOf(1900), until: dayOf(1920), family: 0, value: 1 }])
    );
    expect(countIn(counts, dayOf(1918), dayOf(1919)).get('visit')).toBe(1);
    expect(countIn(counts, dayOf(1920), dayOf(1921)).get('visit')).toBe(0);
  });
});
