import type { AtlasEvent } from './record.ts';
import type { VisibleEvent } from './visible.ts';

/** What shows, as it is listed. */
export interface Listed {
  /** In order of date, as is what lasts. */
  readonly happening: readonly AtlasEvent[];
  readonly lasting: readonly AtlasEvent[];
  /** The latest first. */
  readonly past: readonly AtlasEvent[];
}

/** What happens comes before what merely lasts, and that before what is over. */
export function chronicleOf(visible: readonly VisibleEvent[]): Listed {
  const live = visible.flatMap(({ event, presence }) => (presence === 'live' ? [event] : []));
  return {
    happening: live.filter(({ condition }) => !condition),
    lasting: live.filter(({ condition }) => condition),
    past: visible.flatMap(({ event, presence }) => (presence === 'past' ? [event] : [])).toReversed()
  };
}
