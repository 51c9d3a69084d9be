import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { takeWebglAway } from './support/without-webgl.ts';

/** What readers ask their systems for, and how large what they are to hit is. */

/** How far a colour of a page, laid over another, is from that, 1 to 21, as WCAG counts. */
async function contrastOf(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    ([one, other]) => {
      const luminance = (...colors: string[]) => {
        const context = document.createElement('canvas').getContext('2d')!;
        for (const color of colors) {
          context.fillStyle = color;
          context.fillRect(0, 0, 1, 1);
        }
        const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((value) => {
          const share = value / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        }) as [number, number, number];
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const [a, b] = [luminance(other!, one!), luminance(other!)];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    },
    [one, other]
  );
}
const styleOf = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), property);

for (const colorScheme of ['light', 'dark'] as const)
  test(`more contrast is given to who asks for it, in ${colorScheme} colours`, async ({ page, atlas }) => {
    await takeWebglAway(page);
    await page.emulateMedia({ colorScheme });
    await atlas.open('?event=degaulle-journey-moscow-1944');
    const ruleOf = async () =>
      contrastOf(
        page,
        await styleOf(page, '.detail', 'border-top-color'),
        await styleOf(page, '.detail', 'background-color')
      );
    const softOf = async () =>
      contrastOf(
        page,
        await styleOf(page, '.chronicle .date, .chronicle .route', 'color'),
        await styleOf(page, '.chronicle', 'background-color')
      );
    expect(await ruleOf()).toBeLessThan(3);
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    expect(await ruleOf()).toBeGreaterThan(4.5);
    expect(await softOf()).toBeGreaterThan(12);
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`in the system's own ${colorScheme} colours states, lines and the slider are seen`, async ({
    page,
    atlas
  }) => {
    await takeWebglAway(page);
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    await atlas.open('?event=degaulle-journey-moscow-1944&year=1944');
    await expect(atlas.detail.getByRole('heading', { level: 2 })).toBeVisible();
    const paper = await styleOf(page, 'dialog, .foot', 'background-color');
    const ground = await page.evaluate(() => {
      const probe = document.createElement('span');
      probe.style.backgroundColor = 'Canvas';
      document.body.append(probe);
      const color = getComputedStyle(probe).backgroundColor;
      probe.remove();
      return color;
    });
    expect(paper).not.toBe('');
    const against = async (selector: string, property: string) =>
      contrastOf(page, await styleOf(page, selector, property), ground);
    expect(await against('.legend .glyph', 'fill')).toBeGreaterThan(4.5);
    expect(await against('.legend .sample .line', 'stroke')).toBeGreaterThan(4.5);
    expect(await against('.density line.thumb', 'stroke')).toBeGreaterThan(4.5);
    expect(await against('.density .bar', 'fill')).toBeGreaterThan(3);
    expect(await against('.event[aria-pressed="true"]', 'background-color')).toBeGreaterThan(2);
    expect(await against('.event[aria-pressed="false"]', 'background-color')).toBeLessThan(1.5);
    const pressed = await contrastOf(
      page,
      await styleOf(page, '.event[aria-pressed="true"]', 'color'),
      await styleOf(page, '.event[aria-pressed="true"]', 'background-color')
    );
    expect(pressed).toBeGreaterThan(3);
  });

/** Whatever is to be hit and is smaller than 24 × 24 pixels, but for links within a sentence (WCAG 2.2, 2.5.8). */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 23.5;
    const SELECTOR = 'a[href], button, input, select, textarea, summary, [role="option"], [role="tab"]';
    const targets = [...document.querySelectorAll<HTMLElement>(SELECTOR)].map((element) =>
      // What is hidden from sight is hit by its label.
      element.matches('input.visually-hidden') ? (element.closest('label') ?? element) : element
    );
    return targets.flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0 || !element.checkVisibility({ visibilityProperty: true })) return [];
      if (element.closest('.skip, .visually-hidden') !== null) return [];
      const isInText =
        getComputedStyle(element).display.startsWith('inline') &&
        [...(element.parentElement?.childNodes ?? [])].some(
          (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== ''
        );
      const isLarge = width >= LEAST && height >= LEAST;
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? '';
      return isLarge || isInText
        ? []
        : [`${element.tagName} "${name}" ${Math.round(width)} × ${Math.round(height)}`];
    });
  });
}

const TARGETS = [
  {
    name: 'the atlas',
    path: './?event=degaulle-journey-moscow-1944',
    viewport: { width: 1440, height: 900 }
  },
  { name: 'the atlas on a phone', path: './?year=1966', viewport: { width: 390, height: 844 } },
  {
    name: 'a lecture',
    path: './lecture/the-story-in-fifteen-scenes?scene=4',
    viewport: { width: 1440, height: 900 }
  },
  { name: 'a frame', path: './embed?year=1966', viewport: { width: 800, height: 600 } }
];
for (const { name, path, viewport } of TARGETS)
  test(`what is to be hit in ${name} is large enough`, async ({ page }) => {
    await takeWebglAway(page);
    await page.setViewportSize(viewport);
    await page.goto(path);
    await expect(page.getByRole('list', { name: 'On the map' })).toBeAttached();
    expect(await smallTargets(page)).toEqual([]);
  });
