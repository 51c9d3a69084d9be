import fc from 'fast-check';
import type { Precision } from '#lib/domain/time/edtf.ts';

/** A simple EDTF date as it is written, with what it ought to mean by calendar arithmetic alone. */
export interface WrittenDate {
  readonly text: string;
  readonly precision: Precision;
  readonly from: number;
  readonly until: number;
}

const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 86_400_000;
const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** Years that Date.UTC does not take for years of the 20th century. */
const years = fc.integer({ min: 1000, max: 2999 });
const months = fc.integer({ min: 1, max: 12 });

export const writtenYear = years.map((year): WrittenDate => ({
  text: `${year}`,
  precision: 'year',
  from: day(year, 1, 1),
  until: day(year + 1, 1, 1)
}));

export const writtenMonth = fc.tuple(years, months).map(([year, month]): WrittenDate => ({
  text: `${year}-${pad(month, 2)}`,
  precision: 'month',
  from: day(year, month, 1),
  until: day(year, month + 1, 1)
}));

export const writtenDay = fc.tuple(years, months).chain(([year, month]) =>
  fc.integer({ min: 1, max: day(year, month + 1, 1) - day(year, month, 1) }).map((date): WrittenDate => ({
    text: `${year}-${pad(month, 2)}-${pad(date, 2)}`,
    precision: 'day',
    from: day(year, month, date),
    until: day(year, month, date + 1)
  }))
);

export const writtenSeason = fc
  .tuple(years, fc.integer({ min: 21, max: 24 }))
  .map(([year, season]): WrittenDate => ({
    text: `${year}-${season}`,
    precision: 'season',
    from: day(year, 3 * (season - 20), 1),
    until: day(year, 3 * (season - 19), 1)
  }));

const writtenDecade = fc.integer({ min: 100, max: 299 }).map((decade): WrittenDate => ({
  text: `${decade}X`,
  precision: 'decade',
  from: day(decade * 10, 1, 1),
  until: day(decade * 10 + 10, 1, 1)
}));

const writtenCentury = fc.integer({ min: 10, max: 29 }).map((century): WrittenDate => ({
  text: `${century}XX`,
  precision: 'century',
  from: day(century * 100, 1, 1),
  until: day(century * 100 + 100, 1, 1)
}));

const unspecifiedMonth = writtenYear.chain((year) =>
  fc.constantFrom('-XX', '-XX-XX').map((digits): WrittenDate => ({ ...year, text: `${year.text}${digits}` }))
);

const unspecifiedDay = writtenMonth.map((month): WrittenDate => ({ ...month, text: `${month.text}-XX` }));

/** Every form of a simple date of EDTF level 1, without a qualifier. */
export const writtenDate: fc.Arbitrary<WrittenDate> = fc.oneof(
  writtenYear,
  writtenMonth,
  writtenDay,
  writtenSeason,
  writtenDecade,
  writtenCentury,
  unspecifiedMonth,
  unspecifiedDay
);
