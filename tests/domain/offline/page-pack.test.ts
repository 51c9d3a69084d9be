import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  mainPackOf,
  packOf,
  packPages,
  pageFrom,
  pagePath,
  PACK_NAMES
} from '#lib/domain/offline/page-pack.ts';

describe('pages in one file', () => {
  test('come out as they went in, to the letter', () => {
    const html = fc
      .array(fc.oneof(fc.string(), fc.constantFrom('<p>', '</p>', '<', '<a href="/">')))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), html), (pages) => {
        const pack = JSON.parse(JSON.stringify(packPages(Object.entries(pages))));
        for (const [path, text] of Object.entries(pages)) expect(pageFrom(pack, path)).toBe(text);
      })
    );
  });

  test('may be called __proto__', () => {
    const pack = JSON.parse(JSON.stringify(packPages([['__proto__', '<p>']])));
    expect(pageFrom(pack, '__proto__')).toBe('<p>');
  });

  test('share what stands on several of them', () => {
    const { pieces } = packPages([
      ['a', '<p>one</p><hr>'],
      ['b', '<p>two</p><hr>']
    ]);
    expect(pieces).toEqual(['<p>one', '</p>', '<hr>', '<p>two']);
  });

  test.each(['nothing', 'constructor', '__proto__'])('are not there by the name "%s"', (path) => {
    expect(pageFrom(packPages([['a', '<p>']]), path)).toBeNull();
  });
});

describe('the pack of a page', () => {
  test.each([
    ['', 'offline/en.main.json'],
    ['fr', 'offline/fr.main.json'],
    ['about', 'offline/en.main.json'],
    ['lecture/empires-end/notes', 'offline/en.main.json'],
    ['event/yalta-1945', 'offline/en.event.json'],
    ['ru/person/x', 'offline/ru.person.json'],
    ['fr/place/y', 'offline/fr.place.json'],
    ['fr/main', 'offline/fr.main.json']
  ])('%s is in %s', (path, name) => {
    expect(packOf(path)).toBe(name);
    expect(PACK_NAMES).toContain(name);
  });

  test('that says that there is none is of its language', () => {
    expect(mainPackOf('ru/event/nothing')).toBe('offline/ru.main.json');
    expect(mainPackOf('event/nothing')).toBe('offline/en.main.json');
  });
});

test.each([
  ['/', ''],
  ['', ''],
  ['/fr', 'fr'],
  ['/fr/', 'fr'],
  ['/event/yalta-1945.html', 'event/yalta-1945'],
  ['/index.html', ''],
  ['/caf%C3%A9', 'café'],
  ['/%E0%A4%A', null]
])('the address %s is of the page %s', (address, path) => {
  expect(pagePath(address)).toBe(path);
});
