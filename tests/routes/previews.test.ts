import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawPreview } from '#routes/previews/draw-preview.ts';
import { writeIndexedPng } from '#routes/previews/indexed-png.ts';
import { renderPreview } from '#routes/previews/render-preview.ts';

/** What a PNG says of its size, and how many colours its picture has. */
function readPng(png: Buffer): { width: number; height: number; colors: number; pixels: Buffer } {
  const data = png.subarray(png.indexOf('IDAT') + 4, png.indexOf('IEND') - 8);
  const pixels = inflateSync(data);
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    colors: new Set(pixels).size,
    pixels
  };
}

const EVENT = 'degaulle-journey-moscow-1944';

describe('a social preview', () => {
  let english: Buffer;
  let russian: Buffer;
  beforeAll(async () => {
    [english, russian] = (await Promise.all(
      (['en', 'ru'] as const).map(async (language) =>
        renderPreview((await drawPreview('event', EVENT, language))!)
      )
    )) as [Buffer, Buffer];
  }, 60_000);

  test('is a picture of 1200 × 630 that weighs little', () => {
    expect(english.subarray(1, 4).toString()).toBe('PNG');
    const { width, height, colors } = readPng(english);
    expect([width, height]).toEqual([1200, 630]);
    expect(colors).toBeGreaterThan(20);
    expect(english.length).toBeLessThan(80_000);
  });

  test('differs from language to language', () => {
    expect(readPng(russian).pixels.equals(readPng(english).pixels)).toBe(false);
  });

  test('says what happened, when and of what atlas it is', async () => {
    const svg = (await drawPreview('event', EVENT, 'fr')) ?? '';
    const said = ['Paris–Moscou', 'Visite', 'Stalingrad', 'décembre 1944'];
    expect(said.filter((words) => !svg.includes(words))).toEqual([]);
    expect(/undefined|NaN/.test(svg)).toBe(false);
  });

  test('of an era shows what sums it up; of the atlas there is one; of what is not there is none', async () => {
    expect((await drawPreview('era', 'wartime-alliance', 'en'))?.includes('Chapter')).toBe(true);
    expect((await drawPreview('atlas', 'atlas', 'ru'))?.includes('франко-советских')).toBe(true);
    expect(await drawPreview('event', 'no-such-event', 'en')).toBeNull();
    expect(await drawPreview('era', 'no-such-era', 'en')).toBeNull();
  });
});

test('the letters of every script are there: a font that is missing draws one box for all', async () => {
  const letter = async (text: string) => {
    const root = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60">';
    const words = `<text x="9" y="45" font-size="40" font-family="Source Serif 4">${text}</text>`;
    return readPng(await renderPreview(`${root}<rect width="60" height="60" fill="#fff"/>${words}</svg>`));
  };
  const drawn = await Promise.all(['A', 'b', 'Ж', 'ё', 'ế', 'Đ', 'ř', 'œ'].map(letter));
  expect(new Set(drawn.map(({ pixels }) => pixels.toString('latin1'))).size).toBe(8);
});

describe('a picture of few colours', () => {
  test('keeps flat tints exactly', async () => {
    const tints = [0xffc9d4ea, 0xff201f1d, 0xffffffff];
    const pixels = new Uint8Array(
      new Uint32Array(Array.from({ length: 12 }, (_, i) => tints[i % 3]!)).buffer
    );
    const png = await writeIndexedPng(pixels, 4, 3);
    const palette = png.subarray(png.indexOf('PLTE') + 4, png.indexOf('IDAT') - 8);
    const rows = readPng(png).pixels;
    const colorAt = (x: number, y: number) => [...palette.subarray(3 * rows[y * 5 + 1 + x]!).subarray(0, 3)];
    expect(colorAt(0, 0)).toEqual([0xea, 0xd4, 0xc9]);
    expect(colorAt(1, 0)).toEqual([0x1d, 0x1f, 0x20]);
    expect(colorAt(0, 1)).toEqual([0x1d, 0x1f, 0x20]);
  });

  test('has the inks it is told of, however little there is of them', async () => {
    const noise = new Uint32Array(64 * 64).map((_, index) => 0xff000000 | ((index * 2654435761) & 0xffffff));
    noise[5] = 0xff6e00a9;
    const png = await writeIndexedPng(new Uint8Array(noise.buffer), 64, 64, [0xa9006e]);
    const palette = png.subarray(png.indexOf('PLTE') + 4, png.indexOf('IDAT') - 8);
    const index = readPng(png).pixels[6]!;
    expect([...palette.subarray(3 * index, 3 * index + 3)]).toEqual([0xa9, 0x00, 0x6e]);
  });

  test('has as many colours as it has room for, however many there were', async () => {
    const pixels = new Uint8Array(4 * 64 * 64).map((_, i) => (i % 4 === 3 ? 255 : (i * 7919) % 256));
    expect(readPng(await writeIndexedPng(pixels, 64, 64)).colors).toBeLessThanOrEqual(64);
  });
});
