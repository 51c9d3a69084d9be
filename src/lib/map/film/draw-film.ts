import { frameCountOf, type FilmPlan } from '#lib/domain/film/timing.ts';
import { OffscreenMap } from '#lib/map/offscreen-map.ts';
import { makeSheetCanvas } from '#lib/map/sheet/draw-sheet.ts';
import { inksOf, loadFaces } from '#lib/map/sheet/inks.ts';
import { drawFace, FILM_MAP, WRITING } from './film-face.ts';
import { planFrames, type FilmJob } from './film-job.ts';

/**
 * The frames of a film, one after the other on the same canvas: each is there until the next is asked for. `isRead`:
 * their pixels will be asked for. Throws the reason of the job's signal when it aborts. The map behind it is removed when the loop over it ends, however it ends.
 */
export async function* drawFilm(
  job: FilmJob,
  plan: FilmPlan,
  scale: number,
  isRead: boolean
): AsyncGenerator<HTMLCanvasElement> {
  const { offscreen, words, signal } = job;
  const { catalogue } = offscreen.atlas;
  const { canvas, context } = makeSheetCanvas(scale, isRead);
  const inks = inksOf(offscreen);
  const total = frameCountOf(plan);
  let map: OffscreenMap | null = null;
  let done = 0;
  try {
    await loadFaces(JSON.stringify(words) + catalogue.record.events.map(({ title }) => title).join(''));
    for (const { year, shown, isNew, frame } of planFrames(catalogue, job, plan)) {
      signal.throwIfAborted();
      if (map === null) {
        const size = { size: FILM_MAP, covered: [WRITING], pixelRatio: scale };
        map = await OffscreenMap.open({ ...offscreen, ...size, shown, signal });
      } else if (isNew) await map.show(shown);
      context.drawImage(map.draw(frame), FILM_MAP.x, FILM_MAP.y, FILM_MAP.width, FILM_MAP.height);
      drawFace(context, { year, shown, words, share: (done + 1) / total }, inks);
      yield canvas;
      done += 1;
      job.onFrame(done, total);
      await nextTurn();
    }
  } finally {
    map?.remove();
  }
}

/** Lets the page answer; unlike a timer, a message is not held back while the window is hidden. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
