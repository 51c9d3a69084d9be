import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseHostMessage, type EmbedMessage, type EmbedState } from '#lib/domain/embed/messages.ts';
import { createAtlas } from '../../static/embed/atlas-embed.js';

const SITE = 'https://atlas.test';
let listeners: Set<(event: unknown) => void>;
let sent: (readonly [message: unknown, target: string])[];
let iframe: {
  src: string;
  contentWindow: object;
  addEventListener: () => void;
  removeEventListener: () => void;
};

beforeEach(() => {
  listeners = new Set();
  sent = [];
  iframe = {
    src: `${SITE}/embed`,
    contentWindow: { postMessage: (message: unknown, target: string) => sent.push([message, target]) },
    addEventListener: () => undefined,
    removeEventListener: () => undefined
  };
  vi.stubGlobal('document', { baseURI: 'https://host.test/' });
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => listeners.add(listener));
  vi.stubGlobal('removeEventListener', (_: string, listener: () => void) => listeners.delete(listener));
});
afterEach(() => void vi.unstubAllGlobals());

const make = () => createAtlas(iframe as unknown as HTMLIFrameElement);
const say = (data: EmbedMessage | unknown, { source = iframe.contentWindow, origin = SITE } = {}) =>
  listeners.forEach((listener) => listener({ data, source, origin }));
const state: EmbedState = {
  query: '?year=1966',
  year: 1966,
  month: null,
  selection: null,
  person: null,
  refused: []
};

test('everything that the client sends is what the atlas can read', () => {
  const atlas = make();
  say({ type: 'atlas:ready' });
  atlas.setState('?year=1966');
  void atlas.getState();
  const read = sent.map(([message]) => parseHostMessage(message));
  expect(read.map((message) => (typeof message === 'object' ? message?.type : message))).toEqual([
    'atlas:get',
    'atlas:set',
    'atlas:get'
  ]);
});

test('what is asked before the atlas is there waits for it, and goes to its origin alone', () => {
  const atlas = make();
  atlas.setState('?year=1966');
  expect(sent).toEqual([[{ type: 'atlas:get', id: 'hello' }, '*']]);
  say({ type: 'atlas:ready' });
  expect(sent.slice(1)).toEqual([[{ type: 'atlas:set', query: '?year=1966' }, SITE]]);
});

test('an answer reaches who asked, and a change whoever listens', async () => {
  const atlas = make();
  say({ type: 'atlas:ready' });
  const changes: unknown[] = [];
  const stop = atlas.onChange((changed) => changes.push(changed));
  const answer = atlas.getState();
  say({ type: 'atlas:state', id: 'get-1', ...state });
  expect(await answer).toEqual(state);
  expect(changes).toEqual([]);
  say({ type: 'atlas:state', ...state });
  stop();
  say({ type: 'atlas:state', ...state });
  expect(changes).toEqual([state]);
});

test('others are not listened to, and nothing after it is closed', () => {
  const atlas = make();
  const heard: unknown[] = [];
  atlas.onChange((changed) => heard.push(changed));
  atlas.onError((reason) => heard.push(reason));
  say({ type: 'atlas:state', ...state }, { origin: 'https://evil.test' });
  say({ type: 'atlas:state', ...state }, { source: {} });
  for (const data of [null, 'atlas:state', { type: 7 }]) say(data);
  expect(heard).toEqual([]);
  say({ type: 'atlas:error', reason: 'too-long' });
  expect(heard).toEqual(['too-long']);
  atlas.close();
  say({ type: 'atlas:error', reason: 'too-long' });
  expect(heard).toHaveLength(1);
});
