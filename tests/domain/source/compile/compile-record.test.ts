import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#lib/domain/language/language.ts';
import { compileRecord } from '#lib/domain/source/compile/compile-record.ts';
import { parseEdtf } from '#lib/domain/time/edtf.ts';
import { dayOfIso } from '#lib/domain/time/day.ts';
import { ATLAS_INTERVAL } from '#lib/domain/time/moment.ts';
import {
  inAll,
  makeDispute,
  makeEventFeature,
  makePlaceFeature,
  makeSourceData,
  makeTheatres,
  MOSCOW,
  PARIS
} from '#tests/support/source-data.ts';

const data = makeSourceData({
  theatres: makeTheatres({
    paris: [makeEventFeature('zest', { when: '1944-12-10' })],
    poland: [makeEventFeature('later', { when: '1966', also: ['yalta'] })],
    moscow: [
      makeEventFeature('pact', {
        when: '1944-12-10~',
        stops: [{ place: 'paris', when: '1944-11-24' }, { place: 'moscow' }],
        dispute: makeDispute(),
        checked: 'recalled'
      }),
      makeEventFeature('long', { when: '1944-12-10/1950', kind: 'influence', category: 'exchange' })
    ]
  }),
  places: [
    makePlaceFeature('paris', PARIS, {
      theatre: 'paris',
      names: [
        { ...inAll('Paris'), until: '1940-06-14' },
        { ...inAll('Occupied'), from: '1940-06-14' }
      ]
    }),
    makePlaceFeature('kremlin', MOSCOW, { theatre: 'moscow', city: 'moscow' }),
    makePlaceFeature('moscow', MOSCOW, { theatre: 'moscow' }),
    makePlaceFeature('yalta', [34, 44], { theatre: 'yalta', note: 'for editors' })
  ]
});
const eventOf = (id: string, language: 'en' | 'fr' | 'ru' = 'en') =>
  compileRecord(data, language).events.find((event) => event.id === id);

describe('the compiled record', () => {
  test('lists events in order of date, then of id', () => {
    expect(compileRecord(data, 'en').events.map(({ id }) => id)).toEqual(['pact', 'zest', 'long', 'later']);
  });

  test('speaks one language throughout', () => {
    const texts = LANGUAGES.map((language) => {
      const { eras, places } = compileRecord(data, language);
      const pact = eventOf('pact', language);
      return [pact?.title, pact?.date, pact?.stops[0]?.date, eras[0]?.name, places[0]?.names[0]?.name];
    });
    expect(texts).toEqual([
      ['Title of pact', 'about 10 December 1944', '24 November 1944', 'War', 'Paris'],
      ['Title of pact (fr)', 'vers le 10 décembre 1944', '24 novembre 1944', 'War (fr)', 'Paris (fr)'],
      ['Title of pact (ru)', 'около 10 декабря 1944\u00a0года', '24 ноября 1944', 'War (ru)', 'Paris (ru)']
    ]);
  });

  test('says which state of the data it is', () => {
    expect(compileRecord(data, 'fr').release).toEqual({
      released: '2026-01-02',
      date: '2 janvier 2026',
      hash: '0123456789ab'
    });
  });

  test('gives an event the theatres of all that it touches and the one that it is filed in, in their order', () => {
    expect(eventOf('pact')?.theatres).toEqual(['paris', 'moscow']);
    expect(eventOf('later')?.theatres).toEqual(['paris', 'moscow', 'yalta', 'poland']);
  });

  test('says that an event is disputed or recalled, and leaves out what it does not have', () => {
    expect(eventOf('pact')).toMatchObject({ disputed: true, recalled: true, fuzzy: true });
    expect(eventOf('later')).not.toHaveProperty('fuzzy');
    expect(eventOf('pact')?.stops[0]?.interval).toEqual(parseEdtf('1944-11-24').interval);
    expect(eventOf('later')).not.toHaveProperty('disputed');
    expect(eventOf('later')).not.toHaveProperty('recalled');
    expect(eventOf('later')?.stops).toEqual([{ place: 'paris' }, { place: 'moscow' }]);
  });

  test('tells a condition of many years from what happens', () => {
    expect([eventOf('pact')?.condition, eventOf('long')?.condition]).toEqual([false, true]);
  });

  test('dates names and eras by day and keeps the notes of editors to itself', () => {
    const { places, eras } = compileRecord(data, 'en');
    expect(places[0]).toEqual({
      id: 'paris',
      lon: PARIS[0],
      lat: PARIS[1],
      theatre: 'paris',
      names: [
        { from: null, name: 'Paris' },
        { from: dayOfIso('1940-06-14'), name: 'Occupied' }
      ]
    });
    expect(places[1]?.city).toBe('moscow');
    expect(places[3]).not.toHaveProperty('note');
    expect(eras[0]?.interval).toEqual({ from: dayOfIso('1941-06-22'), until: dayOfIso('1945-05-09') });
  });

  test('survives JSON, open ends included', () => {
    const open = makeSourceData({
      theatres: makeTheatres({
        paris: [makeEventFeature('since', { when: '1985/..' }), makeEventFeature('before', { when: '/1920' })]
      })
    });
    const record = compileRecord(open, 'en');
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    expect(record.events.map(({ id, interval, date }) => ({ id, interval, date }))).toEqual([
      {
        id: 'before',
        interval: { from: ATLAS_INTERVAL.from, until: dayOfIso('1921-01-01') },
        date: 'until 1920, beginning unknown'
      },
      {
        id: 'since',
        interval: { from: dayOfIso('1985-01-01'), until: ATLAS_INTERVAL.until },
        date: 'from 1985'
      }
    ]);
  });
});
