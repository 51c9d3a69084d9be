import type { Day } from '#lib/domain/time/day.ts';
import { parseEdtf } from '#lib/domain/time/edtf.ts';
import type { SourceLine, SourcePeriod, SourcePolity } from './schemas.ts';

/** A recipe with its days: what the pieces are shared out by. */
export interface Row {
  readonly from: Day;
  readonly until: Day;
  readonly tokens: readonly string[];
  /** `pl 1920-01-10/1920-10-08`. */
  readonly subject: string;
}

/** The half-open days of a period; the dates of the data include their ends. */
export function daysOf(when: string): { from: Day; until: Day } {
  return parseEdtf(when).interval;
}

export function rowOf(polity: Pick<SourcePolity, 'id'>, period: SourcePeriod): Row {
  return { ...daysOf(period.when), tokens: period.add, subject: `${polity.id} ${period.when}` };
}

export function rowsOf(polities: readonly { readonly polity: SourcePolity }[]): Row[] {
  return polities.flatMap(({ polity }) => polity.periods.map((period) => rowOf(polity, period)));
}

export function rowsOfLines(lines: readonly SourceLine[]): Row[] {
  return lines.flatMap((line) =>
    line.between.map((tokens) => ({ ...daysOf(line.when), tokens, subject: `line ${line.id}` }))
  );
}
