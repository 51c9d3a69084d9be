import { z } from '#lib/domain/zod.ts';
import { THEATRES, type Theatre } from '#lib/domain/record/theatres.ts';
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

type FiledPlace = z.infer<typeof placeFeature>;

/** A place of the atlas, or of a dossier that has theatres of its own. */
export interface PlaceFeature extends Omit<FiledPlace, 'properties'> {
  readonly properties: Omit<FiledPlace['properties'], 'theatre'> & { readonly theatre: Theatre };
}

export const placesFile = z.strictObject({
  $schema: z.string().optional(),
  type: z.literal('FeatureCollection'),
  name: z.string().optional(),
  features: z.array(placeFeature)
});

export type PlacesFile = z.infer<typeof placesFile>;
