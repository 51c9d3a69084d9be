import { expect, test } from 'vitest';
import { contrastInRoom, fadedIn, type Pair } from '#lib/domain/lecture/projector.ts';
import { pairsOnMap } from '#lib/map/legibility.ts';
import { PALETTES } from '#lib/domain/look/palette.ts';

test('a bright room leaves white and black 7 to 1, whichever comes first, and a colour alone 1', () => {
  expect(contrastInRoom('#ffffff', '#000000')).toBeCloseTo(7);
  expect(contrastInRoom('#000000', '#ffffff')).toBeCloseTo(7);
  expect(contrastInRoom('#5a2e2a', '#5a2e2a')).toBe(1);
});

test('greys that a good screen tells apart go under together', () => {
  const pair: Pair = { part: 'lands', kind: 'text', colour: '#8a8a8a', ground: '#1c1c1c' };
  expect(contrastInRoom(pair.colour, pair.ground)).toBeLessThan(3);
  expect(fadedIn([pair])).toEqual([{ part: 'lands', contrast: contrastInRoom(pair.colour, pair.ground) }]);
});

test('a part is named once, with its worst ground', () => {
  const on = (ground: string): Pair => ({ part: 'visit', kind: 'line', colour: '#777777', ground });
  const [faded, ...others] = fadedIn([on('#888888'), on('#787878'), on('#ffffff')]);
  expect(others).toEqual([]);
  expect(faded?.contrast).toBeCloseTo(contrastInRoom('#777777', '#787878'));
});

test('the light theme is made out in a bright room; the dark one loses names, not arcs', () => {
  expect(fadedIn(pairsOnMap(PALETTES.light))).toEqual([]);
  expect(fadedIn(pairsOnMap(PALETTES.dark)).map(({ part }) => part)).toEqual(['lands', 'waters', 'land']);
});
