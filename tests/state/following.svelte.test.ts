import { describe, expect, test } from 'vitest';
import { Atlas } from '#lib/state/atlas.svelte.ts';
import { createCatalogue } from '#lib/domain/record/catalogue.ts';
import { during, makeEvent, makeRecord } from '#tests/support/record.ts';

function open(search: string): Atlas {
  const record = makeRecord(
    [
      makeEvent({ id: 'first', edtf: '1922', people: ['herriot'] }),
      makeEvent({ id: 'second', edtf: '1933-08', people: ['herriot', 'litvinov'] }),
      makeEvent({ id: 'other', edtf: '1944', people: ['de-gaulle'] })
    ],
    {
      eras: [
        {
          id: 'pacts',
          interval: during('1932-11-29/1939-08-22'),
          stance: 'rapprochement',
          name: 'Pacts',
          title: 'Pacts'
        }
      ]
    }
  );
  const atlas = new Atlas(createCatalogue(record));
  atlas.open(search);
  return atlas;
}
const shown = (atlas: Atlas) => atlas.visible.map(({ event }) => event.id);

describe('following a person', () => {
  test('shows all that they had a part in and nothing else, up to the last of it', () => {
    const atlas = open('?year=1944');
    atlas.followPerson('herriot');
    expect([atlas.follow, atlas.moment, atlas.span.mode]).toEqual(['herriot', { year: 1933 }, 'all']);
    expect(shown(atlas)).toEqual(['first', 'second']);
    expect(atlas.address).toBe('?year=1933&span=all&person=herriot');
  });

  test('goes on while one of their events is open, and ends with another', () => {
    const atlas = open('?person=herriot');
    atlas.select({ kind: 'event', id: 'second' });
    expect([atlas.follow, atlas.selection?.id]).toEqual(['herriot', 'second']);
    atlas.dismiss();
    expect([atlas.follow, atlas.selection]).toEqual(['herriot', null]);
    atlas.select({ kind: 'event', id: 'other' });
    expect(atlas.follow).toBeNull();
  });

  test('ends when it is dismissed, and everything of the year is back', () => {
    const atlas = open('?person=herriot&year=1944&span=all');
    atlas.dismiss();
    expect([atlas.follow, atlas.span.mode, shown(atlas)]).toEqual([null, 'year', ['other']]);
  });

  test('is opened by an address, in its own time if that names none', () => {
    expect(open('?person=herriot').moment).toEqual({ year: 1933 });
    expect(open('?person=herriot&year=1925&span=all').moment).toEqual({ year: 1925 });
    const unknown = open('?person=nobody');
    expect(unknown.notices).toEqual([{ key: 'person', value: 'nobody', refusal: 'unknown-id' }]);
  });

  test('counts as a filter, which showing everything lifts', () => {
    const atlas = open('?person=herriot');
    expect(atlas.isFiltered).toBe(true);
    atlas.showEverything();
    expect([atlas.isFiltered, atlas.follow]).toEqual([false, null]);
  });
});

test('an era opens with all its years, and dismissing it undoes that', () => {
  const atlas = open('?year=1944');
  atlas.select({ kind: 'era', id: 'pacts' });
  expect([atlas.moment, atlas.span]).toEqual([{ year: 1939 }, { mode: 'range', fromYear: 1932 }]);
  expect(atlas.address).toBe('?span=1932..1939&era=pacts');
  atlas.dismiss();
  expect([atlas.moment, atlas.span]).toEqual([{ year: 1944 }, { mode: 'year' }]);
});
