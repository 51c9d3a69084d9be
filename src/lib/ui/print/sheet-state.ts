import { lookOf } from '#lib/plate/look.ts';
import type { PlateFormat } from '#lib/plate/format.ts';
import type { SheetState } from '#lib/plate/make-sheet-svg.ts';
import type { Atlas } from '#lib/state/atlas.svelte.ts';

/** What of the atlas goes on a sheet whose map is of `format`. `address` in full; `screen` is what the map fills, in pixels. */
export function sheetStateOf(
  atlas: Atlas,
  address: string,
  screen: { readonly width: number; readonly height: number },
  format: PlateFormat
): SheetState {
  const { view, visible, day, follow, library } = atlas;
  return {
    view,
    visible,
    day,
    followed: follow === null ? null : (library?.personById.get(follow)?.name ?? '…'),
    look: view.camera === null ? null : lookOf(view.camera, screen, format),
    address
  };
}
