import { z } from 'zod';

// The page's content security policy forbids what zod's compiler needs. A schema looks at this when it is made, so
// this module is the first that the page imports, before any schema.
z.config({ jitless: true });
