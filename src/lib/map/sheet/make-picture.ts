import { OffscreenMap, type OffscreenOptions } from '#lib/map/offscreen-map.ts';
import { drawSheet } from './draw-sheet.ts';
import { inksOf, loadFaces } from './inks.ts';
import { MAP_BOX, type SheetContent } from './sheet-layout.ts';

/** Draws a sheet and gives it as a PNG. Throws what OffscreenMap.open throws. */
export async function makePicture(
  options: Omit<OffscreenOptions, 'size' | 'pixelRatio'>,
  content: SheetContent,
  scale: number
): Promise<Blob> {
  const [map] = await Promise.all([
    OffscreenMap.open({ ...options, size: MAP_BOX, pixelRatio: scale }),
    loadFaces(JSON.stringify(content))
  ]);
  try {
    const { window } = options.shown;
    const drawn = map.draw({ window, before: window, progress: 1, time: 0 });
    const sheet = drawSheet(drawn, content, inksOf(options), scale);
    return await toPng(sheet);
  } finally {
    map.remove();
  }
}

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('the picture could not be written')) : resolve(blob)),
      'image/png'
    )
  );
}
