import { describe, expect, test } from 'vitest';
import { makeEventFeature, makeSourceData, makeTheatres } from '#tests/support/source-data.ts';
import { loadEdited } from '#tests/support/temporary-geodata.ts';

const MOSCOW_FILE = 'theatres/moscow.geojson';
/** The id says which Feature it is; its index beside it is optional. */
const withoutIndex = (line: string) => line.replace(/(?<= )\d+\.(?=\w+[.:])/, '');
type Edits = Parameters<typeof loadEdited>[0];

test('sound data is loaded without a fault', () => {
  const { data, faults } = loadEdited([]);
  expect(faults).toEqual([]);
  const { hash } = data?.release ?? {};
  expect(hash).toMatch(/^[0-9a-f]{12}$/);
  expect(data).toEqual(makeSourceData({ release: { released: '2026-01-02', hash: hash ?? '' } }));
});

test('the hash of the data follows what is said and not how it is laid out', () => {
  const hashOf = (edits: Edits) => loadEdited(edits).data?.release.hash;
  const hash = hashOf([]);
  expect(hashOf([['people.json', '{', '{\n\n']])).toBe(hash);
  expect(hashOf([['release.json', '2026-01-02', '2026-01-03']])).toBe(hash);
  expect(hashOf([['people.json', 'Charles de Gaulle', 'Charles De Gaulle']])).not.toBe(hash);
});

describe('a fault is printed with its file, line, id and field:', () => {
  test.each<[string, Edits[number], string, string]>([
    [
      'a bad date',
      [MOSCOW_FILE, '"1944-12-10"', '"1944-13"'],
      '"when": "1944-13",',
      'pact-1944 properties.when: "1944-13" is not an EDTF level 1 date'
    ],
    [
      'a missing language',
      [MOSCOW_FILE, /,\s*"ru": "Title[^"]*"/, ''],
      '"title": {',
      'pact-1944 properties.title.ru: '
    ],
    [
      'a latitude out of range',
      ['places.geojson', '48.8566', '98.8566'],
      '98.8566',
      'paris geometry.coordinates.1: '
    ],
    [
      'no citation',
      [MOSCOW_FILE, /"citations": \[[^\]]*\]/, '"citations": []'],
      '"citations": [],',
      'pact-1944 properties.citations: '
    ],
    [
      'an unknown place',
      [MOSCOW_FILE, '"place": "moscow"', '"place": "atlantis"'],
      '"place": "atlantis"',
      'pact-1944 properties.stops.1.place: unknown place "atlantis"'
    ],
    [
      'an unknown source',
      [MOSCOW_FILE, '"carley"', '"rumour"'],
      '"source": "rumour"',
      'pact-1944 properties.citations.0.source: unknown source "rumour"'
    ],
    [
      'swapped coordinates',
      [MOSCOW_FILE, /37\.6176,\s*55\.7558/, '55.7558, 37.6176'],
      '[',
      'pact-1944 geometry.coordinates.1: longitude and latitude are swapped'
    ],
    [
      'an id given twice',
      ['eras.json', '"id": "cold"', '"id": "war"'],
      '"id": "war",',
      'war eras.1.id: the id "war" is already taken'
    ]
  ])('%s', (_defect, edit, source, words) => {
    const { lines, textOf } = loadEdited([edit]);
    expect(lines).toHaveLength(1);
    const [, file, line, rest] = /^(\S+):(\d+) (.*)$/.exec(lines[0] ?? '') ?? [];
    expect(file).toBe(edit[0]);
    expect(textOf(edit[0]).split('\n')[Number(line) - 1]?.trim()).toBe(source);
    expect(withoutIndex(rest ?? '').slice(0, words.length)).toBe(words);
  });
});

describe('every fault is listed, not only the first:', () => {
  test('all that is wrong with the shape, in every file', () => {
    const { data, faults, lines } = loadEdited([
      [MOSCOW_FILE, '"1944-12-10"', '"1944-13"'],
      [MOSCOW_FILE, /,\s*"ru": "Title[^"]*"/, ''],
      [MOSCOW_FILE, /"citations": \[[^\]]*\]/, '"citations": []'],
      ['places.geojson', '48.8566', '98.8566'],
      ['places.geojson', '"theatre": "yalta"', '"theatre": "crimea"'],
      ['people.json', /\}\s*$/, '] }'],
      ['eras.json', /[^]*/, ''],
      ['sources.json', '"book"', '"rumour"'],
      ['labels.geojson', '', null]
    ]);
    expect(data).toBeNull();
    const files = faults.map(({ file, path }) => `${file} ${path.join('.')}`.trim());
    expect(new Set(files)).toEqual(
      new Set([
        `${MOSCOW_FILE} features.0.properties.when`,
        `${MOSCOW_FILE} features.0.properties.title.ru`,
        `${MOSCOW_FILE} features.0.properties.citations`,
        'places.geojson features.0.geometry.coordinates.1',
        'places.geojson features.2.properties.theatre',
        'people.json',
        'eras.json',
        'sources.json 0.type',
        'labels.geojson'
      ])
    );
    expect(lines).toContain('labels.geojson the file is missing');
    expect(lines.filter((line) => line.startsWith('people.json not JSON at line '))).not.toEqual([]);
  });

  test('all that is wrong with the content, of every event', () => {
    const faulty = (id: string) =>
      makeEventFeature(id, { when: '1812', people: ['nobody'], citations: [{ source: 'rumour' }] });
    const theatres = makeTheatres({ paris: [faulty('one'), faulty('one')], poland: [faulty('two')] });
    const { data, lines } = loadEdited([], makeSourceData({ theatres }));
    expect(data).not.toBeNull();
    const said = lines.map((line) => withoutIndex(line.replace(/:\d+ /, ' ')));
    expect(said.sort()).toEqual(
      [
        'theatres/paris.geojson one id: the id "one" is already taken in theatres/paris.geojson',
        ...[
          'theatres/paris.geojson one',
          'theatres/paris.geojson one',
          'theatres/poland.geojson two'
        ].flatMap((event) => [
          `${event} properties.people.0: unknown person "nobody" (add them to people.json)`,
          `${event} properties.citations.0.source: unknown source "rumour" (add it to sources.json)`,
          `${event} properties.when: "1812" lies outside the years of the atlas`
        ])
      ].sort()
    );
  });
});

test('malformed JSON is reported with the line on which it breaks', () => {
  const { lines, textOf } = loadEdited([['places.geojson', '"theatre": "yalta",', '"theatre": "yalta"']]);
  const before = textOf('places.geojson').split('"theatre": "yalta"')[0] ?? '';
  const broken = before.split('\n').length + 1;
  expect(lines[0]).toBe(`places.geojson not JSON at line ${broken}: CommaExpected`);
});
