import { z } from '#lib/domain/zod.ts';
import { id } from './common.ts';

const name = z.union([
  z.strictObject({ family: z.string().min(1), given: z.string().min(1).optional() }),
  z.strictObject({ literal: z.string().min(1) })
]);

const dateParts = z
  .tuple([z.number().int()], z.number().int())
  .describe('[year], [year, month] or [year, month, day]');

/** The part of CSL-JSON 1.0.2 (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html) that is used here. */
const cslFields = z.strictObject({
  id,
  type: z.enum([
    'article',
    'article-journal',
    'article-magazine',
    'article-newspaper',
    'book',
    'broadcast',
    'chapter',
    'collection',
    'dataset',
    'document',
    'entry',
    'entry-encyclopedia',
    'hearing',
    'interview',
    'legislation',
    'manuscript',
    'map',
    'motion_picture',
    'pamphlet',
    'paper-conference',
    'personal_communication',
    'post-weblog',
    'report',
    'review',
    'speech',
    'thesis',
    'treaty',
    'webpage'
  ]),
  title: z
    .string()
    .min(1)
    .optional()
    .describe('In headline capitals if it is English; left out only for a whole issue of a periodical'),
  author: z.array(name).min(1).optional(),
  editor: z.array(name).min(1).optional(),
  translator: z.array(name).min(1).optional(),
  issued: z.strictObject({ 'date-parts': z.array(dateParts).min(1).max(2) }).optional(),
  'container-title': z.string().min(1).optional(),
  'collection-title': z.string().min(1).optional(),
  'collection-number': z.string().min(1).optional(),
  genre: z.string().min(1).optional(),
  volume: z.string().min(1).optional(),
  issue: z.string().min(1).optional(),
  number: z.string().min(1).optional(),
  page: z.string().min(1).optional(),
  edition: z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  'publisher-place': z.string().min(1).optional(),
  archive: z.string().min(1).optional(),
  archive_location: z.string().min(1).optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
  DOI: z.string().min(1).optional(),
  ISBN: z.string().min(1).optional(),
  ISSN: z.string().min(1).optional(),
  language: z.string().min(2).optional(),
  note: z.string().min(1).optional()
});

export const cslItem = cslFields.refine(
  (item) => item.title !== undefined || (item['container-title'] !== undefined && item.issued !== undefined),
  { path: ['title'], message: 'missing; only a whole issue (container-title, issued) goes without' }
);

export type CslItem = z.infer<typeof cslItem>;

/** CSL-JSON is a bare array; citation managers read it as it is. */
export const sourcesFile = z.array(cslItem);
