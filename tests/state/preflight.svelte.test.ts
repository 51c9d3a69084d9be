import { describe, expect, test, vi } from 'vitest';
import { Preflight, type Inspected } from '#lib/state/preflight.svelte.ts';
import { FakeTicker } from '#tests/support/fake-ticker.ts';

const ALL = { kept: 90, wanted: 90, isReady: true, trouble: null };
const SOME = { kept: 12, wanted: 90, isReady: false, trouble: null };

function inspect(part: Partial<Inspected> = {}) {
  const clock = new FakeTicker();
  const wall: (number | 'restored')[] = [];
  const preflight = new Preflight(
    {
      sceneCount: 3,
      drawScene: async (index) => void wall.push(index),
      remember: () => () => wall.push('restored'),
      askKept: async () => ALL,
      keepEverything: async () => ALL,
      findMissingScripts: async () => [],
      findLanguages: async () => ['en', 'fr', 'ru'],
      ...part
    },
    clock.ticker
  );
  return { clock, wall, preflight };
}

describe('the check before a lecture', () => {
  test('shows every scene, puts the wall back, and is ready only when all is there', async () => {
    const { clock, wall, preflight } = inspect();
    expect(preflight.isReady).toBe(false);
    await preflight.start();
    expect(wall).toEqual([0, 1, 2, 'restored']);
    expect([preflight.phase, preflight.drawn, preflight.isReady]).toEqual(['done', 3, true]);
    expect(clock.waiting).toBeNull();
  });

  test.each([
    ['not all is kept', { askKept: async () => SOME }],
    ['nothing can be kept', { askKept: async () => null }],
    ['letters are missing', { findMissingScripts: async () => ['vietnamese'] as const }],
    [
      'a scene was not drawn',
      { drawScene: (index: number) => (index === 1 ? Promise.reject() : Promise.resolve()) }
    ]
  ] satisfies [string, Partial<Inspected>][])('is not ready if %s', async (_, part) => {
    const { preflight } = inspect(part);
    await preflight.start();
    expect([preflight.phase, preflight.isReady]).toEqual(['done', false]);
  });

  test('names the scenes that were not drawn in time, as the audience counts', async () => {
    const { clock, preflight } = inspect({
      drawScene: (index) => (index === 1 ? new Promise(() => undefined) : Promise.resolve())
    });
    const over = preflight.start();
    await vi.waitFor(() => expect(preflight.drawn).toBe(1));
    await vi.waitFor(() => expect(clock.waiting).toBe(30_000));
    clock.tick();
    await over;
    expect([preflight.notDrawn, preflight.drawn]).toEqual([[2], 2]);
  });

  test('is stopped at once, and puts the wall back', async () => {
    const wall: string[] = [];
    const { preflight } = inspect({
      drawScene: () => new Promise(() => undefined),
      remember: () => () => wall.push('restored')
    });
    const over = preflight.start();
    await vi.waitFor(() => expect(preflight.phase).toBe('running'));
    preflight.stop();
    await over;
    expect([preflight.phase, wall, preflight.notDrawn, preflight.isReady]).toEqual([
      'stopped',
      ['restored'],
      [],
      false
    ]);
  });

  test('keeps what is missing, tells how far it is, and is ready then', async () => {
    const seen: number[] = [];
    const { preflight } = inspect({
      askKept: async () => SOME,
      keepEverything: async (onProgress) => {
        onProgress({ ...SOME, kept: 50 });
        seen.push(preflight.kept?.kept ?? -1);
        return ALL;
      }
    });
    await preflight.start();
    await preflight.keep();
    expect([seen, preflight.isKeeping, preflight.isReady]).toEqual([[50], false, true]);
  });
});
