import { expect, test } from 'vitest';
import { parseHostMessage, type EmbedMessage, type HostMessage } from '#lib/domain/embed/messages.ts';
import type * as published from '../../../static/embed/atlas-embed.js';

test('a query and a question are taken', () => {
  expect(parseHostMessage({ type: 'atlas:set', query: '?year=1966' })).toEqual({
    type: 'atlas:set',
    query: '?year=1966'
  });
  expect(parseHostMessage({ type: 'atlas:set', query: '' })).toEqual({ type: 'atlas:set', query: '' });
  expect(parseHostMessage({ type: 'atlas:get', id: '7' })).toEqual({ type: 'atlas:get', id: '7' });
  expect(parseHostMessage({ type: 'atlas:get' })).toEqual({ type: 'atlas:get' });
});

test('nothing is kept of a message but what is known', () => {
  const message = parseHostMessage({ type: 'atlas:get', id: '7', query: '?year=1966', extra: {} });
  expect(message).toEqual({ type: 'atlas:get', id: '7' });
});

test.each([
  undefined,
  null,
  'atlas:set',
  42,
  [],
  new Map([['type', 'atlas:set']]),
  {},
  { type: 7 },
  { type: 'resize', height: 300 },
  { type: 'Atlas:set', query: '' }
])('what is not meant for an atlas is passed over: %j', (data) => {
  expect(parseHostMessage(data)).toBeNull();
});

test.each([
  ['unknown-type', { type: 'atlas:' }],
  ['unknown-type', { type: 'atlas:state', query: '' }],
  ['unknown-type', { type: 'atlas:error', reason: 'too-long' }],
  ['not-a-query', { type: 'atlas:set' }],
  ['not-a-query', { type: 'atlas:set', query: 1966 }],
  ['not-a-query', { type: 'atlas:set', query: ['?year=1966'] }],
  ['not-a-query', { type: 'atlas:set', query: 'year=1966' }],
  ['not-a-query', { type: 'atlas:set', query: 'https://elsewhere.test/?year=1966' }],
  ['too-long', { type: 'atlas:set', query: `?${'x'.repeat(5_000_000)}` }],
  ['not-an-id', { type: 'atlas:get', id: 7 }],
  ['not-an-id', { type: 'atlas:get', id: null }],
  ['too-long', { type: 'atlas:get', id: 'x'.repeat(101) }]
])('%s', (fault, data) => {
  expect(parseHostMessage(data)).toBe(fault);
});

test('what is inherited counts for nothing, and nothing is written to a prototype', () => {
  const inherited = Object.create({ type: 'atlas:set', query: '?year=1966' }) as object;
  expect(parseHostMessage(inherited)).toBeNull();
  const polluting = JSON.parse(
    '{"type":"atlas:set","query":"?year=1966","__proto__":{"query":"?year=1917","polluted":true},"constructor":{"prototype":{"polluted":true}}}'
  ) as unknown;
  const message = parseHostMessage(polluting);
  expect(message).toEqual({ type: 'atlas:set', query: '?year=1966' });
  expect(Object.getPrototypeOf(message)).toBe(Object.prototype);
  expect('polluted' in {}).toBe(false);
});

test('a getter is not run', () => {
  const trap = {
    get type(): string {
      throw new Error('ran');
    }
  };
  expect(parseHostMessage(trap)).toBeNull();
});

/** Compiles only if both types take each other's values. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

test('the published types are the types of the messages', () => {
  // `npm run check` fails where one of these is no longer true.
  const agree: [Same<HostMessage, published.HostMessage>, Same<EmbedMessage, published.AtlasMessage>] = [
    true,
    true
  ];
  expect(agree).toEqual([true, true]);
});
