import { z } from '#lib/domain/zod.ts';
import { STANCES } from '#lib/domain/record/record.ts';
import { citation } from './citation.ts';
import { id, isoDate, multilingual } from './common.ts';

export const era = z.strictObject({
  id,
  from: isoDate,
  until: isoDate.describe('First day of the next era'),
  stance: z.enum(STANCES),
  name: multilingual.describe('At most 22 characters: it stands in a narrow band'),
  title: multilingual,
  text: multilingual.describe('What changed, what each side wanted, how it ended: at most 950 characters'),
  citations: z.array(citation).min(1),
  events: z.array(id).describe('Ids of the events that stand for the era')
});

export const erasFile = z.strictObject({ $schema: z.string().optional(), eras: z.array(era).min(1) });

export type SourceEra = z.infer<typeof era>;
