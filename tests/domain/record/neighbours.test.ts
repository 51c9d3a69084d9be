import { describe, expect, test } from 'vitest';
import { eventsAt, nearestEvent, neighboursOf, placesOfEvent } from '#lib/domain/record/neighbours.ts';
import { during, makeEvent } from '#tests/support/record.ts';

const pact = makeEvent({ id: 'pact', edtf: '1932-11-29' });
const war = makeEvent({ id: 'war', edtf: '1941/1945', stops: [{ place: 'moscow' }] });
const treaty = makeEvent({ id: 'treaty', edtf: '1944-12-10', also: ['yalta', 'moscow'] });
const visit = makeEvent({
  id: 'visit',
  edtf: '1966-06',
  stops: [{ place: 'paris' }, { place: 'moscow' }, { place: 'paris' }]
});
const all = [pact, war, treaty, visit];

test('an event touches its stops and what else it names, each once, the route first', () => {
  expect(placesOfEvent(treaty)).toEqual(['paris', 'moscow', 'yalta']);
  expect(placesOfEvent(visit)).toEqual(['paris', 'moscow']);
});

test('events at a place are those that touch it, in the order of the list', () => {
  expect(eventsAt(all, (id) => id === 'yalta')).toEqual([treaty]);
  expect(eventsAt(all, (id) => id === 'moscow')).toEqual(all);
  expect(eventsAt(all, () => false)).toEqual([]);
});

describe('the neighbours of an event', () => {
  test.each([
    [pact, null, war],
    [treaty, war, visit],
    [visit, treaty, null]
  ])('of $id', (event, previous, next) => {
    expect(neighboursOf(event, all)).toEqual({ previous, next });
  });

  test('are none if the list does not hold it', () => {
    expect(neighboursOf(pact, [war, visit])).toEqual({ previous: null, next: null });
  });
});

describe('the nearest event', () => {
  test.each([
    ['1944', 1, 'visit'],
    ['1944', -1, 'war'],
    ['1941', -1, 'pact'],
    ['1940', 1, 'war'],
    ['1943', 1, 'treaty'],
    ['1966', 1, undefined],
    ['1932', -1, undefined],
    ['1932-11', -1, undefined],
    ['1932-12', -1, 'pact']
  ] as const)('from %s in the direction %i is %s', (edtf, direction, id) => {
    expect(nearestEvent(all, during(edtf), direction)?.id).toBe(id);
  });

  test('does not depend on the order of the list', () => {
    expect(nearestEvent([...all].reverse(), during('1940'), 1)).toBe(war);
    expect(nearestEvent([...all].reverse(), during('1950'), -1)).toBe(treaty);
  });
});
