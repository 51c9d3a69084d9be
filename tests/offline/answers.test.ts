import { beforeEach, describe, expect, test } from 'vitest';
import { packPages } from '#lib/domain/offline/page-pack.ts';
import { Answers } from '#lib/offline/answers.ts';
import { Origin } from '#lib/offline/origin.ts';
import { ReleaseCaches } from '#lib/offline/release-caches.ts';
import { Traffic } from '#lib/offline/traffic.ts';
import { FakeServer, FakeStorage } from '../support/fake-storage.ts';

const ORIGIN = 'https://atlas.example';
const RECORD = '/atlas/data/record.en.json';
const SCRIPT = '/atlas/_app/immutable/start.AB.js';
const release = { base: '/atlas', build: [SCRIPT], files: [RECORD], version: 'new' };

let storage: FakeStorage;
let server: FakeServer;
let answers: Answers;

beforeEach(() => {
  storage = new FakeStorage();
  server = new FakeServer('new');
  const caches = new ReleaseCaches(storage.asStorage, '/atlas', 'new');
  answers = new Answers(release, caches, new Origin(server.fetch, release), new Traffic(), server.fetch);
});

function keep(version: string, path: string, text: string) {
  const name = `paris-moscow:/atlas:${version}`;
  const cache = storage.caches.get(name) ?? new Map<string, Response>();
  storage.caches.set(name, cache.set(path, new Response(text)));
}

/** Pages in English, as they are kept. */
function keepPages() {
  keep(
    'new',
    '/atlas/offline/en.main.json',
    JSON.stringify(
      packPages([
        ['', '<h1>atlas'],
        ['404', '<h1>none']
      ])
    )
  );
  keep('new', '/atlas/offline/en.event.json', JSON.stringify(packPages([['event/yalta', '<h1>Yalta']])));
}

const ask = (path: string, init?: RequestInit) => answers.to(new Request(ORIGIN + path, init), ORIGIN);
/** A page is asked for, which a request made by a script cannot say of itself. */
const open = (path: string) => {
  const request = new Request(ORIGIN + path);
  Object.defineProperty(request, 'mode', { value: 'navigate' });
  return answers.to(request, ORIGIN);
};
const textOf = async (answer: Promise<Response> | null) => (await answer)?.text();

describe('left to the browser is', () => {
  test.each([
    ['what is written', () => ask(RECORD, { method: 'POST' })],
    ['a part of a file', () => ask(RECORD, { headers: { range: 'bytes=0-9' } })],
    ['another origin', () => answers.to(new Request(`https://other.example${RECORD}`), ORIGIN)],
    ['a picture for other sites', () => ask('/atlas/preview/en/event/x.png')],
    ['a page of another site of the origin', () => open('/elsewhere')],
    ['a page of a site with a longer name', () => open('/atlas2')]
  ])('%s', (_, request) => {
    expect(request()).toBeNull();
  });
});

describe('a page', () => {
  test('is the one of this release, whatever the server has', async () => {
    keepPages();
    server.version = 'newer';
    const answer = await open('/atlas/event/yalta?from=map');
    expect([answer?.status, await answer?.text()]).toEqual([200, '<h1>Yalta']);
    expect(await textOf(open('/atlas/'))).toBe('<h1>atlas');
    expect(await textOf(open('/atlas'))).toBe('<h1>atlas');
    expect(server.asked).toEqual([]);
  });

  test('that is not kept yet comes from the network', async () => {
    server.files.set('/atlas/event/yalta', 'from the network');
    expect(await textOf(open('/atlas/event/yalta'))).toBe('from the network');
  });

  test('that there is not is said to be none, without a network too', async () => {
    keepPages();
    server.isDown = true;
    const answer = await open('/atlas/event/nothing');
    expect([answer?.status, await answer?.text()]).toEqual([404, '<h1>none']);
  });

  test('is not said to be none where it may only not have been kept', async () => {
    keepPages();
    server.isDown = true;
    await expect(open('/atlas/person/somebody')).rejects.toThrow();
  });
});

describe('data', () => {
  const record = (of: string) => ask(RECORD, { headers: { 'atlas-release': of } });

  test('comes from the cache, or from the network into the cache', async () => {
    server.files.set(RECORD, 'record of new');
    expect(await textOf(record('new'))).toBe('record of new');
    server.isDown = true;
    expect(await textOf(record('new'))).toBe('record of new');
  });

  test('is that of the release of the page that asks', async () => {
    keep('new', RECORD, 'record of new');
    keep('old', RECORD, 'record of old');
    expect(await textOf(record('old'))).toBe('record of old');
    expect(await textOf(record('new'))).toBe('record of new');
  });

  test('of another release than the page is refused', async () => {
    keep('new', RECORD, 'record of new');
    server.files.set(RECORD, 'record of new');
    expect((await record('old'))?.status).toBe(409);
    storage.caches.clear();
    server.version = 'newer';
    expect((await record('new'))?.status).toBe(409);
    expect(storage.caches.size).toBe(0);
  });

  test('of a page that is newer than its worker comes from the network', async () => {
    keep('new', RECORD, 'record of new');
    server.version = 'newer';
    server.files.set(RECORD, 'record of newer');
    expect(await textOf(record('newer'))).toBe('record of newer');
  });

  test('is had from the network where the storage is full', async () => {
    storage.isFull = true;
    server.files.set(RECORD, 'record of new');
    expect(await textOf(record('new'))).toBe('record of new');
  });
});

test('a script of an older release is there as long as that is kept', async () => {
  const old = '/atlas/_app/immutable/chunks/OLD.js';
  keep('old', old, 'script of old');
  server.isDown = true;
  expect(await textOf(ask(old))).toBe('script of old');
});
