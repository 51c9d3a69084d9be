import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const EVENTS = ['degaulle-journey-moscow-1944', 'dien-bien-phu-1954'] as const;

/** What a page says of itself to those who link to it. */
async function tagsOf(page: Page, path: string): Promise<(name: string) => string> {
  await page.goto(`./${path}`);
  const tags = await page
    .locator('head meta[content]')
    .evaluateAll((metas) =>
      metas.map((meta) => [
        meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
        meta.getAttribute('content') ?? ''
      ])
    );
  return (name) => tags.find(([key]) => key === name)?.[1] ?? '';
}

/** The picture that a page names: below the top of this site, wherever it says that it stands. */
async function pictureOf(page: Page, request: APIRequestContext, path: string): Promise<Buffer> {
  const address = (await tagsOf(page, path))('og:image');
  expect(address).toMatch(/^https?:\/\//);
  const response = await request.get(new URL(address).pathname);
  expect(response.status(), address).toBe(200);
  expect(response.headers()['content-type']).toBe('image/png');
  return response.body();
}

/** How many colours a browser sees in a picture, and how large it is. */
async function looksOf(page: Page, png: Buffer): Promise<{ width: number; height: number; colors: number }> {
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const { width, height } = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d')!;
    context.drawImage(await createImageBitmap(new Blob([bytes], { type: 'image/png' })), 0, 0);
    const colors = new Set(new Uint32Array(context.getImageData(0, 0, width, height).data.buffer)).size;
    return { width, height, colors };
  }, png.toString('base64'));
}

test('every event has a picture of its own, in every language', async ({ page, request }) => {
  const pictures: Buffer[] = [];
  for (const path of [`event/${EVENTS[0]}`, `fr/event/${EVENTS[0]}`, `ru/event/${EVENTS[1]}`]) {
    const png = await pictureOf(page, request, path);
    const { width, height, colors } = await looksOf(page, png);
    expect([width, height], path).toEqual([1200, 630]);
    expect(colors, path).toBeGreaterThan(30);
    expect(png.length, path).toBeLessThan(80_000);
    for (const other of pictures) expect(png.equals(other), path).toBe(false);
    pictures.push(png);
  }
});

test('eras have pictures too; what has none shows that of the atlas, as the home page does', async ({
  page,
  request
}) => {
  const era = await pictureOf(page, request, 'fr/era/cold-war');
  const atlas = await pictureOf(page, request, 'fr');
  expect(era.equals(atlas)).toBe(false);
  expect((await looksOf(page, atlas)).colors).toBeGreaterThan(30);
  for (const path of ['fr/place/yalta', 'fr/person/charles-de-gaulle', 'fr/events'])
    expect((await pictureOf(page, request, path)).equals(atlas), path).toBe(true);
});

test('a page says what it is to those who link to it', async ({ page }) => {
  const event = await tagsOf(page, `ru/event/${EVENTS[0]}`);
  expect(event('og:type')).toBe('article');
  expect(event('og:title')).toContain('Сталинград');
  expect(event('og:site_name')).toBe('Париж–Москва');
  expect(event('og:url')).toMatch(new RegExp(`^https?://[^/]+/ru/event/${EVENTS[0]}$`));
  expect(event('og:locale')).toBe('ru_RU');
  expect(event('og:locale:alternate')).toBe('en_GB');
  expect(event('og:image')).toMatch(new RegExp(`^https?://[^/]+/preview/ru/event/${EVENTS[0]}\\.png$`));
  expect([event('og:image:width'), event('og:image:height')]).toEqual(['1200', '630']);
  expect(event('og:image:alt')).toContain('1944');
  expect(event('twitter:card')).toBe('summary_large_image');

  const home = await tagsOf(page, '');
  expect(home('og:type')).toBe('website');
  expect(home('og:title')).toBe('Paris–Moscow');
  expect(home('og:description')).toContain('1917 to 1991');
  expect(home('og:image')).toMatch(/\/preview\/en\/atlas\/atlas\.png$/);
});

test('of a sample of all events and eras the pictures are there', async ({ request }) => {
  const sitemap = await (await request.get('./sitemap.xml')).text();
  const things = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+\/(?:(fr|ru)\/)?(event|era)\/([^<]+)<\/loc>/g)];
  expect(things.length).toBe(3 * (211 + 12));
  for (const [, language = 'en', kind, id] of things.filter((_, index) => index % 25 === 0)) {
    const path = `preview/${language}/${kind}/${id}.png`;
    expect((await request.head(`./${path}`)).status(), path).toBe(200);
  }
});
