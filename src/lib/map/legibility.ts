import { FAMILIES } from '#lib/domain/record/families.ts';
import type { Pair } from '#lib/domain/lecture/projector.ts';
import type { Palette } from '#lib/domain/look/palette.ts';

/** Everything on the wall that must be told from its ground. Captions are in the ink of the map, on paper as its rims are. */
export function pairsOnMap(palette: Palette): Pair[] {
  const lands = Object.values(palette.lands);
  const grounds = [palette.sea, ...lands];
  return [
    { part: 'caption', kind: 'text', colour: palette.ink, ground: palette.halo },
    ...grounds.map((ground): Pair => ({ part: 'places', kind: 'text', colour: palette.placeLabel, ground })),
    ...lands.map((ground): Pair => ({ part: 'lands', kind: 'text', colour: palette.landLabel, ground })),
    { part: 'waters', kind: 'text', colour: palette.waterLabel, ground: palette.sea },
    ...FAMILIES.flatMap((family) =>
      grounds.map((ground): Pair => ({
        part: family,
        kind: 'line',
        colour: palette.families[family],
        ground
      }))
    ),
    { part: 'land', kind: 'area', colour: palette.lands.other, ground: palette.sea }
  ];
}
