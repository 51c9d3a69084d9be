import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lectureFile } from '#lib/domain/lecture/lecture-file.ts';
import { MOST } from '#lib/domain/lecture/lecture-limits.ts';
import { readLectureFile } from '#lib/domain/lecture/read-lecture-file.ts';
import { writeCompactLecture, writeLectureFile } from '#lib/domain/lecture/write-lecture-file.ts';
import { arbitraryLecture } from '#tests/support/arbitrary-lecture.ts';
import { KNOWN } from '#tests/support/arbitrary-view.ts';
import { lectureOf, sceneOf } from '#tests/support/lecture.ts';
import { nameOfOwnFile } from '#lib/domain/own/own-file-name.ts';

const DEFAULTS = { language: 'en', title: 'Opened' } as const;
const read = (text: string) => readLectureFile(text, KNOWN, DEFAULTS);
/** A file of one scene, with something else in it. */
const fileOf = (scene: object, lecture: object = {}, file: object = {}) =>
  JSON.stringify({
    format: 'atlas-lecture',
    version: 1,
    lecture: { ...lectureOf(sceneOf('first')), scenes: [{ ...sceneOf('first'), ...scene }], ...lecture },
    ...file
  });

describe('the file of a lecture', () => {
  test('is read as it was written, by people’s form and by that of an address', () => {
    fc.assert(
      fc.property(arbitraryLecture, (lecture) => {
        expect(read(writeLectureFile(lecture))).toEqual({ lecture, problems: [] });
        expect(read(writeCompactLecture(lecture))).toEqual({ lecture, problems: [] });
        expect(
          lectureFile.safeParse(JSON.parse(writeLectureFile(lecture, 'https://example.org/s.json'))).success
        ).toBe(true);
      })
    );
  });

  test('may leave out what has a usual value', () => {
    const { lecture, problems } = read(
      JSON.stringify({
        format: 'atlas-lecture',
        version: 1,
        lecture: { id: 'short', language: 'fr', title: 'Court', scenes: [{ id: 'one', title: 'Un' }] }
      })
    );
    expect(problems).toEqual([]);
    expect(lecture?.scenes).toEqual([sceneOf('one', { title: 'Un' })]);
  });

  test('bears the name of the lecture, in any script', () => {
    expect(nameOfOwnFile('De Gaulle in Moscow: 1966!', 'lecture')).toBe(
      'de-gaulle-in-moscow-1966.atlas-lecture.json'
    );
    expect(nameOfOwnFile('Ялта, 1945', 'lecture')).toBe('ялта-1945.atlas-lecture.json');
    expect(nameOfOwnFile('../../etc/passwd', 'lecture')).toBe('etc-passwd.atlas-lecture.json');
    expect(nameOfOwnFile(' — ', 'lecture')).toBe('lecture.atlas-lecture.json');
  });
});

describe('a broken file', () => {
  test('of which nothing can be read says why, in one problem', () => {
    const whole = (text: string) => read(text);
    expect(whole('{')).toEqual({ lecture: null, problems: [{ path: '', problem: 'not-json' }] });
    for (const text of ['null', '[]', '"x"', '1', '{}', '{"format":"other"}', '{"format":"atlas-lecture"}'])
      expect(whole(text)).toEqual({ lecture: null, problems: [{ path: '', problem: 'not-a-lecture' }] });
    expect(whole(`"${'x'.repeat(MOST.bytes)}"`).problems[0]?.problem).toBe('too-large');
    expect(whole('['.repeat(1e5) + ']'.repeat(1e5)).problems[0]?.problem).toBe('too-deep');
  });

  test('loses what is wrong, by its path, and nothing else', () => {
    const { lecture, problems } = read(
      fileOf(
        {
          title: 7,
          seconds: 1e9,
          enter: 'jump',
          colour: 'red',
          ask: { question: 'Who?', hides: 'all' },
          notes: 'kept'
        },
        { audience: ['x'] },
        { extra: 1 }
      )
    );
    expect(problems).toEqual([
      { path: '', problem: 'unknown-key', detail: 'extra' },
      { path: 'lecture.audience', problem: 'wrong-type' },
      { path: 'lecture.scenes[0]', problem: 'unknown-key', detail: 'colour' },
      { path: 'lecture.scenes[0].ask.hides', problem: 'not-one-of' },
      { path: 'lecture.scenes[0].title', problem: 'wrong-type' },
      { path: 'lecture.scenes[0].seconds', problem: 'out-of-range' },
      { path: 'lecture.scenes[0].enter', problem: 'not-one-of' }
    ]);
    expect(lecture?.scenes[0]).toEqual(
      sceneOf('first', {
        title: '',
        seconds: 7200,
        notes: 'kept',
        ask: { question: 'Who?', hides: 'outcome' }
      })
    );
  });

  test('keeps the beginning of what is too long', () => {
    const { lecture, problems } = read(fileOf({ title: '🚂'.repeat(200) }));
    expect(problems).toEqual([{ path: 'lecture.scenes[0].title', problem: 'too-long' }]);
    expect(lecture?.scenes[0]?.title).toBe('🚂'.repeat(MOST.title / 2));
    const { lecture: odd } = read(fileOf({ title: 'x' + '🚂'.repeat(200) }));
    expect(odd?.scenes[0]?.title.isWellFormed()).toBe(true);
  });

  test('of too many scenes keeps the first', () => {
    const scenes = Array.from({ length: MOST.scenes + 5 }, (_, index) => sceneOf(`s-${index}`));
    const { lecture, problems } = read(fileOf({}, { scenes }));
    expect(problems).toEqual([{ path: 'lecture.scenes', problem: 'too-many' }]);
    expect(lecture?.scenes).toHaveLength(MOST.scenes);
  });

  test('with two scenes of one id, or none, gives them ids of their own', () => {
    const { lecture, problems } = read(
      fileOf({}, { scenes: [sceneOf('a'), sceneOf('a'), { title: 'c' }, 'nonsense', sceneOf('B b')] })
    );
    expect(lecture?.scenes.map(({ id }) => id)).toEqual(['a', 'scene-2', 'scene-3', 'scene-4']);
    expect(problems).toEqual([
      { path: 'lecture.scenes[1].id', problem: 'twice' },
      { path: 'lecture.scenes[2].id', problem: 'missing' },
      { path: 'lecture.scenes[3]', problem: 'wrong-type' },
      { path: 'lecture.scenes[4].id', problem: 'malformed' }
    ]);
  });

  test('with a view that names what the atlas does not know keeps the rest of the view', () => {
    const { lecture, problems } = read(fileOf({ view: '?year=1966&event=nowhere&show=visit,aid&utm=x' }));
    expect(lecture?.scenes[0]?.view).toBe('?year=1966&show=visit,aid');
    expect(problems).toEqual([
      { path: 'lecture.scenes[0].view', problem: 'refused-view', detail: 'event=nowhere' },
      { path: 'lecture.scenes[0].view', problem: 'refused-view', detail: 'utm=x' }
    ]);
  });

  test('of a newer atlas is read as far as it goes, and said to be newer', () => {
    const { lecture, problems } = read(fileOf({}, {}, { version: 99 }));
    expect(lecture?.scenes).toHaveLength(1);
    expect(problems).toEqual([{ path: 'version', problem: 'newer-version' }]);
  });
});

describe('a hostile file', () => {
  const HOSTILE: readonly string[] = [
    fileOf({}).replace('"title":"first"', '"title":"first","__proto__":{"polluted":true}'),
    fileOf({}).replace(
      '"lecture":{',
      '"lecture":{"__proto__":{"scenes":[]},"constructor":{"prototype":{"polluted":true}},'
    ),
    fileOf({}, { scenes: { length: 1e9 } }),
    fileOf({}, { scenes: Array.from({ length: 5000 }, () => null) }),
    fileOf({ seconds: 1e9 }),
    fileOf({}).replace('"seconds":60', '"seconds":1e999'),
    fileOf({}).replace('"seconds":60', '"seconds":-0.0000001'),
    fileOf({ title: '\uD800 lone \uDC00' }),
    fileOf({ title: 'safe\u202Egnp.exe\u2066\u0000\u001B[31m' }),
    fileOf({ title: '<img src=x onerror=alert(1)>', line: '</script><script>alert(1)</script>' }),
    fileOf({ notes: '[x](javascript:alert(1)) <iframe srcdoc="<script>alert(1)</script>"></iframe>' }),
    fileOf({ view: 'javascript:alert(1)' }),
    fileOf({ view: '?year=1966&event=<script>' }),
    fileOf({ id: '../../x', sources: [{}, 7, '<b>', null] }),
    fileOf({ ask: [] }, { language: 'xx', title: null }),
    fileOf({}, { toString: 'x', hasOwnProperty: 1 })
  ];

  test('gives a sound lecture, and changes nothing that all objects share', () => {
    for (const text of HOSTILE) {
      const { lecture, problems } = read(text);
      expect(lecture, text).not.toBeNull();
      expect(lectureFile.safeParse({ format: 'atlas-lecture', version: 1, lecture }).success, text).toBe(
        true
      );
      expect(JSON.stringify(lecture).isWellFormed()).toBe(true);
      if (!/img src|javascript:alert\(1\)\)/.test(text)) expect(problems, text).not.toEqual([]);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(read(HOSTILE[0]!).lecture?.scenes[0])).toBe(Object.prototype);
  });

  test('loses what hides in its texts', () => {
    const { lecture, problems } = read(fileOf({ title: 'safe\u202Egnp.exe\u2066\u0000\u001B[31m' }));
    expect(lecture?.scenes[0]?.title).toBe('safegnp.exe[31m');
    expect(problems).toEqual([{ path: 'lecture.scenes[0].title', problem: 'hidden-characters' }]);
  });

  test('may be any JSON at all', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 4 }), (text, value) => {
        expect(read(text).lecture).toBeNull();
        const { lecture } = read(
          JSON.stringify({ format: 'atlas-lecture', version: value, lecture: { scenes: [value] } })
        );
        expect(lectureFile.safeParse({ format: 'atlas-lecture', version: 1, lecture }).success).toBe(true);
      })
    );
  });

  test('may be any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void read(text)),
      { numRuns: 30 }
    );
  });
});
