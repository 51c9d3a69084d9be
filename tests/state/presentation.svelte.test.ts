import { describe, expect, test } from 'vitest';
import type { LectureCommand } from '#lib/domain/lecture/lecture-keys.ts';
import { Presentation } from '#lib/state/presentation.svelte.ts';
import { FakeTicker } from '#tests/support/fake-ticker.ts';
import { lectureOf, sceneOf } from '#tests/support/lecture.ts';
import { openAtlas, visit } from '#tests/support/atlas.ts';

const lecture = lectureOf(
  sceneOf('opening', { view: '?year=1932' }),
  sceneOf('treaty', { view: '?year=1944&event=treaty', enter: 'play' }),
  sceneOf('question', { view: '?year=1945', ask: { question: 'Who?', hides: 'outcome' } }),
  sceneOf('visit', { view: '?year=1966&event=visit' })
);

function present() {
  const atlas = openAtlas();
  const clock = new FakeTicker();
  const presentation = new Presentation(lecture, atlas, clock.ticker);
  presentation.show(0);
  return { atlas, clock, presentation };
}
const run = (presentation: Presentation, ...verbs: LectureCommand['verb'][]) =>
  verbs.map((verb) => presentation.run({ verb } as LectureCommand));

describe('a lecture that is presented', () => {
  test('shows one scene after the other, and stays at its ends', () => {
    const { atlas, presentation } = present();
    run(presentation, 'back');
    expect([presentation.scene.id, presentation.isFirst, atlas.moment]).toEqual([
      'opening',
      true,
      { year: 1932 }
    ]);
    run(presentation, 'last', 'next');
    expect([presentation.scene.id, presentation.isLast, atlas.selection]).toEqual(['visit', true, visit]);
  });

  test('plays the years on the way to a scene that asks for it', () => {
    const { atlas, clock, presentation } = present();
    run(presentation, 'next');
    expect([presentation.scene.id, presentation.isArriving, atlas.moment]).toEqual([
      'treaty',
      true,
      { year: 1932 }
    ]);
    clock.tick(5);
    expect(atlas.moment).toEqual({ year: 1937 });
    clock.tick(7);
    expect([presentation.isArriving, atlas.moment, clock.waiting]).toEqual([false, { year: 1944 }, null]);
    expect(presentation.hasLeft).toBe(false);
  });

  test('arrives at once if the lecturer does not wait, and goes on from there', () => {
    const { atlas, clock, presentation } = present();
    run(presentation, 'next', 'next');
    expect([presentation.scene.id, atlas.moment, clock.waiting]).toEqual(['treaty', { year: 1944 }, null]);
    run(presentation, 'next');
    expect(presentation.scene.id).toBe('question');
  });

  test('asks before it shows, and does not ask again on the way back', () => {
    const { presentation } = present();
    presentation.show(2);
    expect(presentation.hides).toBe('outcome');
    run(presentation, 'next');
    expect([presentation.scene.id, presentation.hides]).toEqual(['question', null]);
    run(presentation, 'next', 'back');
    expect([presentation.scene.id, presentation.hides]).toEqual(['question', null]);
  });

  test('knows that the lecturer has left it, and returns exactly', () => {
    const { atlas, presentation } = present();
    presentation.show(3);
    const { address } = atlas;
    expect(presentation.hasLeft).toBe(false);
    atlas.goTo({ year: 1970 });
    atlas.toggleFamily('accord');
    expect(presentation.hasLeft).toBe(true);
    run(presentation, 'return');
    expect([atlas.address, presentation.hasLeft]).toEqual([address, false]);
  });

  test('shows what the presenter has looked at, and returns from there', () => {
    const { atlas, presentation } = present();
    presentation.show(2);
    presentation.look('?year=1960&event=nonsense');
    expect([atlas.moment, presentation.hasLeft, presentation.hides]).toEqual([{ year: 1960 }, true, null]);
    expect(atlas.notices.map(({ key }) => key)).toEqual(['event']);
    run(presentation, 'return');
    expect([atlas.moment, presentation.hasLeft]).toEqual([{ year: 1945 }, false]);
  });

  test('goes back to where it stood before it was checked, improvisation and all', () => {
    const { atlas, presentation } = present();
    presentation.show(2);
    atlas.goTo({ year: 1970 });
    const { address } = atlas;
    const goBack = presentation.remember();
    presentation.show(0);
    presentation.show(3);
    goBack();
    expect([presentation.scene.id, presentation.hides, presentation.hasLeft, atlas.address]).toEqual([
      'question',
      'outcome',
      true,
      address
    ]);
  });

  test('goes on from its scene, not from where the lecturer has strayed', () => {
    const { atlas, presentation } = present();
    presentation.show(2);
    atlas.goTo({ year: 1991 });
    run(presentation, 'next', 'next');
    expect([presentation.scene.id, atlas.moment]).toEqual(['visit', { year: 1966 }]);
  });

  test('turns the wall black or white until any key, which does nothing else', () => {
    const { presentation } = present();
    run(presentation, 'black');
    expect(presentation.blank).toBe('black');
    run(presentation, 'next');
    expect([presentation.blank, presentation.scene.id]).toEqual([null, 'opening']);
    run(presentation, 'white');
    expect(presentation.blank).toBe('white');
  });

  test('goes to the scene whose number is typed, held within the lecture', () => {
    const { presentation } = present();
    const type = (...digits: string[]) =>
      digits.forEach((digit) => presentation.run({ verb: 'digit', digit }));
    type('3');
    expect(run(presentation, 'go')).toEqual([true]);
    expect([presentation.scene.id, presentation.typed]).toEqual(['question', '']);
    type('9', '9');
    run(presentation, 'go');
    expect(presentation.scene.id).toBe('visit');
    expect(run(presentation, 'go')).toEqual([false]);
  });

  test('leaves to whoever shows it what is not its own', () => {
    const { presentation } = present();
    expect(run(presentation, 'overview', 'fullscreen', 'presenter', 'help', 'escape')).toEqual(
      Array.from({ length: 5 }, () => false)
    );
  });
});
