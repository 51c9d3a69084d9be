import { z } from '#lib/domain/zod.ts';
import { id, namesByPeriod, position } from './common.ts';

const point = z.strictObject({ type: z.literal('Point'), coordinates: position });

/** The name of a water, or of a group of lands that was more than each of them (French Indochina). */
const named = z.strictObject({
  kind: z.enum(['water', 'group']),
  rank: z.number().int().min(1).max(4).describe('1 is lettered largest and first'),
  names: namesByPeriod.describe('In order of time, without a gap; after the last `until` nothing is lettered')
});

/** Where the name of a land stands, if not in the middle of its largest part. The name itself is in `borders/`. */
const land = z.strictObject({
  kind: z.literal('land'),
  polities: z.array(id).min(1).describe('Ids of polities whose name stands here')
});

/** Something lettered on the ground. */
export const labelFeature = z.strictObject({
  type: z.literal('Feature'),
  id,
  geometry: point,
  properties: z.discriminatedUnion('kind', [named, land])
});

export type LabelFeature = z.infer<typeof labelFeature>;

export const labelsFile = z.strictObject({
  $schema: z.string().optional(),
  type: z.literal('FeatureCollection'),
  name: z.string().optional(),
  features: z.array(labelFeature)
});
