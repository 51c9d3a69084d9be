import { beforeEach, afterEach, expect, test, vi } from 'vitest';
import { createLatest } from '#lib/map/latest.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('does the first at once, of many that follow closely the last, and rests as long as it worked', () => {
  const latest = createLatest(() => Date.now());
  const done: string[] = [];
  const work = (name: string) => () => {
    done.push(name);
    vi.setSystemTime(Date.now() + 50);
  };
  latest(work('first'));
  expect(done).toEqual(['first']);
  const forget = latest(work('second'));
  forget();
  latest(work('third'));
  vi.advanceTimersByTime(49);
  expect(done).toEqual(['first']);
  vi.advanceTimersByTime(1);
  expect(done).toEqual(['first', 'third']);
  vi.advanceTimersByTime(50);
  latest(work('fourth'));
  expect(done).toEqual(['first', 'third', 'fourth']);
});
