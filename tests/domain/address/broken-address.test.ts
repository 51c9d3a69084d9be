import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAddress, parseAddress } from '#lib/domain/address/address.ts';
import { PARAMETERS } from '#lib/domain/address/parameters.ts';
import { DEFAULT_VIEW } from '#lib/domain/address/view.ts';
import { KNOWN, view as views } from '#tests/support/arbitrary-view.ts';

/** Reads what anybody may have written, and checks what must hold for it whatever it is. */
function readAnything(search: string): void {
  const { view, notices, foreign } = parseAddress(search, KNOWN);
  const written = formatAddress(view, foreign);
  const again = parseAddress(written, KNOWN);
  expect(again.notices).toEqual([]);
  expect(formatAddress(again.view, again.foreign)).toBe(written);
  for (const { value } of notices) expect([...value].length).toBeLessThanOrEqual(41);
}

/** A hundred thousand addresses take a while. */
const MANY_MS = 60_000;

describe('an address that nobody wrote on purpose', () => {
  const keys = fc.constantFrom(...PARAMETERS.map(({ key }) => key), 'x', '');
  const values = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[0-9.,%-]{0,20}$/),
    fc.constantFrom(
      '1944..',
      '..1944',
      '%E0%A4%A',
      '%',
      '\uD800',
      'none',
      'trail',
      '0,0,0',
      '__proto__',
      '1e3,0,0'
    )
  );
  const pairs = fc.array(fc.tuple(keys, values), { maxLength: 12 });

  test(
    'never throws, and what is understood of it is written without loss',
    () => {
      fc.assert(fc.property(fc.string({ unit: 'binary' }), readAnything), { numRuns: 40_000 });
      fc.assert(
        fc.property(pairs, (pairs) =>
          readAnything(`?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`)
        ),
        { numRuns: 30_000 }
      );
    },
    MANY_MS
  );

  test(
    'never throws for a sound address with one character changed',
    () => {
      const position = fc.double({ min: 0, max: 0.999, noNaN: true });
      fc.assert(
        fc.property(views, position, fc.string({ unit: 'binary', maxLength: 2 }), (view, position, text) => {
          const sound = formatAddress(view);
          const at = Math.floor(position * sound.length);
          readAnything(sound.slice(0, at) + text + sound.slice(at + 1));
        }),
        { numRuns: 30_000 }
      );
    },
    MANY_MS
  );

  test('is written even if half a character is in it', () => {
    expect(formatAddress(DEFAULT_VIEW, [['\uD800', 'a\uDFFF']])).toBe('?%EF%BF%BD=a%EF%BF%BD');
  });

  test('may be huge', () => {
    readAnything(`?year=${'9'.repeat(1e5)}&map=${'1,'.repeat(1e5)}&${'x=1&'.repeat(1e4)}`);
  });
});

describe('a value that cannot be applied', () => {
  test.each([
    ['year', '1815', 'outside-atlas'],
    ['year', '1992', 'outside-atlas'],
    ['year', 'abc', 'not-a-date'],
    ['year', '', 'not-a-date'],
    ['year', '1966-13', 'not-a-date'],
    ['span', '1958..1944', 'not-a-span'],
    ['span', '1900..1958', 'outside-atlas'],
    ['span', '1944..2000', 'outside-atlas'],
    ['span', 'range', 'not-a-span'],
    ['show', 'visit,tea', 'unknown-name'],
    ['show', '', 'unknown-name'],
    ['hide', 'london', 'unknown-name'],
    ['event', 'no-such-event', 'unknown-id'],
    ['event', 'paris', 'unknown-id'],
    ['place', '<script>', 'unknown-id'],
    ['theatre', 'london', 'unknown-id'],
    ['map', '48.9,2.3', 'not-a-camera'],
    ['map', 'here', 'not-a-camera'],
    ['globe', 'yes', 'not-a-switch'],
    ['theme', 'pink', 'unknown-name'],
    ['panels', 'legend,door', 'unknown-name']
  ])('%s=%s is left out with a notice (%s), and the rest applies', (key, value, refusal) => {
    const rest =
      key === 'globe'
        ? { query: 'theme=dark', view: { theme: 'dark' } }
        : { query: 'globe=1', view: { globe: true } };
    const { view, notices } = parseAddress(`?${key}=${encodeURIComponent(value)}&${rest.query}`, KNOWN);
    expect(notices).toEqual([{ key, value, refusal }]);
    expect(view).toEqual({ ...DEFAULT_VIEW, ...rest.view });
  });

  test('is one of several, each with its own notice', () => {
    const { notices } = parseAddress('?year=1815&span=x&map=1&event=no-such-event', KNOWN);
    expect(notices.map(({ key }) => key)).toEqual(['year', 'span', 'event', 'map']);
  });

  test('is the second of two selections', () => {
    const { view, notices } = parseAddress('?place=yalta&event=pact-1944', KNOWN);
    expect(view.selection).toEqual({ kind: 'event', id: 'pact-1944' });
    expect(notices).toEqual([{ key: 'place', value: 'yalta', refusal: 'one-selection' }]);
  });

  test('is cut short in its notice, never through a character', () => {
    const { notices } = parseAddress(`?year=${'𝕏'.repeat(50)}`, KNOWN);
    expect(notices[0]?.value).toBe(`${'𝕏'.repeat(40)}…`);
  });
});
