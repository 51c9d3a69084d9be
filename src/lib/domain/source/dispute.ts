import { z } from '#lib/domain/zod.ts';
import { id, multilingual } from './common.ts';

/** What the sources, historians or the two governments do not agree about: each account beside the others. */
export const dispute = z.strictObject({
  question: multilingual.describe('What is disputed, without a full stop; at most 80 characters'),
  accounts: z
    .array(
      z.strictObject({
        text: multilingual.describe('What one side says, and who says so'),
        sources: z
          .array(id)
          .default([])
          .describe(
            'Works among the citations of this event that give this account; empty if none of them is known to'
          )
      })
    )
    .min(2)
});

export type SourceDispute = z.infer<typeof dispute>;
