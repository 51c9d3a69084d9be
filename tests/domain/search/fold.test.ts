import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedWords } from '#lib/domain/search/fold.ts';

test.each([
  ['Хрущёв', ['khrushchev']],
  ['Хрущев', ['khrushchev']],
  ['Андрей', ['andrey']],
  ['Київ', ['kiiv']],
  ['Élysée', ['elysee']],
  ['L’Île-Saint-Denis', ['l', 'ile', 'saint', 'denis']],
  ['Wałęsa, Gdańsk', ['walesa', 'gdansk']],
  ['Điện Biên Phủ', ['dien', 'bien', 'phu']],
  ['Œuvre; Straße', ['oeuvre', 'strasse']],
  ['U-2', ['u', '2']],
  ['объект №5', ['obekt', 'no5']],
  ['  …  ', []]
])('%s', (text, words) => {
  expect(foldedWords(text)).toEqual(words);
});

test('whatever is typed, words are plain letters and figures, and folding them changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = foldedWords(text);
      expect(words.every((word) => /^[a-z0-9]+$/.test(word))).toBe(true);
      expect(foldedWords(words.join(' '))).toEqual(words);
    })
  );
});

test('case, composed and decomposed letters make no difference', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aéçñüłøабвгёйщъьюяії -’') });
  fc.assert(
    fc.property(letters, (text) => {
      expect(foldedWords(text.toUpperCase())).toEqual(foldedWords(text));
      expect(foldedWords(text.normalize('NFD'))).toEqual(foldedWords(text));
    })
  );
});
