import { describe, expect, test } from 'vitest';
import { formatAddress, parseAddress } from '#lib/domain/address/address.ts';
import { migrate, type Migration } from '#lib/domain/address/migrations.ts';
import { PARAMETERS, type KnownIds } from '#lib/domain/address/parameters.ts';
import { createCatalogue } from '#lib/domain/record/catalogue.ts';
import { compileRecord } from '#lib/domain/source/compile/compile-record.ts';
import { KNOWN } from '#tests/support/arbitrary-view.ts';
import { loadedData } from '#tests/support/loaded-data.ts';
import { OLD_ADDRESSES } from './old-addresses.ts';

const { knownIds } = createCatalogue(compileRecord(loadedData, 'en'));
/** As the atlas knows them before the borders are there. */
const known: KnownIds = { find: (kind, id) => (kind === 'polity' ? id : knownIds.find(kind, id)) };

describe('an address of an earlier release', () => {
  test.each(OLD_ADDRESSES)('$search opens what it opened then', ({ search, view }) => {
    const { view: opened, notices } = parseAddress(search, known);
    expect(notices).toEqual([]);
    expect(opened).toEqual(view);
  });

  test('has an example of every key', () => {
    const keys = new Set(OLD_ADDRESSES.flatMap(({ search }) => [...new URLSearchParams(search).keys()]));
    expect(PARAMETERS.map(({ key }) => key).filter((key) => !keys.has(key))).toEqual([]);
  });
});

describe('an address of an earlier version', () => {
  /** Version 2 calls a time what version 1 called a year; version 3 counts in decades. */
  const migrations: readonly Migration[] = [
    (query) => new URLSearchParams([...query].map(([key, value]) => [key === 'year' ? 'time' : key, value])),
    (query) =>
      new URLSearchParams(
        [...query].map(([key, value]) => [key, key === 'time' ? `${value.slice(0, 3)}0s` : value])
      )
  ];
  const migrated = (search: string) => {
    const { query, isNewer } = migrate(new URLSearchParams(search), migrations);
    return [String(query), isNewer];
  };

  test('goes through every step after its own', () => {
    expect(migrated('year=1966&x=1')).toEqual(['time=1960s&x=1', false]);
    expect(migrated('v=2&time=1966')).toEqual(['time=1960s', false]);
    expect(migrated('v=3&time=1960s')).toEqual(['time=1960s', false]);
  });

  test('is left as it is, and said to be newer, if it is of a version to come', () => {
    expect(migrated('v=4&time=1960s')).toEqual(['time=1960s', true]);
    const { view, notices } = parseAddress('?v=999&year=1966', KNOWN);
    expect(view.moment).toEqual({ year: 1966 });
    expect(notices).toEqual([{ key: 'v', value: '999', refusal: 'newer-version' }]);
  });

  test.each(['v=0', 'v=-1', 'v=1e3', 'v=two', 'v='])('is of the first if it says %s', (version) => {
    expect(migrated(`${version}&year=1966`)).toEqual(['time=1960s', false]);
  });

  test('does not have to name the first', () => {
    expect(formatAddress(parseAddress('?v=1&year=1966', KNOWN).view)).toBe('?year=1966');
  });
});
