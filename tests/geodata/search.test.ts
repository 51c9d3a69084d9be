import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compileSearch } from '#lib/domain/source/compile/compile-search.ts';
import { isoOfDay } from '#lib/domain/time/day.ts';
import { inAll, makeEventFeature, makeSourceData, makeTheatres } from '#tests/support/source-data.ts';

/** What the issue of the search allows, in bytes. */
const LIMIT = 120_000;

test('the index of the search is small enough to wait for', () => {
  const text = readFileSync(join(import.meta.dirname, '../../static/data/search.json'));
  expect(gzipSync(text).length).toBeLessThanOrEqual(LIMIT);
});

const land = {
  id: 'danzig',
  names: [inAll('Danzig')],
  periods: [
    { when: '1930-01-01/1939-08-31' },
    { when: '1920-11-15/1929-12-31' },
    { when: '1945-03-30/1945-05-08' }
  ]
};

test('periods that meet are one time of a land', () => {
  const [compiled] = compileSearch(makeSourceData(), [land]).lands;
  expect(compiled?.times.map(({ from, until }) => `${isoOfDay(from)} ${isoOfDay(until)}`)).toEqual([
    '1920-11-15 1939-09-01',
    '1945-03-30 1945-05-09'
  ]);
});

test('an event brings the names of its summaries that its titles lack, each once', () => {
  const event = makeEventFeature('pact', {
    title: inAll('A pact in Moscow'),
    summary: inAll('Laval and Stalin signed it in Moscow.')
  });
  const data = makeSourceData({ theatres: makeTheatres({ moscow: [event] }) });
  expect(compileSearch(data, []).events[0]?.named).toBe('Stalin');
});

test('other spellings go to what they are of; those of no land are refused', () => {
  const spelled = (id: string) =>
    makeSourceData({
      aliases: [
        { of: 'place', id: 'paris', spellings: ['Lutetia'] },
        { of: 'polity', id, spellings: ['Gdańsk'] }
      ]
    });
  const { places, lands } = compileSearch(spelled('danzig'), [land]);
  expect(places.find(({ id }) => id === 'paris')?.aliases).toEqual(['Lutetia']);
  expect(lands[0]?.aliases).toEqual(['Gdańsk']);
  expect(() => compileSearch(spelled('atlantis'), [land])).toThrow('unknown polity "atlantis"');
});
