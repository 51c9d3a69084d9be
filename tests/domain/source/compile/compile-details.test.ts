import { describe, expect, test } from 'vitest';
import { createLibrary } from '#lib/domain/record/details.ts';
import { compileDetails } from '#lib/domain/source/compile/compile-details.ts';
import { inAll, makeEventFeature, makeSourceData, makeTheatres } from '#tests/support/source-data.ts';

const data = makeSourceData({
  theatres: makeTheatres({
    moscow: [
      makeEventFeature('pact-1944', {
        dispute: inAll('Disputed.'),
        citations: [
          { source: 'carley', label: 'page', locator: '12–15', url: 'https://example.org/12' },
          { source: 'carley' }
        ]
      })
    ],
    poland: [makeEventFeature('later')]
  }),
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

describe('the compiled details', () => {
  test('name the page of a citation and leave out what an event does not have', () => {
    const { events } = compileDetails(data, 'fr');
    expect(events['pact-1944']).toEqual({
      summary: 'What happened. (fr)',
      dispute: 'Disputed. (fr)',
      citations: [
        { source: 'carley', locator: 'p.\u00a012–15', url: 'https://example.org/12' },
        { source: 'carley' }
      ]
    });
    expect(events['later']).not.toHaveProperty('dispute');
  });

  test('tell of a person who they were and when', () => {
    const [general, nobody] = compileDetails(data, 'en').people;
    expect(general).toEqual({
      id: 'de-gaulle',
      name: 'Charles de Gaulle',
      life: '1890–1970',
      roles: [{ text: 'President', date: '1959–1969' }, { text: 'Writer' }]
    });
    expect(nobody).toMatchObject({ life: '1900?–', roles: [] });
  });

  test('tell of an era what it was', () => {
    expect(compileDetails(data, 'ru').eras['war']).toEqual({
      text: 'An alliance. (ru)',
      citations: [{ source: 'carley' }],
      events: []
    });
  });

  test('survive JSON, and are looked up by id', () => {
    const details = compileDetails(data, 'en');
    expect(JSON.parse(JSON.stringify(details))).toEqual(details);
    const library = createLibrary(details);
    expect(library.personById.get('de-gaulle')?.life).toBe('1890–1970');
    expect(library.sourceById.get('carley')?.reference).toContain('Silent Conflict');
    expect(library.sourceById.get('rumour')).toBeUndefined();
  });
});
