import { dayOf, type Day } from '#lib/domain/time/day.ts';
import type { Interval } from '#lib/domain/time/interval.ts';
import type { BordersData, DoubtfulLine, Period, Polity } from './borders-data.ts';
import type { Hold } from './borders.ts';

/** The borders begin with the October Revolution (7 November 1917), the slider with January of that year. */
export const BORDERS_INTERVAL: Interval = { from: dayOf(1917, 11, 7), until: dayOf(1992) };

/** The day itself, or the first or last for which borders are known: the map shows those before and after. */
export function heldDay(day: Day): Day {
  return Math.min(Math.max(day, BORDERS_INTERVAL.from), BORDERS_INTERVAL.until - 1);
}

function isOn({ from, until }: Interval, day: Day): boolean {
  const held = heldDay(day);
  return from <= held && held < until;
}

/** The period that a polity is in, or undefined if it was not there. */
export function periodOn(polity: Polity, day: Day): Period | undefined {
  return polity.periods.find((period) => isOn(period, day));
}

/** What a polity was called; names leave no gap, so there always is one. */
export function nameOn({ id, names }: Polity, day: Day): string {
  const name = names.find(({ from = -Infinity, until = Infinity }) => isOn({ from, until }, day));
  return name?.name ?? id;
}

/** Fronts and zones that lay over the polities. */
export function overlaysOn({ overlays }: BordersData, day: Day): Hold[] {
  return overlays.flatMap((polity) => {
    const period = periodOn(polity, day);
    return period === undefined ? [] : [{ polity, period }];
  });
}

/** Why a line of the object `schematic` is not exact on a day, or undefined if it is. */
export function doubtOn({ lines }: BordersData, reason: number, day: Day): DoubtfulLine | undefined {
  const line = lines[reason];
  return line !== undefined && isOn(line, day) ? line : undefined;
}
