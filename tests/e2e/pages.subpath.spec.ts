import { expect, test } from './support/test.ts';

test('below a sub-path pages, their other languages and their sitemap stay there', async ({
  page,
  request,
  baseURL
}) => {
  await page.goto('./fr/event/yalta-without-france-1945');
  const hrefs = await page
    .locator('a[href^="/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const base = new URL(baseURL ?? '').pathname;
  expect(hrefs.length).toBeGreaterThan(20);
  expect(hrefs.filter((href) => !`${href}/`.startsWith(base))).toEqual([]);
  for (const href of new Set(hrefs)) {
    expect((await request.head(href.replace(/[?#].*$/, ''))).status(), href).toBe(200);
  }
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
  expect(new URL(canonical ?? '').pathname).toBe(`${base}fr/event/yalta-without-france-1945`);
  const sitemap = await (await request.get('./sitemap.xml')).text();
  expect(sitemap).toContain(`${base}ru/event/yalta-without-france-1945</loc>`);
});
