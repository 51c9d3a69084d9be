import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addScene,
  changeScene,
  duplicateScene,
  makeScene,
  moveScene,
  removeScene
} from '#lib/domain/lecture/edit-lecture.ts';
import { MOST } from '#lib/domain/lecture/lecture-limits.ts';
import type { Lecture } from '#lib/domain/lecture/lecture.ts';
import { arbitraryLecture } from '#tests/support/arbitrary-lecture.ts';
import { deepFreeze } from '#tests/support/deep-freeze.ts';
import { lectureOf, sceneOf } from '#tests/support/lecture.ts';

const three = deepFreeze(
  lectureOf(sceneOf('a'), sceneOf('b', { ask: { question: 'Who?', hides: 'labels' } }), sceneOf('c'))
);
const idsOf = ({ scenes }: Lecture) => scenes.map(({ id }) => id);

describe('a lecture that is edited', () => {
  test('takes a scene after another, or at its end', () => {
    const scene = makeScene('?year=1966', 'Moscow');
    expect(idsOf(addScene(three, scene, 'a'))).toEqual(['a', 'scene-4', 'b', 'c']);
    expect(idsOf(addScene(three, scene))).toEqual(['a', 'b', 'c', 'scene-4']);
    expect(idsOf(addScene(three, scene, 'gone'))).toEqual(['a', 'b', 'c', 'scene-4']);
  });

  test('moves a scene, and no farther than its ends', () => {
    expect(idsOf(moveScene(three, 'a', 1))).toEqual(['b', 'a', 'c']);
    expect(idsOf(moveScene(three, 'c', -5))).toEqual(['c', 'a', 'b']);
    expect(idsOf(moveScene(three, 'a', 99))).toEqual(['b', 'c', 'a']);
    expect(moveScene(three, 'gone', 0)).toBe(three);
    expect(moveScene(three, 'b', 1)).toBe(three);
  });

  test('changes one scene and no other, and takes away what it asks', () => {
    const changed = changeScene(three, 'b', { title: 'B', ask: undefined });
    expect(changed.scenes[1]).toEqual(sceneOf('b', { title: 'B' }));
    expect(changed.scenes[1]).not.toHaveProperty('ask');
    expect(changed.scenes[0]).toBe(three.scenes[0]);
    expect(changeScene(three, 'b', { title: 'B' }).scenes[1]?.ask).toEqual({
      question: 'Who?',
      hides: 'labels'
    });
  });

  test('doubles and removes a scene', () => {
    const doubled = duplicateScene(three, 'b');
    expect(idsOf(doubled)).toEqual(['a', 'b', 'scene-4', 'c']);
    expect({ ...doubled.scenes[2], id: 'b' }).toEqual(three.scenes[1]);
    expect(idsOf(removeScene(three, 'b'))).toEqual(['a', 'c']);
  });

  test('takes no more than it may hold', () => {
    const full = lectureOf(...Array.from({ length: MOST.scenes }, (_, index) => sceneOf(`scene-${index}`)));
    expect(addScene(full, makeScene('', ''))).toBe(full);
    expect(duplicateScene(full, 'scene-3')).toBe(full);
  });

  test('never has two scenes of one id, whatever is done', () => {
    const step = fc.record({
      verb: fc.constantFrom('add', 'double', 'remove', 'move'),
      at: fc.nat(8),
      to: fc.integer()
    });
    fc.assert(
      fc.property(arbitraryLecture, fc.array(step), (lecture, steps) => {
        const result = steps.reduce((before, { verb, at, to }) => {
          const id = before.scenes[at]?.id ?? 'gone';
          if (verb === 'add') return addScene(before, makeScene('', ''), id);
          if (verb === 'double') return duplicateScene(before, id);
          return verb === 'remove' ? removeScene(before, id) : moveScene(before, id, to);
        }, lecture);
        expect(new Set(idsOf(result)).size).toBe(result.scenes.length);
      })
    );
  });

  test('loses and makes nothing by moving', () => {
    fc.assert(
      fc.property(arbitraryLecture, fc.nat(8), fc.integer(), (lecture, at, to) => {
        const moved = moveScene(lecture, lecture.scenes[at]?.id ?? 'gone', to);
        expect(idsOf(moved).sort()).toEqual(idsOf(lecture).sort());
      })
    );
  });
});
