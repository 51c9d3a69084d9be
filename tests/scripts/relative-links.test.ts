import { expect, test } from 'vitest';
import { withRelativeLinks, withRelativeUrls } from '../../scripts/relative-links.mjs';

const files = new Set([
  'index.html',
  'events.html',
  'fr.html',
  'fr/event/yalta.html',
  'icon.svg',
  '_app/a.css'
]);
const scripted = new Set(['index.html', 'fr.html']);
const relink = (html: string) => withRelativeLinks(html, 'fr/event/yalta.html', files, scripted);

test.each([
  ['a file', '<link href="/_app/a.css">', '<link href="../../_app/a.css">'],
  ['a picture', '<img src="/icon.svg">', '<img src="../../icon.svg">'],
  ['a page of text', '<a href="/events#1945">', '<a href="../../events.html#1945">'],
  ['the page itself', '<a href="/fr/event/yalta">', '<a href="yalta.html">'],
  ['the map', '<a href="/">', '<a href="../../start.html?to=%2F">'],
  [
    'a view of the map',
    '<a href="/fr?event=yalta&amp;year=1945">',
    '<a href="../../start.html?to=%2Ffr%3Fevent%3Dyalta%26year%3D1945">'
  ]
])('%s is linked so that it opens from a folder', (_, html, expected) => {
  expect(relink(html)).toBe(expected);
});

test.each([
  '<a href="https://gallica.bnf.fr/">',
  '<a href="//other.example/events">',
  '<use href="#plate">',
  '<a href="/nothing">',
  '<p data-href="events">'
])('%s stays as it is', (html) => {
  expect(relink(html)).toBe(html);
});

test('letters are not asked for ahead, which a page from a folder may not', () => {
  expect(
    relink('<link href="/_app/a.woff2" rel="preload" as="font" crossorigin>\n<link href="/_app/a.css">')
  ).toBe('<link href="../../_app/a.css">');
});

test('a style sheet finds its fonts from a folder', () => {
  expect(withRelativeUrls('src:url(/_app/b/c.woff2),url(data:x)', '_app/b/a.css')).toBe(
    'src:url(c.woff2),url(data:x)'
  );
});
