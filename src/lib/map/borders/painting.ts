import type { Status } from '#lib/domain/borders/borders-data.ts';
import type { Hold } from '#lib/domain/borders/borders.ts';
import type { StoryLands } from '#lib/domain/borders/story-lands.ts';
import type { Interval } from '#lib/domain/time/interval.ts';
import type { Hatch, Land } from '#lib/domain/look/palette.ts';

/** What lies over the tint: nothing, the fine diagonal of a dependent land, or a hatch of whoever is there. */
export type Texture = 'plain' | 'held' | Hatch;

export interface Paint {
  readonly land: Land;
  readonly texture: Texture;
}

/** How a line between two lands is drawn. */
export type Edge = 'none' | 'coast' | 'border' | 'inner' | 'soft';

/** Held by another for good, in law or in fact: the holder's tint under a fine diagonal. */
const HELD = new Set<Status>([
  'colony',
  'protectorate',
  'mandate',
  'trust',
  'lease',
  'territory',
  'condominium',
  'puppet'
]);
/** A part of the holder's own state: the holder's tint. */
const PART = new Set<Status>(['department', 'integral']);

const UNPAINTED: Paint = { land: 'other', texture: 'plain' };

/** Owner decides the tint, status the texture. */
export function paintOf(hold: Hold | null, lands: StoryLands): Paint {
  if (hold === null) return UNPAINTED;
  const { polity, period } = hold;
  const own = lands.tintOf(polity.id, period) ?? 'other';
  const { owner, status } = period;
  if (owner === null) return { land: own, texture: 'plain' };
  const holder = lands.tintOf(owner, period) ?? 'other';
  if (PART.has(status)) return { land: holder, texture: 'plain' };
  if (HELD.has(status) && !lands.isKept(polity.id)) return { land: holder, texture: 'held' };
  return { land: own, texture: occupierOf(owner, period, lands) };
}

/** In whose ink an owner's hatch is, in an interval. */
export function occupierOf(owner: string, during: Interval, lands: StoryLands): Hatch {
  const tint = lands.tintOf(owner, during);
  return tint === 'blue' || tint === 'red' ? tint : 'other';
}

/** `right` is undefined along a coast. `isDoubtful`: the line is drawn from a description. */
export function edgeBetween(left: Hold | null, right: Hold | null | undefined, isDoubtful: boolean): Edge {
  if (right === undefined) return 'coast';
  if (left === null || right === null) return left === right ? 'none' : 'border';
  if (left.polity === right.polity) return 'none';
  if (isDoubtful || left.period.status === 'contested' || right.period.status === 'contested') return 'soft';
  return ownerOf(left) === ownerOf(right) ? 'inner' : 'border';
}

function ownerOf({ polity, period }: Hold): string {
  return period.owner ?? polity.id;
}
