import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { makeBibtex } from '#geodata/export/sources.bib.ts';
import { makeCslJson } from '#geodata/export/sources.csl.json.ts';
import { makeRis } from '#geodata/export/sources.ris.ts';
import { sourcesFile, type CslItem } from '#lib/domain/source/csl-item.ts';
import { loadedData } from '#tests/support/loaded-data.ts';
import { makeSourceData } from '#tests/support/source-data.ts';

const { sources, release } = loadedData;
const readBack = (text: string) => plugins.input.chain(text, { generateGraph: false }) as Partial<CslItem>[];
/** The words of every name, however a format orders and divides them. */
const wordsOfNames = ({ author = [], editor = [] }: Partial<CslItem>) =>
  [...author, ...editor]
    .map((name) =>
      Object.values(name)
        .join(' ')
        .split(/[\s,]+/u)
        .sort()
        .join(' ')
    )
    .sort();

describe('what is read back from the bibliography is what was written', () => {
  test('as BibTeX: every work under its id, with its title and people', () => {
    const text = makeBibtex(loadedData);
    const back = readBack(text);
    expect(back.map(({ id, title }) => ({ id, title }))).toEqual(
      sources.map(({ id, title }) => ({ id, title }))
    );
    expect(back.map(wordsOfNames)).toEqual(sources.map(wordsOfNames));
    expect(text.split('\n')[1]).toContain(`Release ${release.released}, ${release.hash}`);
  });

  test('as RIS: every work under its id, with its title, year, language and address', () => {
    const kept = ({ id, title, URL, language, issued }: Partial<CslItem>) => ({
      id,
      title,
      URL,
      language,
      year: issued?.['date-parts'][0]?.[0]
    });
    expect(readBack(makeRis(loadedData)).map(kept)).toEqual(sources.map(kept));
  });

  test('as RIS: the people of books and articles in journals', () => {
    // The reader leaves them out of newspapers, and editors out of books.
    const read = ({ type, editor }: CslItem) =>
      (type === 'book' || type === 'article-journal') && editor === undefined;
    const written = sources.filter(read);
    const ids = new Set(written.map(({ id }) => id));
    const back = readBack(makeRis(loadedData)).filter(({ id }) => ids.has(id ?? ''));
    expect(back.map(wordsOfNames)).toEqual(written.map(wordsOfNames));
  });

  test('as CSL-JSON: everything', () => {
    expect(sourcesFile.parse(JSON.parse(makeCslJson(loadedData)))).toEqual(sources);
  });
});

test('BibTeX escapes what TeX would stop at, but not in addresses', () => {
  const [first] = sources;
  const item: CslItem = {
    ...first!,
    title: 'Trial & Conviction: 100 % of #1',
    publisher: 'Harper & Row',
    URL: 'https://example.org/a_b?c=1&d=2%20'
  };
  const text = makeBibtex(makeSourceData({ sources: [item] }));
  expect(text).toContain(String.raw`publisher = {Harper \& Row}`);
  expect(text).toContain('url = {https://example.org/a_b?c=1&d=2%20}');
  const [back] = readBack(text);
  expect([back?.title, back?.URL]).toEqual([item.title, item.URL]);
  expect(makeBibtex(loadedData).match(/^\t(?!url|howpublished|doi).*[^\\][&%$#_].*$/gmu)).toBeNull();
});

test('RIS gives every field a line and every part of a work its tag', () => {
  const ris = makeRis(
    makeSourceData({
      sources: [
        {
          id: 'news',
          type: 'article-newspaper',
          title: 'Париж — Москва',
          author: [{ family: 'Белов', given: 'А.' }, { literal: 'AFP' }],
          editor: [{ family: 'Vercors' }],
          issued: { 'date-parts': [[1944, 12]] },
          'container-title': 'Известия',
          page: '4–5',
          archive: 'GARF',
          archive_location: 'f. 1'
        },
        { id: 'pact', type: 'treaty', title: 'Pact', issued: { 'date-parts': [[1944, 12, 1]] } }
      ]
    })
  );
  expect(ris.split('\r\n')).toEqual([
    'TY  - NEWS',
    'ID  - news',
    'AU  - Белов, А.',
    'AU  - AFP',
    'A2  - Vercors',
    'TI  - Париж — Москва',
    'T2  - Известия',
    'PY  - 1944',
    'DA  - 1944/12//',
    'SP  - 4',
    'EP  - 5',
    'AV  - GARF, f. 1',
    'ER  - ',
    '',
    'TY  - GEN',
    'ID  - pact',
    'TI  - Pact',
    'PY  - 1944',
    'DA  - 1944/12/01/',
    'ER  - ',
    ''
  ]);
});
