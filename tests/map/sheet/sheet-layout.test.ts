import { describe, expect, test } from 'vitest';
import { FAMILIES } from '#lib/domain/record/families.ts';
import { SHEET_HEIGHT, SHEET_WIDTH } from '#lib/domain/sharing/making.ts';
import { breakLines, fitSize, type Face, type Measure } from '#lib/map/sheet/set-text.ts';
import { layOut, MAP_BOX, type Item, type SheetContent } from '#lib/map/sheet/sheet-layout.ts';

/** Every letter is half as wide as it is large. */
const measure: Measure = (text, { size }) => [...text].length * size * 0.5;
const face: Face = { family: 'sans', size: 10, weight: 400 };

const content: SheetContent = {
  date: '1944',
  title: 'An atlas of France–Soviet relations, 1917–1991',
  count: '9 events',
  legend: 'What happened',
  families: FAMILIES.map((family) => ({ family, name: family })),
  lands: [
    { land: 'blue', name: 'France and what it holds' },
    { land: 'red', name: 'Soviet Union and what it holds' }
  ],
  borders: 'Borders of 31 December 1944',
  events: Array.from({ length: 30 }, (_, index) => ({
    family: 'visit',
    title: `A visit with a title, number ${index}`
  })),
  more: (count) => `and ${count} more`,
  source:
    'Paris–Moscow: An atlas of France–Soviet relations, 1917–1991. Data release of 25 November 2026, CC BY 4.0.',
  address: `atlas.example.org/?${'year=1944&'.repeat(12)}`,
  code: 'https://atlas.example.org/'
};
const long: SheetContent = {
  ...content,
  date: '1917 – сентябрь 1944',
  title:
    'Генерал де Голль едет в Москву через Сталинград и подписывает договор о союзе и взаимной помощи на двадцать лет',
  count: '38 событий, прежние, с 1939, угасают'
};

const textsOf = (items: readonly Item[]) => items.filter((item) => item.kind === 'text');

describe.each([
  ['of few words', { ...content, events: [] }],
  ['of many events', content],
  ['of long names', long],
  ['without an address', { ...content, address: 'To open it, ask for its file.', code: null }]
])('a sheet %s', (_, words) => {
  const { items, map, qr } = layOut(words, measure);

  test('keeps every word in its column, clear of the map and of the edges', () => {
    for (const { x, y, text, face } of textsOf(items)) {
      expect(x).toBeGreaterThanOrEqual(18);
      expect(x + measure(text, face)).toBeLessThanOrEqual(map.x);
      expect(y - face.size).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(SHEET_HEIGHT - 15);
    }
  });

  test('writes no line over another, nor over the code', () => {
    const lines = textsOf(items).map(({ x, y, text, face }) => ({
      x,
      right: x + measure(text, face),
      top: y - face.size * 0.7,
      bottom: y,
      text
    }));
    const boxes = [
      ...lines,
      ...(qr === null
        ? []
        : [{ x: qr.x, right: qr.x + qr.width, top: qr.y, bottom: qr.y + qr.height, text: 'QR' }])
    ];
    const overlaps = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.x < b.right && b.x < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} / ${b.text}`)
    );
    expect(overlaps).toEqual([]);
  });
});

describe('a sheet', () => {
  test('keeps its map inside its margins', () => {
    expect(MAP_BOX.x + MAP_BOX.width).toBeLessThan(SHEET_WIDTH);
    expect(MAP_BOX.y + MAP_BOX.height).toBeLessThan(SHEET_HEIGHT);
  });

  test('prints as many events as there is room for, and counts the rest', () => {
    const texts = textsOf(layOut(content, measure).items).map(({ text }) => text);
    const titles = texts.filter((text) => text.startsWith('A visit')).length;
    expect(titles).toBeGreaterThan(2);
    expect(texts).toContain(`and ${30 - titles} more`);
  });

  test('says all of a few events, and counts none', () => {
    const texts = textsOf(layOut({ ...content, events: content.events.slice(0, 2) }, measure).items);
    expect(texts.filter(({ text }) => /^and /u.test(text))).toEqual([]);
  });
});

describe('lines', () => {
  test('break at spaces and never at no-break spaces', () => {
    expect(breakLines('one two\u00a0three four', face, 50, 9, measure)).toEqual([
      'one',
      'two\u00a0three',
      'four'
    ]);
  });

  test('break an address before the sign that begins a part', () => {
    expect(breakLines('example.org/?year=1944', face, 80, 9, measure)).toEqual([
      'example.org/',
      '?year=1944'
    ]);
  });

  test('break a word that is too wide, letter by letter, and lose none', () => {
    const lines = breakLines('x'.repeat(25), face, 50, 9, measure);
    expect(lines.map(({ length }) => length)).toEqual([10, 10, 5]);
  });

  test('end in an ellipsis where there are too many', () => {
    expect(breakLines('one two three four', face, 25, 2, measure)).toEqual(['one', 'two…']);
  });

  test('shrink to the largest size that fits', () => {
    expect([4, 6, 40].map((length) => fitSize('x'.repeat(length), face, [40, 30, 20], 100, measure))).toEqual(
      [40, 30, 20]
    );
  });
});

test('without a code the foot has the whole column, and events the room above it', () => {
  const bare = layOut({ ...content, address: 'Ask for its file.', code: null }, measure);
  const foot = textsOf(bare.items).filter(({ text }) => text === 'Ask for its file.');
  expect(foot).toMatchObject([{ x: 18 }]);
  const titlesIn = (items: readonly Item[]) =>
    textsOf(items).filter(({ text }) => text.includes('number')).length;
  expect(titlesIn(bare.items)).toBeGreaterThan(titlesIn(layOut(content, measure).items));
});
