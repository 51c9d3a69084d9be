import { contains, overlaps } from '#lib/domain/time/interval.ts';
import type { AtlasEvent, Era } from './record.ts';

/** The era in which an event began, or the one that it reached if it began before the first. */
export function eraOf(eras: readonly Era[], event: AtlasEvent): Era | undefined {
  return (
    eras.find(({ interval }) => contains(interval, event.interval.from)) ??
    eras.find(({ interval }) => overlaps(interval, event.interval))
  );
}
