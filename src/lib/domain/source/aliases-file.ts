import { z } from '#lib/domain/zod.ts';
import { id } from './common.ts';

const alias = z.strictObject({
  of: z.enum(['place', 'person', 'polity']),
  id,
  spellings: z.array(z.string().trim().min(1)).min(1)
});

export type SourceAlias = z.infer<typeof alias>;

export const aliasesFile = z.strictObject({
  $schema: z.string().optional(),
  aliases: z.array(alias).describe('Names and spellings that the search knows and no page shows')
});
