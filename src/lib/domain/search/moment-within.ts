import { contains, type Interval } from '#lib/domain/time/interval.ts';
import { dayShown } from '#lib/domain/time/day-shown.ts';
import { indexOfMoment, momentOfDay, scaleOf, stepMoment, type Moment } from '#lib/domain/time/moment.ts';

/** The moment itself if the map then shows a day of `times`, or else the nearest that does, by months if no year does. */
export function momentWithin(times: readonly Interval[], moment: Moment): Moment {
  const isShown = (other: Moment) => times.some((time) => contains(time, dayShown(other, null)));
  if (isShown(moment)) return moment;
  const distance = (other: Moment) => Math.abs(lastMonthOf(other) - lastMonthOf(moment));
  const candidates = (scale: 'years' | 'months') =>
    times
      .flatMap(({ from, until }) => [from, until - 1].map((day) => momentOfDay(day, scale)))
      .flatMap((other) => [stepMoment(other, -1), other, stepMoment(other, 1)])
      .filter(isShown)
      .sort((a, b) => distance(a) - distance(b));
  return candidates(scaleOf(moment))[0] ?? candidates('months')[0] ?? moment;
}

function lastMonthOf({ year, month = 12 }: Moment): number {
  return indexOfMoment({ year, month });
}
