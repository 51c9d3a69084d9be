import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const compress = promisify(deflate);
const MOST_COLORS = 64;
/** Colours that agree in the first five bits of each part are taken for one. */
const KEYS = 1 << 15;
const keyOf = (color: number) =>
  ((color >> 3) & 0x1f) | (((color >> 11) & 0x1f) << 5) | (((color >> 19) & 0x1f) << 10);

/**
 * Writes opaque pixels (RGBA, row by row) as a PNG of few colours: of a map in flat tints a third of the size of one in
 * all colours, and nobody sees the difference. `inks` as 0xrrggbb are among the colours, however little there is of them.
 */
export async function writeIndexedPng(
  pixels: Uint8Array,
  width: number,
  height: number,
  inks: readonly number[] = []
): Promise<Buffer> {
  const colors = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const { palette, indexOfKey } = choosePalette(colors, inks.map(reverse));
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    // The first byte of a row says that it is not filtered.
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + 1 + x] = indexOfKey[keyOf(colors[y * width + x]!)]!;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, by palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((color) => [...partsOf(color)]))),
    chunk('IDAT', await compress(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0))
  ]);
}

/** The inks and the commonest colours, and for every other the nearest of them. */
function choosePalette(
  colors: Uint32Array,
  inks: readonly number[]
): { palette: number[]; indexOfKey: Uint8Array } {
  const counts = new Uint32Array(KEYS);
  // What most pixels of a key are: flat tints come out exactly (Boyer and Moore 1981).
  const candidates = new Uint32Array(KEYS);
  const leads = new Int32Array(KEYS);
  for (const color of colors) {
    const key = keyOf(color);
    counts[key]! += 1;
    if (leads[key] === 0) candidates[key] = color;
    leads[key]! += candidates[key] === color ? 1 : -1;
  }
  const keys = [...counts.keys()].filter((key) => counts[key]! > 0).sort((a, b) => counts[b]! - counts[a]!);
  const inkKeys = new Set(inks.map(keyOf));
  const common = keys.filter((key) => !inkKeys.has(key)).map((key) => candidates[key]!);
  const palette = [...new Set(inks), ...common].slice(0, MOST_COLORS);
  const indexOfKey = new Uint8Array(KEYS);
  for (const key of keys) indexOfKey[key] = nearest(candidates[key]!, palette);
  return { palette, indexOfKey };
}

function nearest(color: number, palette: readonly number[]): number {
  const [red, green, blue] = partsOf(color);
  let [best, least] = [0, Infinity];
  palette.forEach((other, index) => {
    const [otherRed, otherGreen, otherBlue] = partsOf(other);
    const distance = (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

/** 0xrrggbb as a pixel lies in memory. */
function reverse(ink: number): number {
  return ((ink & 0xff) << 16) | (ink & 0xff00) | (ink >> 16);
}

/** Of a pixel as it lies in memory, lowest byte first. */
function partsOf(color: number): [red: number, green: number, blue: number] {
  return [color & 0xff, (color >> 8) & 0xff, (color >> 16) & 0xff];
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
