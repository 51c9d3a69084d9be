import type { BordersData } from '#lib/domain/borders/borders-data.ts';
import { createBorders } from '#lib/domain/borders/borders.ts';
import type { Language } from '#lib/domain/language/language.ts';
import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import type { BordersTopology } from '#lib/map/borders/shapes.ts';
import { lookOf } from '#lib/plate/look.ts';
import { Atlas } from '#lib/state/atlas.svelte.ts';
import { fetchData } from './fetch-data.ts';

/** The wall that a picture of a scene stands for, in pixels. */
const WALL = { width: 1440, height: 720 };
/** Units of a picture, as summary as that of a page. */
const FORMAT = { width: 960, height: 640, isFine: false };

/** Draws a view of the atlas as a picture, and gives the address of that. */
export type DrawScene = (view: string) => Promise<string>;

/**
 * What draws scenes as small maps that stand still, one at a time and each view once. What they are drawn from is
 * fetched with the first.
 */
export function scenePictures(catalogue: Catalogue, language: Language): DrawScene {
  const drawn = new Map<string, Promise<string>>();
  let makings: Promise<(view: string) => string> | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  async function draw(view: string): Promise<string> {
    const make = await (makings ??= load(catalogue, language));
    // A picture takes a while: between two of them the page can be used.
    await new Promise((resolve) => setTimeout(resolve, 0));
    return URL.createObjectURL(new Blob([make(view)], { type: 'image/svg+xml' }));
  }
  return (view) => {
    const known = drawn.get(view);
    if (known !== undefined) return known;
    const picture = turn.then(() => draw(view));
    turn = picture.catch(() => {});
    drawn.set(view, picture);
    return picture;
  };
}

async function load(catalogue: Catalogue, language: Language): Promise<(view: string) => string> {
  const [
    { drawerOf },
    { placePlate, writeSvg },
    { FILE_PAINTER },
    { subjectOfState },
    topology,
    bordersData
  ] = await Promise.all([
    import('#lib/plate/drawer-of.ts'),
    import('#lib/plate/sheet.ts'),
    import('#lib/plate/inks.ts'),
    import('#lib/plate/state-subject.ts'),
    fetchData('borders.topojson'),
    fetchData(`borders.${language}.json`)
  ]);
  const plate = drawerOf(topology as BordersTopology);
  const borders = createBorders(bordersData as BordersData);
  const { width, height } = FORMAT;
  return (view) => {
    const atlas = new Atlas(catalogue);
    atlas.open(view);
    const { camera } = atlas.view;
    const look = camera === null ? null : lookOf(camera, WALL, FORMAT);
    const state = { visible: atlas.visible, day: atlas.day, look };
    const drawing = plate(subjectOfState(state, catalogue, FORMAT), catalogue, borders);
    return writeSvg(width, height, language, '', placePlate(drawing, 0, 0, language, FILE_PAINTER));
  };
}
