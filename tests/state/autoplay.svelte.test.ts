import { describe, expect, test } from 'vitest';
import { Autoplay } from '#lib/state/autoplay.svelte.ts';
import { Presentation } from '#lib/state/presentation.svelte.ts';
import { FakeTicker } from '#tests/support/fake-ticker.ts';
import { lectureOf, sceneOf } from '#tests/support/lecture.ts';
import { openAtlas } from '#tests/support/atlas.ts';

/** Scenes of two seconds, which take four beats of half a second each. */
const lecture = lectureOf(
  sceneOf('one', { view: '?year=1932', seconds: 2 }),
  sceneOf('asks', { view: '?year=1944', seconds: 2, ask: { question: 'Who?', hides: 'outcome' } }),
  sceneOf('last', { view: '?year=1966', seconds: 2 })
);

function exhibit() {
  const atlas = openAtlas();
  const clock = new FakeTicker();
  const presentation = new Presentation(lecture, atlas, clock.ticker);
  presentation.show(0);
  let scenes = 0;
  const autoplay = new Autoplay(presentation, clock.ticker, () => (scenes += 1));
  return { atlas, clock, presentation, autoplay, scenesShown: () => scenes };
}

describe('a lecture that goes by itself', () => {
  test('gives each scene its time, and says how much of it is over', () => {
    const { clock, presentation, autoplay, scenesShown } = exhibit();
    autoplay.start();
    clock.tick(1);
    expect(autoplay.progress).toBe(0.25);
    clock.tick(2);
    expect([presentation.scene.id, autoplay.progress]).toEqual(['one', 0.75]);
    clock.tick(1);
    expect([presentation.scene.id, autoplay.progress, scenesShown()]).toEqual(['asks', 0, 1]);
  });

  test('shows what a scene asks in the middle of it', () => {
    const { clock, presentation, autoplay } = exhibit();
    presentation.show(1);
    autoplay.start();
    clock.tick(1);
    expect(presentation.hides).toBe('outcome');
    clock.tick(1);
    expect([presentation.scene.id, presentation.hides]).toEqual(['asks', null]);
  });

  test('begins again at the end, or stays there', () => {
    const { clock, presentation, autoplay } = exhibit();
    presentation.show(2);
    autoplay.start();
    clock.tick(4);
    expect([presentation.scene.id, autoplay.isOn]).toEqual(['one', true]);
    presentation.show(2);
    autoplay.loops = false;
    autoplay.start();
    clock.tick(4);
    expect([presentation.scene.id, autoplay.isOn, clock.waiting]).toEqual(['last', false, null]);
  });

  test('goes at the pace that the address asks for', () => {
    const { clock, presentation, autoplay } = exhibit();
    autoplay.exhibit({ pace: 4, loops: true });
    expect(clock.waiting).toBe(250);
    clock.tick(2);
    expect(presentation.scene.id).toBe('asks');
  });

  test('waits while the wall is black, and takes the time up again', () => {
    const { clock, presentation, autoplay } = exhibit();
    autoplay.start();
    clock.tick(3);
    presentation.blank = 'black';
    clock.tick(10);
    expect([presentation.scene.id, autoplay.progress]).toEqual(['one', 0.75]);
    presentation.blank = null;
    clock.tick(1);
    expect(presentation.scene.id).toBe('asks');
  });

  test('ends for a lecturer who does something else', () => {
    const { clock, autoplay } = exhibit();
    autoplay.toggle();
    autoplay.interrupt();
    expect([autoplay.isOn, autoplay.isResting, clock.waiting]).toEqual([false, false, null]);
  });

  test('leaves the wall to a visitor, and goes on from the scene when they have left', () => {
    const { atlas, clock, presentation, autoplay } = exhibit();
    autoplay.exhibit({ pace: 1, loops: true });
    clock.tick(2);
    autoplay.interrupt();
    atlas.goTo({ year: 1991 });
    expect([autoplay.isOn, autoplay.isResting, clock.waiting]).toEqual([false, true, 60_000]);
    autoplay.interrupt();
    expect(clock.waiting).toBe(60_000);
    clock.tick();
    expect([autoplay.isOn, autoplay.isResting, presentation.hasLeft, atlas.moment]).toEqual([
      true,
      false,
      false,
      { year: 1932 }
    ]);
    autoplay.toggle();
    autoplay.interrupt();
    expect(clock.waiting).toBeNull();
  });

  test('waits for one thing at a time, however long it goes', () => {
    const { clock, presentation, autoplay, scenesShown } = exhibit();
    autoplay.exhibit({ pace: 1, loops: true });
    clock.tick(4 * 3 * 50);
    expect([scenesShown(), presentation.scene.id]).toEqual([150, 'one']);
    autoplay.stop();
    expect(clock.waiting).toBeNull();
  });
});
