import { describe, expect, test } from 'vitest';
import { wordsOf } from '#lib/domain/language/words.ts';
import { describeMap, describeOpen, describeTime, describeYearsOf } from '#lib/state/in-words.ts';
import { openAtlas } from '#tests/support/atlas.ts';

const words = wordsOf('en');

describe('what the atlas shows, in words', () => {
  test('names its time', () => {
    const timeOf = (search: string) => {
      const { moment, span } = openAtlas(search);
      return describeTime(moment, span, 'en');
    };
    expect(
      [
        '?year=1944',
        '?year=1944&span=trail',
        '?span=1939..1944',
        '?span=1944..1944',
        '?year=1944&span=all',
        '?year=1944-06&span=all'
      ].map(timeOf)
    ).toEqual(['1944', '1944', '1939–1944', '1944', '1917–1944', '1917 – June 1944']);
  });

  test('names what is open, and nothing if nothing is', () => {
    expect(
      ['', '?event=treaty', '?place=yalta', '?theatre=poland'].map((search) =>
        describeOpen(openAtlas(search), words)
      )
    ).toEqual([null, 'Title of treaty', 'yalta', 'Poland']);
  });

  test('counts events and tells the one that says most', () => {
    expect(describeMap(openAtlas('?year=1944'), words, 'en')).toMatch(/^1944: 1 event; Title of treaty, /u);
    expect(describeMap(openAtlas('?year=1950'), words, 'en')).toBe('1950: 0 events');
  });

  test('tells of other years what is let through, whatever year is shown', () => {
    const told = (search: string, fromYear: number, untilYear: number) =>
      describeYearsOf(openAtlas(search), { fromYear, untilYear }, words, 'en');
    expect(told('?year=1950', 1944, 1944)).toMatch(/^1944: 1 event; Title of treaty, /u);
    expect(told('?year=1950&show=none', 1943, 1945)).toBe('1943–1945: 0 events');
  });
});
