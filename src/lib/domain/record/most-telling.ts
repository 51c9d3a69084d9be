import type { Interval } from '#lib/domain/time/interval.ts';
import type { Kind } from './families.ts';
import type { AtlasEvent } from './record.ts';

/** What the atlas exists for comes first. */
const WEIGHTS: Readonly<Record<Kind, number>> = {
  visit: 4,
  summit: 4,
  conflict: 4,
  treaty: 3,
  recognition: 3,
  rupture: 2,
  aid: 2,
  trade: 1,
  culture: 1,
  influence: 1
};
const CONFIDENCES = ['low', 'medium', 'high'] as const satisfies readonly AtlasEvent['confidence'][];

/**
 * The one event that stands for a time: one that happens rather than lasts, that begins in it, of a weighty kind and
 * well attested; of several the first. null if there is none.
 */
export function mostTelling(events: readonly AtlasEvent[], time: Interval): AtlasEvent | null {
  const weigh = ({ condition, interval, kind, confidence }: AtlasEvent) => [
    condition ? 0 : 1,
    interval.from >= time.from ? 1 : 0,
    WEIGHTS[kind],
    CONFIDENCES.indexOf(confidence)
  ];
  let best: { event: AtlasEvent; weights: readonly number[] } | null = null;
  for (const event of events) {
    const weights = weigh(event);
    if (best === null || isHeavier(weights, best.weights)) best = { event, weights };
  }
  return best?.event ?? null;
}

/** The first difference decides. */
function isHeavier(weights: readonly number[], others: readonly number[]): boolean {
  const at = weights.findIndex((weight, index) => weight !== others[index]);
  return at >= 0 && weights[at]! > others[at]!;
}
