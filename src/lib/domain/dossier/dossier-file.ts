import { z } from '#lib/domain/zod.ts';
import { LANGUAGES } from '#lib/domain/language/language.ts';
import { FAMILIES, KINDS } from '#lib/domain/record/families.ts';
import { STANCES } from '#lib/domain/record/record.ts';
import { ELSEWHERE } from '#lib/domain/record/theatres.ts';
import { citation } from '#lib/domain/source/citation.ts';
import { edtf, id, isoDate, position } from '#lib/domain/source/common.ts';
import { cslItem } from '#lib/domain/source/csl-item.ts';
import { eventFeature } from '#lib/domain/source/event-feature.ts';
import { MOST } from './dossier-limits.ts';
import { FORMAT } from './dossier-migrations.ts';

const HEX = /^#[0-9a-f]{6}$/i;

function textsOf(most: number) {
  const text = z.string().trim().min(1).max(most).optional();
  return z
    .strictObject({ en: text, fr: text, ru: text })
    .refine((texts) => Object.values(texts).some((one) => one !== undefined), 'needs one language at least')
    .meta({ minProperties: 1, description: 'The same text in one or more of English, French and Russian' });
}
const title = textsOf(MOST.title);
const text = textsOf(MOST.text);

export type Texts = z.infer<typeof title>;

const namesByPeriod = z
  .array(
    z.strictObject({ ...title.shape, from: isoDate.optional(), until: isoDate.optional() }).refine(
      // zod checks the dates; a name needs a language as any text does.
      ({ en, fr, ru }) => (en ?? fr ?? ru) !== undefined,
      'needs one language at least'
    )
  )
  .min(1)
  .max(40)
  .describe('In order of time, without a gap; the first name holds from the beginning');

const { geometry, properties } = eventFeature.shape;

export const dossierEvent = z.strictObject({
  type: z.literal('Feature'),
  id,
  geometry,
  properties: z.strictObject({
    ...properties.shape,
    title,
    stops: z
      .array(z.strictObject({ place: id, when: edtf.optional() }))
      .min(1)
      .max(MOST.stops),
    summary: text.optional(),
    dispute: z
      .strictObject({
        question: title,
        accounts: z.array(z.strictObject({ text, sources: z.array(id).default([]) })).min(2)
      })
      .optional(),
    caution: text.optional(),
    correction: text.optional(),
    citations: z.array(citation).default([]),
    confidence: z.enum(['high', 'medium', 'low']).default('medium'),
    checked: z.enum(['searched', 'recalled']).default('searched'),
    priority: z.number().int().min(1).max(3).default(2)
  })
});
export type DossierEvent = z.infer<typeof dossierEvent>;

export const dossierPlace = z.strictObject({
  type: z.literal('Feature'),
  id,
  geometry: z.strictObject({ type: z.literal('Point'), coordinates: position }),
  properties: z.strictObject({
    theatre: id
      .default(ELSEWHERE)
      .describe('One of the theatres that the dossier names; the rest is elsewhere'),
    class: z.enum(['site', 'water', 'region']).optional(),
    city: id.optional(),
    names: namesByPeriod,
    note: z.string().max(MOST.text).optional()
  })
});
export type DossierPlace = z.infer<typeof dossierPlace>;

export const dossierPerson = z.strictObject({
  id,
  name: title,
  born: edtf.optional(),
  died: edtf.optional(),
  roles: z
    .array(z.strictObject({ when: edtf.optional(), ...title.shape }))
    .max(100)
    .optional()
});
export type DossierPerson = z.infer<typeof dossierPerson>;

export const dossierEra = z.strictObject({
  id,
  from: isoDate,
  until: isoDate,
  stance: z.enum(STANCES),
  name: title.describe('At most 22 characters: it stands in a narrow band'),
  title,
  text: text.optional(),
  citations: z.array(citation).default([]),
  events: z.array(id).default([])
});
export type DossierEra = z.infer<typeof dossierEra>;

const family = z.strictObject({
  name: title.optional(),
  light: z.string().regex(HEX, 'must be like #0645c1').optional().describe('Its colour on light ground'),
  dark: z.string().regex(HEX, 'must be like #61b3ff').optional().describe('Its colour on dark ground')
});
export type DossierFamily = z.infer<typeof family>;

const theatre = z.strictObject({
  id,
  name: title,
  lands: z
    .array(z.string().min(1).max(MOST.id))
    .max(MOST.lands)
    .default([])
    .describe('Ids of the polities that it is at one time or another, as data/borders.en.json has them'),
  light: z
    .string()
    .regex(HEX, 'must be like #c9d4ea')
    .optional()
    .describe('The tint of its lands on light ground'),
  dark: z
    .string()
    .regex(HEX, 'must be like #2b3d5e')
    .optional()
    .describe('The tint of its lands on dark ground')
});
export type DossierTheatre = z.infer<typeof theatre>;

/** What a dossier is called and how it is shown: `dossier.json` of a folder, and the `dossier` of a file. */
export const dossierHead = z.strictObject({
  id,
  title,
  subtitle: title.optional(),
  poles: z
    .array(id)
    .max(2)
    .default([])
    .describe('Ids of the two places that the story is between: always in view'),
  languages: z
    .array(z.enum(LANGUAGES))
    .min(1)
    .describe('In which languages it is written, the first where a text has several'),
  theatres: z
    .array(theatre)
    .max(MOST.theatres)
    .optional()
    .describe(
      'What events can be sorted out by, those of the two poles first; the first six with lands have a tint each. Without any, the states of the poles are tinted.'
    ),
  families: z
    .partialRecord(z.enum(FAMILIES), family)
    .optional()
    .describe('Names and colours of the six families, where they are not those of the atlas'),
  kinds: z.partialRecord(z.enum(KINDS), title).optional().describe('Names of kinds, likewise'),
  licence: title.optional().describe('Who made it and under which licence it may be used')
});
export type DossierHead = z.infer<typeof dossierHead>;

export const dossierHeadFile = dossierHead.extend({ $schema: z.string().optional() });

/** The parts of a dossier with the schema of one thing of each. */
export const DOSSIER_PARTS = {
  events: dossierEvent,
  places: dossierPlace,
  people: dossierPerson,
  sources: cslItem,
  eras: dossierEra
} as const;

/** A dossier as one file, for people to keep and to give away. */
export const dossierFile = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(FORMAT),
  version: z.number().int().min(1),
  dossier: dossierHead,
  events: z.array(dossierEvent).max(MOST.events),
  places: z.array(dossierPlace).max(MOST.places),
  people: z.array(dossierPerson).max(MOST.people).default([]),
  sources: z.array(cslItem).max(MOST.sources).default([]),
  eras: z.array(dossierEra).max(MOST.eras).default([])
});

/** A dossier that was read: sound in itself, so that it can be compiled. */
export type Dossier = DossierHead &
  Pick<z.infer<typeof dossierFile>, 'events' | 'places' | 'people' | 'sources' | 'eras'>;
