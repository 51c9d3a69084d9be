import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';
import type { Locator } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { expectOneMap, fileOf, openShare } from './support/sharing.ts';

interface Order {
  readonly from: number;
  readonly until: number;
  readonly format: RegExp;
}

async function fill(dialog: Locator, { from, until, format }: Order): Promise<void> {
  await dialog.getByRole('spinbutton', { name: 'First year' }).fill(String(from));
  await dialog.getByRole('spinbutton', { name: 'Last year' }).fill(String(until));
  await dialog.getByRole('combobox', { name: 'Seconds a year' }).selectOption('0.5');
  const formats = dialog.getByRole('combobox', { name: 'Format' });
  await formats.selectOption(await formats.getByRole('option', { name: format }).innerText());
}

async function order(dialog: Locator, film: Order): Promise<void> {
  await fill(dialog, film);
  await dialog.getByRole('button', { name: 'Make the film' }).click();
}

test('a film has all its frames, plays, and moves', async ({ atlas, page }) => {
  // Fifteen frames of 1080p are drawn without a GPU.
  test.slow();
  await atlas.open('?year=1944');
  await atlas.isDrawn();
  const dialog = await openShare(page, 'Film');
  await order(dialog, { from: 1944, until: 1944, format: /Video/ });
  await expect(dialog.getByText(/^Frame \d+ of 15/)).toBeVisible({ timeout: 120_000 });
  await expect(dialog.getByText('Done: 0.5 s, 1920 × 1080')).toBeVisible({ timeout: 300_000 });
  await expectOneMap(page);

  const { name, bytes } = await fileOf(page, dialog.getByRole('button', { name: 'Save the film' }));
  expect(name).toMatch(/^paris-moscow-1944-1944\.(mp4|webm)$/);
  const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  expect((await track?.computePacketStats())?.packetCount).toBe(15);
  expect(await track?.computeDuration()).toBeCloseTo(0.5, 1);

  const played = await dialog.locator('video').evaluate(async (video: HTMLVideoElement) => {
    const picture = (): string => {
      const canvas = document.createElement('canvas');
      canvas.width = 480;
      canvas.height = 270;
      canvas.getContext('2d')?.drawImage(video, 0, 0, 480, 270);
      return canvas.toDataURL();
    };
    const seek = (seconds: number) =>
      new Promise<string>((resolve) => {
        video.onseeked = () => resolve(picture());
        video.currentTime = seconds;
      });
    const frames = [await seek(0.01), await seek(0.42)];
    video.currentTime = 0;
    await video.play();
    await new Promise((resolve) => (video.onended = resolve));
    const { videoWidth, videoHeight, duration, error } = video;
    return { videoWidth, videoHeight, duration, error, differ: frames[0] !== frames[1] };
  });
  expect(played).toMatchObject({ videoWidth: 1920, videoHeight: 1080, error: null, differ: true });
  expect(Math.abs(played.duration - 0.5)).toBeLessThanOrEqual(1 / 30);
});

test('a film that is cancelled leaves nothing behind', async ({ atlas, page }) => {
  await atlas.open('?year=1944');
  await atlas.isDrawn();
  const dialog = await openShare(page, 'Film');
  await order(dialog, { from: 1939, until: 1949, format: /Video/ });
  await expect(dialog.getByText(/^Frame [1-9]\d* of 165/)).toBeVisible({ timeout: 120_000 });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByText('Cancelled; nothing was kept.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save the film' })).toBeHidden();
  await expectOneMap(page);
  await expect(dialog.getByRole('button', { name: 'Make the film' })).toBeEnabled();
});

test('a GIF stays below 8 MB and holds its frames', async ({ atlas, page }) => {
  await atlas.open('?year=1944&theme=dark');
  await atlas.isDrawn();
  const dialog = await openShare(page, 'Film');
  await order(dialog, { from: 1944, until: 1945, format: /GIF/ });
  await expect(dialog.getByText('Done: 1 s, 960 × 540')).toBeVisible({ timeout: 150_000 });
  await expect(
    dialog.getByRole('img', { name: /^Film of the map\. 1944–1945: \d+ events; .+\.$/ })
  ).toBeVisible();
  const { name, bytes } = await fileOf(page, dialog.getByRole('button', { name: 'Save the film' }));
  expect(name).toBe('paris-moscow-1944-1945.gif');
  expect(bytes.length).toBeLessThanOrEqual(8 * 1024 * 1024);
  const decoded = await page.evaluate(async (source) => {
    const data = Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0));
    const decoder = new ImageDecoder({ data, type: 'image/gif' });
    await Promise.all([decoder.tracks.ready, decoder.completed]);
    const frames = decoder.tracks.selectedTrack?.frameCount ?? 0;
    const { image } = await decoder.decode({ frameIndex: frames - 1 });
    return { frames, width: image.displayWidth, height: image.displayHeight, duration: image.duration };
  }, bytes.toString('base64'));
  expect(decoded).toEqual({ frames: 10, width: 960, height: 540, duration: 100_000 });
});

test('years that bound no film are refused in a sentence', async ({ atlas, page }) => {
  await atlas.open('?year=1944');
  const dialog = await openShare(page, 'Film');
  await fill(dialog, { from: 1950, until: 1944, format: /Video/ });
  await expect(dialog.getByRole('alert')).toHaveText(/from 1917 to 1991/);
  await dialog.getByRole('spinbutton', { name: 'Last year' }).press('Enter');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeHidden();
});

test('a span that is shown is the film that is offered', async ({ atlas, page }) => {
  await atlas.open('?span=1956..1962');
  const dialog = await openShare(page, 'Film');
  await expect(dialog.getByRole('spinbutton', { name: 'First year' })).toHaveValue('1956');
  await expect(dialog.getByRole('spinbutton', { name: 'Last year' })).toHaveValue('1962');
  await expect(dialog.getByText('The film will last 7 s.')).toBeVisible();
});
