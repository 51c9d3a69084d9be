import { z } from 'zod';
import { edtf, id, multilingual } from './common.ts';

export const person = z.strictObject({
  id,
  name: multilingual,
  born: edtf.optional(),
  died: edtf.optional()
});

export type SourcePerson = z.infer<typeof person>;

export const peopleFile = z.strictObject({ $schema: z.string().optional(), people: z.array(person) });
