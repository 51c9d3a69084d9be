import type { Day } from '#lib/domain/time/day.ts';
import type { BordersData, DoubtfulLine, Period, Polity } from './borders-data.ts';
import type { Hold } from './borders.ts';

interface Lasting {
  readonly from: Day;
  readonly until: Day;
}

const isOn = ({ from, until }: Lasting, day: Day) => from <= day && day < until;

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
