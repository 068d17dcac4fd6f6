import { z } from 'zod';

/** Every thing the store keeps is named by a UUIDv7, so that two desks never make the same name. */
export const idSchema = z.uuidv7();
export type Id = z.infer<typeof idSchema>;

/** A row's version: raised by one at each change; a writer who read an older one is refused. */
export const versionSchema = z.int().min(1);
