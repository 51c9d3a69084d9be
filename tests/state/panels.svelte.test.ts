import { expect, test } from 'vitest';
import { Panels } from '#lib/state/panels.svelte.ts';
import { openAtlas } from '#tests/support/atlas.ts';
import { watch } from '#tests/support/watch.svelte.ts';

test('the sheet goes through its heights and begins again', () => {
  const panels = new Panels(openAtlas());
  const cycle = () => panels.cycleSheet();
  expect(watch(() => panels.sheet, cycle, cycle, cycle)).toEqual(['half', 'full', 'peek', 'half']);
});

test('what is open goes into the address once it is not as the screen has it', () => {
  const atlas = openAtlas();
  const panels = new Panels(atlas);
  panels.toggle('legend');
  expect([panels.isOpen('legend'), atlas.address]).toEqual([false, '?panels=chronicle']);
  panels.toggle('chronicle');
  expect(atlas.address).toBe('?panels=none');
  panels.toggle('legend');
  panels.toggle('chronicle');
  expect([panels.isOpen('legend'), atlas.address]).toEqual([true, '']);
});

test('on a small screen the legend is closed unless the address opens it', () => {
  const small = new Set(['chronicle'] as const);
  const panels = new Panels(openAtlas());
  panels.usual = small;
  expect(panels.isOpen('legend')).toBe(false);
  const asked = new Panels(openAtlas('?panels=legend'));
  asked.usual = small;
  expect([asked.isOpen('legend'), asked.isOpen('chronicle')]).toEqual([true, false]);
});
