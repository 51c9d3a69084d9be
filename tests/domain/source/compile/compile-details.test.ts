import { describe, expect, test } from 'vitest';
import type { Language } from '#lib/domain/language/language.ts';
import { createLibrary } from '#lib/domain/record/details.ts';
import { compileDetails } from '#lib/domain/source/compile/compile-details.ts';
import {
  inAll,
  makeDispute,
  makeEventFeature,
  makeSourceData,
  makeTheatres
} from '#tests/support/source-data.ts';

const data = makeSourceData({
  theatres: makeTheatres({
    moscow: [
      makeEventFeature('pact-1944', {
        dispute: makeDispute(),
        citations: [
          { source: 'carley', label: 'page', locator: '12–15', url: 'https://example.org/12' },
          { source: 'carley' }
        ]
      })
    ],
    poland: [makeEventFeature('later')]
  }),
  sources: [
    { id: 'treaty', type: 'treaty', title: 'Treaty', DOI: '10.1000/1' },
    { id: 'carley', type: 'book', title: 'Silent Conflict' }
  ],
  people: [
    {
      id: 'de-gaulle',
      name: inAll('Charles de Gaulle'),
      born: '1890',
      died: '1970',
      roles: [{ when: '1959/1969', ...inAll('President') }, inAll('Writer')]
    },
    { id: 'nobody', name: inAll('Nobody'), born: '1900?' }
  ]
});

const references = new Map([
  ['carley', { text: 'Carley. Silent Conflict. 2014.', italics: [[8, 23]] as [number, number][] }],
  ['treaty', { text: '“Treaty.” 1944.', italics: [] }]
]);
const compile = (language: Language) => compileDetails(data, language, references);

describe('the compiled details', () => {
  test('name the page of a citation and leave out what an event does not have', () => {
    const { events } = compile('fr');
    expect(events['pact-1944']).toEqual({
      summary: 'What happened. (fr)',
      dispute: {
        question: 'Who asked (fr)',
        accounts: [
          { text: 'Paris did. (fr)', citations: [0, 1] },
          { text: 'Moscow did. (fr)', citations: [] }
        ]
      },
      citations: [
        { source: 'carley', locator: 'p.\u00a012–15', url: 'https://example.org/12' },
        { source: 'carley' }
      ]
    });
    expect(events['later']).not.toHaveProperty('dispute');
  });

  test('tell of a person who they were and when', () => {
    const [general, nobody] = compile('en').people;
    expect(general).toEqual({
      id: 'de-gaulle',
      name: 'Charles de Gaulle',
      life: '1890–1970',
      roles: [{ text: 'President', date: '1959–1969' }, { text: 'Writer' }]
    });
    expect(nobody).toMatchObject({ life: '1900?–', roles: [] });
  });

  test('tell of an era what it was', () => {
    expect(compile('ru').eras['war']).toEqual({
      text: 'An alliance. (ru)',
      citations: [{ source: 'carley' }],
      events: []
    });
  });

  test('list the works in the order of the bibliography, each with its reference and its address', () => {
    expect(compile('en').sources).toEqual([
      { id: 'carley', reference: 'Carley. Silent Conflict. 2014.', italics: [[8, 23]] },
      { id: 'treaty', reference: '“Treaty.” 1944.', url: 'https://doi.org/10.1000/1' }
    ]);
  });

  test('survive JSON, and are looked up by id', () => {
    const details = compile('en');
    expect(JSON.parse(JSON.stringify(details))).toEqual(details);
    const library = createLibrary(details);
    expect(library.personById.get('de-gaulle')?.life).toBe('1890–1970');
    expect(library.sourceById.get('carley')?.reference).toContain('Silent Conflict');
    expect(library.sourceById.get('rumour')).toBeUndefined();
  });
});
