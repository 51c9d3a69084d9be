import { z } from 'zod';

/**
 * Data Package 2.0 as far as it is used here, written from https://datapackage.org/standard/data-package/,
 * …/data-resource/ and …/table-schema/.
 */
const licence = z.strictObject({ name: z.string(), title: z.string(), path: z.url() });

const field = z.strictObject({
  name: z.string().min(1),
  type: z.enum(['string', 'integer', 'number', 'date']),
  description: z.string().min(1),
  constraints: z
    .strictObject({ required: z.boolean().optional(), enum: z.array(z.string()).min(1).optional() })
    .optional()
});

const tableSchema = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
  fields: z.array(field).min(1),
  primaryKey: z.array(z.string()).min(1),
  foreignKeys: z
    .array(
      z.strictObject({
        fields: z.array(z.string()).length(1),
        reference: z.strictObject({ resource: z.string(), fields: z.array(z.string()).length(1) })
      })
    )
    .optional()
});

const resource = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/dataresource.json').optional(),
  type: z.literal('table').optional(),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  path: z.string().regex(/^[a-z.]+$/),
  title: z.string().min(1),
  description: z.string().min(1),
  format: z.string(),
  mediatype: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
  encoding: z.literal('utf-8'),
  bytes: z.number().int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  licenses: z.array(licence).min(1),
  schema: tableSchema.optional()
});

export const dataPackage = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  title: z.string(),
  description: z.string(),
  version: z.string(),
  created: z.iso.datetime(),
  licenses: z.array(licence).min(1),
  resources: z.array(resource).min(1)
});
