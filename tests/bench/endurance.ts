import type { Page } from '@playwright/test';
import { compare, openBooks, readAtRest } from './footprint.ts';
import type { Row } from './table.ts';

/** Two hours of use, compressed. */
const YEAR_STEPS = 10_000;
const SELECTIONS = 500;
const SCENES = 200;
/** Once through all of it, so that scripts are compiled, letters fetched and pools and caches of tiles filled. */
const WARM_UP = { years: 160, selections: 220, scenes: 40 };
const SMALL = { width: 640, height: 400 };

/** Steps through the years and from event to event; `share` of two hours' use. */
export async function measureAtlas(page: Page, site: string, share: number): Promise<Row[]> {
  await page.setViewportSize(SMALL);
  const session = await openBooks(page);
  await page.goto(`${site}?year=1917&map=50,20,2`);
  await page.getByText('Drawing the map…').waitFor({ state: 'hidden' });
  await use(page, WARM_UP);
  const before = await readAtRest(page, session);
  await use(page, { years: YEAR_STEPS * share, selections: SELECTIONS * share });
  return compare(before, await readAtRest(page, session), 'after warming up');
}

/** Goes through events and years, and back to where it began: what is then held can be compared. */
async function use(page: Page, { years, selections }: { years: number; selections: number }): Promise<void> {
  await pressOften(page, selections, '.', ',');
  await pressOften(page, 1, 'Escape', 'Escape');
  await pressOften(page, years, 'ArrowRight', 'ArrowLeft');
  await pressOften(page, 1, 'Home', 'Home');
  await pressOften(page, 1, '0', '0');
}

/** Goes through the scenes of a lecture, to and fro. */
export async function measureLecture(page: Page, site: string, share: number): Promise<Row[]> {
  await page.setViewportSize(SMALL);
  const session = await openBooks(page);
  await page.goto(`${site}lecture/the-story-in-fifteen-scenes`);
  await page.getByText('Drawing the map…').waitFor({ state: 'hidden' });
  await pressOften(page, WARM_UP.scenes, 'ArrowRight', 'ArrowLeft');
  await pressOften(page, 1, 'Home', 'Home');
  const before = await readAtRest(page, session);
  await pressOften(page, SCENES * share, 'ArrowRight', 'ArrowLeft');
  await pressOften(page, 1, 'Home', 'Home');
  return compare(before, await readAtRest(page, session), 'after warming up');
}

/** Presses a key so often, two frames apart; where it leads no further, the other one, and so to and fro. */
async function pressOften(page: Page, times: number, there: string, back: string): Promise<void> {
  await page.evaluate(
    async ({ times, keys }) => {
      // No function has a name here: tsx would mark it by a helper of its own, which the page lacks.
      let direction = 0;
      for (let time = 0; time < times; time += 1) {
        const before = location.search + document.querySelector<HTMLInputElement>('[type=range]')?.value;
        const key = keys[direction] ?? '';
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        const now = location.search + document.querySelector<HTMLInputElement>('[type=range]')?.value;
        if (now === before) direction = 1 - direction;
      }
    },
    { times, keys: [there, back] }
  );
}
