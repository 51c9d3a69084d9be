import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { openLectureStore } from '#lib/lecture/lecture-store.ts';
import { lectureOf, sceneOf } from '#tests/support/lecture.ts';

const mine = lectureOf(sceneOf('a'));
let number = 0;
/** A database that no other test knows. */
const freshName = () => `lectures-${(number += 1)}`;

describe('the store of lectures', () => {
  test('keeps several, the one changed last first', async () => {
    const store = openLectureStore(freshName());
    const clock = vi.spyOn(Date, 'now');
    clock.mockReturnValue(1000);
    expect(await store.save(mine, 0)).toBe(1);
    clock.mockReturnValue(2000);
    expect(await store.save({ ...mine, id: 'own-2' }, 0)).toBe(1);
    expect((await store.list()).map(({ lecture }) => lecture.id)).toEqual(['own-2', 'own-1']);
    clock.mockReturnValue(3000);
    expect(await store.save({ ...mine, title: 'Again' }, 1)).toBe(2);
    expect((await store.list()).map(({ lecture }) => lecture.title)).toEqual(['Again', 'Mine']);
    clock.mockRestore();
  });

  test('gives back what was kept, in another tab too', async () => {
    const name = freshName();
    await openLectureStore(name).save(mine, 0);
    expect(await openLectureStore(name).load('own-1')).toMatchObject({ lecture: mine, revision: 1 });
    expect(await openLectureStore(name).load('own-9')).toBeNull();
  });

  test('does not let the later of two tabs overwrite the earlier', async () => {
    const name = freshName();
    const [one, other] = [openLectureStore(name), openLectureStore(name)];
    await one.save(mine, 0);
    expect(await one.save({ ...mine, title: 'One' }, 1)).toBe(2);
    expect(await other.save({ ...mine, title: 'Other' }, 1)).toBeNull();
    expect((await one.load('own-1'))?.lecture.title).toBe('One');
    expect(await other.save(mine, 0)).toBeNull();
  });

  test('keeps what is still being written although it was removed elsewhere', async () => {
    const store = openLectureStore(freshName());
    await store.save(mine, 0);
    await store.remove('own-1');
    expect(await store.list()).toEqual([]);
    expect(await store.save({ ...mine, title: 'Back' }, 1)).toBe(2);
    expect((await store.load('own-1'))?.lecture.title).toBe('Back');
  });

  test('says that there is no room', async () => {
    const store = openLectureStore(freshName());
    await store.list();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(store.save(mine, 0)).rejects.toMatchObject({ trouble: 'full' });
    put.mockRestore();
    expect(await store.save(mine, 0)).toBe(1);
  });

  test('says that the browser refuses, and asks it again the next time', async () => {
    const store = openLectureStore(freshName());
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    await expect(store.list()).rejects.toMatchObject({ trouble: 'refused' });
    open.mockRestore();
    expect(await store.list()).toEqual([]);
  });

  test('makes way for a later version of the atlas in another tab', async () => {
    const name = freshName();
    await openLectureStore(name).save(mine, 0);
    const request = indexedDB.open(name, 2);
    const isOpen = await new Promise((resolve) => {
      request.onsuccess = () => resolve(true);
      request.onblocked = () => resolve(false);
    });
    expect(isOpen).toBe(true);
  });
});
