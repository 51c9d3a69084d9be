import type { Page } from 'puppeteer-core';

const PATIENCE = { timeout: 120_000 };
const EVENT = 'degaulle-journey-moscow-1944';

/** What a reader does, in one tab that is thrown away after it. `site` ends with a slash. Throws where it fails. */
export interface Journey {
  readonly name: string;
  run(page: Page, site: string): Promise<void>;
}

export const JOURNEYS: readonly Journey[] = [
  {
    name: 'the atlas opens, and a key moves the year',
    async run(page, site) {
      await openAtlas(page, `${site}?year=1944`);
      await page.keyboard.press('ArrowRight');
      await waitForText(page, 'main', '1945');
      await page.waitForFunction(() => location.search.includes('year=1945'), PATIENCE);
    }
  },
  {
    name: 'an event is opened from the chronicle and read with its sources',
    async run(page, site) {
      await openAtlas(page, `${site}?year=1944`);
      await page.locator('.chronicle ::-p-text(De Gaulle travels to Moscow)').click();
      await waitForText(page, 'article', 'Sources');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.querySelector('article') === null, PATIENCE);
    }
  },
  {
    name: 'a search in Russian finds an English place',
    async run(page, site) {
      await openAtlas(page, `${site}?year=1945`);
      await page.keyboard.press('/');
      await page.waitForSelector('dialog[open] input', PATIENCE);
      await page.keyboard.type('Ялта');
      await waitForText(page, 'dialog[open]', 'Yalta');
      await page.keyboard.press('Enter');
      await page.waitForSelector('article', PATIENCE);
    }
  },
  {
    name: 'the view is shared as an address',
    async run(page, site) {
      await openAtlas(page, `${site}?event=${EVENT}`);
      await page.keyboard.press('s');
      await page.waitForFunction(
        (wanted) =>
          [...document.querySelectorAll<HTMLInputElement>('dialog[open] input, dialog[open] textarea')].some(
            ({ value }) => value.includes(wanted)
          ) || document.querySelector('dialog[open]')?.textContent?.includes(wanted) === true,
        PATIENCE,
        EVENT
      );
    }
  },
  {
    name: 'a lecture goes on by a key',
    async run(page, site) {
      await page.goto(`${site}lecture/the-story-in-fifteen-scenes`);
      await page.waitForFunction(() => location.search === '?scene=1', PATIENCE);
      await page.keyboard.press('PageDown');
      await page.waitForFunction(() => location.search === '?scene=2', PATIENCE);
    }
  },
  {
    name: 'the atlas for embedding is driven by its page',
    async run(page, site) {
      await page.goto(`${site}embedding`);
      await waitForText(page, '[role="status"]', '"year": 1944');
    }
  },
  {
    name: 'a page of text stands by itself, in Russian',
    async run(page, site) {
      await page.goto(`${site}ru/event/${EVENT}`);
      await waitForText(page, 'h1', 'Де Голль');
      await page.waitForSelector('svg.plate', PATIENCE);
    }
  }
];

/** Opens the atlas and waits until its map is drawn, or until it says that this Firefox cannot draw it. */
async function openAtlas(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(
    () =>
      performance.getEntriesByName('atlas:drawn').length > 0 ||
      document.querySelector('[role="alert"]')?.textContent?.includes('WebGL 2') === true,
    PATIENCE
  );
}

async function waitForText(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(
    (selector, text) =>
      [...document.querySelectorAll(selector)].some((element) => element.textContent?.includes(text)),
    PATIENCE,
    selector,
    text
  );
}
