import type { Page } from '@playwright/test';
import { expectNoFault } from './support/axe.ts';
import type { AtlasPage } from './support/atlas.ts';
import { SearchBox } from './support/search.ts';
import { openShare } from './support/sharing.ts';
import { test, expect } from './support/test.ts';
import { takeWebglAway } from './support/without-webgl.ts';

/** A state of the atlas that somebody may meet. */
interface State {
  readonly name: string;
  readonly path: string;
  readonly prepare?: (page: Page, atlas: AtlasPage) => Promise<void>;
}

const isAsked = async (_: Page, { detail }: AtlasPage) => {
  await expect(detail.getByRole('heading', { level: 2 })).toBeVisible();
};
const SHARE = ['Link', 'Picture', 'Film', 'Citation', 'Data', 'Embed'];

const STATES: readonly State[] = [
  { name: 'as it opens', path: './' },
  { name: 'with an event', path: './fr?event=degaulle-journey-moscow-1944', prepare: isAsked },
  { name: 'with a place', path: './?place=moscow&year=1966', prepare: isAsked },
  { name: 'with a person', path: './ru?person=charles-de-gaulle', prepare: isAsked },
  { name: 'with a land', path: './?polity=cs&year=1938', prepare: isAsked },
  { name: 'with an era', path: './?era=cold-war', prepare: isAsked },
  { name: 'with a theatre', path: './?theatre=poland&year=1944', prepare: isAsked },
  { name: 'with nothing to show, and a notice', path: './?show=none&year=3000' },
  { name: 'with everything so far', path: './?year=1991&span=all' },
  {
    name: 'with the search open',
    path: './?year=1944',
    prepare: async (page) => {
      await expect(async () => {
        await page.keyboard.press('/');
        await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible({ timeout: 2000 });
      }).toPass();
      await page.keyboard.type('gaulle');
      await expect(new SearchBox(page).list).toBeVisible();
    }
  },
  {
    name: 'with the keys',
    path: './',
    prepare: async (page) => {
      await expect(async () => {
        await page.keyboard.press('?');
        await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible({ timeout: 2000 });
      }).toPass();
    }
  },
  ...SHARE.map((section) => ({
    name: `with "${section}" of the share dialog`,
    path: './?year=1966',
    prepare: async (page: Page) => void (await openShare(page, section))
  }))
];

const VARIANTS = [
  { name: 'on a desk', use: {}, hasWebgl: true },
  { name: 'in dark colours', use: { colorScheme: 'dark' as const }, hasWebgl: false },
  { name: 'at 200 %', use: { viewport: { width: 720, height: 450 } }, hasWebgl: false },
  {
    name: 'on a phone',
    use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    hasWebgl: false
  }
];

for (const { name, use, hasWebgl } of VARIANTS) {
  test.describe(`the atlas ${name}`, () => {
    test.use(use);

    for (const state of STATES) {
      test(`${state.name} has no fault that axe can see`, async ({ page, atlas }) => {
        // The simple map is sooner there, and must be as good.
        if (!hasWebgl) await takeWebglAway(page);
        await page.goto(state.path);
        await expect(page.getByRole('list', { name: /^(On the map|Sur la carte|На карте)$/ })).toBeAttached();
        await state.prepare?.(page, atlas);
        await expectNoFault(page, `${state.name}, ${name}`);
      });
    }
  });
}

const STORY = './lecture/the-story-in-fifteen-scenes';

test.describe('a lecture', () => {
  const press = (key: string) => async (page: Page) => page.keyboard.press(key);
  const SCENES: readonly {
    name: string;
    path: string;
    act?: (page: Page) => Promise<void>;
    shows: string;
  }[] = [
    { name: 'at its beginning', path: STORY, shows: 'Scene 1 of 15' },
    { name: 'with a question to the room', path: `${STORY}?scene=5`, shows: 'A question to the room' },
    { name: 'with its notes', path: `${STORY}?scene=4`, act: press('m'), shows: 'Scene 4 of 15' },
    { name: 'gone black', path: `${STORY}?scene=3`, act: press('b'), shows: 'Scene 3 of 15' },
    { name: 'with all its scenes', path: STORY, act: press('o'), shows: 'Scene 1 of 15' },
    { name: 'with its keys', path: STORY, act: press('?'), shows: 'Scene 1 of 15' }
  ];
  for (const { colorScheme, viewport } of [
    { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
    { colorScheme: 'dark', viewport: { width: 720, height: 450 } }
  ] as const) {
    test.describe(`in ${colorScheme} colours, ${viewport.width} pixels wide`, () => {
      test.use({ colorScheme, viewport });
      for (const { name, path, act, shows } of SCENES)
        test(`${name} has no fault that axe can see`, async ({ page }) => {
          await takeWebglAway(page);
          await page.goto(path);
          await expect(page.getByRole('img', { name: /^Map: / })).toBeAttached();
          await expect(page.getByText(shows).or(page.getByLabel(shows)).first()).toBeAttached();
          await act?.(page);
          await expectNoFault(page, name);
        });
    });
  }

  test('its presenter’s page has no fault that axe can see', async ({ page }) => {
    await takeWebglAway(page);
    await page.goto(`${STORY}/notes`);
    await expect(page.getByText('Scene 1 of 15')).toBeVisible();
    await expectNoFault(page, 'the presenter’s page');
  });
});

for (const path of ['./embed', './embed?event=degaulle-journey-moscow-1944', './embed?controls=none'])
  test(`${path} has no fault that axe can see`, async ({ page, atlas }) => {
    await takeWebglAway(page);
    await page.goto(path);
    await atlas.isDrawn();
    await expectNoFault(page, path);
  });

const PAGES = [
  'event/degaulle-journey-moscow-1944',
  'fr/event/recognition-ussr-1924',
  'ru/place/moscow',
  'fr/person/charles-de-gaulle',
  'era/cold-war',
  'ru/events',
  'places',
  'people',
  'sources',
  'ru/about',
  'borders',
  'fr/embedding',
  'lectures',
  'no-such-page'
];

for (const [name, use] of [
  ['in light colours', { colorScheme: 'light' }],
  ['in dark colours', { colorScheme: 'dark' }],
  ['on a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }]
] as const) {
  test.describe(`a page of text ${name}`, () => {
    // One of the pages is that there is no such page.
    test.use({ ...use, expected: /Failed to load resource|Not found: / });
    for (const path of PAGES)
      test(`/${path} has no fault that axe can see`, async ({ page }) => {
        await takeWebglAway(page);
        await page.goto(`./${path}`);
        await expectNoFault(page, path);
      });
  });
}
