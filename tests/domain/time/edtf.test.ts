import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf, type EdtfDate, type EdtfPoint } from '#lib/domain/time/edtf.ts';
import { isoOfDay } from '#lib/domain/time/day.ts';
import { writtenDate, writtenDay, writtenMonth } from '#tests/support/arbitrary-edtf.ts';

const QUALIFIERS = [
  { mark: '', approximate: false, uncertain: false },
  { mark: '~', approximate: true, uncertain: false },
  { mark: '?', approximate: false, uncertain: true },
  { mark: '%', approximate: true, uncertain: true }
];

function pointOf(end: EdtfDate['start']): EdtfPoint {
  if (typeof end === 'string') throw new Error(`the end is ${end}`);
  return end;
}

describe('a simple date', () => {
  test('covers exactly the days that its text leaves possible, at the precision of its text', () => {
    fc.assert(
      fc.property(writtenDate, ({ text, precision, from, until }) => {
        const date = parseEdtf(text);
        expect(date.interval).toEqual({ from, until });
        expect(date.interval.from).toBeLessThan(date.interval.until);
        expect(pointOf(date.start).precision).toBe(precision);
        expect(date.end).toBe(date.start);
      })
    );
  });

  test('keeps its qualifier and covers the same days with it as without', () => {
    fc.assert(
      fc.property(
        writtenDate,
        fc.constantFrom(...QUALIFIERS),
        ({ text, precision, from, until }, qualifier) => {
          const { mark, ...flags } = qualifier;
          expect(parseEdtf(text + mark).start).toEqual({ interval: { from, until }, precision, ...flags });
        }
      )
    );
  });

  test('lies inside the coarser date that its text begins with', () => {
    const coarser = fc.oneof(
      writtenDay.map(({ text }) => [text, text.slice(0, 7)] as const),
      writtenDay.map(({ text }) => [text, `${text.slice(0, 7)}-XX`] as const),
      writtenMonth.map(({ text }) => [text, text.slice(0, 4)] as const),
      writtenMonth.map(({ text }) => [text, `${text.slice(0, 4)}-XX`] as const),
      writtenMonth.map(({ text }) => [text.slice(0, 4), `${text.slice(0, 3)}X`] as const),
      writtenMonth.map(({ text }) => [`${text.slice(0, 3)}X`, `${text.slice(0, 2)}XX`] as const)
    );
    fc.assert(
      fc.property(coarser, ([fine, coarse]) => {
        const inner = parseEdtf(fine).interval;
        const outer = parseEdtf(coarse).interval;
        expect(inner.from).toBeGreaterThanOrEqual(outer.from);
        expect(inner.until).toBeLessThanOrEqual(outer.until);
      })
    );
  });

  test.each([
    ['1944-02-29', '1944-02-29', '1944-03-01'],
    ['1944-02', '1944-02-01', '1944-03-01'],
    ['1900-02', '1900-02-01', '1900-03-01'],
    ['2000-02-29', '2000-02-29', '2000-03-01'],
    ['1943-12-31', '1943-12-31', '1944-01-01'],
    ['1943-21', '1943-03-01', '1943-06-01'],
    ['1943-24~', '1943-12-01', '1944-03-01'],
    ['198X?', '1980-01-01', '1990-01-01'],
    ['19XX', '1900-01-01', '2000-01-01'],
    ['1984-XX', '1984-01-01', '1985-01-01'],
    ['1984-06-XX', '1984-06-01', '1984-07-01']
  ])('%s is [%s, %s)', (text, from, until) => {
    const { interval } = parseEdtf(text);
    expect([isoOfDay(interval.from), isoOfDay(interval.until)]).toEqual([from, until]);
  });
});

describe('an interval', () => {
  test('runs from the first possible day of its start to the last of its end', () => {
    fc.assert(
      fc.property(writtenDate, writtenDate, (a, b) => {
        const [start, end] = a.from <= b.from ? [a, b] : [b, a];
        const date = parseEdtf(`${start.text}/${end.text}`);
        expect(date.interval).toEqual({ from: start.from, until: end.until });
        expect(pointOf(date.start).precision).toBe(start.precision);
        expect(pointOf(date.end).precision).toBe(end.precision);
      })
    );
  });

  test.each([
    ['..', 'open'],
    ['', 'unknown']
  ])('with "%s" for an end has an %s end and no limit there', (text, kind) => {
    const start = parseEdtf(`1944/${text}`);
    expect([start.end, start.interval.until]).toEqual([kind, Infinity]);
    const end = parseEdtf(`${text}/1944`);
    expect([end.start, end.interval.from]).toEqual([kind, -Infinity]);
  });

  test('is refused if it ends before it begins', () => {
    fc.assert(
      fc.property(writtenDate, writtenDate, (a, b) => {
        fc.pre(a.from !== b.from);
        const [earlier, later] = a.from < b.from ? [a, b] : [b, a];
        expect(() => parseEdtf(`${later.text}/${earlier.text}`)).toThrow('ends before it begins');
      })
    );
  });
});

describe('some time between', () => {
  test('covers all that an interval would, and says that it is not one', () => {
    fc.assert(
      fc.property(writtenDate, writtenDate, (a, b) => {
        const [start, end] = a.from <= b.from ? [a, b] : [b, a];
        const date = parseEdtf(`[${start.text}..${end.text}]`);
        expect(date.interval).toEqual({ from: start.from, until: end.until });
        expect(date.between).toBe(true);
        expect(parseEdtf(`${start.text}/${end.text}`).between).toBeUndefined();
      })
    );
  });

  test('is refused if it ends before it begins', () => {
    expect(() => parseEdtf('[1924..1920]')).toThrow('ends before it begins');
  });
});
