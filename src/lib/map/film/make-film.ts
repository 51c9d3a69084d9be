import { VIDEO_RATE, type FilmPlan } from '#lib/domain/film/timing.ts';
import { SHEET_HEIGHT, SHEET_WIDTH, type Film, type FilmOrder } from '#lib/domain/sharing/making.ts';
import { LANDS, rgbOf } from '#lib/domain/look/palette.ts';
import { inksOf } from '#lib/map/sheet/inks.ts';
import { drawFilm } from './draw-film.ts';
import { encodeGif } from './encode-gif.ts';
import { encodeVideo } from './encode-video.ts';
import type { FilmJob } from './film-job.ts';

/** Makes a film as it was ordered; frames are drawn one by one, however long each takes. */
export function makeFilm(
  job: FilmJob,
  order: Pick<FilmOrder, 'kind' | 'fromYear' | 'untilYear' | 'secondsPerYear' | 'scale'>
): Promise<Film> {
  return order.kind === 'gif' ? makeGif(job, order) : makeVideo(job, order);
}

type Order = Parameters<typeof makeFilm>[1];

async function makeVideo(job: FilmJob, { scale = 2, ...order }: Order): Promise<Film> {
  const plan: FilmPlan = { ...order, framesPerSecond: VIDEO_RATE };
  const size = sizeAt(scale);
  let frames = 0;
  const onFrame: FilmJob['onFrame'] = (done, total) => {
    frames = done;
    job.onFrame(done, total);
  };
  const encoded = await encodeVideo(drawFilm({ ...job, onFrame }, plan, scale, false), size, VIDEO_RATE);
  return { ...encoded, ...size, frames, seconds: frames / VIDEO_RATE, framesPerSecond: VIDEO_RATE };
}

async function makeGif(job: FilmJob, { scale = 1, ...order }: Order): Promise<Film> {
  const gif = await encodeGif({
    planAt: (framesPerSecond) => ({ ...order, framesPerSecond }),
    frames: (plan, share) => drawFilm(job, plan, scale * share, true),
    inks: coloursOf(job.offscreen)
  });
  const { blob, frames, framesPerSecond, colours } = gif;
  const seconds = frames / framesPerSecond;
  return { blob, extension: 'gif', frames, seconds, framesPerSecond, colours, ...sizeAt(scale * gif.scale) };
}

function sizeAt(scale: number): { width: number; height: number } {
  return { width: Math.round(SHEET_WIDTH * scale), height: Math.round(SHEET_HEIGHT * scale) };
}

/** What a GIF must have among its colours. */
function coloursOf(offscreen: FilmJob['offscreen']): [number, number, number][] {
  const { families, lands, sea, halo } = offscreen.palette;
  const { paper, ink } = inksOf(offscreen);
  return [
    ...Object.values(families),
    sea,
    lands.other,
    paper,
    ink,
    ...LANDS.map((land) => lands[land]),
    halo
  ].map(rgbOf);
}
