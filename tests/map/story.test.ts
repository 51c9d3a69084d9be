import { describe, expect, test } from 'vitest';
import { FAMILIES } from '#lib/domain/record/families.ts';
import { THEATRES } from '#lib/domain/record/theatres.ts';
import { dayOf } from '#lib/domain/time/day.ts';
import { windowOf } from '#lib/domain/time/span.ts';
import { maskOf, timesOf, uniformsOf, type Story } from '#lib/map/deck/story-extension.ts';

const window = windowOf({ year: 1944 }, { mode: 'trail' });
const story: Story = {
  window,
  before: windowOf({ year: 1943 }, { mode: 'trail' }),
  progress: 0.25,
  families: new Set(['visit', 'aid']),
  theatres: THEATRES,
  theatresOff: new Set(['poland']),
  chosen: -1,
  pointed: 3,
  time: 2,
  motion: true,
  stroke: 1.4
};

describe('what the GPU is told', () => {
  test('days are whole numbers that 32 bits hold exactly', () => {
    const uniforms = uniformsOf(story);
    for (const name of ['liveFrom', 'liveUntil', 'reach'] as const) {
      expect(Math.fround(uniforms[name])).toBe(uniforms[name]);
      expect(Number.isInteger(uniforms[name])).toBe(true);
    }
    expect(uniforms).toMatchObject({
      liveFrom: dayOf(1944),
      liveUntil: dayOf(1945),
      reach: dayOf(1939),
      progress: 0.25,
      theatres: 0b10111111,
      motion: 1
    });
  });

  test('families and theatres are one bit each', () => {
    expect(maskOf(FAMILIES, new Set(['visit', 'aid']))).toBe(0b101);
    expect(maskOf(THEATRES, new Set(THEATRES))).toBe(255);
    expect(maskOf(FAMILIES, new Set())).toBe(0);
  });

  test('open ends are finite', () => {
    const [from, until] = timesOf({ from: -Infinity, until: Infinity });
    expect(Number.isFinite(from)).toBe(true);
    expect(Number.isFinite(until)).toBe(true);
    expect(from).toBeLessThan(dayOf(1));
    expect(until).toBeGreaterThan(dayOf(2100));
  });
});
