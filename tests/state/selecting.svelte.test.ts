import { describe, expect, test } from 'vitest';
import type { Atlas } from '#lib/state/atlas.svelte.ts';
import { openAtlas, pact, treaty, visit } from '#tests/support/atlas.ts';

const camera = { lat: 48, lon: 2, zoom: 5, bearing: 0, pitch: 0 };

describe('selecting an event', () => {
  test('opens it and moves the slider to it', () => {
    const atlas = openAtlas('?year=1944');
    atlas.select(visit);
    expect([atlas.selection, atlas.selectedEvent?.id, atlas.moment]).toEqual([
      visit,
      'visit',
      { year: 1966 }
    ]);
  });

  test('lets it through what is switched off', () => {
    const atlas = openAtlas('?year=1966&show=aid');
    atlas.select(visit);
    expect(atlas.visible.map(({ event }) => event.id)).toEqual(['visit']);
  });

  test('does not move the slider for a place or a theatre', () => {
    const atlas = openAtlas('?year=1944');
    atlas.select({ kind: 'place', id: 'yalta' });
    atlas.select({ kind: 'theatre', id: 'poland' });
    expect([atlas.selection, atlas.selectedEvent, atlas.moment]).toEqual([
      { kind: 'theatre', id: 'poland' },
      null,
      { year: 1944 }
    ]);
  });
});

describe('dismissing', () => {
  test.each<[string, string, (atlas: Atlas) => void, string]>([
    ['undoes the jump in time', '?year=1930', (atlas) => atlas.select(visit), '?year=1930'],
    [
      'switches off again what was let through',
      '?year=1930&show=aid',
      (atlas) => atlas.select(visit),
      '?year=1930&show=aid'
    ],
    [
      'undoes all the jumps of several selections',
      '?year=1930',
      (atlas) => {
        atlas.select(visit);
        atlas.select({ kind: 'place', id: 'moscow' });
        atlas.select(pact);
      },
      '?year=1930'
    ],
    [
      'keeps the time of a reader who has moved on',
      '?year=1930',
      (atlas) => {
        atlas.select(visit);
        atlas.step(1);
      },
      '?year=1967'
    ],
    [
      'undoes only the jumps since the reader moved on',
      '?year=1930',
      (atlas) => {
        atlas.select(visit);
        atlas.step(1);
        atlas.select(pact);
      },
      '?year=1967'
    ],
    [
      'keeps where the reader has looked, and still undoes the jump',
      '?year=1930',
      (atlas) => {
        atlas.select(visit);
        atlas.setCamera({ ...camera, zoom: 4 });
        atlas.setCamera(camera);
      },
      '?year=1930&map=48,2,5'
    ],
    [
      'keeps the time if looking around came after moving on',
      '?year=1930',
      (atlas) => {
        atlas.select(visit);
        atlas.step(1);
        atlas.setCamera(camera);
      },
      '?year=1967&map=48,2,5'
    ],
    ['keeps the time of a link', '?year=1930&event=visit', () => {}, '?year=1930'],
    ['keeps the time that a link without one was opened at', '?event=visit', () => {}, '?year=1966'],
    ['changes nothing where nothing is open', '?year=1930', (atlas) => atlas.dismiss(), '?year=1930']
  ])('%s', (_title, search, act, address) => {
    const atlas = openAtlas(search);
    act(atlas);
    atlas.dismiss();
    expect(atlas.selection).toBeNull();
    expect(atlas.address).toBe(address);
    atlas.dismiss();
    expect(atlas.address).toBe(address);
  });
});

describe('stepping from event to event', () => {
  test.each([
    ['?year=1944', 1, 'conference', { year: 1945 }],
    ['?year=1944', -1, 'pact', { year: 1932 }],
    ['?year=1944&event=treaty', 1, 'conference', { year: 1945 }],
    ['?year=1944-12&event=treaty', 1, 'conference', { year: 1945, month: 2 }],
    ['?year=1960&event=treaty', -1, 'pact', { year: 1932 }],
    ['?year=1944&show=visit,aid', -1, 'loan', { year: 1917 }],
    ['?year=1944&show=visit&hide=yalta', 1, 'visit', { year: 1966 }]
  ] as const)('at %s by %i opens "%s" in %o', (search, direction, id, moment) => {
    const atlas = openAtlas(search);
    expect(atlas.neighbour(direction)?.id).toBe(id);
    atlas.stepEvent(direction);
    expect([atlas.selection, atlas.moment]).toEqual([{ kind: 'event', id }, moment]);
  });

  test.each(['', '?span=1917..1991', '?span=all', '?span=trail'])(
    'visits every event forwards and backwards at "%s"',
    (search) => {
      const atlas = openAtlas(search);
      const walk = (direction: 1 | -1) => {
        const visited: (string | undefined)[] = [];
        while (atlas.neighbour(direction) !== null && visited.length < 9) {
          atlas.stepEvent(direction);
          visited.push(atlas.selection?.id);
        }
        return visited;
      };
      atlas.select({ kind: 'event', id: 'loan' });
      expect(walk(1)).toEqual(['pact', 'treaty', 'conference', 'visit']);
      expect(walk(-1)).toEqual(['conference', 'treaty', 'pact', 'loan']);
    }
  );

  test('stays where it is at the end', () => {
    const atlas = openAtlas('?year=1966');
    atlas.stepEvent(1);
    expect([atlas.selection, atlas.address]).toEqual([null, '?year=1966']);
  });
});

test('what the selection was opened over does not matter: an event that shows already moves nothing', () => {
  const atlas = openAtlas('?year=1944-12');
  atlas.select(treaty);
  expect(atlas.address).toBe('?year=1944-12&event=treaty');
});

test('dismissing a land that was shown at another time goes back to where the reader was', () => {
  const atlas = openAtlas('?year=1966');
  atlas.select({ kind: 'polity', id: 'danzig' }, { year: 1930 });
  expect(atlas.moment).toEqual({ year: 1930 });
  atlas.dismiss();
  expect(atlas.address).toBe('?year=1966');
});
