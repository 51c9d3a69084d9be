import type { Page } from '@playwright/test';
import type { Clip } from './ink.ts';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Of the part that was asked for: RGBA, row by row. */
  readonly data: Uint8ClampedArray;
}

/** Decodes an image in the page; `part` in pixels, else all of it. */
export async function pixelsOf(page: Page, image: Buffer, part?: Clip): Promise<Pixels> {
  const { width, height, data } = await page.evaluate(
    async ({ source, part }) => {
      const bitmap = await createImageBitmap(
        new Blob([Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0))])
      );
      const { x, y, width, height } = part ?? { x: 0, y: 0, width: bitmap.width, height: bitmap.height };
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.drawImage(bitmap, -x, -y);
      const { data } = context.getImageData(0, 0, width, height);
      let binary = '';
      for (let at = 0; at < data.length; at += 8192)
        binary += String.fromCharCode(...data.subarray(at, at + 8192));
      return { width: bitmap.width, height: bitmap.height, data: btoa(binary) };
    },
    { source: image.toString('base64'), part }
  );
  return { width, height, data: new Uint8ClampedArray(Buffer.from(data, 'base64')) };
}

/** How many colours there are. */
export function coloursIn({ data }: Pixels): number {
  return new Set(new Uint32Array(data.buffer, data.byteOffset, data.length / 4)).size;
}

/** How many pixels are a colour (`#rrggbb`), within `tolerance` in each channel. */
export function countInk({ data }: Pixels, color: string, tolerance = 12): number {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (wanted.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) <= tolerance))
      count += 1;
  }
  return count;
}
