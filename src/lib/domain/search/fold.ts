/** Cyrillic as English transliterates it, ё as е since most texts write it so; with the Ukrainian letters. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya'
};

/** Latin letters that no decomposition takes apart. */
const LATIN: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd'
};

/** й decomposes into и and a mark, as ё does into е: taken before the marks fall. */
const SHORT_I = /й/gu;

/**
 * The words of a text in plain letters: lower case, no diacritics, Cyrillic in Latin letters; all but a–z and 0–9
 * parts words. «Хрущёв» → `khrushchev`, "L’Île-Saint-Denis" → `l`, `ile`, `saint`, `denis`.
 */
export function foldedWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFC')
    .replace(SHORT_I, 'y')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  const latin = Array.from(plain, (letter) => CYRILLIC[letter] ?? LATIN[letter] ?? letter).join('');
  return latin.match(/[a-z0-9]+/g) ?? [];
}
