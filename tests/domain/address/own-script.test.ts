import { expect, test } from 'vitest';
import { isOwnScript } from '#lib/domain/address/own-script.ts';

const PAGE = 'https://atlas.example/atlas/?year=1966';
const OURS = ['/atlas/_app/immutable/workers/', '/atlas/service-worker.js'];

test.each([
  '/atlas/_app/immutable/workers/map-DX6.js',
  'https://atlas.example/atlas/service-worker.js',
  'service-worker.js'
])('%s is ours', (address) => {
  expect(isOwnScript(address, PAGE, OURS)).toBe(true);
});

test.each([
  'https://elsewhere.example/atlas/service-worker.js',
  '//elsewhere.example/atlas/_app/immutable/workers/map.js',
  '/atlas/_app/immutable/workers/../../../data/export/events.csv',
  '/atlas/_app/immutable/workers',
  '/atlas/service-worker.js.map',
  '/atlas/embed/live.js',
  'data:text/javascript,alert(1)',
  'blob:https://atlas.example/7f0c',
  'javascript:alert(1)',
  'http://atlas.example/atlas/service-worker.js',
  'https://',
  ''
])('%s is not', (address) => {
  expect(isOwnScript(address, PAGE, OURS)).toBe(false);
});

test('a page of a file has no origin that anything could be of', () => {
  expect(
    isOwnScript('service-worker.js', 'file:///media/atlas/index.html', ['/media/atlas/service-worker.js'])
  ).toBe(false);
});
