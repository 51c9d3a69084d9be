import { expect, test, vi } from 'vitest';
import { makeScene } from '#lib/domain/lecture/edit-lecture.ts';
import type { Lecture } from '#lib/domain/lecture/lecture.ts';
import { keepScene } from '#lib/lecture/change-stored.ts';
import { lectureOf, sceneOf } from '#tests/support/lecture.ts';

const mine = lectureOf(sceneOf('a'), sceneOf('b'));

function open(refusals: number) {
  let kept: Lecture = mine;
  const save = vi.fn(async (lecture: Lecture, revision: number) => {
    if (save.mock.calls.length <= refusals) return null;
    kept = lecture;
    return revision + 1;
  });
  const load = async (id: string) => (id === mine.id ? { lecture: kept, revision: 1, changedAt: 0 } : null);
  return { store: { load, save }, idsOf: () => kept.scenes.map(({ id }) => id) };
}

test('a scene is kept after another one, and its number is said', async () => {
  const { store, idsOf } = open(0);
  expect(await keepScene(store, mine.id, makeScene('', 'New'), 'a')).toMatchObject({
    id: 'scene-3',
    number: 2
  });
  expect(idsOf()).toEqual(['a', 'scene-3', 'b']);
});

test('a lecture that another tab changes at the same time is read again', async () => {
  const { store, idsOf } = open(2);
  expect(await keepScene(store, mine.id, makeScene('', 'New'))).toMatchObject({ number: 3 });
  expect(idsOf()).toHaveLength(3);
  await expect(keepScene(open(99).store, mine.id, makeScene('', 'New'))).rejects.toMatchObject({
    trouble: 'blocked'
  });
});

test('of a lecture that is not there nothing is kept', async () => {
  expect(await keepScene(open(0).store, 'gone', makeScene('', 'New'))).toBeNull();
});
