import type { Borders } from '#lib/domain/borders/borders.ts';
import { paintOf, type Texture } from './painting.ts';

/** What an atom may show on one day or another, so that layers need not draw what they never show. */
export interface Ever {
  readonly textures: ReadonlySet<Texture>;
  readonly contested: boolean;
}

const NEVER: Ever = { textures: new Set(), contested: false };

/** By atom what it may ever show. */
export function everOf({ holds, lands }: Borders): (atom: number) => Ever {
  const byAtom = new Map<number, { textures: Set<Texture>; contested: boolean }>();
  for (const hold of holds) {
    const { texture } = paintOf(hold, lands);
    for (const atom of hold.period.atoms) {
      const ever = byAtom.get(atom) ?? { textures: new Set<Texture>(), contested: false };
      byAtom.set(atom, ever);
      ever.textures.add(texture);
      ever.contested ||= hold.period.status === 'contested';
    }
  }
  return (atom) => byAtom.get(atom) ?? NEVER;
}
