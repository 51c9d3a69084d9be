import { beforeEach, describe, expect, test } from 'vitest';
import { listWanted } from '#lib/domain/offline/wanted.ts';
import { Keeper } from '#lib/offline/keeper.ts';
import { Origin } from '#lib/offline/origin.ts';
import { ReleaseCaches } from '#lib/offline/release-caches.ts';
import { Traffic } from '#lib/offline/traffic.ts';
import { FakeServer, FakeStorage } from '../support/fake-storage.ts';

const SCRIPT = '/_app/immutable/start.AB.js';
const release = { base: '', build: [SCRIPT], files: ['/data/record.en.json'], version: 'new' };
const wanted = listWanted(release);

let storage: FakeStorage;
let server: FakeServer;
let traffic: Traffic;
let keeper: Keeper;

beforeEach(() => {
  storage = new FakeStorage();
  server = new FakeServer('new');
  for (const path of wanted) server.files.set(path, `${path} of new`);
  traffic = new Traffic();
  keeper = new Keeper(
    release,
    new ReleaseCaches(storage.asStorage, '', 'new'),
    new Origin(server.fetch, release),
    traffic
  );
});

const keptPaths = () => [...(storage.caches.get('paris-moscow::new')?.keys() ?? [])];

/** An older release has kept pages and a script that is the same. */
function keepOlder() {
  storage.caches.set(
    'paris-moscow::old',
    new Map([
      ['/offline/en.main.json', new Response('pages of old')],
      [SCRIPT, new Response('script of both')]
    ])
  );
}

describe('filling the cache', () => {
  test('counts what is there, a few files at a time, until all is', async () => {
    expect(await keeper.count()).toEqual({ kept: 0, wanted: wanted.length, isReady: false, trouble: null });
    expect(await keeper.keep('en', 3)).toMatchObject({ kept: 3, isReady: false, trouble: null });
    expect(await keeper.keep('en', 50)).toMatchObject({ kept: wanted.length, isReady: true, trouble: null });
    expect(keptPaths().toSorted()).toEqual(wanted.toSorted());
  });

  test('counts again what the browser has cleared', async () => {
    await keeper.keep('en', 50);
    storage.caches.clear();
    expect(await keeper.count()).toMatchObject({ kept: 0, isReady: false });
  });

  test('by two pages at once fetches nothing twice', async () => {
    await Promise.all([keeper.keep('en', 5), keeper.keep('en', 5)]);
    const files = server.asked.filter((path) => !path.endsWith('version.json'));
    expect(files).toHaveLength(10);
    expect(new Set(files).size).toBe(10);
  });

  test('waits while a page waits for the network', async () => {
    let arrive = () => undefined as void;
    const page = traffic.during(new Promise<void>((resolve) => (arrive = resolve)));
    const keeping = keeper.keep('en', 3);
    await new Promise((resolve) => setTimeout(resolve));
    expect(server.asked).toEqual([]);
    arrive();
    await page;
    expect(await keeping).toMatchObject({ kept: 3 });
  });

  test('without a network says so, and goes on when there is one', async () => {
    server.isDown = true;
    expect(await keeper.keep('en', 50)).toMatchObject({ kept: 0, trouble: 'network' });
    server.isDown = false;
    expect(await keeper.keep('en', 50)).toMatchObject({ isReady: true, trouble: null });
  });

  test('keeps the rest where one file cannot be had, and is not ready', async () => {
    server.files.delete('/data/record.en.json');
    expect(await keeper.keep('en', 50)).toEqual({
      kept: wanted.length - 1,
      wanted: wanted.length,
      isReady: false,
      trouble: 'network'
    });
  });

  test('in a full storage says so', async () => {
    storage.isFull = true;
    expect(await keeper.keep('en', 50)).toMatchObject({ kept: 0, isReady: false, trouble: 'storage' });
  });

  test('takes no data of another release, only what is named by its content', async () => {
    server.version = 'newer';
    expect(await keeper.keep('en', 50)).toMatchObject({ kept: 1, trouble: 'release' });
    expect(keptPaths()).toEqual([SCRIPT]);
  });
});

describe('a new release', () => {
  test('is ready at once where nothing was kept before', async () => {
    await keeper.prepare();
    expect(server.asked).toEqual([]);
  });

  test('has everything before it takes over from one that works offline, and fetches only what is new', async () => {
    keepOlder();
    await keeper.prepare();
    expect(await keeper.count()).toMatchObject({ isReady: true });
    expect(server.asked).not.toContain(SCRIPT);
    const pages = await storage.caches.get('paris-moscow::new')?.get('/offline/en.main.json')?.text();
    expect(pages).toBe('/offline/en.main.json of new');
  });

  test('does not take over while it cannot be had', async () => {
    keepOlder();
    server.isDown = true;
    await expect(keeper.prepare()).rejects.toThrow('network');
  });

  test('takes over where there is no room for two', async () => {
    keepOlder();
    storage.isFull = true;
    await expect(keeper.prepare()).resolves.toBeUndefined();
  });
});
