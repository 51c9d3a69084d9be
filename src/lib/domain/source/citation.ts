import { z } from '#lib/domain/zod.ts';
import { id } from './common.ts';

/** Where a fact is from: a work of sources.json, and the place in it. */
export const citation = z.strictObject({
  source: id,
  label: z
    .enum([
      'page',
      'chapter',
      'section',
      'volume',
      'part',
      'paragraph',
      'article',
      'number',
      'document',
      'entry'
    ])
    .optional()
    .describe('What the locator counts'),
  locator: z.string().min(1).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('The very page or document, if it has an address of its own')
});

export type SourceCitation = z.infer<typeof citation>;
