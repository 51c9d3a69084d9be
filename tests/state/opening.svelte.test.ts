import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW } from '#lib/domain/address/view.ts';
import { openAtlas, visit } from '#tests/support/atlas.ts';

describe('opening an address', () => {
  test.each([
    ['', ''],
    ['?year=1966', '?year=1966'],
    ['?event=visit', '?year=1966&event=visit'],
    ['?event=visit&show=aid', '?year=1966&show=visit,aid&event=visit'],
    ['?year=1944&event=visit', '?year=1944&event=visit'],
    ['?span=trail&event=visit', '?year=1944&span=trail&event=visit'],
    ['?place=yalta', '?place=yalta'],
    ['?utm=a&year=1966&x=1', '?year=1966&utm=a&x=1']
  ])('%s leaves the atlas at %s', (search, address) => {
    const atlas = openAtlas(search);
    expect([atlas.address, atlas.notices]).toEqual([address, []]);
  });

  test('of an atlas opens the same view again, whatever was done to it', () => {
    const acts = fc.array(
      fc.constantFrom<(atlas: ReturnType<typeof openAtlas>) => void>(
        (atlas) => atlas.step(1),
        (atlas) => atlas.step(-13),
        (atlas) => atlas.goTo({ year: 1944 }),
        (atlas) => atlas.stepEvent(1),
        (atlas) => atlas.stepEvent(-1),
        (atlas) => atlas.select(visit),
        (atlas) => atlas.select({ kind: 'place', id: 'yalta' }),
        (atlas) => atlas.dismiss(),
        (atlas) => atlas.setScale('months'),
        (atlas) => atlas.setScale('years'),
        (atlas) => atlas.setSpanMode('range'),
        (atlas) => atlas.setSpanMode('all'),
        (atlas) => atlas.setSpanMode('year'),
        (atlas) => atlas.setRangeStart(1950),
        (atlas) => atlas.toggleFamily('visit'),
        (atlas) => atlas.toggleTheatre('moscow'),
        (atlas) => atlas.toggleTheatre('paris'),
        (atlas) => atlas.toggleGlobe(),
        (atlas) => atlas.setTheme('dark'),
        (atlas) => atlas.setCamera({ lat: 48.9, lon: 2.3, zoom: 5, bearing: 0, pitch: 0 })
      ),
      { maxLength: 12 }
    );
    fc.assert(
      fc.property(acts, (acts) => {
        const atlas = openAtlas();
        for (const act of acts) act(atlas);
        const again = openAtlas(atlas.address);
        expect(again.view).toEqual(atlas.view);
        expect(again.notices).toEqual([]);
      }),
      { numRuns: 300 }
    );
  });

  test('replaces all that was there before, and forgets what there was to undo', () => {
    const atlas = openAtlas('?year=1930&show=aid&theme=dark&x=1');
    atlas.select(visit);
    atlas.open('?year=1950');
    expect(atlas.view).toEqual({ ...DEFAULT_VIEW, moment: { year: 1950 } });
    atlas.dismiss();
    expect(atlas.address).toBe('?year=1950');
  });

  test('notes what cannot be applied until the note is dismissed or another address opened', () => {
    const atlas = openAtlas('?year=1815&globe=1');
    expect(atlas.notices).toEqual([{ key: 'year', value: '1815', refusal: 'outside-atlas' }]);
    expect(atlas.address).toBe('?globe=1');
    atlas.dismissNotices();
    expect(atlas.notices).toEqual([]);
    atlas.open('?event=nothing');
    expect(atlas.notices).toHaveLength(1);
    atlas.open('');
    expect(atlas.notices).toEqual([]);
  });
});

test('globe and theme are the reader’s own', () => {
  const atlas = openAtlas();
  atlas.toggleGlobe();
  atlas.setTheme('dark');
  expect(atlas.address).toBe('?globe=1&theme=dark');
  atlas.toggleGlobe();
  atlas.setTheme(null);
  expect(atlas.address).toBe('');
});

test('an address is shown as it asks until anything changes', () => {
  const atlas = openAtlas('?year=1944&event=treaty&map=48,2,5');
  expect(atlas.isAsOpened).toBe(true);
  atlas.goTo({ year: 1945 });
  expect(atlas.isAsOpened).toBe(false);
  atlas.open('?year=1944');
  expect(atlas.isAsOpened).toBe(true);
});
