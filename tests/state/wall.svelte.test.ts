import { describe, expect, test, vi } from 'vitest';
import type { LectureCommand } from '#lib/domain/lecture/lecture-keys.ts';
import { Wall } from '#lib/state/wall.svelte.ts';
import { FakeTicker } from '#tests/support/fake-ticker.ts';
import { lectureOf, sceneOf } from '#tests/support/lecture.ts';
import { openAtlas } from '#tests/support/atlas.ts';

const lecture = lectureOf(
  sceneOf('one', { view: '?year=1932' }),
  sceneOf('two', { view: '?year=1944' }),
  sceneOf('three', { view: '?year=1966' })
);

function stand({ opensPresenter = true } = {}) {
  const atlas = openAtlas();
  const clock = new FakeTicker();
  const heard: string[] = [];
  const wall = new Wall(lecture, atlas, { pause: () => heard.push('pause') }, clock.ticker, {
    followCamera: () => heard.push('camera'),
    openPresenter: () => opensPresenter,
    toggleFullscreen: () => heard.push('fullscreen'),
    dismiss: () => heard.push('dismiss'),
    keep: async ({ id }) => `kept beside ${id}`
  });
  wall.presentation.show(0);
  const run = (...verbs: string[]) => verbs.forEach((verb) => wall.run({ verb } as LectureCommand));
  return { atlas, clock, heard, wall, run };
}

describe('the wall', () => {
  test('moves the map with the scenes, and tells where it stands', () => {
    const { wall, heard, run } = stand();
    run('next');
    expect(heard).toEqual(['pause', 'camera']);
    expect(wall.at).toMatchObject({ type: 'at', index: 1, tool: null, isAutomatic: false, hasLeft: false });
    expect(wall.at.startedAt).not.toBeNull();
  });

  test('leaves with Escape one thing at a time, the latest first', () => {
    const { wall, heard, run } = stand();
    run('draw');
    wall.run({ verb: 'digit', digit: '2' });
    run('escape');
    expect([wall.presentation.typed, wall.pointing.tool]).toEqual(['', 'pen']);
    run('escape');
    expect([wall.pointing.tool, heard.includes('dismiss')]).toEqual([null, false]);
    run('escape');
    expect(heard.at(-1)).toBe('dismiss');
  });

  test('closes what lies over it when the presenter goes on', () => {
    const { wall, run } = stand();
    run('overview');
    expect(wall.open).toBe('scenes');
    wall.receive({ type: 'command', lecture: 'story', command: { verb: 'next' } });
    expect([wall.open, wall.presentation.index]).toEqual([null, 1]);
  });

  test('shows what the presenter has looked at, as something beside the script', () => {
    const { atlas, wall, heard } = stand();
    wall.receive({ type: 'look', lecture: 'story', address: '?year=1945' });
    expect([atlas.moment, wall.at.hasLeft, wall.presentation.index]).toEqual([{ year: 1945 }, true, 0]);
    expect(heard.at(-1)).toBe('camera');
  });

  test('goes by itself until somebody does anything but fill the screen', () => {
    const { wall, run } = stand();
    run('autoplay', 'fullscreen');
    expect(wall.at.isAutomatic).toBe(true);
    run('light');
    expect(wall.at.isAutomatic).toBe(false);
  });

  test('says that the browser blocked the presenter’s window', () => {
    const { wall, run } = stand({ opensPresenter: false });
    run('presenter');
    expect(wall.isBlocked).toBe(true);
  });

  test('keeps what was improvised, and says so until the lecture goes on', async () => {
    const { atlas, wall, run } = stand();
    run('keep');
    expect(wall.kept).toBe('');
    atlas.goTo({ year: 1970 });
    run('keep');
    await vi.waitFor(() => expect(wall.kept).toBe('kept beside one'));
    run('next');
    expect(wall.kept).toBe('');
  });

  test('keeps what is drawn with its scene', () => {
    const { wall, run } = stand();
    wall.pointing.draw([[2, 48]]);
    run('next');
    expect(wall.pointing.strokes).toEqual([]);
    run('back');
    expect(wall.pointing.strokes).toHaveLength(1);
    run('clear');
    expect(wall.pointing.strokes).toEqual([]);
    run('undo');
    expect(wall.pointing.strokes).toHaveLength(1);
  });
});
