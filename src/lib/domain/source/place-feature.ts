import { z } from '#lib/domain/zod.ts';
import { THEATRES } from '#lib/domain/record/theatres.ts';
import { id, namesByPeriod, position } from './common.ts';

export const placeFeature = z.strictObject({
  type: z.literal('Feature'),
  id,
  geometry: z.strictObject({ type: z.literal('Point'), coordinates: position }),
  properties: z.strictObject({
    theatre: z.enum(THEATRES),
    class: z
      .enum(['site', 'water', 'region'])
      .optional()
      .describe('What it is, if neither a town or village nor (by its `city`) a spot inside one'),
    city: id.optional().describe('For a building or spot: the place it stands in'),
    names: namesByPeriod,
    note: z.string().optional().describe('For editors: doubts about the coordinates or names')
  })
});

export type PlaceFeature = z.infer<typeof placeFeature>;

export const placesFile = z.strictObject({
  $schema: z.string().optional(),
  type: z.literal('FeatureCollection'),
  name: z.string().optional(),
  features: z.array(placeFeature)
});

export type PlacesFile = z.infer<typeof placesFile>;
