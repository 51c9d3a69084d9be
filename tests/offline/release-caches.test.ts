import { expect, test } from 'vitest';
import { ReleaseCaches } from '#lib/offline/release-caches.ts';
import { FakeStorage } from '../support/fake-storage.ts';

test('only caches of the same site are dropped', async () => {
  const storage = new FakeStorage();
  const names = ['paris-moscow::old', 'paris-moscow::new', 'paris-moscow:/atlas:old', 'somebody else'];
  for (const name of names) await storage.open(name);
  await new ReleaseCaches(storage.asStorage, '', 'new').dropOthers();
  expect(await storage.keys()).toEqual(names.slice(1));
});
