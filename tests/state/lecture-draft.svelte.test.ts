import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Lecture } from '#lib/domain/lecture/lecture.ts';
import { NotKept } from '#lib/domain/own/not-kept.ts';
import { LectureDraft } from '#lib/state/lecture-draft.svelte.ts';
import { lectureOf, sceneOf } from '#tests/support/lecture.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const mine = lectureOf(sceneOf('a'));
const titled = (lecture: Lecture, title: string): Lecture => ({ ...lecture, title });

/** A store of one process: revisions as the real one counts them. */
function open(fails: () => NotKept | null = () => null) {
  const kept = new Map<string, { lecture: Lecture; revision: number }>([
    ['own-1', { lecture: mine, revision: 1 }]
  ]);
  const save = vi.fn(async (lecture: Lecture, revision: number) => {
    const failure = fails();
    if (failure !== null) throw failure;
    if ((kept.get(lecture.id)?.revision ?? revision) !== revision) return null;
    kept.set(lecture.id, { lecture, revision: revision + 1 });
    return revision + 1;
  });
  const draft = new LectureDraft(
    { lecture: mine, revision: 1 },
    { store: { save }, copy: (lecture) => ({ ...lecture, id: 'own-2', title: `${lecture.title} (copy)` }) }
  );
  return { kept, save, draft };
}

describe('a lecture that is being written', () => {
  test('is kept once it rests, and once for many changes', async () => {
    const { kept, save, draft } = open();
    expect(draft.isKept).toBe(true);
    draft.change(titled(mine, 'M'), 'title');
    draft.change(titled(mine, 'Mo'), 'title');
    expect(draft.isKept).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(draft.isKept).toBe(true);
    expect(save).toHaveBeenCalledTimes(1);
    expect(kept.get('own-1')).toEqual({ lecture: titled(mine, 'Mo'), revision: 2 });
  });

  test('is kept at once when the page is left', async () => {
    const { kept, draft } = open();
    draft.change(titled(mine, 'Left'));
    await draft.keep();
    expect(kept.get('own-1')?.lecture.title).toBe('Left');
    await vi.advanceTimersByTimeAsync(1000);
    expect(kept.get('own-1')?.revision).toBe(2);
  });

  test('keeps what is changed while it is being kept', async () => {
    const { kept, draft } = open();
    draft.change(titled(mine, 'First'));
    const keeping = draft.keep();
    draft.change(titled(mine, 'Second'));
    await keeping;
    expect(kept.get('own-1')?.lecture.title).toBe('Second');
    expect(draft.isKept).toBe(true);
  });

  test('undoes and redoes, a text that was typed in one stroke as one step', async () => {
    const { draft } = open();
    draft.change(titled(mine, 'M'), 'title');
    draft.change(titled(mine, 'Mo'), 'title');
    draft.change(titled(mine, 'Mo!'), 'other');
    draft.undo();
    expect(draft.lecture.title).toBe('Mo');
    draft.undo();
    expect([draft.lecture, draft.canUndo]).toEqual([mine, false]);
    draft.redo();
    draft.redo();
    draft.redo();
    expect([draft.lecture.title, draft.canRedo]).toEqual(['Mo!', false]);
    draft.undo();
    draft.change(titled(mine, 'Else'));
    expect(draft.canRedo).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(draft.isKept).toBe(true);
  });

  test('takes a rest in typing for the end of a step', async () => {
    const { draft } = open();
    draft.change(titled(mine, 'One'), 'title');
    await vi.advanceTimersByTimeAsync(1000);
    draft.change(titled(mine, 'One two'), 'title');
    draft.undo();
    expect(draft.lecture.title).toBe('One');
  });

  test('takes over what another tab has kept, unless something here is not', async () => {
    const { kept, draft } = open();
    const theirs = { lecture: titled(mine, 'Theirs'), revision: 2 };
    kept.set('own-1', theirs);
    draft.takeOver({ lecture: mine, revision: 1 });
    expect(draft.canUndo).toBe(false);
    draft.takeOver(theirs);
    expect([draft.lecture.title, draft.isKept]).toEqual(['Theirs', true]);
    draft.undo();
    await draft.keep();
    expect([kept.get('own-1')?.lecture.title, kept.get('own-1')?.revision]).toEqual(['Mine', 3]);
    draft.change(titled(mine, 'Ours'));
    draft.takeOver({ lecture: titled(mine, 'Late'), revision: 9 });
    expect(draft.lecture.title).toBe('Ours');
  });

  test('remembers no more than a hundred steps', () => {
    const { draft } = open();
    for (let step = 1; step <= 150; step += 1) draft.change(titled(mine, String(step)));
    for (let step = 1; step <= 150; step += 1) draft.undo();
    expect([draft.lecture.title, draft.canUndo]).toEqual(['50', false]);
  });

  test('says why it is not kept, loses nothing, and is kept when it can be again', async () => {
    let failure: NotKept | null = new NotKept('full');
    const { kept, draft } = open(() => failure);
    draft.change(titled(mine, 'Much'));
    await draft.keep();
    expect([draft.trouble, draft.isKept, draft.lecture.title]).toEqual(['full', false, 'Much']);
    failure = null;
    await draft.keep();
    expect([draft.trouble, draft.isKept, kept.get('own-1')?.lecture.title]).toEqual([null, true, 'Much']);
  });

  test('that another tab has changed too overwrites nothing, and becomes a copy', async () => {
    const { kept, draft } = open();
    kept.set('own-1', { lecture: titled(mine, 'Theirs'), revision: 2 });
    draft.change(titled(mine, 'Ours'));
    await draft.keep();
    expect(kept.get('own-1')?.lecture.title).toBe('Theirs');
    expect(kept.get('own-2')?.lecture.title).toBe('Ours (copy)');
    expect([draft.isCopy, draft.isKept, draft.lecture.id]).toEqual([true, true, 'own-2']);
    draft.undo();
    await draft.keep();
    expect([draft.lecture.id, kept.get('own-2')?.lecture.title]).toEqual(['own-2', 'Mine']);
    expect(kept.get('own-1')?.lecture.title).toBe('Theirs');
  });
});
