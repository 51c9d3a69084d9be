import { describe, expect, test } from 'vitest';
import { formatAddress, formatShared, parseAddress } from '#lib/domain/address/address.ts';
import { readControls } from '#lib/domain/embed/controls.ts';
import { createCatalogue } from '#lib/domain/record/catalogue.ts';
import { compileRecord } from '#lib/domain/source/compile/compile-record.ts';
import { HOSTILE_QUERIES } from '#tests/support/hostile.ts';
import { loadedData } from '#tests/support/loaded-data.ts';

const { knownIds } = createCatalogue(compileRecord(loadedData, 'en'));
/** A megabyte is read in a quarter of it on a busy machine. */
const LONGEST_MS = 5000;

/** What is wrong with how a query is read; null: nothing. */
function faultOf(query: string): string | null {
  const start = performance.now();
  const { view, notices, foreign } = parseAddress(query, knownIds);
  formatShared(view, foreign);
  readControls(query);
  if (performance.now() - start > LONGEST_MS) return 'takes too long';
  if (notices.some(({ value }) => [...value].length > 41)) return 'is repeated at length';
  // What was taken over is what the atlas itself would write.
  const written = formatAddress(view);
  if (!/^(\?[\w=&.,-]*)?$/.test(written)) return `is written as ${written}`;
  expect(parseAddress(written, knownIds)).toMatchObject({ view, notices: [], foreign: [] });
  return null;
}

describe('an address that means harm', () => {
  test('is read without throwing and soon, and nothing of it is in force but what the atlas knows', () => {
    const faults = HOSTILE_QUERIES.flatMap((query) => {
      const fault = faultOf(query);
      return fault === null ? [] : [`${JSON.stringify(query.slice(0, 60))} ${fault}`];
    });
    expect(faults).toEqual([]);
    expect(HOSTILE_QUERIES.length).toBeGreaterThan(1000);
  }, 60_000);

  test('leaves every prototype as it was', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    for (const query of HOSTILE_QUERIES) parseAddress(query, knownIds);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect('polluted' in {}).toBe(false);
  });
});
