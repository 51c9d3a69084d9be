import type { Page } from '@playwright/test';
import { compare, openBooks, readAtRest } from './footprint.ts';
import type { Row } from './table.ts';

/** Two hours of use, compressed. */
const YEAR_STEPS = 10_000;
const SELECTIONS = 500;
const SCENES = 200;
/** Of each, so that scripts are compiled, letters fetched and pools filled before the first reading. */
const WARM_UP = 0.02;
const SMALL = { width: 640, height: 400 };

/** Steps through the years and from event to event; `share` of two hours' use. */
export async function measureAtlas(page: Page, site: string, share: number): Promise<Row[]> {
  await page.setViewportSize(SMALL);
  const session = await openBooks(page);
  await page.goto(`${site}?year=1917&map=50,20,2`);
  await page.getByText('Drawing the map…').waitFor({ state: 'hidden' });
  const use = async (part: number) => {
    await pressOften(page, Math.ceil(YEAR_STEPS * part), 'ArrowRight', 'ArrowLeft');
    await pressOften(page, Math.ceil(SELECTIONS * part), '.', ',');
    await pressOften(page, 1, 'Escape', 'Escape');
  };
  await use(WARM_UP);
  const before = await readAtRest(page, session);
  await use(share);
  return compare(before, await readAtRest(page, session), 'after warming up');
}

/** Goes through the scenes of a lecture, to and fro. */
export async function measureLecture(page: Page, site: string, share: number): Promise<Row[]> {
  await page.setViewportSize(SMALL);
  const session = await openBooks(page);
  await page.goto(`${site}lecture/the-story-in-fifteen-scenes`);
  await page.getByText('Drawing the map…').waitFor({ state: 'hidden' });
  // Once through all of them: each has places and names of its own.
  await pressOften(page, 40, 'ArrowRight', 'ArrowLeft');
  const before = await readAtRest(page, session);
  await pressOften(page, Math.ceil(SCENES * share), 'ArrowRight', 'ArrowLeft');
  return compare(before, await readAtRest(page, session), 'after warming up');
}

/** Presses a key so often, a frame apart; where it leads no further, the other one, and so to and fro. */
async function pressOften(page: Page, times: number, there: string, back: string): Promise<void> {
  await page.evaluate(
    async ({ times, keys }) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      let direction = 0;
      for (let time = 0; time < times; time += 1) {
        const before = location.search + document.querySelector<HTMLInputElement>('[type=range]')?.value;
        const key = keys[direction] ?? '';
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        await frame();
        await frame();
        const now = location.search + document.querySelector<HTMLInputElement>('[type=range]')?.value;
        if (now === before) direction = 1 - direction;
      }
    },
    { times, keys: [there, back] }
  );
}
