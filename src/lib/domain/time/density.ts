import { overlaps, type Interval } from './interval.ts';
import { intervalOfMoment, momentOfIndex, type Scale } from './moment.ts';

/** How many of `items` overlap each step of a scale from `first` to `last`, counted by key. */
export function countBySteps<Key extends string>(
  items: readonly { interval: Interval; key: Key }[],
  scale: Scale,
  first: number,
  last: number
): { index: number; counts: Partial<Record<Key, number>>; total: number }[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => {
    const index = first + offset;
    const step = intervalOfMoment(momentOfIndex(index, scale));
    const counts: Partial<Record<Key, number>> = {};
    let total = 0;
    for (const { interval, key } of items) {
      if (!overlaps(interval, step)) continue;
      counts[key] = (counts[key] ?? 0) + 1;
      total += 1;
    }
    return { index, counts, total };
  });
}
