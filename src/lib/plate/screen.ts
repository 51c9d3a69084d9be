import type { Camera } from '#lib/domain/address/camera.ts';
import type { LonLat } from '#lib/domain/record/legs.ts';
import type { PlateFormat, Margin } from './format.ts';
import { EQUATOR_KM, lookOf, WORLD_PIXELS } from './look.ts';
import type { Pixel } from './pixels.ts';
import { fitView, lookView, type PlateView } from './view.ts';

/** A map that stands still in a window, and is moved by its buttons. */
export interface Screen {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Plate units a CSS pixel: the fewer, the larger letters and lines. */
  readonly units: number;
}

/** A city and its surroundings: nearer, a map without buildings has nothing to show. */
const CLOSEST_KM = 250;

export function formatOf({ width, height, units }: Screen): PlateFormat {
  return { width: Math.round(width * units), height: Math.round(height * units), isFine: true };
}

/** What a camera shows. */
export function viewAt(camera: Camera, screen: Screen): PlateView {
  const format = formatOf(screen);
  const look = lookOf(camera, screen, format);
  return lookView({ ...look, kmAcross: Math.max(CLOSEST_KM, look.kmAcross) }, format);
}

/** All of some points, clear of what covers the map; `covered` in CSS pixels. */
export function viewOfPoints(points: readonly LonLat[], covered: Margin, screen: Screen): PlateView {
  const { units } = screen;
  const margin = {
    top: covered.top * units,
    right: covered.right * units,
    bottom: covered.bottom * units,
    left: covered.left * units
  };
  return fitView(points, { ...formatOf(screen), margin });
}

/** The camera that shows a view so that the point at a pixel is in the middle, `steps` of zoom closer. */
export function cameraAt(view: PlateView, pixel: Pixel, steps: number, { units }: Screen): Camera {
  const [lon, lat] = view.unproject(pixel) ?? view.cap.middle;
  const kmPerPixel = units / view.perKm;
  const world = EQUATOR_KM * Math.cos((lat * Math.PI) / 180);
  const zoom = Math.log2(world / (WORLD_PIXELS * kmPerPixel)) + steps;
  return { lon, lat, zoom: Math.max(0, zoom), bearing: 0, pitch: 0 };
}
