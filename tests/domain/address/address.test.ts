import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAddress, formatShared, parseAddress } from '#lib/domain/address/address.ts';
import { DEFAULT_VIEW, type PanelName, type View } from '#lib/domain/address/view.ts';
import { FAMILIES, type Family } from '#lib/domain/record/families.ts';
import { THEATRES } from '#lib/domain/record/theatres.ts';
import { compileRecord } from '#lib/domain/source/compile/compile-record.ts';
import { loadedData } from '#tests/support/loaded-data.ts';
import { KNOWN, view as views } from '#tests/support/arbitrary-view.ts';

const read = (search: string) => parseAddress(search, KNOWN);
const rewrite = (search: string) => {
  const { view, foreign } = read(search);
  return formatAddress(view, foreign);
};

describe('an address', () => {
  test('opens the very view that it was written from, without a notice', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(read(formatAddress(view))).toMatchObject({ view, notices: [], foreign: [] });
      }),
      { numRuns: 300 }
    );
  });

  test('is empty for the default view', () => {
    expect(formatAddress(DEFAULT_VIEW)).toBe('');
    expect(read('')).toMatchObject({ view: DEFAULT_VIEW, notices: [], foreign: [] });
  });

  const camera = { lat: 48.86, lon: 2.35, zoom: 5, bearing: 0, pitch: 0 };
  test.each<[string, Partial<View>]>([
    ['?year=1966', { moment: { year: 1966 } }],
    ['?year=1966-06', { moment: { year: 1966, month: 6 } }],
    ['?span=trail', { span: { mode: 'trail' } }],
    ['?span=all', { span: { mode: 'all' } }],
    ['?span=1944..1958', { moment: { year: 1958 }, span: { mode: 'range', fromYear: 1944 } }],
    [
      '?year=1958-06&span=1944..1958',
      { moment: { year: 1958, month: 6 }, span: { mode: 'range', fromYear: 1944 } }
    ],
    ['?show=visit,aid,conflict', { families: new Set<Family>(['conflict', 'aid', 'visit']) }],
    ['?show=none', { families: new Set() }],
    ['?hide=paris,elsewhere', { theatresOff: new Set(['paris', 'elsewhere']) }],
    ['?year=1944&event=pact-1944', { selection: { kind: 'event', id: 'pact-1944' } }],
    ['?place=yalta', { selection: { kind: 'place', id: 'yalta' } }],
    ['?theatre=vietnam', { selection: { kind: 'theatre', id: 'vietnam' } }],
    ['?map=48.86,2.35,5', { camera }],
    ['?map=48.86,2.35,5,-20.5,30', { camera: { ...camera, bearing: -20.5, pitch: 30 } }],
    ['?globe=1', { globe: true }],
    ['?theme=dark', { theme: 'dark' }],
    ['?panels=legend', { panels: new Set<PanelName>(['legend']) }],
    ['?panels=none', { panels: new Set() }]
  ])('reads %s and writes it again, commas and all', (search, part) => {
    const view = { ...DEFAULT_VIEW, ...part };
    expect(read(search)).toMatchObject({ view, notices: [], foreign: [] });
    expect(formatAddress(view)).toBe(search);
  });

  test.each([
    ['?event=pact-1944', '?year=1944&event=pact-1944'],
    ['?place=yalta-former', '?place=yalta'],
    ['?panels=legend,chronicle', '?panels=chronicle,legend'],
    ['?show=exchange,visit,visit', '?show=visit,exchange'],
    [`?show=${FAMILIES.join(',')}`, ''],
    ['?globe=0&span=year&year=1944', ''],
    ['?theme=dark&year=1966', '?year=1966&theme=dark'],
    ['?year=1930&span=1944..1958', '?span=1944..1958'],
    ['?year=1966&year=1971', '?year=1966'],
    ['year=1966', '?year=1966']
  ])('puts %s into its one way of being written: "%s"', (search, written) => {
    expect(rewrite(search)).toBe(written);
    expect(rewrite(written)).toBe(written);
  });

  test('is short, whatever the atlas holds: below 300 characters with all its keys and the longest ids', () => {
    const { events, places } = compileRecord(loadedData, 'en');
    const longest = (items: readonly { id: string }[]) =>
      items.map(({ id }) => id).reduce((a, b) => (b.length > a.length ? b : a));
    const full: View = {
      moment: { year: 1958, month: 11 },
      span: { mode: 'range', fromYear: 1944 },
      families: new Set(FAMILIES.slice(1)),
      theatresOff: new Set(THEATRES.slice(0, 2)),
      follow: longest(loadedData.people),
      selection: { kind: 'event', id: longest([...events, ...places]) },
      camera: { lat: -48.123456, lon: -102.123456, zoom: 12.34, bearing: -123.4, pitch: 45.6 },
      globe: true,
      theme: 'light',
      panels: new Set(['legend'])
    };
    expect(formatAddress(full).length).toBeLessThan(300);
    fc.assert(
      fc.property(views, (view) => {
        expect(formatAddress(view).length).toBeLessThan(300);
      })
    );
  });

  test.each([
    ['', '?year=1944'],
    ['?globe=1', '?year=1944&globe=1'],
    ['?span=trail', '?year=1944&span=trail'],
    ['?year=1966', '?year=1966'],
    ['?span=1944..1958', '?span=1944..1958'],
    ['?span=1940..1944&x=1', '?span=1940..1944&x=1']
  ])('that is given out names its time: "%s" is %s', (search, shared) => {
    const { view, foreign } = read(search);
    expect(formatShared(view, foreign)).toBe(shared);
    expect(read(shared).view).toEqual(view);
  });

  test('keeps the keys of others, in their order, whatever is in them', () => {
    const { foreign } = read('?utm_source=a%26b&year=1966&x=1&x=2&q=%D1%8F+%C3%A9');
    expect(foreign).toEqual([
      ['utm_source', 'a&b'],
      ['x', '1'],
      ['x', '2'],
      ['q', 'я é']
    ]);
    expect(rewrite('?utm_source=a%26b&year=1966&x=1')).toBe('?year=1966&utm_source=a%26b&x=1');
    const keys = fc
      .string({ unit: 'grapheme' })
      .filter((key) => read(`${encodeURIComponent(key)}=`).foreign.length > 0);
    fc.assert(
      fc.property(views, fc.array(fc.tuple(keys, fc.string({ unit: 'grapheme' }))), (view, foreign) => {
        expect(read(formatAddress(view, foreign))).toMatchObject({ view, notices: [], foreign });
      })
    );
  });
});
