import { expect, test } from 'vitest';
import { surveyRecord } from '#lib/domain/source/survey.ts';
import { makeDispute, makeEventFeature, makeSourceData, makeTheatres } from '#tests/support/source-data.ts';

const survey = surveyRecord(
  makeSourceData({
    sources: [
      { id: 'carley', type: 'book', title: 'Silent Conflict' },
      { id: 'online', type: 'webpage', title: 'Page', URL: 'https://example.org/' },
      { id: 'paper', type: 'article-journal', title: 'Paper', DOI: '10.1000/1' }
    ],
    theatres: makeTheatres({
      poland: [
        makeEventFeature('zest', {
          when: '1939-12-31/1940',
          checked: 'recalled',
          citations: [{ source: 'carley' }, { source: 'carley', locator: '12' }]
        }),
        makeEventFeature('linked', {
          when: '../1920',
          category: 'aid',
          kind: 'aid',
          citations: [{ source: 'carley', url: 'https://example.org/12' }, { source: 'online' }]
        })
      ],
      paris: [
        makeEventFeature('about', {
          when: '1930~',
          dispute: makeDispute(),
          citations: [{ source: 'paper' }, { source: 'online' }]
        })
      ]
    })
  })
);

test('events are counted where they are filed', () => {
  expect(survey.events).toBe(3);
  expect([...survey.byTheatre].filter(([, count]) => count > 0)).toEqual([
    ['paris', 1],
    ['poland', 2]
  ]);
});

test('events are counted in the decade in which they begin, by family', () => {
  const counted = [...survey.byDecade].map(([decade, families]) => [
    decade,
    Object.fromEntries([...families].filter(([, count]) => count > 0))
  ]);
  expect(counted).toEqual([
    [1910, { aid: 1 }],
    [1930, { accord: 2 }]
  ]);
  expect(survey.byFamily.get('accord')).toBe(2);
});

test('what is thin is named', () => {
  expect(survey.disputed).toEqual(['about']);
  expect(survey.singleSource).toEqual(['zest']);
  expect(survey.withoutLink).toEqual(['zest']);
  expect(survey.recalled).toEqual(['zest']);
});
