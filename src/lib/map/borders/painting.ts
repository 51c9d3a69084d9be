import type { Status } from '#lib/domain/borders/borders-data.ts';
import type { Hold } from '#lib/domain/borders/borders.ts';
import { theatreOfPolity } from '#lib/domain/borders/theatre-of-polity.ts';
import type { Land } from '#lib/map/palette.ts';

/** Whose ink a hatch is in. */
export const OCCUPIERS = ['france', 'soviet', 'other'] as const;
export type Occupier = (typeof OCCUPIERS)[number];

/** What lies over the tint: nothing, the fine diagonal of a dependent land, or a hatch of whoever is there. */
export type Texture = 'plain' | 'held' | Occupier;

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
/** Two lands of the story keep their tint through every loss of independence, so that they can be followed. */
const KEPT = new Set<Land>(['czechoslovakia', 'poland']);

const UNPAINTED: Paint = { land: 'other', texture: 'plain' };

/** Owner decides the tint, status the texture. */
export function paintOf(hold: Hold | null): Paint {
  if (hold === null) return UNPAINTED;
  const { polity, period } = hold;
  const own = landOf(polity.id);
  const { owner, status } = period;
  if (owner === null) return { land: own, texture: 'plain' };
  const holder = landOf(owner);
  if (PART.has(status)) return { land: holder, texture: 'plain' };
  if (HELD.has(status) && !KEPT.has(own)) return { land: holder, texture: 'held' };
  return { land: own, texture: occupierOf(owner) };
}

/** In whose ink an owner's hatch is. */
export function occupierOf(owner: string): Occupier {
  const land = landOf(owner);
  return land === 'france' || land === 'soviet' ? land : 'other';
}

function landOf(polity: string): Land {
  const theatre = theatreOfPolity(polity);
  if (theatre === 'paris') return 'france';
  if (theatre === 'moscow') return 'soviet';
  return theatre === null || theatre === 'yalta' || theatre === 'elsewhere' ? 'other' : theatre;
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
