import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '#lib/domain/search/query.ts';
import { dayOfIso, isoOfDay } from '#lib/domain/time/day.ts';
import { FIRST_YEAR, LAST_YEAR } from '#lib/domain/time/moment.ts';

/** The time as its first and last day, and the words. */
function read(text: string) {
  const { words, time } = parseQuery(text);
  return [time && `${isoOfDay(time.from)}/${isoOfDay(time.until - 1)}`, words.join(' ')];
}

describe('a time is taken out of the words:', () => {
  test.each([
    ['1966', '1966-01-01/1966-12-31', ''],
    ['1966 Moscow', '1966-01-01/1966-12-31', 'moscow'],
    ['визит в Москву 1966 г.', '1966-01-01/1966-12-31', 'vizit moskvu'],
    ['1966-06', '1966-06-01/1966-06-30', ''],
    ['June 1966', '1966-06-01/1966-06-30', ''],
    ['juin 1966 de Gaulle', '1966-06-01/1966-06-30', 'gaulle'],
    ['1966 июнь', '1966-06-01/1966-06-30', ''],
    ['mai 68', '1968-05-01/1968-05-31', ''],
    ['10 December 1944', '1944-12-10/1944-12-10', ''],
    ['December 10, 1944 pact', '1944-12-10/1944-12-10', 'pact'],
    ['10 декабря 1944 года', '1944-12-10/1944-12-10', ''],
    ['1944-12-10', '1944-12-10/1944-12-10', ''],
    ['1944–1946', '1944-01-01/1946-12-31', ''],
    ['1944-46 aid', '1944-01-01/1946-12-31', 'aid'],
    ['1930s', '1930-01-01/1939-12-31', ''],
    ['1930-е годы', '1930-01-01/1939-12-31', 'gody'],
    ['années 30', '1930-01-01/1939-12-31', ''],
    ['1910s', '1910-01-01/1919-12-31', '']
  ])('%s', (text, time, words) => {
    expect(read(text)).toEqual([time, words]);
  });
});

describe('what is no time of the atlas stays a word:', () => {
  test.each([
    ['1812', '1812'],
    ['2024', '2024'],
    ['camp 188', 'camp 188'],
    ['March', 'march'],
    ['Mars 2', 'mars 2'],
    ['', '']
  ])('%s', (text, words) => {
    expect(read(text)).toEqual([null, words]);
  });
});

test('a day or month that no calendar has falls back to what there is', () => {
  expect(read('1966-13')).toEqual(['1966-01-01/1966-12-31', '13']);
  expect(read('31 June 1966')).toEqual(['1966-06-01/1966-06-30', '31']);
});

test('words that only join others are left out, unless there are no others', () => {
  expect(parseQuery('the visit of de Gaulle').words).toEqual(['visit', 'gaulle']);
  expect(parseQuery('la').words).toEqual(['la']);
});

test('the slider can stand at a year, a month or a day’s month, not at a span', () => {
  const moments = ['1966', 'June 1966', '3 June 1966', '1944-46', '1930s'].map(
    (text) => parseQuery(text).moment
  );
  expect(moments).toEqual([{ year: 1966 }, { year: 1966, month: 6 }, { year: 1966, month: 6 }, null, null]);
});

test('every year of the atlas is found beside any words, and nothing typed throws', () => {
  const year = fc.integer({ min: FIRST_YEAR, max: LAST_YEAR });
  const word = fc.stringMatching(/^[b-y]{3,8}$/);
  fc.assert(
    fc.property(year, fc.array(word), fc.array(word), (asked, before, after) => {
      const { time } = parseQuery([...before, asked, ...after].join(' '));
      expect(time?.from).toBeLessThanOrEqual(dayOfIso(`${asked}-12-31`));
      expect(time?.until).toBeGreaterThan(dayOfIso(`${asked}-01-01`));
    })
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'019 -–.sемmay') }), (text) => {
      const { time } = parseQuery(text);
      if (time !== null) expect(time.from).toBeLessThan(time.until);
    })
  );
});
