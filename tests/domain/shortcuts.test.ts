import { expect, test } from 'vitest';
import { chordOf, commandOf } from '#lib/domain/shortcuts.ts';

const press = (key: string, code: string, held: 'ctrlKey' | 'metaKey' | 'altKey' | null = null) => ({
  key,
  code,
  ctrlKey: held === 'ctrlKey',
  metaKey: held === 'metaKey',
  altKey: held === 'altKey'
});
const nowhere = { ownsKeys: false, ownsSpace: false, scrolls: false };
const field = { ...nowhere, ownsKeys: true };

test.each([
  ['a key alone', press('/', 'Slash'), '/'],
  ['Ctrl-K', press('k', 'KeyK', 'ctrlKey'), 'Mod+k'],
  ['Cmd-K with Caps Lock', press('K', 'KeyK', 'metaKey'), 'Mod+k'],
  ['Ctrl-K on a Russian keyboard', press('л', 'KeyK', 'ctrlKey'), 'Mod+k'],
  ['Ctrl and the K of Dvorak', press('k', 'KeyV', 'ctrlKey'), 'Mod+k'],
  ['the S of a Russian keyboard', press('ы', 'KeyS'), 's'],
  ['the comma of a French keyboard', press(',', 'KeyM'), ','],
  ['the bracket of a Russian keyboard', press('х', 'BracketLeft'), '['],
  ['the full stop where a Russian keyboard has a letter', press('ю', 'Period'), '.'],
  ['the full stop of a Russian keyboard', press('.', 'Slash'), '.'],
  ['the bracket of a French keyboard', press(']', 'Minus', 'altKey'), ']'],
  ['Alt', press('k', 'KeyK', 'altKey'), '']
])('%s', (_, event, chord) => {
  expect(chordOf(event)).toBe(chord);
});

test('the search opens from anywhere by its chord, by its sign where nothing is typed', () => {
  expect(commandOf('/', nowhere)).toEqual({ verb: 'search' });
  expect(commandOf('/', field)).toBeNull();
  expect(commandOf('Mod+k', field)).toEqual({ verb: 'search' });
});

test('keys held with others are left to the browser', () => {
  expect(['Mod+0', 'Mod++', 'Mod+ ', 'Mod+arrowleft', ''].map((chord) => commandOf(chord, nowhere))).toEqual(
    Array.from({ length: 5 }, () => null)
  );
});
