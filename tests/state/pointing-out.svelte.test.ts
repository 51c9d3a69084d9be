import { describe, expect, test } from 'vitest';
import type { Position } from '#lib/domain/lecture/ink.ts';
import { PointingOut } from '#lib/state/pointing-out.svelte.ts';
import { FakeTicker } from '#tests/support/fake-ticker.ts';

const LINE: readonly Position[] = [
  [2, 48],
  [37, 55]
];

class Scenes {
  now = $state('one');
}
function point() {
  const clock = new FakeTicker();
  const scenes = new Scenes();
  const pointing = new PointingOut(() => scenes.now, clock.ticker);
  const drawn = () => pointing.strokes.map(({ id }) => id);
  return { clock, scenes, pointing, drawn };
}

describe('what the lecturer points with', () => {
  test('is taken and laid down by the same key, one at a time', () => {
    const { pointing } = point();
    pointing.take('light');
    pointing.light = [2, 48];
    pointing.take('pen');
    expect([pointing.tool, pointing.light]).toEqual(['pen', null]);
    pointing.take('pen');
    expect(pointing.tool).toBeNull();
  });

  test('is laid down before anything else is left', () => {
    const { pointing } = point();
    expect(pointing.layDown()).toBe(false);
    pointing.take('pen');
    expect([pointing.layDown(), pointing.tool, pointing.layDown()]).toEqual([true, null, false]);
  });
});

describe('ink', () => {
  test('belongs to its scene: it goes with it and comes back with it', () => {
    const { scenes, pointing, drawn } = point();
    pointing.draw(LINE);
    scenes.now = 'two';
    expect(drawn()).toEqual([]);
    pointing.draw(LINE);
    expect(drawn()).toEqual([2]);
    scenes.now = 'one';
    expect(drawn()).toEqual([1]);
  });

  test('that fades is seen for a while, fades, and is gone', () => {
    const { clock, pointing } = point();
    pointing.lasting = 'fades';
    pointing.draw(LINE);
    expect([pointing.strokes[0]?.isFading, clock.waiting]).toEqual([false, 5000]);
    clock.tick();
    expect(pointing.strokes[0]?.isFading).toBe(true);
    clock.tick();
    expect([pointing.strokes, clock.waiting]).toEqual([[], null]);
  });

  test('that fades is gone when its scene comes back', () => {
    const { clock, scenes, pointing, drawn } = point();
    pointing.lasting = 'fades';
    pointing.draw(LINE);
    scenes.now = 'two';
    clock.tick(2);
    scenes.now = 'one';
    expect(drawn()).toEqual([]);
  });

  test('is undone stroke by stroke, of the scene that is shown alone', () => {
    const { scenes, pointing, drawn } = point();
    pointing.draw(LINE);
    scenes.now = 'two';
    pointing.draw(LINE);
    pointing.draw(LINE);
    pointing.undo();
    expect(drawn()).toEqual([2]);
    pointing.undo();
    pointing.undo();
    expect([drawn(), pointing.canUndo]).toEqual([[], false]);
    scenes.now = 'one';
    expect(drawn()).toEqual([1]);
  });

  test('that was cleared comes back with undo, until something new is drawn', () => {
    const { pointing, drawn } = point();
    pointing.draw(LINE);
    pointing.draw(LINE);
    pointing.clear();
    expect([drawn(), pointing.canUndo]).toEqual([[], true]);
    pointing.undo();
    expect(drawn()).toEqual([1, 2]);
    pointing.clear();
    pointing.draw(LINE);
    pointing.undo();
    expect([drawn(), pointing.canUndo]).toEqual([[], false]);
  });

  test('is of the colour that was chosen when it was drawn', () => {
    const { pointing } = point();
    pointing.draw(LINE);
    pointing.ink = 'blue';
    pointing.draw(LINE);
    expect(pointing.strokes.map(({ ink }) => ink)).toEqual(['red', 'blue']);
  });

  test('of no point is none', () => {
    const { pointing } = point();
    pointing.draw([]);
    expect(pointing.strokes).toEqual([]);
  });
});
