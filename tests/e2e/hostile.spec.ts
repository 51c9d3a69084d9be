import { expect, test } from './support/test.ts';

/** What a link may carry; none of it may run, and the atlas opens. `said`: the key that the notice names. */
const ADDRESSES: readonly (readonly [search: string, said: string | null])[] = [
  ['?year=<script>alert(1)</script>', 'year'],
  ['?event="><img src=x onerror=alert(1)>', 'event'],
  ['?place=javascript:alert(1)', 'place'],
  ['?show=visit,<svg/onload=alert(1)>', 'show'],
  ['?polity=__proto__&event=constructor', 'event'],
  ['?__proto__[polluted]=1&constructor[prototype][polluted]=1', null],
  ['?year=1966&map=1e9,1e9,1e9', 'map'],
  ['?span=1917..999999999', 'span'],
  ['?person=%ED%A0%80%ED%B0%80', 'person'],
  ['?era=%E2%80%AEgnp.exe%E2%80%AC%00', 'era'],
  ['?theme=%E0%A4%A&globe=%', 'globe'],
  [`?year=${'9'.repeat(7000)}`, 'year']
];

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const trap = window as unknown as { ran: string[] };
    trap.ran = [];
    for (const name of ['alert', 'confirm', 'prompt'] as const)
      window[name] = (() => trap.ran.push(name)) as never;
  });
});

for (const path of ['./', './embed']) {
  test(`nothing that a link carries runs or breaks ${path}`, async ({ page }) => {
    for (const [search, said] of ADDRESSES) {
      await page.goto(path + search);
      const notice = page.getByRole('status').filter({ hasText: 'The address says' });
      if (said !== null) await expect(notice, search).toContainText(`${said}=`);
      await expect(page.getByRole('slider', { name: 'Year' }), search).toHaveValue(/^19\d\d$/);
      const found = await page.evaluate(() => ({
        ran: (window as unknown as { ran: string[] }).ran,
        isPolluted: 'polluted' in {},
        injected: document.querySelectorAll('img[src="x"], svg[onload]').length
      }));
      expect(found, search).toEqual({ ran: [], isPolluted: false, injected: 0 });
    }
  });
}

test('an address of a megabyte is read, and left behind', async ({ page, atlas }) => {
  await page.goto('./?year=1966');
  await expect(page.getByRole('slider', { name: 'Year' })).toHaveValue('1966');
  // As long as no server and no bar takes, but a history does.
  await page.evaluate(() => {
    history.pushState({}, '', `?year=${'1966'.repeat(250_000)}&globe=0`);
    history.pushState({}, '', '?year=1961');
    history.back();
  });
  await expect(page.getByText('The address says year=1966')).toBeVisible();
  await atlas.expectYear(1944);
});
