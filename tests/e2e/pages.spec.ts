import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** The addresses of a page's own links, below the site's top. */
async function linksOf(page: Page): Promise<string[]> {
  const hrefs = await page
    .locator('a[href^="/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return [...new Set(hrefs)];
}

/** One page of each kind. */
const KINDS = [
  'event/degaulle-journey-moscow-1944',
  'fr/place/leningrad',
  'ru/person/charles-de-gaulle',
  'era/wartime-alliance',
  'fr/events',
  'ru/places',
  'people',
  'sources',
  'about'
];

const EVENT = 'degaulle-journey-moscow-1944';
const SAID = [
  {
    prefix: '',
    language: 'en',
    title: 'De Gaulle travels to Moscow by way of Stalingrad',
    sources: 'Sources',
    disputed: 'Disputed',
    borders: 'Borders of 24 November 1944',
    stop: 'Stalingrad'
  },
  {
    prefix: 'fr/',
    language: 'fr',
    title: 'De Gaulle se rend à Moscou en passant par Stalingrad',
    sources: 'Sources',
    disputed: 'Controversé',
    borders: 'Frontières au 24 novembre 1944',
    stop: 'Stalingrad'
  },
  {
    prefix: 'ru/',
    language: 'ru',
    title: 'Де Голль едет в Москву через Сталинград',
    sources: 'Источники',
    disputed: 'Спорное',
    borders: 'Границы на 24 ноября 1944\u00a0года',
    stop: 'Сталинград'
  }
];

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of [...KINDS, 'borders', 'fr/embedding', 'ru/lectures'])
    test(`/${path} is there to be read, with its ways on`, async ({ page }) => {
      await page.goto(`./${path}`);
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
      expect((await main.innerText()).length).toBeGreaterThan(400);
      await expect(main.getByRole('link').first()).toBeVisible();
      await expect(page.getByRole('navigation').first()).toBeVisible();
    });

  for (const { prefix, language, title, sources, disputed, borders, stop } of SAID) {
    test(`the page of an event is complete in "${language}"`, async ({ page }) => {
      await page.goto(`./${prefix}event/${EVENT}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(page.getByRole('heading', { name: disputed })).toBeVisible();
      await expect(page.getByRole('heading', { name: sources })).toBeVisible();
      await expect(page.getByRole('link', { name: /Laloy/ }).first()).toBeVisible();
      await expect(page.getByRole('main').getByRole('link', { name: stop, exact: true })).toBeVisible();
      const plate = page.getByRole('img', { name: new RegExp(title) });
      await expect(plate).toBeVisible();
      await expect(plate.locator('desc')).toContainText(borders);
      await expect(plate.locator('text', { hasText: stop })).toBeVisible();
      await expect(page.locator('script:not([type="application/ld+json"])')).toHaveCount(0);
    });
  }

  test('an account of a dispute leads to the source that gives it', async ({ page }) => {
    await page.goto('./event/recognition-gprf-1944');
    const account = page.getByRole('listitem').filter({ hasText: 'five o’clock' });
    await account.getByRole('link', { name: '3' }).click();
    expect(new URL(page.url()).hash).toBe('#citation-3');
    await expect(page.locator(':target')).toContainText('Богомолов');
  });

  for (const [path, described] of [
    [`fr/event/${EVENT}`, /Tunis/],
    ['fr', /Moscou/],
    ['fr/lecture/empires-end', /minutes/]
  ] as const)
    test(`${path} says where it stands, and where its other languages do`, async ({ page, request }) => {
      await page.goto(`./${path}`);
      const addressOf = (selector: string) => page.locator(`head link${selector}`).getAttribute('href');
      const canonical = await addressOf('[rel="canonical"]');
      expect(canonical).toMatch(new RegExp(`^https?://[^/]+/${path}$`));
      expect(await addressOf('[hreflang="fr"]')).toBe(canonical);
      expect(await addressOf('[hreflang="x-default"]')).toBe(await addressOf('[hreflang="en"]'));
      for (const language of ['en', 'fr', 'ru']) {
        const { pathname } = new URL((await addressOf(`[hreflang="${language}"]`)) ?? '');
        expect((await request.get(pathname)).status(), language).toBe(200);
      }
      await expect(page.locator('head meta[name="description"]')).toHaveAttribute('content', described);
    });

  test('linked data names what a page is about', async ({ page }) => {
    const dataOf = async (path: string) => {
      await page.goto(`./${path}`);
      return JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as {
        [property: string]: unknown;
      };
    };
    expect(await dataOf(`event/${EVENT}`)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: SAID[0]!.title,
      startDate: '1944-11-24',
      endDate: '1944-12-16'
    });
    expect(await dataOf('place/leningrad')).toMatchObject({
      '@type': 'Place',
      name: 'Petrograd',
      alternateName: ['Leningrad', 'Saint Petersburg']
    });
    expect(await dataOf('person/charles-de-gaulle')).toMatchObject({
      '@type': 'Person',
      birthDate: '1890',
      deathDate: '1970'
    });
    expect(await dataOf('era/wartime-alliance')).toMatchObject({ '@type': 'Event', startDate: '1941-06-22' });
  });

  test('a place tells its names and what happened there', async ({ page }) => {
    await page.goto('./place/leningrad');
    await expect(page.getByText('until 26 January 1924')).toBeVisible();
    await expect(page.getByRole('img', { name: /^Map: / })).toBeVisible();
    await page
      .getByRole('link', { name: /Siberia, the Volga/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/event\/de-gaulle-ussr-1966$/);
  });

  test('a person tells their offices and their events in order', async ({ page }) => {
    await page.goto('./person/edouard-herriot');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Édouard Herriot');
    await expect(page.getByRole('heading', { name: 'Offices and parts' })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Follow/ })).toHaveAttribute(
      'href',
      '/?person=edouard-herriot'
    );
    const titles = await page.getByRole('listitem').getByRole('link').allTextContents();
    const index = (title: string) => titles.findIndex((text) => text.includes(title));
    expect(index('France recognises the Soviet Union')).toBeGreaterThanOrEqual(0);
    expect(index('non-aggression pact')).toBeGreaterThan(index('France recognises the Soviet Union'));
  });

  test('eras lead from one to the next, and into the atlas', async ({ page }) => {
    await page.goto('./era/wartime-alliance');
    await expect(page.getByRole('link', { name: 'See these years in the atlas' })).toHaveAttribute(
      'href',
      '/?era=wartime-alliance'
    );
    await page.getByRole('link', { name: /^The chapter after/ }).click();
    await expect(page).toHaveURL(/\/era\/cold-war$/);
  });

  test('the indexes list everything, by year, by place and by person', async ({ page }) => {
    await page.goto('./events');
    await expect(page.locator('a[href^="/event/"]')).toHaveCount(211);
    await expect(page.locator('a[href^="/era/"]')).toHaveCount(12);
    await page.getByRole('navigation', { name: 'Decades' }).getByRole('link', { name: '1960' }).click();
    await expect(page.getByRole('heading', { name: '1960', exact: true })).toBeInViewport();
    await page.getByRole('link', { name: 'Places' }).click();
    await expect.poll(() => page.locator('main a[href^="/place/"]').count()).toBeGreaterThan(200);
    await page.getByRole('link', { name: 'People' }).click();
    await expect(page.getByRole('link', { name: 'Gaulle, Charles de' })).toBeVisible();
  });

  test('the bibliography says for what each work is cited', async ({ page }) => {
    await page.goto(`./event/${EVENT}`);
    await page
      .getByRole('link', { name: /Laloy, Jean\..*À Moscou/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/sources#/);
    const work = page.getByRole('listitem').filter({ hasText: 'entre Staline' });
    await expect(work).toBeInViewport();
    await expect(work.getByRole('link', { name: SAID[0]!.title })).toBeVisible();
  });

  test('the page about the atlas says what it promises, in its counts too', async ({ page }) => {
    await page.goto('./about');
    await expect(page.getByText('It tells 211 events')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What it promises about its facts' })).toBeVisible();
    await page.getByRole('link', { name: 'Русский' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Об атласе' })).toBeVisible();
  });
});

test('every link of a page of each kind leads somewhere', async ({ page, request }) => {
  const links = new Set<string>();
  for (const path of KINDS) {
    await page.goto(`./${path}`);
    for (const link of await linksOf(page)) links.add(link.replace(/[?#].*$/, ''));
  }
  expect(links.size).toBeGreaterThan(300);
  const broken: string[] = [];
  for (const link of links) {
    const response = await request.head(link);
    if (response.status() !== 200) broken.push(link);
  }
  expect(broken).toEqual([]);
});

test('the sitemap lists every page in every language, and all of a sample are there', async ({ request }) => {
  const robots = await (await request.get('./robots.txt')).text();
  const sitemap = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '';
  const text = await (await request.get(new URL(sitemap).pathname)).text();
  const paths = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname
  );
  const count = (pattern: RegExp) => paths.filter((path) => pattern.test(path)).length;
  expect(count(/^\/event\//)).toBe(211);
  expect(count(/^\/(fr|ru)\/event\//)).toBe(422);
  expect(count(/\/era\//)).toBe(36);
  expect(count(/\/person\//)).toBe(3 * 270);
  expect(paths).toEqual(expect.arrayContaining(['/', '/fr', '/ru/events', '/sources', '/fr/about']));
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of paths.filter((_, index) => index % 40 === 0))
    expect((await request.head(path)).status(), path).toBe(200);
});

test('an event and a place of the atlas lead to their pages, and those back', async ({ atlas, page }) => {
  await atlas.open(`?event=${EVENT}`);
  await atlas.detail.getByRole('link', { name: 'A page to read and print' }).click();
  await expect(page).toHaveURL(new RegExp(`/event/${EVENT}$`));
  await page.getByRole('link', { name: 'Open in the atlas' }).click();
  await expect(atlas.detail.getByRole('heading', { name: SAID[0]!.title })).toBeVisible();
  await atlas.open('?place=yalta');
  await atlas.detail.getByRole('link', { name: 'A page to read and print' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Yalta' })).toBeVisible();
});

test('the borders have a page that says how they were made, and files that are there', async ({ page }) => {
  for (const [path, heading] of [
    ['./borders', 'The borders, 1917–1991'],
    ['./fr/borders', 'Les frontières, 1917–1991'],
    ['./ru/borders', 'Границы, 1917–1991']
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.getByRole('main')).toContainText('CC BY 4.0');
    for (const name of ['borders.topojson', 'borders.fine.topojson', 'borders-polities.schema.json']) {
      const address = await page.getByRole('link', { name, exact: true }).getAttribute('href');
      expect((await page.request.head(address ?? '')).status(), name).toBe(200);
    }
  }
});
