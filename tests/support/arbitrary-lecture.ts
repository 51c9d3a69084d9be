import fc from 'fast-check';
import { formatAddress } from '#lib/domain/address/address.ts';
import { LANGUAGES } from '#lib/domain/language/language.ts';
import { cleanText } from '#lib/domain/file/clean-text.ts';
import { MOST, SECONDS } from '#lib/domain/lecture/lecture-limits.ts';
import type { Lecture, Scene } from '#lib/domain/lecture/lecture.ts';
import { view } from './arbitrary-view.ts';

const text = (most: number) => fc.string({ unit: 'grapheme', maxLength: Math.min(most, 40) }).map(cleanText);

const scene: fc.Arbitrary<Omit<Scene, 'id'>> = fc
  .record(
    {
      kind: fc.constantFrom('title' as const, 'map' as const, 'end' as const),
      view: view.map((one) => formatAddress(one)).filter((address) => address.length <= MOST.view),
      title: text(MOST.title),
      line: text(MOST.line),
      notes: text(MOST.notes),
      sources: fc.array(
        text(MOST.source).filter((source) => source !== ''),
        { maxLength: 3 }
      ),
      seconds: fc.integer({ min: SECONDS.least, max: SECONDS.most }),
      enter: fc.constantFrom('fly' as const, 'cut' as const, 'play' as const),
      ask: fc.record({
        question: text(MOST.question),
        hides: fc.constantFrom('labels' as const, 'outcome' as const)
      })
    },
    {
      requiredKeys: ['kind', 'view', 'title', 'line', 'notes', 'sources', 'seconds', 'enter']
    }
  )
  .map((one) => one as Omit<Scene, 'id'>);

/** Any lecture that the editor could have made. */
export const arbitraryLecture: fc.Arbitrary<Lecture> = fc.record({
  id: fc.constantFrom('own-1', 'the-story', 'a'),
  language: fc.constantFrom(...LANGUAGES),
  title: text(MOST.title),
  audience: text(MOST.audience),
  scenes: fc
    .array(scene, { maxLength: 6 })
    .map((scenes) => scenes.map((one, index) => ({ ...one, id: `scene-${index + 1}` })))
});
