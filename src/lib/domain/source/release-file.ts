import { z } from '#lib/domain/zod.ts';
import { isoDate } from './common.ts';

/** The day of the release is set by hand, so that the same data always makes the same files. */
export const releaseFile = z.strictObject({
  $schema: z.string().optional(),
  released: isoDate.describe('The day on which this state of the data was released: 2026-11-25')
});

/** Which state of the data a file was made from. */
export interface DataRelease {
  /** `2026-11-25` */
  readonly released: string;
  /** The first 12 hexadecimal digits of the SHA-256 of the whole record as data, whatever its layout. */
  readonly hash: string;
}
