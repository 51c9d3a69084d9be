import type { Borders } from '#lib/domain/borders/borders.ts';
import type { Period } from '#lib/domain/borders/borders-data.ts';
import { nameOn, periodOn } from '#lib/domain/borders/polity-on.ts';
import type { LonLat } from '#lib/domain/record/legs.ts';
import type { LandLabel } from '#lib/domain/record/record.ts';
import type { Day } from '#lib/domain/time/day.ts';
import { PAGE, paperOf } from './format.ts';
import { isWithin, type Frame, type Pixel } from './pixels.ts';
import type { PlateView } from './view.ts';

/** A name on the plate. `anchor`: which end of it stands at x. */
export interface PlateName {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Height of letters of places in units: as on a telephone, where they are set largest. */
const PLACE_SIZE = 32;
/** Widths of a letter in shares of its height, with room to spare for the widest scripts. */
const LETTER = 0.54;
const LAND_SIZE = 21;
const LAND_LETTER = 0.92;
/** A name may be wider than the largest circle in its land; the story's own lands are named sooner. */
const WIDTH_IN_REACHES = 2.6;
const STORY_STRETCH = 1.6;

/** A rectangle that is taken. */
type Box = Frame;

export interface Lettering {
  readonly places: readonly PlateName[];
  readonly lands: readonly PlateName[];
}

/** A place to name, and how many units to keep clear on either side of it. */
export interface PlaceToName {
  readonly at: Pixel;
  readonly text: string;
  readonly clear: { readonly left: number; readonly right: number };
}

/**
 * Sets names where they cover neither one another nor dots and signs, and if they can no line either; those of places
 * go first, and the first two of them always.
 */
export function letterPlate(
  places: readonly PlaceToName[],
  lands: readonly { readonly at: Pixel; readonly text: string }[],
  lines: readonly Pixel[],
  signs: readonly Pixel[],
  paper: Frame = paperOf(PAGE)
): Lettering {
  const boxes = [
    ...places.map(({ at }) => boxAround(at, 9, 9)),
    ...signs.map((sign) => boxAround(sign, 20, 20))
  ];
  const lineBoxes = lines.map((point) => boxAround(point, 6, 6));
  const set = (name: PlateName, box: Box): PlateName => {
    boxes.push(box);
    return name;
  };
  const isFree = (box: Box) => isOnPaper(box, paper) && !boxes.some((other) => meet(box, other));
  const isClear = (box: Box) => isFree(box) && !lineBoxes.some((other) => meet(box, other));
  return {
    places: places.flatMap((place, index) => {
      const positions = positionsOf(place);
      const best =
        positions.find(({ box }) => isClear(box)) ??
        positions.find(({ box }) => isFree(box)) ??
        (index < 2 ? positions[0] : undefined);
      return best === undefined ? [] : [set(best.name, best.box)];
    }),
    lands: lands.flatMap(({ at: [x, y], text }) => {
      const box = boxAround([x, y], (text.length * LAND_SIZE * LAND_LETTER) / 2, LAND_SIZE * 0.6);
      const name: PlateName = {
        x: Math.round(x),
        y: Math.round(y + LAND_SIZE * 0.36),
        text,
        anchor: 'middle'
      };
      return isClear(box) ? [set(name, box)] : [];
    })
  };
}

/** Names of lands that have room for them, largest first. */
export function landsToName(
  { data, lands }: Borders,
  landLabels: readonly LandLabel[],
  day: Day,
  view: PlateView
): { at: Pixel; text: string; room: number }[] {
  return data.polities
    .flatMap((polity) => {
      const period = periodOn(polity, day);
      if (period === undefined || period.reach === 0) return [];
      const text = nameOn(polity, day);
      const stretch = lands.tintOf(polity.id, period) === null ? 1 : STORY_STRETCH;
      const room = period.reach * WIDTH_IN_REACHES * stretch * view.perKm;
      if (text.length * LAND_SIZE * LAND_LETTER > room) return [];
      const at = anchorsOf(polity.id, period, landLabels)
        .map(view.project)
        .find((pixel) => isWithin(pixel, paperOf(view.format)));
      return at === undefined ? [] : [{ at, text, room }];
    })
    .sort((a, b) => b.room - a.room);
}

function anchorsOf(polity: string, period: Period, landLabels: readonly LandLabel[]): LonLat[] {
  const own = landLabels.filter(({ polities }) => polities.includes(polity));
  return [...own.map(({ lon, lat }): LonLat => [lon, lat]), period.anchor];
}

/** Where a name may stand by its dot: right, left, above, below, best first. */
function positionsOf({ at: [x, y], text, clear }: PlaceToName): { name: PlateName; box: Box }[] {
  const width = text.length * PLACE_SIZE * LETTER;
  const half = PLACE_SIZE / 2;
  const place = (anchor: PlateName['anchor'], dx: number, dy: number) => {
    const left = x + dx - { start: 0, middle: width / 2, end: width }[anchor];
    return {
      name: { x: Math.round(x + dx), y: Math.round(y + dy + PLACE_SIZE * 0.32), text, anchor },
      box: { left, right: left + width, top: y + dy - half, bottom: y + dy + half }
    };
  };
  return [
    place('start', clear.right, 0),
    place('end', -clear.left, 0),
    place('middle', 0, -clear.left - half),
    place('middle', 0, clear.left + half),
    place('start', clear.right * 0.8, -half),
    place('start', clear.right * 0.8, half),
    place('end', -clear.left * 0.8, -half),
    place('end', -clear.left * 0.8, half)
  ];
}

function boxAround([x, y]: Pixel, width: number, height: number): Box {
  return { left: x - width, right: x + width, top: y - height, bottom: y + height };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isOnPaper({ left, top, right, bottom }: Box, paper: Frame): boolean {
  return isWithin([left, top], paper) && isWithin([right, bottom], paper);
}
