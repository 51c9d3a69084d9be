import { z } from '#lib/domain/zod.ts';
import { id } from './common.ts';

const formerId = z.strictObject({
  of: z.enum(['event', 'place', 'person', 'era']),
  was: id.describe('An id that addresses may still bear'),
  is: id.describe('The id that took its place')
});

export type SourceFormerId = z.infer<typeof formerId>;

export const formerIdsFile = z.strictObject({
  $schema: z.string().optional(),
  formerIds: z.array(formerId).describe('Ids that were renamed, so that old addresses still open')
});
