import { expect, test } from 'vitest';
import { compileLecture } from '#lib/domain/source/compile/compile-lecture.ts';
import { inAll, makeLecture } from '#tests/support/source-data.ts';

const references = new Map([['carley', { text: 'Carley. Silent Conflict. 2014.', italics: [] }]]);

test('a lecture is compiled in one language, its sources as a bibliography prints them', () => {
  const lecture = makeLecture({
    view: '?year=1966',
    citations: [{ source: 'carley', label: 'page', locator: '12' }, { source: 'carley' }],
    ask: { question: inAll('Who?'), hides: 'labels' }
  });
  const { language, title, scenes } = compileLecture(lecture, 'fr', references);
  expect([language, title, scenes.length]).toEqual(['fr', 'Story (fr)', 10]);
  expect(scenes[0]).toMatchObject({
    id: 'scene-1',
    view: '?year=1966',
    line: 'Line. (fr)',
    sources: ['Carley. Silent Conflict. 2014. P.\u00a012.', 'Carley. Silent Conflict. 2014.'],
    ask: { question: 'Who? (fr)', hides: 'labels' }
  });
  expect(scenes[1]).not.toHaveProperty('ask');
});

test('a source without a reference is refused', () => {
  const lecture = makeLecture({ citations: [{ source: 'rumour' }] });
  expect(() => compileLecture(lecture, 'en', references)).toThrow('"rumour"');
});
