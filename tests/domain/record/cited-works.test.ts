import { expect, test } from 'vitest';
import { chronicleOf } from '#lib/domain/record/chronicle-of.ts';
import { citedWorks } from '#lib/domain/record/cited-works.ts';
import { createLibrary } from '#lib/domain/record/details.ts';
import { makeEvent } from '#tests/support/record.ts';

test('works are numbered as they are first cited, and once', () => {
  const citing = (...sources: string[]) => ({
    summary: '',
    citations: sources.map((source) => ({ source }))
  });
  const library = createLibrary({
    language: 'en',
    events: { a: citing('y', 'x', 'y'), b: citing('z', 'x', 'gone') },
    people: [],
    sources: ['x', 'y', 'z', 'unused'].map((id) => ({ id, reference: id })),
    eras: {}
  });
  const events = ['a', 'b', 'c'].map((id) => makeEvent({ id, edtf: '1944' }));
  const { works, numbers } = citedWorks(events, library);
  expect(works.map(({ id }) => id)).toEqual(['y', 'x', 'z']);
  expect(numbers.get('a')).toEqual([1, 2]);
  expect(numbers.get('b')).toEqual([2, 3]);
  expect(numbers.get('c')).toEqual([]);
});

test('what happens is listed before what lasts, and that before what is over, the latest first', () => {
  const event = (id: string, condition = false) => makeEvent({ id, edtf: '1944', condition });
  const listed = chronicleOf([
    { event: event('old'), presence: 'past' },
    { event: event('older'), presence: 'past' },
    { event: event('state', true), presence: 'live' },
    { event: event('now'), presence: 'live' }
  ]);
  expect(listed.happening.map(({ id }) => id)).toEqual(['now']);
  expect(listed.lasting.map(({ id }) => id)).toEqual(['state']);
  expect(listed.past.map(({ id }) => id)).toEqual(['older', 'old']);
});
