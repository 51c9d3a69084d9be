/**
 * A day as a whole number: days since 1970-01-01, proleptic Gregorian, without time zone.
 * Whole numbers of this size are exact in a 32-bit float, so the GPU decides overlaps exactly as the CPU does.
 */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** The day of a calendar date; `month` is 1–12 and may run over (month 13 is January of the next year). */
export function dayOf(year: number, month = 1, day = 1): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / MS_PER_DAY);
}

/** The day of a full ISO date (`1944-12-10`). Throws a RangeError on anything else. */
export function dayOfIso(iso: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) throw new RangeError(`"${iso}" is not a date like 1944-12-10`);
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  const result = dayOf(year, month, day);
  if (isoOfDay(result) !== iso) throw new RangeError(`"${iso}" is not a day of the calendar`);
  return result;
}

/** Calendar parts of a day: `month` 1–12. */
export function partsOfDay(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `1944-12-10`. */
export function isoOfDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Beyond every day of the atlas. */
const FAR = 1_000_000;

/** The day, held to what 32 bits of a float, and whole numbers of 32 bits, hold exactly; it may be infinite. */
export function holdDay(day: Day): Day {
  return Math.max(-FAR, Math.min(FAR, day));
}
