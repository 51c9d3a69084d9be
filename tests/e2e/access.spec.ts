import type { Page } from '@playwright/test';
import type { AtlasPage } from './support/atlas.ts';
import { expectNoFault } from './support/axe.ts';
import { openByKey } from './support/keyboard.ts';
import { SearchBox } from './support/search.ts';
import { openShare } from './support/sharing.ts';
import { test, expect } from './support/test.ts';
import { Wall } from './support/wall.ts';
import { takeWebglAway } from './support/without-webgl.ts';

/** A state of the atlas that somebody may meet, reached from any other on the same page. */
interface State {
  readonly name: string;
  /** What the address says; null: as it is. */
  readonly address: string | null;
  readonly prepare?: (page: Page, atlas: AtlasPage) => Promise<void>;
}

/** Something is open, and it is not what was before. */
const isAsked =
  (heading: string | RegExp) =>
  async (_: Page, { detail }: AtlasPage) => {
    await expect(detail.getByRole('heading', { level: 2 })).toHaveText(heading);
  };
const SHARE = ['Link', 'Picture', 'Film', 'Citation', 'Data', 'Embed'];

/** Each language is a page of its own. */
const WALKS: readonly { readonly language: string; readonly states: readonly State[] }[] = [
  {
    language: '',
    states: [
      { name: 'as it opens', address: null },
      { name: 'with a place', address: '?place=moscow&year=1966', prepare: isAsked('Moscow') },
      { name: 'with a land', address: '?polity=cs&year=1938', prepare: isAsked(/Czech/) },
      { name: 'with an era', address: '?era=cold-war', prepare: isAsked(/Western camp/) },
      { name: 'with a theatre', address: '?theatre=poland&year=1944', prepare: isAsked(/Poland/) },
      {
        name: 'with nothing to show, and a notice',
        address: '?show=none&year=3000',
        prepare: async (page) => expect(page.getByText('The address says year=3000')).toBeVisible()
      },
      { name: 'with everything so far', address: '?year=1991&span=all' },
      {
        name: 'with the search open',
        address: '?year=1944',
        prepare: async (page) => {
          await openByKey(page, '/', 'Search');
          await page.keyboard.type('gaulle');
          await expect(new SearchBox(page).list).toBeVisible();
        }
      },
      { name: 'with the keys', address: null, prepare: async (page) => openByKey(page, '?', 'Keys') },
      ...SHARE.map((section) => ({
        name: `with "${section}" of the share dialog`,
        address: '?year=1966',
        prepare: async (page: Page) => void (await openShare(page, section))
      }))
    ]
  },
  {
    language: 'fr',
    states: [{ name: 'with an event', address: '?event=degaulle-journey-moscow-1944', prepare: isAsked(/./) }]
  },
  {
    language: 'ru',
    states: [{ name: 'with a person', address: '?person=charles-de-gaulle', prepare: isAsked(/./) }]
  }
];

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const VARIANTS = [
  { name: 'on a desk', use: {}, hasWebgl: true },
  { name: 'in dark colours', use: { colorScheme: 'dark' as const }, hasWebgl: false },
  { name: 'at 200 %', use: { viewport: { width: 720, height: 450 } }, hasWebgl: false },
  { name: 'on a phone', use: PHONE, hasWebgl: false }
];

for (const { name, use, hasWebgl } of VARIANTS) {
  test.describe(`the atlas ${name}`, () => {
    test.use(use);

    for (const { language, states } of WALKS) {
      test(`has in no state a fault that axe can see: /${language}`, async ({ page, atlas }) => {
        // The simple map is sooner there, and must be as good.
        if (!hasWebgl) await takeWebglAway(page);
        await page.goto(`./${language}`);
        await expect(page.getByRole('list', { name: /^(On the map|Sur la carte|На карте)$/ })).toBeAttached();
        for (const { name: state, address, prepare } of states)
          await test.step(state, async () => {
            if (address !== null) await atlas.goBackTo(address);
            await prepare?.(page, atlas);
            await expectNoFault(page, `${state}, ${name}`);
            await closeDialog(page);
          });
      });
    }
  });
}

async function closeDialog(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await expect(async () => {
    if (await dialog.isVisible()) await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden({ timeout: 1000 });
  }).toPass();
}

const STORY = './lecture/the-story-in-fifteen-scenes';

test.describe('a lecture', () => {
  /** From the first scene on; a key that shows something puts it away again. */
  const SCENES = [
    { name: 'at its beginning', scene: 1 },
    { name: 'with all its scenes', scene: 1, key: 'o', away: 'Escape' },
    { name: 'with its keys', scene: 1, key: '?', away: 'Escape' },
    { name: 'gone black', scene: 3, key: 'b', away: 'b' },
    { name: 'with its notes', scene: 4, key: 'm', away: 'm' },
    { name: 'with a question to the room', scene: 5 }
  ];
  for (const { colorScheme, viewport } of [
    { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
    { colorScheme: 'dark', viewport: { width: 720, height: 450 } }
  ] as const) {
    test.describe(`in ${colorScheme} colours, ${viewport.width} pixels wide`, () => {
      test.use({ colorScheme, viewport });
      test('has in no state a fault that axe can see', async ({ page }) => {
        await takeWebglAway(page);
        await page.goto(STORY);
        await expect(page.getByRole('img', { name: /^Map: / })).toBeAttached();
        const wall = new Wall(page);
        let at = 1;
        for (const { name, scene, key, away } of SCENES)
          await test.step(name, async () => {
            for (; at < scene; at += 1) {
              await page.keyboard.press('ArrowRight');
              await wall.expectScene(at + 1);
            }
            if (key !== undefined) await page.keyboard.press(key);
            await expectNoFault(page, name);
            if (away !== undefined) await page.keyboard.press(away);
          });
        await expect(page.getByText('A question to the room')).toBeVisible();
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
  ['on a phone', PHONE]
] as const) {
  test.describe(`a page of text ${name}`, () => {
    // One of the pages is that there is no such page.
    test.use({ ...use, expected: /Failed to load resource|Not found: / });
    test('has no fault that axe can see', async ({ page }) => {
      await takeWebglAway(page);
      for (const path of PAGES)
        await test.step(path, async () => {
          await page.goto(`./${path}`);
          await expectNoFault(page, path);
        });
    });
  });
}
