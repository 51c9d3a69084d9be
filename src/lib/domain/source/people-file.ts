import { z } from '#lib/domain/zod.ts';
import { edtf, id, multilingual } from './common.ts';

const role = z.strictObject({
  when: edtf.optional(),
  en: z.string().trim().min(1),
  fr: z.string().trim().min(1),
  ru: z.string().trim().min(1)
});

export const person = z.strictObject({
  id,
  name: multilingual,
  born: edtf.optional(),
  died: edtf.optional(),
  roles: z
    .array(role)
    .min(1)
    .optional()
    .describe('Offices and parts that matter to the relation, in order of time')
});

export type SourcePerson = z.infer<typeof person>;

export const peopleFile = z.strictObject({ $schema: z.string().optional(), people: z.array(person) });
