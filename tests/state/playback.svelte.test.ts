import { describe, expect, test } from 'vitest';
import { Playback, type Playable } from '#lib/state/playback.svelte.ts';
import { clampMoment, stepMoment, type Moment } from '#lib/domain/time/moment.ts';
import { FakeTicker } from '#tests/support/fake-ticker.ts';
import { watch } from '#tests/support/watch.svelte.ts';

function play(moment: Moment) {
  const clock = new FakeTicker();
  const played: Playable & { moment: Moment } = {
    moment,
    goTo(moment) {
      this.moment = clampMoment(moment);
    },
    step(steps) {
      this.moment = stepMoment(this.moment, steps);
    }
  };
  const playback = new Playback(played, clock.ticker);
  playback.play();
  return { clock, played, playback };
}

describe('playing', () => {
  test('moves on by a step of the scale with every tick', () => {
    const years = play({ year: 1944 });
    expect([years.playback.isPlaying, years.played.moment]).toEqual([true, { year: 1944 }]);
    years.clock.tick(3);
    expect(years.played.moment).toEqual({ year: 1947 });
    const months = play({ year: 1944, month: 12 });
    months.clock.tick();
    expect(months.played.moment).toEqual({ year: 1945, month: 1 });
  });

  test('stops at the end', () => {
    const { clock, played, playback } = play({ year: 1990 });
    clock.tick();
    expect([played.moment, playback.isPlaying, clock.waiting]).toEqual([{ year: 1991 }, false, null]);
  });

  test.each([
    [{ year: 1991 }, { year: 1917 }],
    [
      { year: 1991, month: 12 },
      { year: 1917, month: 11 }
    ]
  ])('begins at the beginning if it is started at the end, %o', (end, beginning) => {
    const { played, playback } = play(end);
    expect([played.moment, playback.isPlaying]).toEqual([beginning, true]);
  });

  test('shows the last year for a tick and goes on from the first where it loops', () => {
    const { clock, played, playback } = play({ year: 1990 });
    playback.loop = true;
    clock.tick();
    expect([played.moment, playback.isPlaying]).toEqual([{ year: 1991 }, true]);
    clock.tick();
    expect([played.moment, playback.isPlaying]).toEqual([{ year: 1917 }, true]);
    clock.tick();
    expect(played.moment).toEqual({ year: 1918 });
  });

  test('goes on from where the reader has moved to', () => {
    const { clock, played } = play({ year: 1944 });
    played.goTo({ year: 1966 });
    clock.tick();
    expect(played.moment).toEqual({ year: 1967 });
  });

  test('takes a new speed with the next step: at speed 1 a step takes 1200 ms', () => {
    const { clock, playback } = play({ year: 1944 });
    expect(clock.waiting).toBe(1200);
    const waits = ([2, 4, 0.5] as const).map((speed) => {
      playback.speed = speed;
      clock.tick();
      return clock.waiting;
    });
    expect(waits).toEqual([600, 300, 2400]);
  });
});

describe('pausing', () => {
  test('cancels the step that was coming', () => {
    const { clock, played, playback } = play({ year: 1944 });
    playback.pause();
    expect([playback.isPlaying, clock.waiting]).toEqual([false, null]);
    clock.tick();
    expect(played.moment).toEqual({ year: 1944 });
  });

  test('twice, or playing twice, is the same as once', () => {
    const { clock, played, playback } = play({ year: 1944 });
    playback.play();
    clock.tick();
    expect(played.moment).toEqual({ year: 1945 });
    playback.pause();
    playback.pause();
    expect(playback.isPlaying).toBe(false);
  });

  test('and playing take turns, and whoever watches is told', () => {
    const { clock, playback } = play({ year: 1989 });
    const seen = watch(
      () => playback.isPlaying,
      () => playback.toggle(),
      () => playback.toggle(),
      () => clock.tick(2)
    );
    expect(seen).toEqual([true, false, true, false]);
  });
});
