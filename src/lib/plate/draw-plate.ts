import { FAMILY_GLYPHS } from '#lib/domain/record/family-glyphs.ts';
import type { PlateEdge, PlateLand } from './ground.ts';
import type { Painter } from './inks.ts';
import type { PlateLegs } from './legs.ts';
import type { Plate } from './plate.ts';
import { shape, textShape, type Shape } from './shapes.ts';

/** Side of a tile of a texture. */
const TILE = 16;
const EDGES: Readonly<Record<PlateEdge, Shape['attributes']>> = {
  border: { 'stroke-width': 1.7 },
  inner: { 'stroke-width': 1.2 },
  soft: { 'stroke-width': 1.7, 'stroke-dasharray': '7 5' }
};
/** How faint what is past is. */
const FADED = 0.42;
const SIGN = { radius: 19, glyph: 1.5 };

/**
 * The shapes of a plate, from the ground up. They reach a little beyond its edge: whoever places them cuts them there.
 * `id` begins the ids of what shapes refer to: where several plates stand on one page, each has its own.
 */
export function drawPlate(plate: Plate, painter: Painter, language: string, id = 'plate'): Shape[] {
  const { ground, names } = plate;
  const { ink } = painter;
  const lands = ground.lands.map((land) => drawLand(land, painter, id));
  return [
    shape('defs', {}, drawPatterns(plate, painter, id)),
    shape('rect', { fill: ink('sea'), width: plate.format.width, height: plate.format.height }),
    // Behind the lands, so that only the half of it that lies on the sea is seen.
    shape('use', {
      href: `#${id}-lands`,
      stroke: ink('coast'),
      'stroke-width': 3,
      'stroke-linejoin': 'round'
    }),
    shape('g', { id: `${id}-lands` }, lands),
    ...ground.overlays.map((land) => drawLand(land, painter, id)),
    ...(ground.lakes === undefined ? [] : [drawLakes(ground.lakes, painter)]),
    ...ground.edges.map(({ edge, d }) =>
      shape('path', {
        d,
        fill: 'none',
        stroke: ink(edge === 'inner' ? 'inner' : 'border'),
        'stroke-linejoin': 'round',
        ...EDGES[edge]
      })
    ),
    ...names.lands.map(({ x, y, text }) =>
      textShape(text.toLocaleUpperCase(language), {
        x,
        y,
        class: 'land-name',
        fill: ink('land-name'),
        'font-family': painter.serif,
        'font-size': 20,
        'letter-spacing': 2.8,
        'text-anchor': 'middle'
      })
    ),
    ...plate.legs.map((legs) => drawLegs(legs, painter)),
    ...plate.dots.map(([cx, cy]) =>
      shape('circle', { cx, cy, r: 7.5, fill: ink('halo'), stroke: ink('ink'), 'stroke-width': 3.2 })
    ),
    ...plate.signs.map(({ at, family }) => drawSign(at, family, painter)),
    ...names.places.map(({ x, y, text, anchor }) =>
      textShape(text, {
        x,
        y,
        class: 'place-name',
        fill: ink('place-name'),
        stroke: ink('halo'),
        'stroke-width': 5,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
        'font-family': painter.sans,
        'font-size': 25,
        'font-weight': 560,
        'text-anchor': anchor
      })
    )
  ];
}

function patternOf({ land, texture }: PlateLand, id: string): string {
  return `${id}-${land}-${texture}`;
}

function drawLand(land: PlateLand, { ink }: Painter, id: string): Shape {
  const fill = land.texture === 'plain' ? ink(land.land) : `url(#${patternOf(land, id)})`;
  return shape('path', { fill, d: land.d });
}

function drawLakes(d: string, { ink }: Painter): Shape {
  const shore = { stroke: ink('coast'), 'stroke-width': 1.2, 'stroke-linejoin': 'round' };
  return shape('path', { class: 'lakes', fill: ink('sea'), 'fill-rule': 'evenodd', ...shore, d });
}

/** Textures lie on the tint of their land; those of fronts and zones on whatever is below. */
function drawPatterns({ ground }: Plate, { ink }: Painter, id: string): Shape[] {
  const patterns = new Map<string, PlateLand>();
  for (const land of [...ground.overlays, ...ground.lands])
    if (land.texture !== 'plain') patterns.set(patternOf(land, id), land);
  return [...patterns].map(([pattern, { land, texture }]) => {
    const isTinted = ground.lands.some((one) => patternOf(one, id) === pattern);
    const tint = shape('rect', { fill: ink(land), width: TILE, height: TILE });
    const lines =
      texture === 'held' || texture === 'plain'
        ? shape('path', {
            d: 'M-1 9L9-1M-1 17L17-1M7 17L17 7',
            fill: 'none',
            stroke: ink('ink'),
            'stroke-opacity': 0.13,
            'stroke-width': 1.4
          })
        : shape('path', {
            d: 'M-1-1L17 17M-1 15L1 17M15-1L17 1',
            fill: 'none',
            stroke: ink(`hatch-${texture}`),
            'stroke-opacity': 0.45,
            'stroke-width': 2.4
          });
    const size = { width: TILE, height: TILE, patternUnits: 'userSpaceOnUse' };
    return shape('pattern', { id: pattern, ...size }, isTinted ? [tint, lines] : [lines]);
  });
}

/** What the line of a family is made of, from below upwards. */
function drawLegs({ family, lines, bodies, isPast }: PlateLegs, { ink }: Painter): Shape {
  const color = ink(family);
  const stroke = (attributes: Shape['attributes']) =>
    shape('path', { d: lines, fill: 'none', stroke: color, ...attributes });
  const round = { 'stroke-linecap': 'round' };
  const strokes: Readonly<Record<typeof family, readonly Shape['attributes'][]>> = {
    visit: [{ 'stroke-width': 5 }],
    accord: [{ 'stroke-width': 9 }, { 'stroke-width': 4, stroke: ink('halo') }],
    aid: [{ 'stroke-width': 2.5 }, { 'stroke-width': 11, 'stroke-dasharray': '0 24', ...round }],
    conflict: [{ 'stroke-width': 8 }],
    rupture: [{ 'stroke-width': 5 }],
    exchange: [{ 'stroke-width': 6, 'stroke-dasharray': '0 12', ...round }]
  };
  return shape('g', { class: family, ...(isPast === true ? { opacity: FADED } : {}) }, [
    ...(lines === '' ? [] : strokes[family].map(stroke)),
    ...(bodies === '' ? [] : [shape('path', { d: bodies, fill: color })])
  ]);
}

function drawSign([x, y]: readonly [number, number], family: PlateLegs['family'], { ink }: Painter): Shape {
  return shape('g', { transform: `translate(${x} ${y})` }, [
    shape('circle', { r: SIGN.radius, fill: ink(family), stroke: ink('halo'), 'stroke-width': 3 }),
    shape('path', {
      transform: `scale(${SIGN.glyph}) translate(-8 -8)`,
      fill: ink('glyph'),
      'fill-rule': 'evenodd',
      d: FAMILY_GLYPHS[family]
    })
  ]);
}
