import { describe, expect, test } from 'vitest';
import { marksOf } from '#lib/domain/record/marks.ts';
import type { AtlasEvent } from '#lib/domain/record/record.ts';
import { makeEvent, PLACE_BY_ID } from '#tests/support/record.ts';

const point = (id: string, edtf: string, place: string, also: string[] = []) =>
  makeEvent({ id, edtf, stops: [{ place }], also, direction: 'none' });

const marked = (...events: AtlasEvent[]) =>
  marksOf(events, PLACE_BY_ID).map(({ eventIndex, place, slot }) => [eventIndex, place.id, slot]);

describe('the marks of an event', () => {
  test('stand at every place that it touches, once each, and only the first of a point carries a sign', () => {
    const journey = makeEvent({
      id: 'journey',
      edtf: '1944',
      stops: [{ place: 'paris' }, { place: 'moscow' }, { place: 'paris' }],
      also: ['yalta', 'moscow']
    });
    expect(marked(journey, point('conference', '1945-02', 'yalta', ['paris']))).toEqual([
      [0, 'paris', null],
      [0, 'moscow', null],
      [0, 'yalta', null],
      [1, 'yalta', 0],
      [1, 'paris', null]
    ]);
  });

  test.each<[string, AtlasEvent[], (number | null)[]]>([
    [
      'stand side by side while both last',
      [point('a', '1944', 'paris'), point('b', '1944-06', 'paris')],
      [0, 1]
    ],
    [
      'take the place of one that is over',
      [point('a', '1944', 'paris'), point('b', '1945', 'paris')],
      [0, 0]
    ],
    ['of one city share its slots', [point('a', '1944', 'elysee'), point('b', '1944', 'paris')], [0, 1]],
    ['of two cities do not', [point('a', '1944', 'moscow'), point('b', '1944', 'paris')], [0, 0]]
  ])('signs %s', (_title, events, slots) => {
    expect(marksOf(events, PLACE_BY_ID).map(({ slot }) => slot)).toEqual(slots);
  });

  test('name only places of the record', () => {
    expect(() => marked(point('a', '1944', 'atlantis'))).toThrow('"atlantis"');
  });
});
