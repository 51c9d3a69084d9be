import { describe, expect, test } from 'vitest';
import { windowOf } from '#lib/domain/time/span.ts';
import { StoryClock, type Frame } from '#lib/map/story-clock.ts';

/** Frames on demand: `advance` lets time pass and fires what was requested. */
function makeSource() {
  let now = 0;
  let pending: ((now: number) => void) | null = null;
  return {
    source: {
      request: (callback: (now: number) => void) => {
        pending = callback;
        return 1;
      },
      cancel: () => {
        pending = null;
      },
      now: () => now
    },
    advance(milliseconds: number) {
      now += milliseconds;
      const callback = pending;
      pending = null;
      callback?.(now);
    },
    isWaiting: () => pending !== null
  };
}

const in1944 = windowOf({ year: 1944 }, { mode: 'year' });
const in1945 = windowOf({ year: 1945 }, { mode: 'year' });

function makeClock() {
  const frames: Frame[] = [];
  const time = makeSource();
  const clock = new StoryClock(in1944, (frame) => frames.push(frame), time.source);
  return { clock, frames, time, last: () => frames.at(-1)! };
}

describe('the clock of the story', () => {
  test('eases from one time to the next and then rests', () => {
    const { clock, time, last } = makeClock();
    clock.set({ window: in1945, moves: true, flows: false });
    expect(last()).toMatchObject({ window: in1945, before: in1944, progress: 0 });
    time.advance(150);
    expect(last().progress).toBeCloseTo(0.5);
    time.advance(150);
    expect(last().progress).toBe(1);
    expect(time.isWaiting()).toBe(false);
  });

  test('goes on while something flows, thirty times a second at most', () => {
    const { clock, frames, time } = makeClock();
    clock.set({ window: in1944, moves: true, flows: true });
    const before = frames.length;
    for (let frame = 0; frame < 60; frame += 1) time.advance(1000 / 60);
    expect(frames.length - before).toBeGreaterThan(20);
    expect(frames.length - before).toBeLessThanOrEqual(31);
    clock.stop();
    expect(time.isWaiting()).toBe(false);
  });

  test('cuts with reduced motion, and nothing flows', () => {
    const { clock, time, last } = makeClock();
    clock.set({ window: in1945, moves: false, flows: true });
    expect(last()).toMatchObject({ progress: 1, time: 0 });
    expect(time.isWaiting()).toBe(false);
  });

  test('starts over from where it was when it is interrupted', () => {
    const { clock, time, last } = makeClock();
    clock.set({ window: in1945, moves: true, flows: false });
    time.advance(100);
    clock.set({ window: in1944, moves: true, flows: false });
    expect(last()).toMatchObject({ window: in1944, before: in1945, progress: 0 });
  });
});
