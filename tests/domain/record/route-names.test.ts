import { expect, test } from 'vitest';
import { describeRoute } from '#lib/domain/record/route-names.ts';
import { makeCatalogue, makeEvent } from '#tests/support/record.ts';

const stops = ['paris', 'elysee', 'yalta', 'moscow', 'kremlin', 'paris', 'yalta'].map((place) => ({ place }));
const event = makeEvent({ id: 'tour', edtf: '1944', stops });

test('a route names its cities in order, each once where it stays', () => {
  expect(describeRoute(makeCatalogue(event), event)).toBe('paris → yalta → moscow → paris → yalta');
});

test('of a long route the first stops and the last are named', () => {
  expect(describeRoute(makeCatalogue(event), event, 4)).toBe('paris → yalta → … → yalta');
  expect(describeRoute(makeCatalogue(event), event, 5)).toBe('paris → yalta → moscow → paris → yalta');
});
