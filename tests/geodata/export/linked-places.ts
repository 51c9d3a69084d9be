import { z } from 'zod';

/**
 * The Linked Places format 1.3 as far as its specification binds it, written from
 * https://github.com/LinkedPasts/linked-places-format (README, "Linked Places Feature elements").
 */
const date = z.string().regex(/^-?\d{4}(-\d{2}(-\d{2})?)?[~?%]?$/);
const bound = z.strictObject({ in: date }).or(z.strictObject({ earliest: date, latest: date }));
const when = z.strictObject({
  timespans: z.array(z.strictObject({ start: bound, end: bound.optional() })).min(1),
  label: z.string().optional(),
  certainty: z.enum(['certain', 'less-certain', 'uncertain']).optional()
});
/** Relative to the file: it is resolved against the address at which the file is published. */
const iri = z.string().regex(/^(https?:\/\/|\.\.\/)\S+$/);
const citation = z.strictObject({ label: z.string().min(1), '@id': iri });
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const feature = z.strictObject({
  '@id': iri,
  type: z.literal('Feature'),
  properties: z.strictObject({
    title: z.string().min(1),
    ccodes: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
    fclasses: z.array(z.enum(['A', 'H', 'L', 'P', 'R', 'S', 'T'])).min(1)
  }),
  when,
  names: z
    .array(
      z.strictObject({
        toponym: z.string().min(1),
        lang: z.string().regex(/^[a-z]{2}$/),
        citations: z.array(citation).min(1).optional(),
        when: when.optional()
      })
    )
    .min(1)
    .refine((names) => names.some(({ citations }) => citations !== undefined), 'at least one name is cited'),
  geometry: z.strictObject({
    type: z.literal('GeometryCollection'),
    geometries: z.array(z.strictObject({ type: z.literal('Point'), coordinates: position })).min(1)
  }),
  relations: z
    .array(
      z.strictObject({ relationType: z.string().regex(/^gvp:/), relationTo: iri, label: z.string().min(1) })
    )
    .optional()
});

export const linkedPlaces = z.object({
  type: z.literal('FeatureCollection'),
  '@context': z.url(),
  features: z.array(feature)
});
