import type { Camera } from '#lib/domain/address/camera.ts';
import type { PlateFormat } from './format.ts';
import type { Look } from './view.ts';

export const EQUATOR_KM = 40_075;
/** Pixels of the world's width at zoom 0. */
export const WORLD_PIXELS = 512;

/** What a camera shows on a screen of so many pixels, all of it, for a plate of another shape. */
export function lookOf(
  { lon, lat, zoom, bearing }: Camera,
  screen: { readonly width: number; readonly height: number },
  { width, height }: PlateFormat
): Look {
  const kmPerPixel = (EQUATOR_KM * Math.cos((lat * Math.PI) / 180)) / (WORLD_PIXELS * 2 ** zoom);
  const across = Math.max(screen.width, (screen.height * width) / height);
  return { lon, lat, bearing, kmAcross: Math.min(EQUATOR_KM, across * kmPerPixel) };
}
