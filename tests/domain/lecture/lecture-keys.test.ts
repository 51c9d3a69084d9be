import { expect, test } from 'vitest';
import { lectureCommandOf } from '#lib/domain/lecture/lecture-keys.ts';

const nowhere = { ownsKeys: false, ownsSpace: false, scrolls: false };

test.each([
  ['next', ['ArrowRight', 'PageDown', ' ', 'n', 'N']],
  ['back', ['ArrowLeft', 'PageUp', 'p', 'P']],
  ['first', ['Home']],
  ['last', ['End']],
  ['go', ['Enter', 'g', 'G']],
  ['black', ['b', 'B', '.']],
  ['white', ['w', 'W']],
  ['fullscreen', ['f', 'F']],
  ['overview', ['o', 'O']],
  ['presenter', ['s', 'S']],
  ['return', ['r', 'R']],
  ['keep', ['k', 'K']],
  ['light', ['l', 'L']],
  ['draw', ['d', 'D']],
  ['undo', ['z', 'Z', 'Mod+z']],
  ['clear', ['x', 'X']],
  ['autoplay', ['a', 'A']],
  ['help', ['?']],
  ['escape', ['Escape']]
] as const)('%s is asked for by %j', (verb, keys) => {
  for (const key of keys) expect(lectureCommandOf(key, nowhere)).toEqual({ verb });
});

test('digits are told apart', () => {
  expect(lectureCommandOf('7', nowhere)).toEqual({ verb: 'digit', digit: '7' });
});

test('keys typed in a field are left alone, but for Escape', () => {
  const field = { ...nowhere, ownsKeys: true };
  expect(
    ['n', ' ', '7', 'Enter', 'PageDown', 'd', 'l', 'x', 'Mod+z'].map((key) => lectureCommandOf(key, field))
  ).toEqual(Array.from({ length: 9 }, () => null));
  expect(lectureCommandOf('Escape', field)).toEqual({ verb: 'escape' });
});

test('a focused button keeps Space and Enter, a clicker goes on', () => {
  const button = { ...nowhere, ownsSpace: true };
  expect([lectureCommandOf(' ', button), lectureCommandOf('Enter', button)]).toEqual([null, null]);
  expect(lectureCommandOf('PageDown', button)).toEqual({ verb: 'next' });
});

test.each(['y', 'Mod+p', 'Mod+a', 'Mod+d', 'Tab', 'constructor', ''])('%s asks for nothing', (key) => {
  expect(lectureCommandOf(key, nowhere)).toBeNull();
});
