import type { z } from 'zod';
import { StoreDamaged } from './store-errors';

/** What was kept as JSON. @throws StoreDamaged, which says nothing of what stands there */
export function keptJson<T>(schema: z.ZodType<T>, json: string): T {
  try {
    return schema.parse(JSON.parse(json));
  } catch {
    throw new StoreDamaged('something that was kept is no longer what it was');
  }
}
