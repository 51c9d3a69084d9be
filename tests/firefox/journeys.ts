import type { Page } from 'puppeteer-core';

const PATIENCE = { timeout: 60_000 };
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
    name: 'a place is opened by a click on the map, which is the simple one where there is no WebGL 2',
    async run(page, site) {
      await openAtlas(page, `${site}?year=1944&map=36,52,4`);
      const isSimple = await page.evaluate(
        () => document.createElement('canvas').getContext('webgl2') === null
      );
      await page.waitForFunction(
        (text, wanted) => document.body.innerText.includes(text) === wanted,
        PATIENCE,
        'A simple map: this browser lacks WebGL 2.',
        isSimple
      );
      await page.waitForSelector(isSimple ? '#simple-map-lands path' : '.maplibregl-canvas', PATIENCE);
      const box = await (await page.waitForSelector('button[aria-label="Baku"]', PATIENCE))?.boundingBox();
      if (!box) throw new Error('Baku is not on the map');
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await waitForText(page, 'article h2', 'Baku');
    }
  },
  {
    name: 'an arc is followed to its other end',
    async run(page, site) {
      await openAtlas(page, `${site}?event=${EVENT}`);
      await page.locator('article :is(a, button)::-p-text(Moscow)').click();
      await page.waitForFunction(
        () => document.querySelector('article h2')?.textContent?.trim() === 'Moscow',
        PATIENCE
      );
      await page.goBack();
      await waitForText(page, 'article h2', 'De Gaulle');
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
      await page.waitForFunction(
        () => location.search === '?scene=1' && !document.body.innerText.includes('Drawing the map'),
        PATIENCE
      );
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

/** Opens the atlas and waits until its map is drawn, whichever this Firefox can draw. */
async function openAtlas(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('atlas:drawn').length > 0, PATIENCE);
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
