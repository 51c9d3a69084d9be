import { expect, test } from './support/test.ts';

test('below a sub-path pictures stand below it too', async ({ page, request }) => {
  for (const path of ['', 'fr/event/dien-bien-phu-1954']) {
    await page.goto(`./${path}`);
    const address = await page.locator('head meta[property="og:image"]').getAttribute('content');
    const { pathname } = new URL(address ?? '');
    expect(pathname).toMatch(/^\/atlas\/preview\//);
    expect((await request.head(pathname)).status()).toBe(200);
  }
});
