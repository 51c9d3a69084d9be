import { INVENTED, inventLecture } from './support/invent-lecture.ts';
import { expect, test } from './support/test.ts';
import { Wall } from './support/wall.ts';

const SCENES = 60;
/** Bytes: what sixty scenes more may leave behind, less than a tenth of what a lecture takes. */
const GROWTH = 4_000_000;

test('a lecture of sixty scenes is gone through as fast as one can press, and leaves nothing behind', async ({
  page
}) => {
  await inventLecture(
    page,
    Array.from({ length: SCENES }, (_, index) => ({
      view: `?year=${1918 + index}&map=50,${(index * 7) % 60},3`,
      enter: index % 3 === 0 ? 'cut' : 'fly',
      notes: `Note ${index}`
    }))
  );
  const wall = new Wall(page, SCENES);
  await wall.open(INVENTED);
  await wall.isDrawn();
  const session = await page.context().newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const goThrough = async () => {
    for (let scene = 1; scene < SCENES; scene += 1) await page.keyboard.press('PageDown');
    await wall.expectScene(SCENES);
  };

  await goThrough();
  const before = await heap();
  await page.keyboard.press('Home');
  await wall.expectScene(1);
  await goThrough();
  expect((await heap()) - before).toBeLessThan(GROWTH);

  await page.keyboard.press('o');
  const scenes = page.getByRole('dialog', { name: 'All scenes' });
  await expect(scenes.getByRole('button')).toHaveCount(SCENES);
  await expect(scenes.getByRole('button', { name: /Number 60/ })).toBeFocused();
  await scenes.getByRole('button', { name: /Number 31/ }).click();
  await wall.expectScene(31);
});
