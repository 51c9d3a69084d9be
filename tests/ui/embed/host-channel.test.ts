import { expect, test } from 'vitest';
import type { HostMessage } from '#lib/domain/embed/messages.ts';
import { openHostChannel, type ChannelWindow } from '#lib/ui/embed/host-channel.ts';

/** A frame in a host, with what the host is told and a way to write to the frame. */
function makeFrame(referrer: string) {
  const told: (readonly [message: unknown, target: string])[] = [];
  const host = { postMessage: (message: unknown, target: string) => told.push([message, target]) };
  const listeners = new Set<(event: MessageEvent) => void>();
  const frame = {
    parent: host,
    document: { referrer },
    addEventListener: (_: string, listener: (event: MessageEvent) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: MessageEvent) => void) => listeners.delete(listener)
  } as unknown as ChannelWindow;
  const write = (data: unknown, { source = host as unknown, origin = 'https://host.test' } = {}) =>
    listeners.forEach((listener) => listener({ data, source, origin } as MessageEvent));
  const heard: HostMessage[] = [];
  const channel = openHostChannel(frame, (message) => heard.push(message));
  return { told, heard, write, channel: channel!, listeners };
}

const STATE = {
  type: 'atlas:state',
  query: '',
  year: 1944,
  month: null,
  selection: null,
  person: null,
  refused: []
} as const;

test('a page that stands alone has nobody to speak to', () => {
  const alone = { document: { referrer: '' } } as { parent?: unknown };
  alone.parent = alone;
  expect(openHostChannel(alone as ChannelWindow, () => undefined)).toBeNull();
});

test('the host hears by the origin of the referrer, then by that of its last message', () => {
  const { told, heard, write, channel } = makeFrame('https://host.test/page?x');
  channel.send({ type: 'atlas:ready' });
  write({ type: 'atlas:get' }, { origin: 'https://other.test' });
  channel.send(STATE);
  expect(heard).toEqual([{ type: 'atlas:get' }]);
  expect(told).toEqual([
    [{ type: 'atlas:ready' }, 'https://host.test'],
    [STATE, 'https://other.test']
  ]);
});

test('to an unknown origin nothing is said but that the atlas is there', () => {
  const { told, channel } = makeFrame('');
  channel.send({ type: 'atlas:ready' });
  channel.send(STATE);
  expect(told).toEqual([[{ type: 'atlas:ready' }, '*']]);
});

test('an origin without a name, of a file or a sandbox, is answered all the same', () => {
  const { told, write, channel } = makeFrame('');
  write({ type: 'atlas:get' }, { origin: 'null' });
  channel.send(STATE);
  expect(told).toEqual([[STATE, '*']]);
});

test('nobody but the host is heard, nor learns anything', () => {
  const { told, heard, write, channel } = makeFrame('');
  for (const source of [null, {}, { postMessage: () => undefined }])
    write({ type: 'atlas:set', query: '?year=1917' }, { source, origin: 'https://evil.test' });
  channel.send(STATE);
  expect(heard).toEqual([]);
  expect(told).toEqual([]);
});

test('a bad message is answered by its fault; one for somebody else, by nothing', () => {
  const { told, heard, write } = makeFrame('');
  write({ type: 'atlas:set', query: 5 });
  write({ type: 'resize' });
  write('atlas:set');
  expect(heard).toEqual([]);
  expect(told).toEqual([[{ type: 'atlas:error', reason: 'not-a-query' }, 'https://host.test']]);
});

test('a closed channel hears nothing', () => {
  const { heard, write, channel, listeners } = makeFrame('');
  channel.close();
  write({ type: 'atlas:get' });
  expect(heard).toEqual([]);
  expect(listeners.size).toBe(0);
});
