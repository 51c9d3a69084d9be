import { expect, test } from 'vitest';
import { Panels } from '#lib/state/panels.svelte.ts';
import { watch } from '#tests/support/watch.svelte.ts';

test('the sheet goes through its heights and begins again', () => {
  const panels = new Panels();
  const cycle = () => panels.cycleSheet();
  expect(watch(() => panels.sheet, cycle, cycle, cycle)).toEqual(['half', 'full', 'peek', 'half']);
});
