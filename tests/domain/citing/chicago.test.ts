import CSL from 'citeproc';
import { expect, test } from 'vitest';
import { CHICAGO, findLocale } from '#geodata/bibliography/chicago.ts';
import { formatChicago } from '#lib/domain/citing/chicago.ts';
import { citePage, citeView, type CitedItem } from '#lib/domain/citing/cited-item.ts';
import { LANGUAGES, type Language } from '#lib/domain/language/language.ts';
import { compileRecord } from '#lib/domain/source/compile/compile-record.ts';
import { loadedData } from '#tests/support/loaded-data.ts';

const address = 'https://atlas.example/fr?year=1958&span=1944..1958&show=visit,aid';

/** Every title that can be cited, with every day of a month and every month of the year as days of access. */
function listItems(language: Language): CitedItem[] {
  const record = compileRecord(loadedData, language);
  const titles = [
    '1966',
    '1944–1958',
    'Who was it?',
    ...record.events.flatMap(({ title }) => [title, `${title}, 1944`]),
    ...record.eras.map(({ title }) => title)
  ];
  return titles.flatMap((shown, index) => {
    const cited = { shown, address, release: record.release, language };
    const pad = (number: number) => String(number).padStart(2, '0');
    return [
      citeView({ ...cited, name: `view-${index}` }, `2027-${pad((index % 12) + 1)}-${pad((index % 28) + 1)}`),
      citePage({ ...cited, name: `page-${index}` })
    ];
  });
}

/** Given both, the style prints the date of issue and not that of access. */
function formatByProcessor(items: readonly CitedItem[], language: Language): Map<string, string> {
  const byId = new Map(
    items.map((item) => [item.id, item.accessed === undefined ? item : { ...item, issued: undefined }])
  );
  const { style, locale } = CHICAGO[language];
  const system = { retrieveLocale: findLocale, retrieveItem: (id: string) => byId.get(id) };
  const engine = new CSL.Engine(system, style, locale, true);
  engine.setOutputFormat('text');
  engine.updateItems([...byId.keys()]);
  const [{ entry_ids: ids }, entries] = engine.makeBibliography();
  return new Map(ids.map(([id], index) => [id, (entries[index] ?? '').trim()]));
}

test.each(LANGUAGES)(
  'in "%s" the atlas is cited as the processor of all other references would cite it',
  { timeout: 60_000 },
  (language) => {
    const items = listItems(language);
    const expected = formatByProcessor(items, language);
    const pairs = items.map((item) => [formatChicago(item, language), expected.get(item.id)]);
    expect(pairs.filter(([own, theirs]) => own !== theirs)).toEqual([]);
    expect(expected.size).toBe(items.length);
  }
);

test('a citation reads as a bibliography prints it', () => {
  const release = { released: '2026-11-25', date: '', hash: '0123456789ab' };
  const read = (language: Language, shown: string) =>
    formatChicago(
      citeView({ shown, name: 'x', address: 'https://atlas.example/', release, language }, '2026-12-01'),
      language
    ).replaceAll('\u00a0', '_');
  expect(read('en', '1944')).toBe(
    '“Paris–Moscow: An Atlas of France–Soviet Relations, 1917–1991: 1944.” Data release 2026-11-25 (0123456789ab). Accessed December 1, 2026. https://atlas.example/.'
  );
  expect(read('fr', 'La «\u00a0maison\u00a0»')).toBe(
    '«_Paris–Moscou_: atlas des relations franco-soviétiques, 1917–1991_: La “maison”_». Version des données 2026-11-25 (0123456789ab). Consulté le 1 décembre 2026. https://atlas.example/.'
  );
  expect(read('ru', '«Дом»')).toBe(
    '«Париж–Москва: атлас франко-советских отношений, 1917–1991: „Дом“». Выпуск данных 2026-11-25 (0123456789ab). Дата обращения: 1_декабря 2026. https://atlas.example/.'
  );
});
