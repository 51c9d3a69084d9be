import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatReferences } from '#geodata/bibliography/format-references.ts';
import { formatWork } from '#lib/domain/citing/chicago-work.ts';
import { LANGUAGES } from '#lib/domain/language/language.ts';
import { sourcesFile } from '#lib/domain/source/csl-item.ts';
import { loadedData } from '#tests/support/loaded-data.ts';

const dossier = sourcesFile.parse(
  JSON.parse(readFileSync('geodata/dossiers/france-yugoslavia/sources.json', 'utf8'))
);

describe.each(LANGUAGES)('in "%s"', (language) => {
  const items = [...dossier, ...loadedData.sources];
  const unique = [...new Map(items.map((item) => [item.id, item])).values()];
  const expected = formatReferences(unique, language);
  const written = unique.flatMap((item) => {
    const own = formatWork(item, language);
    return own === null ? [] : [[item.id, own] as const];
  });

  test('every work that is written at all is as the processor sets it, italics and all', () => {
    const others = written.filter(([id, own]) => JSON.stringify(own) !== JSON.stringify(expected.get(id)));
    expect(others.map(([id, own]) => [own, expected.get(id)])).toEqual([]);
  });

  test('most works of the dossier that comes with the atlas are written', () => {
    const ids = new Set(dossier.map(({ id }) => id));
    const own = written.filter(([id]) => ids.has(id));
    // French names an encyclopedia before what is looked up in it: those are left in one line.
    expect(own.length / ids.size).toBeGreaterThan(language === 'fr' ? 0.6 : 0.8);
    expect(written.length / unique.length).toBeGreaterThan(0.65);
  });
});

test('a work that Chicago is not known to set is left to others', () => {
  const work = { id: 'a', title: 'A', language: 'en' } as const;
  expect(formatWork({ ...work, type: 'motion_picture' }, 'en')).toBeNull();
  expect(formatWork({ ...work, type: 'book', edition: '2' }, 'en')).toBeNull();
  expect(
    formatWork({ ...work, type: 'book', author: [{ family: 'de Gaulle', given: 'Charles' }] }, 'en')
  ).toBeNull();
  expect(formatWork({ ...work, type: 'book' }, 'en')).toEqual({ text: 'A, n.d.', italics: [[0, 1]] });
});
