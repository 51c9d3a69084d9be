import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { MOST } from '#lib/domain/lecture/lecture-limits.ts';
import { readLectureFile } from '#lib/domain/lecture/read-lecture-file.ts';
import { holdsLecture, packLecture, unpackLecture } from '#lib/lecture/lecture-address.ts';
import { arbitraryLecture } from '#tests/support/arbitrary-lecture.ts';
import { KNOWN } from '#tests/support/arbitrary-view.ts';
import { lectureOf, sceneOf } from '#tests/support/lecture.ts';

const fragmentOf = (content: string | Buffer) =>
  `#lecture=${deflateRawSync(Buffer.from(content)).toString('base64url')}`;

describe('a lecture in an address', () => {
  test('opens as it was shared', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLecture, async (lecture) => {
        const fragment = await packLecture(lecture);
        expect(fragment).toMatch(/^#lecture=[\w-]+$/);
        const text = await unpackLecture(fragment);
        expect(readLectureFile(text ?? '', KNOWN, { language: 'en', title: '' })).toEqual({
          lecture,
          problems: []
        });
      }),
      { numRuns: 30 }
    );
  });

  test('is much shorter than its file', async () => {
    const scenes = Array.from({ length: 15 }, (_, index) =>
      sceneOf(`scene-${index}`, { title: `Scene ${index}`, line: 'What the audience reads, in one line.' })
    );
    const lecture = lectureOf(...scenes);
    expect((await packLecture(lecture)).length).toBeLessThan(JSON.stringify(lecture).length / 4);
  });

  test('that was cut or changed on its way gives nothing', async () => {
    const fragment = await packLecture(lectureOf(sceneOf('a', { notes: 'some words of a lecture' })));
    for (const broken of [
      fragment.slice(0, -9),
      fragment.slice(0, 30),
      '#lecture=',
      '#lecture=!!!',
      '#lecture=AAAA',
      '#other',
      '',
      fragmentOf(Buffer.from([0xff, 0xfe, 0xfd]))
    ])
      expect(await unpackLecture(broken), broken).toBeNull();
    expect(['#lecture=x', '#lecture', '#x', ''].map(holdsLecture)).toEqual([true, false, false, false]);
  });

  test('that unfolds to more than a lecture is read no further than that', async () => {
    const bomb = fragmentOf(Buffer.alloc(50_000_000));
    expect(bomb.length).toBeLessThan(MOST.bytes);
    const before = process.memoryUsage().arrayBuffers;
    expect(await unpackLecture(bomb)).toBeNull();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });
});
