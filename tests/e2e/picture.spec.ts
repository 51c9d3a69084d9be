import decodeQR from 'qr/decode.js';
import { expect, test } from './support/test.ts';
import { coloursIn, countInk, pixelsOf } from './support/pixels.ts';
import { expectOneMap, fileOf, openShare } from './support/sharing.ts';

const CONFLICT = '#81301f';
const FRAME = '#8b8575';
/** In units of the sheet of 960 × 540: the column of words, the map without its frame, the QR code. */
const DATE = { x: 18, y: 18, width: 206, height: 36 };
const MAP = { x: 244, y: 20, width: 696, height: 500 };
const CODE = { x: 10, y: 430, width: 100, height: 100 };
const at = (scale: number, { x, y, width, height }: typeof MAP) => ({
  x: x * scale,
  y: y * scale,
  width: width * scale,
  height: height * scale
});

const CONFLICTS = '?year=1959&show=conflict';

test('a picture is exact in size, whole, and says where it comes from', async ({ atlas, page }) => {
  // A picture of 4K is drawn without a GPU.
  test.slow();
  await atlas.open(CONFLICTS);
  await atlas.isDrawn();
  const dialog = await openShare(page, 'Picture');
  await expect(dialog.getByRole('img', { name: /^Map\. 1959: \d+ events?; / })).toBeVisible({
    timeout: 90_000
  });
  for (const [scale, size] of [
    [1, '960 × 540'],
    [2, '1920 × 1080'],
    [4, '3840 × 2160']
  ] as const) {
    const { name, bytes } = await fileOf(
      page,
      dialog.getByRole('button', { name: `PNG ${scale}×, ${size}` })
    );
    expect(name).toBe(`paris-moscow-1959-${size.replace(' × ', 'x')}.png`);
    const map = await pixelsOf(page, bytes, at(scale, MAP));
    expect([map.width, map.height]).toEqual([960 * scale, 540 * scale]);
    expect(coloursIn(map)).toBeGreaterThan(200);
    expect(countInk(map, CONFLICT)).toBeGreaterThan(200 * scale ** 2);
    // The date is printed, and the frame closes around the map on all sides.
    expect(coloursIn(await pixelsOf(page, bytes, at(scale, DATE)))).toBeGreaterThan(20);
    for (const side of [
      { x: 242, y: 18, width: 1, height: 504 },
      { x: 941.5, y: 18, width: 1, height: 504 },
      { x: 242, y: 18, width: 700, height: 1 },
      { x: 242, y: 521.5, width: 700, height: 1 }
    ]) {
      const edge = await pixelsOf(
        page,
        bytes,
        at(scale, { ...side, x: Math.floor(side.x), y: Math.floor(side.y) })
      );
      const length = Math.max(side.width, side.height) * scale;
      expect(countInk(edge, FRAME, 70), `side ${JSON.stringify(side)} at ${scale}×`).toBeGreaterThan(
        length * 0.9
      );
    }
    const code = await pixelsOf(page, bytes, at(scale, CODE));
    const read = decodeQR({ width: CODE.width * scale, height: CODE.height * scale, data: code.data });
    expect(read).toBe(page.url());
  }
  await expectOneMap(page);
});

test('two pictures of the same state are the same, to the byte', async ({ atlas, page }) => {
  await atlas.open('?year=1952&map=45,30,2.6,15,30');
  await atlas.isDrawn();
  const files: Buffer[] = [];
  for (let time = 0; time < 2; time += 1) {
    const dialog = await openShare(page, 'Picture');
    await expect(dialog.getByRole('img', { name: /^Map\. 1952/ })).toBeVisible({ timeout: 90_000 });
    files.push((await fileOf(page, dialog.getByRole('button', { name: /PNG 1×/ }))).bytes);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
  expect(files[0]?.equals(files[1] ?? Buffer.of())).toBe(true);
});

test('a picture can be copied', async ({ atlas, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open('?year=1966&theme=dark');
  await atlas.isDrawn();
  const dialog = await openShare(page, 'Picture');
  await expect(dialog.getByRole('img', { name: /^Map\. 1966/ })).toBeVisible({ timeout: 90_000 });
  await dialog.getByRole('button', { name: 'Copy picture' }).click();
  await expect(dialog.getByText('The picture is in the clipboard.')).toBeVisible({ timeout: 90_000 });
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bitmap = await createImageBitmap(await item!.getType('image/png'));
    return [bitmap.width, bitmap.height];
  });
  expect(size).toEqual([1920, 1080]);
});

test('a picture that the graphics card cannot draw is refused in a sentence', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    const prototype = WebGL2RenderingContext.prototype;
    for (const name of ['drawingBufferWidth', 'drawingBufferHeight'] as const) {
      const read = Object.getOwnPropertyDescriptor(prototype, name)?.get;
      Object.defineProperty(prototype, name, {
        get(this: WebGL2RenderingContext) {
          return Math.min(2000, Number(read?.call(this)));
        }
      });
    }
  });
  await atlas.open(CONFLICTS);
  await atlas.isDrawn();
  const dialog = await openShare(page, 'Picture');
  await expect(dialog.getByRole('img', { name: /^Map\. / })).toBeVisible({ timeout: 90_000 });
  await dialog.getByRole('button', { name: /PNG 4×/ }).click();
  await expect(dialog.getByRole('alert')).toHaveText(/graphics card/, { timeout: 90_000 });
  await expectOneMap(page);
});
