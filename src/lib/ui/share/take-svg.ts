import { SHEET } from '#lib/plate/format.ts';
import { makeSheetSvg } from '#lib/plate/make-sheet-svg.ts';
import type { DrawPlate } from '#lib/plate/plate.ts';
import type { AtlasContext } from '#lib/state/context.ts';
import { sheetStateOf } from '#lib/ui/print/sheet-state.ts';
import { saveFile } from '#lib/ui/save-file.ts';
import { nameOfFile } from './name-of-file.ts';

/** Offers what is shown as a sheet in SVG, for print. Throws while the borders are not there. */
export function takeSvg(
  { atlas, words, language, dossier }: AtlasContext,
  draw: DrawPlate,
  address: string
): void {
  const { borders, catalogue } = atlas;
  if (borders === null) throw new Error('the borders have not been fetched');
  const screen = { width: innerWidth, height: innerHeight };
  const svg = makeSheetSvg(sheetStateOf(atlas, address, screen, SHEET), {
    draw,
    catalogue,
    borders,
    words,
    language,
    ...(dossier && {
      own: { palette: dossier.palettes.light, credit: dossier.credit, needs: dossier.needsInShort }
    })
  });
  saveFile(nameOfFile(dossier, atlas, '', 'svg'), svg, 'image/svg+xml');
}
