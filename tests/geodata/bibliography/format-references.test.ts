import { describe, expect, test } from 'vitest';
import { formatReferences } from '#geodata/bibliography/format-references.ts';
import type { CslItem } from '#lib/domain/source/csl-item.ts';
import { LANGUAGES, type Language } from '#lib/domain/language/language.ts';
import { loadedData } from '#tests/support/loaded-data.ts';

const book: CslItem = {
  id: 'book',
  type: 'book',
  title: 'Silent Conflict: A Hidden History',
  author: [{ family: 'Carley', given: 'Michael Jabara' }],
  issued: { 'date-parts': [[2014]] },
  volume: '2',
  publisher: 'Rowman & Littlefield',
  URL: 'https://example.org/',
  language: 'en',
  note: 'For editors'
};
const collection: CslItem = {
  id: 'collection',
  type: 'book',
  title: "La guerre: l'après-guerre",
  editor: [
    { family: 'Aron', given: 'Raymond' },
    { family: 'Lerner', given: 'Daniel' }
  ],
  issued: { 'date-parts': [[1956]] },
  publisher: 'Armand Colin',
  language: 'fr'
};
const article: CslItem = {
  id: 'article',
  type: 'article-journal',
  title: 'The French Army',
  author: [{ family: 'Munholland', given: 'J. Kim' }],
  issued: { 'date-parts': [[1981]] },
  'container-title': 'Cahiers du monde russe et soviétique',
  volume: '22',
  issue: '1',
  page: '43–66',
  language: 'en'
};
const issue: CslItem = {
  id: 'issue',
  type: 'article-magazine',
  issued: { 'date-parts': [[1980, 7]] },
  'container-title': 'L’Express',
  language: 'fr'
};
const page: CslItem = { id: 'page', type: 'webpage', title: 'Страница', publisher: 'ГАРФ', language: 'ru' };

const treaty: CslItem = {
  id: 'treaty',
  type: 'treaty',
  title: 'Treaty of Brussels',
  issued: { 'date-parts': [[1948]] },
  'container-title': 'United Nations Treaty Series',
  volume: '19',
  page: '51',
  language: 'en'
};

const items = [treaty, page, issue, article, collection, book];
const references = Object.fromEntries(
  LANGUAGES.map((language) => [language, formatReferences(items, language)])
) as Record<Language, ReturnType<typeof formatReferences>>;
/** Italics between underscores, ordinary spaces for no-break ones. */
const read = (id: string, language: Language) => {
  const { text = '', italics = [] } = references[language].get(id) ?? {};
  return [...italics]
    .reverse()
    .reduce(
      (marked, [from, until]) =>
        `${marked.slice(0, from)}_${marked.slice(from, until)}_${marked.slice(until)}`,
      text
    )
    .replace(/[\u00a0\u202f]/gu, ' ');
};

describe('a work is printed as a Chicago bibliography of the language prints it', () => {
  test.each([
    [
      'book',
      'Carley, Michael Jabara. _Silent Conflict: A Hidden History_. Vol. 2. Rowman & Littlefield, 2014.',
      'Carley, Michael Jabara. _Silent Conflict: A Hidden History_. Vol. 2. Rowman & Littlefield, 2014.',
      'Carley, Michael Jabara. _Silent Conflict: A Hidden History_. Т. 2. Rowman & Littlefield, 2014.'
    ],
    [
      'collection',
      'Aron, Raymond, and Daniel Lerner, eds. _La guerre: l’après-guerre_. Armand Colin, 1956.',
      'Aron, Raymond, et Daniel Lerner, dir. _La guerre : l’après-guerre_. Armand Colin, 1956.',
      'Aron, Raymond и Daniel Lerner, ред. _La guerre: l’après-guerre_. Armand Colin, 1956.'
    ],
    [
      'article',
      'Munholland, J. Kim. “The French Army.” _Cahiers du monde russe et soviétique_ 22, no. 1 (1981): 43–66.',
      'Munholland, J. Kim. « The French Army ». _Cahiers du monde russe et soviétique_ 22, nᵒ 1 (1981) : 43‑66.',
      'Munholland, J. Kim. «The French Army». _Cahiers du monde russe et soviétique_ 22, № 1 (1981): 43–66.'
    ],
    [
      'treaty',
      '“Treaty of Brussels.” _United Nations Treaty Series_ 19 (1948): 51.',
      '« Treaty of Brussels ». _United Nations Treaty Series_ 19 (1948) : 51.',
      '«Treaty of Brussels». _United Nations Treaty Series_ 19 (1948): 51.'
    ],
    ['issue', '_L’Express_. July 1980.', '_L’Express_, juillet 1980.', '_L’Express_. июль 1980.'],
    ['page', '“Страница.” ГАРФ, n.d.', '« Страница ». ГАРФ, s. d.', '«Страница». ГАРФ, б. г.']
  ])('%s', (id, en, fr, ru) => {
    expect(LANGUAGES.map((language) => read(id, language))).toEqual([en, fr, ru]);
  });
});

test('works stand in the order of the bibliography, each with its author even after the same one', () => {
  const again = { ...book, id: 'again', title: 'Another Book' };
  const ordered = formatReferences([...items, again], 'en');
  expect([...ordered.keys()]).toEqual(['collection', 'again', 'book', 'issue', 'article', 'treaty', 'page']);
  expect(ordered.get('book')?.text).toMatch(/^Carley, /u);
});

test(
  'no volume is left out of a reference, but that of a magazine, which is cited by its date',
  { timeout: 30_000 },
  () => {
    const byId = formatReferences(loadedData.sources, 'en');
    const lost = loadedData.sources.filter(
      ({ id, type, volume }) =>
        type !== 'article-magazine' && volume !== undefined && !byId.get(id)?.text.includes(volume)
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  }
);
