import { z } from 'zod';
import { id, namesByPeriod, position } from './common.ts';

/** The name of a land or a water, lettered on the ground. */
export const labelFeature = z.strictObject({
  type: z.literal('Feature'),
  id,
  geometry: z.strictObject({ type: z.literal('Point'), coordinates: position }),
  properties: z.strictObject({
    kind: z.enum(['land', 'water']),
    rank: z.number().int().min(1).max(4).describe('1 is lettered largest and first'),
    names: namesByPeriod
  })
});

export type LabelFeature = z.infer<typeof labelFeature>;

export const labelsFile = z.strictObject({
  $schema: z.string().optional(),
  type: z.literal('FeatureCollection'),
  name: z.string().optional(),
  features: z.array(labelFeature)
});
