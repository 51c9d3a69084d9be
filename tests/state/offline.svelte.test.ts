import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Kept } from '#lib/domain/offline/messages.ts';
import { Offline, type OfflineEffects } from '#lib/state/offline.svelte.ts';

const WANTED = 10;

/** A browser whose worker keeps what it is asked for. */
class FakeBrowser implements OfflineEffects {
  kept = 0;
  trouble: Kept['trouble'] = null;
  outcome: Awaited<ReturnType<OfflineEffects['start']>> = 'started';
  savesData = false;
  hasWorker = true;
  onready = () => undefined as void;
  readonly persist = vi.fn();
  readonly useUpdate = vi.fn();
  readonly idle = vi.fn(async () => undefined);
  readonly reconnected = vi.fn(async () => {
    this.trouble = null;
  });

  start = async () => this.outcome;
  count = async () => (this.hasWorker ? this.#now() : null);
  keep = async (files: number) => {
    if (this.trouble === null) this.kept = Math.min(this.kept + files, WANTED);
    return this.count();
  };
  isSavingData = () => this.savesData;
  watchUpdate = (onready: () => void) => void (this.onready = onready);

  #now(): Kept {
    return { kept: this.kept, wanted: WANTED, isReady: this.kept === WANTED, trouble: this.trouble };
  }
}

let browser: FakeBrowser;
let offline: Offline;
beforeEach(() => {
  browser = new FakeBrowser();
  offline = new Offline(browser);
});

describe('what is said', () => {
  test('is nothing before anything is known, and where there is no worker', async () => {
    expect(offline.state).toEqual({ name: 'silent' });
    browser.outcome = 'absent';
    await offline.start();
    expect(offline.state).toEqual({ name: 'silent' });
  });

  test('is "ready" once the worker has counted everything', async () => {
    await offline.start();
    expect(offline.state).toEqual({ name: 'ready' });
    expect(browser.idle).toHaveBeenCalledTimes(2);
  });

  test('is no longer "ready" when the browser has cleared something', async () => {
    await offline.start();
    browser.kept = 9;
    await offline.look();
    expect(offline.state).toMatchObject({ name: 'filling', percent: 90 });
  });

  test('never rounds up to all', async () => {
    browser.savesData = true;
    browser.count = async () => ({ kept: 999, wanted: 1000, isReady: false, trouble: null });
    await offline.start();
    expect(offline.state).toMatchObject({ name: 'filling', percent: 99 });
  });

  test.each([
    ['the browser has no worker for us', () => (browser.outcome = 'refused')],
    ['the storage is full', () => (browser.trouble = 'storage')]
  ])('is that it is refused where %s', async (_, refuse) => {
    refuse();
    await offline.start();
    expect(offline.state).toEqual({ name: 'refused' });
  });
});

describe('filling', () => {
  test('goes on when the network is back', async () => {
    browser.trouble = 'network';
    await offline.start();
    expect(browser.reconnected).toHaveBeenCalledOnce();
    expect(offline.state).toEqual({ name: 'ready' });
  });

  test('stops where the server has another release', async () => {
    browser.trouble = 'release';
    await offline.start();
    expect(offline.state).toMatchObject({ name: 'filling', percent: 0 });
  });

  test('waits to be asked where data is saved, and is then for good', async () => {
    browser.savesData = true;
    await offline.start();
    expect(offline.state).toEqual({ name: 'filling', percent: 0, canAsk: true });
    expect(browser.persist).not.toHaveBeenCalled();
    await offline.keepAll();
    expect(browser.persist).toHaveBeenCalledOnce();
    expect(offline.state).toEqual({ name: 'ready' });
  });
});

test('a new release waits until it is asked for', async () => {
  await offline.start();
  expect(offline.isUpdateReady).toBe(false);
  browser.onready();
  expect(offline.isUpdateReady).toBe(true);
  expect(browser.useUpdate).not.toHaveBeenCalled();
  offline.useUpdate();
  expect(browser.useUpdate).toHaveBeenCalledOnce();
});
