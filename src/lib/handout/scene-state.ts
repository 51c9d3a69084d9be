import { parseAddress } from '#lib/domain/address/address.ts';
import { withOwnTime } from '#lib/domain/address/own-time.ts';
import type { View } from '#lib/domain/address/view.ts';
import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import { visibleEvents } from '#lib/domain/record/visible.ts';
import { dayShown } from '#lib/domain/time/day-shown.ts';
import { windowOf } from '#lib/domain/time/span.ts';
import { lookOf } from '#lib/plate/look.ts';
import type { PlateFormat } from '#lib/plate/format.ts';
import type { PlateState } from '#lib/plate/state-subject.ts';

/** The smallest wall for which scenes are made, in pixels: what its map fills of a window of 1024 × 768. */
const WALL = { width: 1024, height: 600 };

/** What a scene shows, for a plate of a format. Never throws: what of its address cannot be read is left out. */
export function stateOfScene(
  address: string,
  catalogue: Catalogue,
  format: PlateFormat
): PlateState & { readonly view: View } {
  const { view: written, given } = parseAddress(address, catalogue.knownIds);
  const view = withOwnTime(written, given, catalogue);
  const { selection, camera, moment, span } = view;
  const event = selection?.kind === 'event' ? catalogue.eventById.get(selection.id) : undefined;
  return {
    view,
    visible: visibleEvents(catalogue.record.events, windowOf(moment, span), view),
    day: dayShown(moment, event?.interval ?? null),
    look: camera === null ? null : lookOf(camera, WALL, format)
  };
}
