import { describe, expect, test } from 'vitest';
import type { LectureCommand } from '#lib/domain/lecture/lecture-keys.ts';
import type { Lecture, Scene } from '#lib/domain/lecture/lecture.ts';
import { Presentation } from '#lib/state/presentation.svelte.ts';
import { FakeTicker } from '#tests/support/fake-ticker.ts';
import { openAtlas, visit } from '#tests/support/atlas.ts';

const makeScene = (id: string, part: Partial<Scene> = {}): Scene => ({
  id,
  kind: 'map',
  view: '',
  title: id,
  line: '',
  notes: '',
  sources: [],
  seconds: 60,
  enter: 'fly',
  ...part
});

const lecture: Lecture = {
  id: 'story',
  language: 'en',
  title: 'Story',
  audience: '',
  scenes: [
    makeScene('opening', { view: '?year=1932' }),
    makeScene('treaty', { view: '?year=1944&event=treaty', enter: 'play' }),
    makeScene('question', { view: '?year=1945', ask: { question: 'Who?', hides: 'outcome' } }),
    makeScene('visit', { view: '?year=1966&event=visit' })
  ]
};

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
