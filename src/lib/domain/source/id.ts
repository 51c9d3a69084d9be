import { z } from '#lib/domain/zod.ts';

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
  .describe('A stable name, used in addresses: lower-case words joined by hyphens');
