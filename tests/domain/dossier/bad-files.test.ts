import { describe, expect, test } from 'vitest';
import { MOST } from '#lib/domain/dossier/dossier-limits.ts';
import { openFile } from '#lib/domain/dossier/open-file.ts';
import { bytesOf, take, tableOf } from '#tests/support/open.ts';

const HEAD = 'title,date,place\n';

/** Bytes of a text in an encoding of one byte a letter. */
function cyrillic1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0)!;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
}
function utf16(text: string, isBig: boolean, hasMark: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + (hasMark ? 2 : 0)));
  const units = (hasMark ? '\uFEFF' : '') + text;
  for (let at = 0; at < units.length; at += 1) view.setUint16(2 * at, units.charCodeAt(at), !isBig);
  return new Uint8Array(view.buffer);
}

describe('a file that cannot be opened says why:', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['nothing in it', '', 'empty'],
    ['spaces alone', ' \n\t\n', 'empty'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3), 'binary'],
    ['bytes of anything', Uint8Array.of(1, 2, 0, 200, 7, 0, 9, 250, 33, 1), 'binary'],
    ['a workbook', bytesOf('PK\u0003\u0004....[Content_Types].xml'), 'workbook'],
    ['a zip', bytesOf('PK\u0003\u0004....a.txt'), 'archive'],
    ['JSON that is cut off', '{"type":\n"FeatureCollection","features":[{', 'not-json'],
    ['JSON of something else', '{"a":1}', 'unknown-format'],
    ['a collection of nothing', '{"type":"FeatureCollection","features":[]}', 'no-rows'],
    ['a header alone', HEAD, 'no-rows'],
    ['brackets without end', '['.repeat(200_000), 'too-deep'],
    ['a million columns', `${'a,'.repeat(1_000_000)}a\n1\n`, 'too-many-columns']
  ])('%s', (_name, content, kind) => {
    const opened = openFile(typeof content === 'string' ? bytesOf(content) : content, 'x');
    expect(opened).toMatchObject({ kind: 'fault', fault: kind });
  });

  test('more bytes than there may be, before any is looked at', () => {
    const huge = { length: MOST.bytes + 1 } as Uint8Array;
    expect(openFile(huge, 'x')).toMatchObject({ kind: 'fault', fault: 'too-large' });
  });

  test('JSON that is broken says at which line', () => {
    expect(openFile(bytesOf('{\n"type": "FeatureCollection",\n"features": [oops]}'), 'x')).toMatchObject({
      line: 3
    });
  });
});

describe('a text is read in the encoding that it is in:', () => {
  const text = 'название,дата,место\nВизит,1956,Париж\n';
  test.each<[string, Uint8Array, string, boolean]>([
    ['UTF-8 with a mark', bytesOf(`\uFEFF${text}`), 'utf-8', false],
    ['UTF-16, little end first, with a mark', utf16(text, false, true), 'utf-16le', false],
    ['UTF-16, big end first, with a mark', utf16(text, true, true), 'utf-16be', false],
    ['UTF-16 without a mark', utf16(text, false, false), 'utf-16le', true],
    ['Windows-1251', cyrillic1251(text), 'windows-1251', true]
  ])('%s', (_name, bytes, encoding, isGuess) => {
    expect(openFile(bytes, 'x')).toMatchObject({ kind: 'table', encoding, isGuess });
    expect(take(bytes, { language: 'ru' }).events).toEqual(['1956 Визит']);
  });

  test('Windows-1252, which French is in, is not taken for Russian; the reader can say otherwise', () => {
    const bytes = Uint8Array.from('titre,date,lieu\nTraité signé,1927,Paris\n', (letter) =>
      letter.charCodeAt(0)
    );
    expect(openFile(bytes, 'x')).toMatchObject({ encoding: 'windows-1252', isGuess: true });
    expect(take(bytes).events).toEqual(['1927 Traité signé']);
    expect(openFile(bytes, 'x', 'windows-1251')).toMatchObject({ encoding: 'windows-1251', isGuess: false });
  });
});

describe('a row that cannot be used is told by its line:', () => {
  test.each<[string, string, string]>([
    ['no date', 'a,,Paris', '2 no-date'],
    ['what is no date', 'a,soon,Paris', '2 not-a-date soon'],
    ['31 February', 'a,31/02/1960,Paris', '2 no-such-day 31/02/1960'],
    ['neither order has such a month', 'a,13.25.1960,Paris', '2 no-such-day 13.25.1960'],
    ['a year of two digits', 'a,1/2/60,Paris', '2 short-year 1/2/60'],
    ['a year before the atlas', 'a,1812,Paris', '2 outside-atlas 1812'],
    ['a year after the atlas', 'a,2004-05-01,Paris', '2 outside-atlas 2004-05-01'],
    ['an end before its beginning', 'a,1962-1954,Paris', '2 ends-before 1962-1954'],
    ['no place', 'a,1960,', '2 no-place'],
    ['a place that nobody knows', 'a,1960,Atlantis', '2 unknown-place Atlantis'],
    ['more cells than columns', 'a,1960,Paris,and,more', '2 too-many-cells and']
  ])('%s', (_name, row, line) => {
    expect(take(`${HEAD}${row}\n`, { mapping: { title: 0, start: 1, place: 2 } }).lines).toEqual([line]);
  });

  const COORDINATES = 'title,date,place,lat,lon\n';
  test.each<[string, string, string]>([
    ['latitude and longitude in each other’s place', 'a,1960,,139.7,35.6', '2 swapped 35.6 / 139.7'],
    [
      'the same, where both could be',
      'a,1960,Belgrade,20.4573,44.8176',
      '2 swapped Belgrade: 44.8176 / 20.4573'
    ],
    ['what is on no globe', 'a,1960,,95,999', '2 out-of-range 999 / 95'],
    ['half a position', 'a,1960,,48.8,', '2 half-a-position  / 48.8'],
    ['letters', 'a,1960,,north,east', '2 not-a-number east / north']
  ])('%s', (_name, row, line) => {
    expect(
      take(`${COORDINATES}b,1961,,1,1\nx`.replace('b,1961,,1,1\nx', row), {
        mapping: { title: 0, start: 1, place: 2, lat: 3, lon: 4 }
      }).lines
    ).toEqual([line]);
  });

  test('a quote that is never closed, at the line where it is opened', () => {
    const { lines, events } = take(`${HEAD}a,1960,Paris\n"b,1961,Paris\nc,1962,Paris\n`);
    expect(events).toEqual(['1960 a']);
    expect(lines).toEqual(['3 open-quote b,1961,Paris\nc,1962,Paris\n']);
  });

  test('newlines in quotes do not put the count of lines out, nor do empty lines and other ends of lines', () => {
    const text = 'title,date,place\r\n"a\r\nb",1960,Paris\r\n\r\n,soon,Paris\r\n';
    expect(take(text, { mapping: { title: 0, start: 1, place: 2 } }).lines).toEqual(['5 not-a-date soon']);
  });

  test('dates of both orders in one column: that of most is taken, the others are told', () => {
    const rows = ['25/04/1960', '26/04/1960', '04/27/1960'].map((date) => `a,${date},Paris`).join('\n');
    const { lines, events } = take(`${HEAD}${rows}\n`);
    expect(events).toEqual(['1960-04-25 a', '1960-04-26 a']);
    expect(lines).toEqual(['4 other-order 04/27/1960']);
  });
});

test('columns of one name, or of none, can still be told apart', () => {
  expect(tableOf('a,a,,b\n1,2,3,4\n').columns).toEqual(['a', 'a (2)', 'column 3', 'b']);
});

test('no key of a file reaches what every object inherits', () => {
  const text =
    '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"__proto__":{"polluted":"yes"},"constructor":"x"}}]}';
  tableOf(text);
  take('__proto__,date,place\nx,1960,Paris\n');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('what a hostile file calls itself stays text, and loses what cannot be seen', () => {
  const { events } = take(`${HEAD}<img src=x onerror=alert(1)>\u202e,1960,Paris\n`);
  expect(events).toEqual(['1960 <img src=x onerror=alert(1)>']);
});
