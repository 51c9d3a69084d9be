import { describe, expect, test } from 'vitest';
import { isoOfDay } from '#lib/domain/time/day.ts';
import { openAtlas } from '#tests/support/atlas.ts';
import { watch } from '#tests/support/watch.svelte.ts';

const shown = (atlas: ReturnType<typeof openAtlas>) =>
  atlas.visible.map(({ event, presence }) => `${event.id} ${presence}`);

describe('the time', () => {
  test.each([
    ['?year=1944', 1, { year: 1945 }],
    ['?year=1944', -40, { year: 1917 }],
    ['?year=1944-12', 1, { year: 1945, month: 1 }],
    ['?year=1991', 1, { year: 1991 }]
  ])('at %s moves by %i to %o', (search, steps, moment) => {
    const atlas = openAtlas(search);
    atlas.step(steps);
    expect(atlas.moment).toEqual(moment);
  });

  test('is held inside the atlas', () => {
    const atlas = openAtlas();
    atlas.goTo({ year: 1815 });
    expect(atlas.moment).toEqual({ year: 1917 });
  });

  test('keeps its year when the scale changes, and begins with January', () => {
    const atlas = openAtlas('?year=1966');
    atlas.setScale('months');
    expect(atlas.moment).toEqual({ year: 1966, month: 1 });
    atlas.step(5);
    atlas.setScale('months');
    expect(atlas.moment).toEqual({ year: 1966, month: 6 });
    atlas.setScale('years');
    expect(atlas.moment).toEqual({ year: 1966 });
  });

  test('goes by the names of its last day', () => {
    expect(isoOfDay(openAtlas('?year=1924').day)).toBe('1924-12-31');
    expect(isoOfDay(openAtlas('?year=1924-01').day)).toBe('1924-01-31');
  });
});

describe('a range', () => {
  test('opens ten years wide, and less at the beginning of the atlas', () => {
    const atlas = openAtlas('?year=1944');
    atlas.setSpanMode('range');
    expect(atlas.span).toEqual({ mode: 'range', fromYear: 1934 });
    const early = openAtlas('?year=1920');
    early.setSpanMode('range');
    expect(early.span).toEqual({ mode: 'range', fromYear: 1917 });
  });

  test('is pushed along when its end is moved before its beginning', () => {
    const atlas = openAtlas('?span=1944..1958');
    atlas.goTo({ year: 1950 });
    expect(atlas.span).toEqual({ mode: 'range', fromYear: 1944 });
    atlas.goTo({ year: 1930 });
    expect([atlas.span, atlas.moment]).toEqual([{ mode: 'range', fromYear: 1930 }, { year: 1930 }]);
  });

  test.each([
    [1950, 1950],
    [1970, 1958],
    [1800, 1917]
  ])('begun in %i begins in %i', (year, fromYear) => {
    const atlas = openAtlas('?span=1944..1958');
    atlas.setRangeStart(year);
    expect([atlas.span, atlas.moment]).toEqual([{ mode: 'range', fromYear }, { year: 1958 }]);
  });

  test('is not begun where there is none', () => {
    const atlas = openAtlas('?span=trail');
    atlas.setRangeStart(1950);
    expect(atlas.span).toEqual({ mode: 'trail' });
  });
});

describe('what is shown', () => {
  test.each([
    ['?year=1944', ['treaty live']],
    ['?year=1945&span=trail', ['treaty past', 'conference live']],
    ['?year=1945&span=all', ['loan past', 'pact past', 'treaty past', 'conference live']],
    ['?span=1932..1944', ['pact live', 'treaty live']],
    ['?year=1945&span=all&show=accord', ['pact past', 'treaty past']],
    ['?year=1945&span=all&hide=paris,moscow', ['conference live']]
  ])('at %s is %j', (search, events) => {
    expect(shown(openAtlas(search))).toEqual(events);
  });

  test('can be switched off and on by family and theatre, and all at once', () => {
    const atlas = openAtlas('?year=1945&span=trail');
    expect(atlas.isFiltered).toBe(false);
    atlas.toggleFamily('accord');
    expect([shown(atlas), atlas.isFiltered]).toEqual([['conference live'], true]);
    atlas.toggleTheatre('yalta');
    expect(shown(atlas)).toEqual([]);
    atlas.toggleFamily('accord');
    expect([shown(atlas), atlas.isFiltered]).toEqual([['treaty past'], true]);
    atlas.showEverything();
    expect([shown(atlas), atlas.isFiltered]).toEqual([['treaty past', 'conference live'], false]);
  });

  test('is counted by family and theatre as if the switch in question were on', () => {
    const atlas = openAtlas('?year=1945&span=trail&show=visit&hide=paris,moscow');
    expect(Object.fromEntries(atlas.familyCounts)).toEqual({ visit: 1 });
    expect(Object.fromEntries(atlas.theatreCounts)).toEqual({ yalta: 1 });
    atlas.toggleTheatre('paris');
    expect(Object.fromEntries(atlas.familyCounts)).toEqual({ visit: 1, accord: 1 });
    atlas.toggleFamily('accord');
    expect(Object.fromEntries(atlas.theatreCounts)).toEqual({ yalta: 1, paris: 1, moscow: 1 });
  });

  test('follows the time for whoever watches, and so does the address', () => {
    const atlas = openAtlas('?year=1943');
    const seen = watch(
      () => [shown(atlas).length, atlas.address],
      () => atlas.step(2),
      () => atlas.goTo({ year: 1945 }),
      () => atlas.toggleFamily('visit')
    );
    expect(seen).toEqual([
      [0, '?year=1943'],
      [1, '?year=1945'],
      [0, '?year=1945&show=accord,aid,conflict,rupture,exchange']
    ]);
  });
});
