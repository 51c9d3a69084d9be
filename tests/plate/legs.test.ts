import { describe, expect, test } from 'vitest';
import { FAMILIES } from '#lib/domain/record/families.ts';
import { drawLegs, type LegToDraw } from '#lib/plate/legs.ts';

const leg = (part: Partial<LegToDraw> = {}): LegToDraw => ({
  family: 'visit',
  from: [100, 300],
  to: [700, 300],
  isDirected: true,
  ...part
});

/** The control point of the first curve. */
const controlOf = (d: string) => /Q(-?\d+) (-?\d+)/.exec(d)!.slice(1).map(Number);

describe('arcs', () => {
  test('swing out to the right of their way, so that both ways stay apart', () => {
    const [there] = drawLegs([leg()]);
    const [back] = drawLegs([leg({ from: [700, 300], to: [100, 300] })]);
    expect(controlOf(there!.lines)[1]).toBeGreaterThan(300);
    expect(controlOf(back!.lines)[1]).toBeLessThan(300);
  });

  test('of several families between two places run side by side; of one there is one', () => {
    const legs = drawLegs([leg(), leg({ family: 'aid' }), leg()]);
    expect(legs.map(({ family }) => family)).toEqual(['visit', 'aid']);
    expect(legs[0]!.lines.match(/M/g)).toHaveLength(1);
    expect(controlOf(legs[0]!.lines)).not.toEqual(controlOf(legs[1]!.lines));
  });

  test.each(FAMILIES)('of the family "%s" are told apart by more than colour', (family) => {
    const [drawn] = drawLegs([leg({ family })]);
    const shape = { lines: drawn!.lines.match(/M/g)?.length ?? 0, hasBody: drawn!.bodies !== '' };
    const expected = {
      visit: { lines: 1, hasBody: true },
      accord: { lines: 1, hasBody: false },
      aid: { lines: 1, hasBody: true },
      conflict: { lines: 0, hasBody: true },
      rupture: { lines: 2, hasBody: false },
      exchange: { lines: 1, hasBody: true }
    };
    expect(shape).toEqual(expected[family]);
  });

  test('have no head where nobody acts on anybody', () => {
    expect(drawLegs([leg({ isDirected: false })])[0]!.bodies).toBe('');
  });

  test('that are hidden by their dots are left out', () => {
    expect(drawLegs([leg({ to: [120, 310] })])).toEqual([]);
  });
});
