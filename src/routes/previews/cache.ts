import { join } from 'node:path';

/** What is made once and used by every build; may be deleted at any time. */
export const CACHE = join(process.cwd(), 'node_modules/.cache/paris-moscow');
