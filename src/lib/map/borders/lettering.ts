import type { FeatureCollection } from 'geojson';
import type { Borders } from '#lib/domain/borders/borders.ts';
import type { Period } from '#lib/domain/borders/borders-data.ts';
import { nameOn as politiesNameOn, periodOn } from '#lib/domain/borders/polity-on.ts';
import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import { nameOn } from '#lib/domain/record/dated-name.ts';
import type { Day } from '#lib/domain/time/day.ts';
import { collection } from '#lib/map/lettering.ts';
import { point } from '#lib/map/point.ts';
import { SMALLEST_NAME } from '#lib/map/style/ground-style.ts';

/** Kilometres around the equator, and pixels of the flat world at zoom 0. */
const EQUATOR_KM = 40_075;
const WORLD_PIXELS = 512;
/** Ems that a letter takes, spaced capital and all. */
const LETTER_EM = 0.92;
/** A name may be wider than the largest circle in its land: names may stand over a border. */
const WIDTH_IN_REACHES = 2.3;
/** The story's own lands are named sooner than there is room for it. */
const STORY_STRETCH = 1.7;
/** From this zoom on every land is named, however small: Danzig, Memel, the Saar. */
const ALL_NAMED = 5.6;
/** A land whose name has a place of its own is named in its middle below this zoom, and in that place above. */
const PLACED_FROM = 2.6;
/** Width in km of a group of lands, by its rank. */
const GROUP_WIDTH = [0, 2000, 1500, 900, 600];

/** Names of lands as they were on a day, and of groups of lands; the largest and the story's own come first. */
export function letterLands(
  catalogue: Catalogue,
  { data, lands: ofStory }: Borders,
  day: Day
): FeatureCollection {
  const { labels, landLabels } = catalogue.record;
  const placed = new Map(
    landLabels.flatMap(({ polities, lon, lat }) => polities.map((id) => [id, [lon, lat]] as const))
  );
  const groups = labels
    .filter(({ kind, until = Infinity }) => kind === 'group' && day < until)
    .map(({ lon, lat, rank, names }) => {
      const name = nameOn(day, names);
      const size = sizeOf(name, GROUP_WIDTH[rank] ?? 0, lat);
      return point(lon, lat, { name, story: true, order: -1e4, to: 99, ...size });
    });
  const lands = data.polities.flatMap((polity) => {
    const period = periodOn(polity, day);
    if (period === undefined || period.reach === 0) return [];
    const name = politiesNameOn(polity, day);
    const story = ofStory.tintOf(polity.id, period) !== null;
    const width = widthOf(period) * (story ? STORY_STRETCH : 1);
    const order = -period.reach - (story ? 5000 : 0);
    const pointAt = ([lon, lat]: readonly [number, number], bounds: { from?: number; to: number }) =>
      point(lon, lat, { name, story, order, ...sizeOf(name, width, lat), ...bounds });
    const own = placed.get(polity.id);
    if (own === undefined) return [pointAt(period.anchor, { to: 99 })];
    return [
      pointAt(period.anchor, { to: PLACED_FROM }),
      pointAt(own as [number, number], { from: PLACED_FROM, to: 99 })
    ];
  });
  return collection([...groups, ...lands]);
}

/** Kilometres that a name may take: a long land has room beside its largest circle. */
function widthOf({ reach, km2 }: Period): number {
  return Math.max(reach * WIDTH_IN_REACHES, Math.sqrt(km2) * 0.8);
}

/** `fit`: size in pixels at zoom 0 at which the name fills `width` km; `from`: the zoom from which it can be read. */
function sizeOf(name: string, width: number, lat: number): { fit: number; from: number } {
  const pixels = (width * WORLD_PIXELS) / (EQUATOR_KM * Math.cos((lat * Math.PI) / 180));
  const longest = Math.max(...name.split(/[\s-]/u).map((word) => word.length), 4);
  const fit = pixels / (longest * LETTER_EM);
  return { fit, from: Math.min(ALL_NAMED, Math.max(1, Math.log2(SMALLEST_NAME / fit))) };
}
