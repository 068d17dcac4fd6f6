import { z } from 'zod';
import { recordEntrySchema } from './record-entry';

/** Where a message lies beside the record: on a Trust phone, or in the service's mailbox. */
export const originalPlaceSchema = z.enum(['trust-phone', 'mailbox']);
export type OriginalPlace = z.infer<typeof originalPlaceSchema>;

/** A message that stands in the record and is now deleted where it came in or went out (P16). */
export const originalSchema = z.object({ entry: recordEntrySchema, place: originalPlaceSchema });
export type Original = z.infer<typeof originalSchema>;
