import { expect, test } from 'vitest';
import { cardOf, type CardSources } from '#lib/domain/embed/card.ts';
import { wordsOf } from '#lib/domain/language/words.ts';
import { createLibrary } from '#lib/domain/record/details.ts';
import { dayOf } from '#lib/domain/time/day.ts';
import { makeCatalogue, makeEvent } from '#tests/support/record.ts';

const sources: CardSources = {
  catalogue: makeCatalogue(makeEvent({ id: 'visit', edtf: '1966-06', title: 'A visit', people: ['x'] })),
  library: createLibrary({
    language: 'en',
    events: { visit: { summary: 'M. de Gaulle came. He left.', citations: [] } },
    people: [{ id: 'x', name: 'X', life: '1890–1970', roles: [{ text: 'President' }] }],
    sources: [],
    eras: {}
  }),
  borders: null,
  day: dayOf(1966, 6),
  words: wordsOf('en'),
  language: 'en'
};
const visit = { kind: 'event', id: 'visit' } as const;

test('an event is told by its kind, its date and one sentence', () => {
  expect(cardOf(visit, null, sources)).toEqual({
    title: 'A visit',
    kind: 'Visit',
    when: '1966-06',
    sentence: 'M. de Gaulle came.',
    family: 'visit'
  });
});

test('before what is read is there, the rest of the card stands', () => {
  expect(cardOf(visit, null, { ...sources, library: null })).toMatchObject({
    title: 'A visit',
    sentence: ''
  });
});

test('a place, a part of the world and a person are told by what happened', () => {
  expect(cardOf({ kind: 'place', id: 'paris' }, null, sources)).toMatchObject({
    title: 'paris',
    kind: 'Paris',
    sentence: '1 event'
  });
  expect(cardOf({ kind: 'theatre', id: 'moscow' }, null, sources)).toMatchObject({
    title: 'Moscow',
    sentence: '1 event'
  });
  expect(cardOf(null, 'x', sources)).toMatchObject({
    title: 'X',
    when: '1890–1970',
    sentence: 'President · 1 event'
  });
});

test('what is open goes before who is followed; nothing open has no card', () => {
  expect(cardOf(visit, 'x', sources)?.title).toBe('A visit');
  expect(cardOf(null, null, sources)).toBeNull();
  expect(cardOf({ kind: 'polity', id: 'poland' }, null, sources)).toBeNull();
});
