import { z } from '#lib/domain/zod.ts';
import { EdtfError, parseEdtf } from '#lib/domain/time/edtf.ts';

/** A text in every language of the atlas; none may be missing or empty. */
export const multilingual = z
  .strictObject({ en: z.string().trim().min(1), fr: z.string().trim().min(1), ru: z.string().trim().min(1) })
  .describe('The same text in English, French and Russian');

// By itself, so that a browser which reads a lecture need not fetch what reads dates.
export { id } from './id.ts';

export const edtf = z
  .string()
  .superRefine((text, context) => {
    try {
      parseEdtf(text);
    } catch (error) {
      context.addIssue({
        code: 'custom',
        message: error instanceof EdtfError ? error.message : String(error)
      });
    }
  })
  .describe(
    'EDTF level 1, only as precise as the sources: 1944-12-10, 1917-12~, 1944-11-24/1944-12-16; or [1920..1924], some time between'
  );

export const isoDate = z.iso.date().describe('A full date: 1944-12-10');

/** Longitude first, as GeoJSON has it. */
export const position = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .describe('[longitude, latitude] in degrees, WGS 84');

/** What something was called from one day to another; the first name holds from the beginning. */
export const namesByPeriod = z
  .array(
    z.strictObject({
      en: z.string().min(1),
      fr: z.string().min(1),
      ru: z.string().min(1),
      from: isoDate.optional().describe('First day of this name'),
      until: isoDate.optional().describe('First day on which it was no longer the name')
    })
  )
  .min(1)
  .describe('In order of time, without a gap');

export type NamesByPeriod = z.infer<typeof namesByPeriod>;
