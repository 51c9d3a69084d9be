import { describe, expect, test } from 'vitest';
import { createBorders } from '#lib/domain/borders/borders.ts';
import { isoOfDay } from '#lib/domain/time/day.ts';
import { BorderChanges } from '#lib/state/border-changes.svelte.ts';
import { Panels } from '#lib/state/panels.svelte.ts';
import { openAtlas } from '#tests/support/atlas.ts';
import { readBorders } from '#tests/support/borders.ts';

const borders = createBorders(readBorders());
const locate = () => null;

function atomsOf(...polities: string[]): Set<number> {
  return new Set(polities.flatMap((id) => borders.polityOf(id)?.periods.flatMap(({ atoms }) => atoms) ?? []));
}

describe('an address that names a polity', () => {
  test('opens it before the borders are there, and keeps it if they know it', () => {
    const atlas = openAtlas('?year=1938&polity=cs');
    expect(atlas.selection).toEqual({ kind: 'polity', id: 'cs' });
    atlas.setBorders(borders, locate);
    expect([atlas.selection?.id, atlas.notices]).toEqual(['cs', []]);
  });

  test('is said to be wrong once the borders are there that do not know it', () => {
    const atlas = openAtlas('?year=1938&polity=atlantis');
    atlas.setBorders(borders, locate);
    expect(atlas.selection).toBeNull();
    expect(atlas.notices).toEqual([{ key: 'polity', value: 'atlantis', refusal: 'unknown-id' }]);
    expect(atlas.moment).toEqual({ year: 1938 });
    atlas.open('?polity=atlantis');
    expect(atlas.notices).toHaveLength(1);
  });
});

describe('the changes of borders in view', () => {
  test('are none before there is a map', () => {
    const atlas = openAtlas();
    const changes = new BorderChanges(atlas, new Panels(atlas));
    expect([changes.days, changes.next]).toEqual([[], undefined]);
    changes.step(1);
    expect(atlas.moment).toEqual({ year: 1944 });
  });

  test('lead from one to the next and back, and stop at the ends', () => {
    const atlas = openAtlas('?year=1930');
    const panels = new Panels(atlas);
    const changes = new BorderChanges(atlas, panels);
    atlas.setBorders(borders, locate);
    panels.atomsInView = atomsOf('cs');
    expect(changes.days.map(isoOfDay)).toContain('1938-10-01');
    changes.step(1);
    expect(atlas.moment).toEqual({ year: 1938 });
    changes.step(1);
    expect(atlas.moment).toEqual({ year: 1939 });
    changes.step(-1);
    expect(atlas.moment).toEqual({ year: 1938 });
    atlas.goTo({ year: 1991 });
    expect(changes.next).toBeUndefined();
  });

  test('are stepped through by months at the scale of months', () => {
    const atlas = openAtlas('?year=1938-01');
    const panels = new Panels(atlas);
    const changes = new BorderChanges(atlas, panels);
    atlas.setBorders(borders, locate);
    panels.atomsInView = atomsOf('cs');
    changes.step(1);
    expect(atlas.moment).toEqual({ year: 1938, month: 10 });
    changes.step(1);
    expect(atlas.moment).toEqual({ year: 1938, month: 11 });
  });
});
