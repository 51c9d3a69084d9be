import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '#lib/domain/address/view.ts';
import { sayState } from '#lib/domain/language/say-state.ts';
import { THEATRES } from '#lib/domain/record/theatres.ts';
import { sheetWordsOf } from '#lib/domain/language/sheet-words.ts';
import { wordsOf } from '#lib/domain/language/words.ts';

const say = (part: Partial<typeof DEFAULT_VIEW>, followed: string | null = null) =>
  sayState({ ...DEFAULT_VIEW, ...part }, THEATRES, followed, wordsOf('en'), sheetWordsOf('en'), 'en');

test.each([
  [{ moment: { year: 1966 } }, '1966'],
  [{ moment: { year: 1966, month: 6 } }, 'June 1966'],
  [{ moment: { year: 1958 }, span: { mode: 'range', fromYear: 1944 } as const }, '1944–1958'],
  [{ moment: { year: 1944 }, span: { mode: 'range', fromYear: 1944 } as const }, '1944'],
  [
    { moment: { year: 1958, month: 6 }, span: { mode: 'range', fromYear: 1944 } as const },
    '1944 – June 1958'
  ],
  [{ moment: { year: 1966 }, span: { mode: 'all' } as const }, '1917–1966'],
  [{ moment: { year: 1966 }, span: { mode: 'trail' } as const }, '1966 and the five years before']
])('%j is "%s"', (part, when) => {
  expect(say(part).when).toBe(when);
});

test('what is let through is said where it is not everything', () => {
  expect(say({}).filters).toEqual([]);
  expect(
    say({
      families: new Set(['accord', 'visit']),
      theatresOff: new Set<string>(THEATRES.filter((theatre) => theatre !== 'algeria'))
    }).filters
  ).toEqual(['Only: Visits, Accords', 'Only: Algeria']);
  expect(say({}, 'Lenin').filters).toEqual(['Only what Lenin had a part in is shown']);
});
