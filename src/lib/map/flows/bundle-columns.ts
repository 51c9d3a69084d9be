import { timesOf } from '#lib/map/deck/story-extension.ts';
import type { BundleSet } from '#lib/domain/flows/bundle-set.ts';

type Attribute = { readonly value: Float32Array; readonly size: number };

/** What of a set stays on the GPU while time moves. */
export interface BundleColumns {
  readonly lines: Readonly<Record<'getFrom' | 'getTo' | 'getLanes' | 'getTimes' | 'getTraits', Attribute>>;
  readonly spots: Readonly<Record<'getPosition' | 'getTimes' | 'getTraits', Attribute>>;
}

/** Bundles are always live for the shader: their widths say what of them is. */
const ALWAYS = timesOf({ from: -Infinity, until: Infinity });
/** What the shader is told of theatres, of which bundles know none: one for all of them, and it is on. */
export const ANYWHERE = { theatres: ['anywhere'], theatresOff: new Set<string>() } as const;
const ANYWHERE_MASK = 1;

export function columnsOf({ size, spots, from, to, families }: BundleSet): BundleColumns {
  const pick = (lonLat: (index: number) => readonly [number, number], length: number): Attribute => ({
    value: Float32Array.from({ length: length * 2 }, (_, at) => lonLat(at >> 1)[at % 2 === 0 ? 0 : 1]),
    size: 2
  });
  const spotAt = (spot: number) => [spots.lons[spot]!, spots.lats[spot]!] as const;
  const always = (length: number) => pick(() => ALWAYS, length);
  return {
    lines: {
      getFrom: pick((bundle) => spotAt(from[bundle]!), size),
      getTo: pick((bundle) => spotAt(to[bundle]!), size),
      getLanes: pick(
        (
          (lanes) => (bundle: number) =>
            [lanes[bundle]!, lanes[bundle]!] as const
        )(lanesOf({ from, to, size })),
        size
      ),
      getTimes: always(size),
      getTraits: traits(size, (bundle) => [families[bundle]!, bundle])
    },
    spots: {
      getPosition: pick(spotAt, spots.names.length),
      getTimes: always(spots.names.length),
      getTraits: traits(spots.names.length, (spot) => [0, spot])
    }
  };
}

/** Families between the same ends run beside one another. */
function lanesOf({ size, from, to }: Pick<BundleSet, 'size' | 'from' | 'to'>): Float32Array {
  const taken = new Map<number, number>();
  return Float32Array.from({ length: size }, (_, bundle) => {
    const key = from[bundle]! * 0x100000 + to[bundle]!;
    const lane = taken.get(key) ?? 0;
    taken.set(key, lane + 1);
    return lane;
  });
}

function traits(length: number, of: (index: number) => readonly [family: number, index: number]): Attribute {
  const value = new Float32Array(length * 4);
  for (let index = 0; index < length; index += 1) {
    const [family, number] = of(index);
    value.set([family, ANYWHERE_MASK, number, 0], index * 4);
  }
  return { value, size: 4 };
}
