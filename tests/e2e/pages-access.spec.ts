import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/test.ts';

const KINDS = [
  'event/degaulle-journey-moscow-1944',
  'fr/event/recognition-ussr-1924',
  'ru/place/moscow',
  'fr/person/charles-de-gaulle',
  'era/cold-war',
  'ru/events',
  'places',
  'people',
  'sources',
  'ru/about'
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const path of KINDS) {
      test(`/${path} has no fault that axe can see`, async ({ page }) => {
        await page.goto(`./${path}`);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`
          )
        ).toEqual([]);
      });
    }
  });
}
