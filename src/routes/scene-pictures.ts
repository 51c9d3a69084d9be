import type { BordersData } from '#lib/domain/borders/borders-data.ts';
import { createBorders } from '#lib/domain/borders/borders.ts';
import type { Language } from '#lib/domain/language/language.ts';
import { pictureWordsOf } from '#lib/domain/language/picture-words.ts';
import type { Words } from '#lib/domain/language/words.ts';
import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import type { BordersTopology } from '#lib/map/borders/shapes.ts';
import { lookOf } from '#lib/plate/look.ts';
import type { DrawScene, ScenePicture } from '#lib/lecture/edit/scene-picture.ts';
import { Atlas } from '#lib/state/atlas.svelte.ts';
import { describeMap } from '#lib/state/in-words.ts';
import { fetchData } from './fetch-data.ts';

/** The wall that a picture of a scene stands for, in pixels. */
const WALL = { width: 1440, height: 720 };
/** Units of a picture, as summary as that of a page. */
const FORMAT = { width: 960, height: 640, isFine: false };

/**
 * What draws scenes as small maps that stand still, one at a time and each view once. What they are drawn from is
 * fetched with the first.
 */
export function scenePictures(catalogue: Catalogue, words: Words, language: Language): DrawScene {
  const drawn = new Map<string, Promise<ScenePicture>>();
  let makings: Promise<MakeDrawing> | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  async function draw(view: string): Promise<ScenePicture> {
    const make = await (makings ??= load(catalogue, words, language));
    // A picture takes a while: between two of them the page can be used.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const { svg, text } = make(view);
    return { address: await rasterize(svg), text };
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

/** Pixels of a picture, for a screen of two pixels a unit where it is shown largest. */
const PIXELS = { width: 720, height: 480 };

/** The address of a drawing as pixels: its thousands of points would be painted anew with every scrolling. */
async function rasterize(svg: string): Promise<string> {
  const source = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), PIXELS);
    canvas.getContext('2d')?.drawImage(image, 0, 0, PIXELS.width, PIXELS.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    if (blob === null) throw new Error('the picture has no pixels');
    return URL.createObjectURL(blob);
  } finally {
    URL.revokeObjectURL(source);
  }
}

type MakeDrawing = (view: string) => { readonly svg: string; readonly text: string };

async function load(catalogue: Catalogue, words: Words, language: Language): Promise<MakeDrawing> {
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
    const text = pictureWordsOf(language).pictureOf(describeMap(atlas, words, language));
    return {
      svg: writeSvg(width, height, language, text, placePlate(drawing, 0, 0, language, FILE_PAINTER)),
      text
    };
  };
}
