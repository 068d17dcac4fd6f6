import { z } from 'zod';
import { idSchema, versionSchema } from '../identity';
import { mergeValuesSchema } from './merge-field';

/** The template a message was begun from, and what its fields were filled with. The words may have changed since. */
export const templateUseSchema = z.object({
  id: idSchema,
  version: versionSchema,
  values: mergeValuesSchema,
});
export type TemplateUse = z.infer<typeof templateUseSchema>;
