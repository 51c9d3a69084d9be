import { expect, test } from 'vitest';
import { parseAddress } from '#lib/domain/address/address.ts';
import type { View } from '#lib/domain/address/view.ts';
import { describeTime, describeView, nameEvents, nameView } from '#lib/domain/citing/shown.ts';

/** Any id may exist. */
const viewAt = (search: string): View => parseAddress(search, { find: (_, id) => id }).view;

test.each([
  ['?year=1944', '1944', '1944', '1944'],
  ['?year=1966-06', 'June 1966', 'juin 1966', 'июнь 1966'],
  ['?span=1944..1958', '1944–1958', '1944–1958', '1944–1958'],
  ['?span=1944..1944', '1944', '1944', '1944'],
  ['?year=1966&span=all', '1917–1966', '1917–1966', '1917–1966'],
  ['?year=1917&span=all', '1917', '1917', '1917'],
  ['?year=1966&span=trail', '1961–1966', '1961–1966', '1961–1966'],
  ['?year=1919&span=trail', '1917–1919', '1917–1919', '1917–1919']
])('%s is cited as of %s', (search, en, fr, ru) => {
  const view = viewAt(search);
  expect([describeTime(view, 'en'), describeTime(view, 'fr'), describeTime(view, 'ru')]).toEqual([
    en,
    fr,
    ru
  ]);
});

test('what is open stands before its time', () => {
  const view = viewAt('?year=1966');
  expect(describeView(view, 'en', 'A hotline')).toBe('A hotline, 1966');
  expect(describeView(view, 'en', null)).toBe('1966');
});

test.each([
  ['?year=1944', '1944'],
  ['?year=1966-06', '1966-06'],
  ['?span=1944..1958', '1944-1958'],
  ['?year=1966&place=baku', 'baku-1966'],
  ['?year=1966&event=hotline-1966', 'hotline-1966'],
  ['?year=1966&person=charles-de-gaulle', 'charles-de-gaulle-1966']
])('%s has the key %s', (search, name) => {
  expect(nameView(viewAt(search))).toBe(name);
});

test.each([
  ['?year=1944', '1944'],
  // What is open does not change which events are shown.
  ['?year=1944&place=baku', '1944'],
  ['?span=1944..1958&show=visit,aid', '1944-1958_visit-aid'],
  ['?year=1966&span=all&hide=poland,yalta', '1917-1966_without-yalta-poland'],
  ['?year=1966&show=visit&person=charles-de-gaulle', '1966_charles-de-gaulle_visit']
])('the events of %s go into a file named %s', (search, name) => {
  expect(nameEvents(viewAt(search))).toBe(name);
});
