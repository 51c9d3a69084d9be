import { z } from 'zod';

// Where it may, zod compiles its checks with `new Function`, and it tries whether it may: the policy of the site
// forbids both, and a browser complains of the attempt (`allowsEval` in zod/v4/core/util.js).
z.config({ jitless: true });

export { z };
