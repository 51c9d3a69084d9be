import { z } from '#lib/domain/zod.ts';
import { KINDS, FAMILIES } from '#lib/domain/record/families.ts';
import { citation } from './citation.ts';
import { edtf, id, multilingual, position } from './common.ts';
import { dispute } from './dispute.ts';

/** One event: a Feature of a theatre's file. */
export const eventFeature = z.strictObject({
  type: z.literal('Feature'),
  id,
  geometry: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('Point'), coordinates: position }),
    z.strictObject({ type: z.literal('LineString'), coordinates: z.array(position).min(2) })
  ]),
  properties: z.strictObject({
    title: multilingual.describe('At most 70 characters in each language, without a full stop'),
    when: edtf,
    category: z.enum(FAMILIES).describe('The family that decides line and colour; it follows from the kind'),
    kind: z.enum(KINDS),
    direction: z
      .enum(['oneway', 'mutual', 'none'])
      .describe('oneway: the first stop acts on or travels to the last; mutual: both gave; none: a point'),
    stops: z
      .array(z.strictObject({ place: id, when: edtf.optional() }))
      .min(1)
      .describe('Ids of places.geojson in order, as many as the geometry has positions'),
    also: z.array(id).default([]).describe('Further places that the event touches, off its route'),
    summary: multilingual.describe(
      'One to four neutral sentences: what happened and why it matters to the relation'
    ),
    dispute: dispute.optional(),
    caution: multilingual.optional().describe('What is less certain than the rest, and why'),
    correction: multilingual.optional().describe("Where the atlas's starting document errs or is contested"),
    people: z.array(id).default([]).describe('Ids of people.json'),
    citations: z.array(citation).min(1),
    confidence: z.enum(['high', 'medium', 'low']),
    checked: z
      .enum(['searched', 'recalled'])
      .describe('recalled: no page that carries the core fact could be read'),
    priority: z.number().int().min(1).max(3)
  })
});

export type EventFeature = z.infer<typeof eventFeature>;

export const theatreFile = z.strictObject({
  $schema: z.string().optional(),
  type: z.literal('FeatureCollection'),
  name: z.string().optional(),
  features: z.array(eventFeature)
});

export type TheatreFile = z.infer<typeof theatreFile>;
