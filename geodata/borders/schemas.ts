import { z } from 'zod';
import { CONFIDENCES, STATUSES } from '#lib/domain/borders/borders-data.ts';
import { edtf, id, multilingual, namesByPeriod, position } from '#lib/domain/source/common.ts';

/** One step of a recipe; see `resolve.ts` for what it takes or gives back. */
const token = z
  .string()
  .regex(
    /^-?(\$[A-Z0-9]+|@[a-z0-9]+(-[a-z0-9]+)*|[A-Z0-9-]+~?)$/,
    'must be a country (RUS), a unit (RU-KGD), a cut (@memel) or a set ($BALT), with a minus to subtract it'
  );
const tokens = z
  .array(token)
  .min(1)
  .describe('Added and, with a minus, subtracted from left to right: RUS, RU-KGD, @memel, $BALT, -RU-TY');

const qid = z
  .string()
  .regex(/^Q[1-9]\d*$/, 'must be a Wikidata item like Q142')
  .describe('Wikidata; only where it is certain');

export const period = z.strictObject({
  when: edtf.describe(
    'Both ends belong to it. 1917-11-07 and 1991-12-31 clip the period to the atlas: they are no events'
  ),
  status: z.enum(STATUSES),
  owner: id.optional().describe('Who held it, by id of owners.json; left out if itself or several together'),
  add: tokens,
  note: multilingual.optional().describe('For the reader: one short sentence without jargon'),
  confidence: z
    .enum(CONFIDENCES)
    .describe('Of the extent: high treaty line, medium simplified, low schematic'),
  comment: z.string().min(1).optional().describe('For editors; not shown')
});

export const polity = z.strictObject({
  id,
  names: namesByPeriod,
  qid: qid.optional(),
  periods: z.array(period).min(1)
});

const file = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject({ $schema: z.string().optional(), ...shape });

export const politiesFile = file({ polities: z.array(polity) });
export const overlaysFile = file({
  overlays: z.array(polity).describe('Fronts and zones drawn over the polities; they may overlap them')
});
export const ownersFile = file({ owners: z.array(z.strictObject({ id, name: multilingual })) });
export const setsFile = file({
  sets: z.array(z.strictObject({ id: z.string().regex(/^[A-Z0-9]+$/), what: z.string().min(1), tokens }))
});

const ring = z
  .array(position)
  .min(4)
  .refine((points) => String(points[0]) === String(points.at(-1)), 'the ring must end where it begins');

const cut = z.strictObject({
  type: z.literal('Feature'),
  id,
  properties: z.strictObject({
    what: z.string().min(1).describe('For editors: whose side of which line, from when to when'),
    units: tokens.describe('Units or countries that the polygon cuts; it is without effect on all others'),
    schematic: z.boolean().describe('Drawn from a general idea of the line, not from the places along it')
  }),
  geometry: z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(ring).length(1) })
});

const town = z.strictObject({
  type: z.literal('Feature'),
  properties: z.strictObject({
    name: z.string().min(1),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    in: tokens.optional().describe('Cuts or sets that the town lies in: @memel, $FREEDEP'),
    out: tokens.optional().describe('Cuts or sets that it lies near but outside')
  }),
  geometry: z.strictObject({ type: z.literal('Point'), coordinates: position })
});

const collection = <Feature extends z.ZodType>(feature: Feature) =>
  file({
    type: z.literal('FeatureCollection'),
    name: z.string().optional(),
    attribution: z.string().optional(),
    features: z.array(feature)
  });

export const cutsFile = collection(cut);
export const townsFile = collection(town);

/** A line that the reader must not take for exact. */
const doubtfulLine = z.strictObject({
  id,
  between: z.tuple([tokens, tokens]).describe('What lies on its two sides'),
  when: edtf.describe('While it is doubtful; the same course may be exact at another time'),
  confidence: z.enum(['medium', 'low']),
  reason: multilingual
});

export const linesFile = file({ lines: z.array(doubtfulLine) });

export type SourcePolity = z.infer<typeof polity>;
export type SourcePeriod = z.infer<typeof period>;
export type SourceOwner = z.infer<typeof ownersFile>['owners'][number];
export type SourceSet = z.infer<typeof setsFile>['sets'][number];
export type Cut = z.infer<typeof cut>;
export type Town = z.infer<typeof town>;
export type SourceLine = z.infer<typeof doubtfulLine>;

/** The files by name of their published schema. */
export const BORDER_SCHEMAS: Record<string, { title: string; schema: z.ZodType }> = {
  'borders-polities': {
    title: 'Polities from 1917 to 1991: what they held, and as what',
    schema: politiesFile
  },
  'borders-overlays': { title: 'Fronts and zones drawn over the polities', schema: overlaysFile },
  'borders-owners': { title: 'Names of those who owned others', schema: ownersFile },
  'borders-sets': { title: 'Named lists of units for the recipes', schema: setsFile },
  'borders-cuts': { title: 'Lines that divide a present-day unit, as polygons', schema: cutsFile },
  'borders-towns': { title: 'Towns and the side of the lines that they lie on', schema: townsFile },
  'borders-lines': { title: 'Lines that are not to be taken for exact', schema: linesFile }
};
