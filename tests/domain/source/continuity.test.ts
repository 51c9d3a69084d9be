import { describe, expect, test } from 'vitest';
import type { NamesByPeriod } from '#lib/domain/source/common.ts';
import { faultsOf } from '#tests/support/faults.ts';
import { inAll, makePlaceFeature, makeSourceData } from '#tests/support/source-data.ts';

interface Period {
  from?: string;
  until?: string;
}

const named = (...periods: readonly Period[]): NamesByPeriod =>
  periods.map((period) => ({ ...inAll('Name'), ...period }));

/** The faults of a lone place with these names. */
const faultsOfNames = (...periods: readonly Period[]) =>
  faultsOf(
    makeSourceData({
      places: [...makeSourceData().places, makePlaceFeature('town', [30, 60], { names: named(...periods) })]
    })
  );
const NAMES = 'places.geojson features.3.properties.names';

describe('names of a place', () => {
  test('that follow one another have no fault', () => {
    expect(
      faultsOfNames(
        { until: '1924-01-26' },
        { from: '1924-01-26', until: '1991-09-06' },
        { from: '1991-09-06' }
      )
    ).toEqual([]);
    expect(faultsOfNames({ from: '1914-09-01' })).toEqual([]);
  });

  test.each<[string, Period[], string]>([
    ['begin too late', [{ from: '1924-01-26' }], `${NAMES}.0 (town): no name before 1924-01-26`],
    [
      'leave a gap',
      [{ until: '1924-01-26' }, { from: '1925-01-01' }],
      `${NAMES}.1 (town): begins on 1925-01-01 where the name before it ends on 1924-01-26`
    ],
    [
      'overlap',
      [{ until: '1924-01-26' }, { from: '1923-01-01' }],
      `${NAMES}.1 (town): begins on 1923-01-01 where the name before it ends on 1924-01-26`
    ],
    [
      'have no border between them',
      [{}, {}],
      `${NAMES}.1 (town): begins on — where the name before it ends on —`
    ],
    [
      'run backwards',
      [{ until: '1950-01-01' }, { from: '1950-01-01', until: '1940-01-01' }, { from: '1940-01-01' }],
      `${NAMES}.1.until (town): ends before it begins`
    ]
  ])('that %s are reported', (_defect, periods, fault) => {
    expect(faultsOfNames(...periods)).toEqual([fault]);
  });

  test('of lands and waters are checked as well', () => {
    const label = {
      type: 'Feature' as const,
      id: 'sea',
      geometry: { type: 'Point' as const, coordinates: [30, 60] as [number, number] },
      properties: { kind: 'water' as const, rank: 1, names: named({ from: '1924-01-26' }) }
    };
    const data = makeSourceData({ labels: [label, label] });
    expect(faultsOf(data)).toEqual([
      'labels.geojson features.1.id (sea): the id "sea" is already taken',
      'labels.geojson features.0.properties.names.0 (sea): no name before 1924-01-26',
      'labels.geojson features.1.properties.names.0 (sea): no name before 1924-01-26'
    ]);
  });
});

describe('eras', () => {
  const [war, cold] = makeSourceData().eras;
  if (war === undefined || cold === undefined) throw new Error('the sound data has two eras');

  test.each([
    [
      'leave a gap',
      [war, { ...cold, from: '1947-03-12' }],
      'eras.1.from (cold): begins on 1947-03-12 where "war" ends on 1945-05-09'
    ],
    [
      'overlap',
      [war, { ...cold, from: '1944-01-01' }],
      'eras.1.from (cold): begins on 1944-01-01 where "war" ends on 1945-05-09'
    ],
    [
      'end before they begin',
      [{ ...war, from: '1945-05-09' }, cold],
      'eras.0.until (war): ends before it begins'
    ],
    ['have the same id', [war, { ...cold, id: 'war' }], 'eras.1.id (war): the id "war" is already taken'],
    [
      'cite an unknown work',
      [{ ...war, citations: [{ source: 'rumour' }] }, cold],
      'eras.0.citations.0.source (war): unknown source "rumour" (add it to sources.json)'
    ],
    [
      'stand for an unknown event',
      [war, { ...cold, events: ['tea-party'] }],
      'eras.1.events.0 (cold): unknown event "tea-party"'
    ],
    [
      'are told at too great length',
      [war, { ...cold, text: { ...cold.text, en: 'x'.repeat(951) } }],
      'eras.1.text.en (cold): the text has 951 characters, more than 950'
    ],
    [
      'are named too long for their band',
      [{ ...war, name: { ...war.name, fr: 'x'.repeat(23) } }, cold],
      'eras.0.name.fr (war): the name has 23 characters, more than 22'
    ]
  ])('that %s are reported', (_defect, eras, fault) => {
    expect(faultsOf(makeSourceData({ eras }))).toEqual([`eras.json ${fault}`]);
  });
});
