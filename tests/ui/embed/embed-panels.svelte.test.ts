import { expect, test } from 'vitest';
import type { Control } from '#lib/domain/embed/controls.ts';
import { EmbedPanels } from '#lib/ui/embed/embed-panels.svelte.ts';

const panelsOf = (isSmall: boolean, ...controls: Control[]) =>
  new EmbedPanels(
    () => new Set(controls),
    () => isSmall
  );
const openOf = (panels: EmbedPanels) =>
  (['chronicle', 'legend'] as const).filter((name) => panels.isOpen(name));

test('where there is room all that is asked for is open, and can be folded', () => {
  const panels = panelsOf(false, 'legend', 'chronicle');
  expect(openOf(panels)).toEqual(['chronicle', 'legend']);
  panels.toggle('chronicle');
  expect(openOf(panels)).toEqual(['legend']);
  expect(openOf(panelsOf(false, 'timeline', 'legend'))).toEqual(['legend']);
});

test('in a small frame one thing at a time is open, and none at first', () => {
  const panels = panelsOf(true, 'legend', 'chronicle');
  expect(openOf(panels)).toEqual([]);
  panels.toggle('legend');
  panels.toggle('chronicle');
  expect(openOf(panels)).toEqual(['chronicle']);
  panels.toggle('chronicle');
  expect(openOf(panels)).toEqual([]);
  panels.toggle('legend');
  panels.reset();
  expect(openOf(panels)).toEqual([]);
});
