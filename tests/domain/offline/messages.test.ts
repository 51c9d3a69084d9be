import { expect, test } from 'vitest';
import { readRequest } from '#lib/domain/offline/messages.ts';

test.each([
  [{ type: 'release' }],
  [{ type: 'activate' }],
  [{ type: 'count', release: 'ab' }],
  [{ type: 'keep', release: 'ab', language: 'ru', files: 4 }]
])('%j is a request', (request) => {
  expect(readRequest(request)).toEqual(request);
});

test.each([
  null,
  'count',
  {},
  { type: 'count' },
  { type: 'erase', release: 'ab' },
  { type: 'keep', release: 'ab', language: 'de', files: 4 },
  { type: 'keep', release: 'ab', language: 'fr', files: 'all' }
])('%j is none', (data) => {
  expect(readRequest(data)).toBeNull();
});

test('nobody asks for everything at a time', () => {
  expect(readRequest({ type: 'keep', release: 'ab', language: 'fr', files: 1e9 })).toMatchObject({
    files: 50
  });
});
