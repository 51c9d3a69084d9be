import { join } from 'node:path';
import { ROOT, SUBPATH, SUBPATH_BUILD } from '../../scripts/paths.mjs';
import { serveSite } from '../../scripts/serve.mjs';
import { expect, test as base } from './support/test.ts';

/** A server of its own, so that it can be gone. */
const test = base.extend<{ server: { readonly address: string; close(): Promise<void> } }>({
  server: async ({}, use) => {
    const { address, close } = await serveSite({
      folder: join(ROOT, SUBPATH_BUILD),
      base: SUBPATH,
      port: 0
    });
    let isOpen = true;
    const server = {
      address,
      close: async () => {
        if (isOpen) await close();
        isOpen = false;
      }
    };
    await use(server);
    await server.close();
  },
  baseURL: async ({ server }, use) => use(server.address),
  serviceWorkers: 'allow'
});

test('below a sub-path too, one visit is enough for the atlas and its pages without a network', async ({
  atlas,
  page,
  context,
  server
}) => {
  await atlas.open();
  await atlas.isDrawn();
  await expect(page.getByText(/^(Kept for offline use|Ready offline)/)).toHaveText('Ready offline', {
    timeout: 120_000
  });
  await server.close();
  await context.setOffline(true);

  await atlas.open('?year=1966');
  await atlas.isDrawn();
  await expect(atlas.event(/De Gaulle’s journey/)).toBeVisible();
  await page.goto('./fr/event/degaulle-journey-moscow-1944');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Moscou');
  await page.getByRole('link', { name: 'Русский' }).click();
  await expect(page).toHaveURL(`${server.address}ru/event/degaulle-journey-moscow-1944`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Москв');
});
