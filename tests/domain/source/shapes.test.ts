import { describe, expect, test } from 'vitest';
import { cslItem } from '#lib/domain/source/csl-item.ts';
import { eventFeature } from '#lib/domain/source/event-feature.ts';
import { placeFeature } from '#lib/domain/source/place-feature.ts';
import { person } from '#lib/domain/source/people-file.ts';
import { era } from '#lib/domain/source/eras-file.ts';
import {
  inAll,
  makeEventFeature,
  makePlaceFeature,
  makeSourceData,
  PARIS
} from '#tests/support/source-data.ts';

const event = makeEventFeature('pact-1944');
const place = makePlaceFeature('paris', PARIS);
const source = { id: 'carley', type: 'book', title: 'Silent Conflict' };
const eraOfWar = makeSourceData().eras[0];

/** The fixture with something else at the end of a path; `undefined` takes it away. */
function withAt(fixture: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(fixture) as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce((here, step) => here[step] as Record<string, unknown>, copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

test('the fixtures are sound', () => {
  expect(eventFeature.safeParse(event).error).toBeUndefined();
  expect(placeFeature.safeParse(place).error).toBeUndefined();
  expect(cslItem.safeParse(source).error).toBeUndefined();
  expect(era.safeParse(eraOfWar).error).toBeUndefined();
  expect(person.safeParse({ id: 'sartre', name: inAll('Sartre'), born: '1905-06-21' }).error).toBeUndefined();
});

describe('a shape that is not sound is refused at its path:', () => {
  test.each([
    ['a title without French', eventFeature, event, 'properties.title.fr', undefined],
    ['an empty Russian summary', eventFeature, event, 'properties.summary.ru', '  '],
    ['a date that is no EDTF', eventFeature, event, 'properties.when', '1924-13'],
    ['a leap day that never was', eventFeature, event, 'properties.when', '1943-02-29'],
    ['a dated stop that is no EDTF', eventFeature, event, 'properties.stops.0.when', 'soon'],
    ['no citation', eventFeature, event, 'properties.citations', []],
    ['no stop', eventFeature, event, 'properties.stops', []],
    ['an unknown family', eventFeature, event, 'properties.category', 'tea'],
    ['an id with capitals', eventFeature, event, 'id', 'Pact'],
    ['a latitude beyond the pole', eventFeature, event, 'geometry.coordinates.1.1', 91],
    ['a longitude beyond the date line', placeFeature, place, 'geometry.coordinates.0', 181],
    ['a coordinate that is a text', placeFeature, place, 'geometry.coordinates.0', '2.35'],
    ['a place without a name', placeFeature, place, 'properties.names', []],
    ['a name from a day that never was', placeFeature, place, 'properties.names.0.from', '1943-02-29'],
    ['an address that is a script', cslItem, source, 'URL', 'javascript:alert(1)'],
    ['an unknown type of source', cslItem, source, 'type', 'rumour'],
    ['an unknown stance', era, eraOfWar, 'stance', 'bored']
  ])('%s', (_defect, schema, fixture, path, value) => {
    const { error } = schema.safeParse(withAt(fixture, path, value));
    expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });

  test('a field that nobody knows', () => {
    const { error } = eventFeature.safeParse(withAt(event, 'properties.titel', inAll('Title')));
    expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
      'properties: Unrecognized key: "titel"'
    ]);
  });
});
