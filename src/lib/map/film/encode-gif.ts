import { applyPalette, GIFEncoder, quantize, type Colour } from 'gifenc';
import { GIF_LIMIT, GIF_PLANS, nextGifPlan, type GifPlan } from '#lib/domain/film/gif-plan.ts';
import { frameCountOf, type FilmPlan } from '#lib/domain/film/timing.ts';

export interface EncodedGif extends GifPlan {
  readonly blob: Blob;
  readonly frames: number;
}

export interface GifSource {
  /** The film at another rate, for a plan that asks for it. */
  planAt(framesPerSecond: number): FilmPlan;
  frames(plan: FilmPlan, scale: number): AsyncIterable<HTMLCanvasElement>;
  /** Colours that must not be lost among the many of the ground, most needed first. */
  readonly inks: readonly Colour[];
}

/**
 * Writes frames as a GIF below a size in bytes: begins with the best plan and, when that comes out too large, begins
 * again with one that is foreseen to fit. Throws whatever the frames throw.
 */
export async function encodeGif(source: GifSource, limit = GIF_LIMIT): Promise<EncodedGif> {
  let plan: GifPlan = GIF_PLANS[0]!;
  for (;;) {
    const film = source.planAt(plan.framesPerSecond);
    const total = frameCountOf(film);
    const { bytes, done } = await write(source.frames(film, plan.scale), plan, source.inks, limit);
    const next = nextGifPlan(plan, bytes.length, done / total, limit);
    if (next === null) return { ...plan, blob: new Blob([bytes], { type: 'image/gif' }), frames: done };
    plan = next;
  }
}

/** Writes frames until they are all there or too large. */
async function write(
  frames: AsyncIterable<HTMLCanvasElement>,
  { framesPerSecond, colours }: GifPlan,
  inks: readonly Colour[],
  limit: number
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly done: number }> {
  const gif = GIFEncoder();
  let before: Uint8ClampedArray | null = null;
  let done = 0;
  for await (const frame of frames) {
    const { data, width, height } = readPixels(frame);
    const changed = changedPixels(data, before);
    const palette = makePalette(changed.pixels, inks, colours);
    const transparentIndex = palette.length;
    const index = new Uint8Array(width * height).fill(transparentIndex);
    applyPalette(changed.pixels, palette).forEach((color, at) => (index[changed.at[at] ?? 0] = color));
    gif.writeFrame(index, width, height, {
      // What did not change lets the frame before show through.
      palette: [...palette, [0, 0, 0]],
      transparent: true,
      transparentIndex,
      dispose: 1,
      delay: 1000 / framesPerSecond
    });
    before = data;
    done += 1;
    if (gif.bytesView().length > limit) break;
  }
  gif.finish();
  return { bytes: gif.bytesView().slice(), done };
}

/** Pixels that differ from those of the frame before, all of the first; `at`: their places in the frame. */
function changedPixels(
  data: Uint8ClampedArray,
  before: Uint8ClampedArray | null
): { readonly pixels: Uint8ClampedArray; readonly at: Uint32Array } {
  const now = new Uint32Array(data.buffer);
  const then = before === null ? null : new Uint32Array(before.buffer);
  const places = new Uint32Array(now.length);
  const pixels = new Uint32Array(now.length);
  let count = 0;
  for (let at = 0; at < now.length; at += 1) {
    if (then !== null && now[at] === then[at]) continue;
    places[count] = at;
    pixels[count] = now[at]!;
    count += 1;
  }
  // Copied, because gifenc reads the whole buffer behind an array.
  return { pixels: new Uint8ClampedArray(pixels.slice(0, count).buffer), at: places.subarray(0, count) };
}

/** One colour is left for what is transparent. */
function makePalette(pixels: Uint8ClampedArray, inks: readonly Colour[], colours: number): readonly Colour[] {
  const kept = inks.slice(0, colours / 2);
  if (pixels.length === 0) return kept;
  return [...kept, ...quantize(pixels, colours - kept.length - 1)];
}

function readPixels(canvas: HTMLCanvasElement): ImageData {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d canvas');
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
