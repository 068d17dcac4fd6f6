import { z } from 'zod';
import { idSchema, versionSchema } from '../domain/identity';
import { originalSchema } from '../domain/record/original';
import { recordEntrySchema } from '../domain/record/record-entry';
import { instantSchema } from '../domain/time/moment';
import { procedure } from './procedure';

const oneEntry = z.object({ id: idSchema, version: versionSchema });

/** An entry with what is needed to paste it. No identifier that is asked for is in it. */
export const entryViewSchema = recordEntrySchema.extend({
  /** The entry with name, NHS number and date of birth of the person left out: they are in the copy alone. */
  preview: z.string(),
  /** Whether the copy on the clipboard can be confirmed: the newest one, and fresh. */
  copyIsFresh: z.boolean(),
  /** When the copy grows stale, or nothing when there is none. */
  freshUntil: instantSchema.nullable(),
  /** Which number is asked for beside the date of birth: a person without an NHS number is told by the record number. */
  asks: z.enum(['nhs-number', 'record-number']),
  /** The trail it is made of, where it is of one: there it is reviewed. */
  trailId: idSchema.nullable(),
});
export type EntryView = z.infer<typeof entryViewSchema>;

export const record = {
  /** What is owed to the record, oldest first (P5). */
  'record.list': procedure(z.object({}), z.array(recordEntrySchema)),
  'record.get': procedure(z.object({ id: idSchema }), entryViewSchema),
  /** The entry of a message, as soon as it was sent; null before. */
  'record.ofMessage': procedure(z.object({ messageId: idSchema }), entryViewSchema.nullable()),
  /** Stamps "entered" and puts the entry on the clipboard, plain and rich. Makes every older copy stale. */
  'record.copy': procedure(oneEntry, entryViewSchema),
  /** Puts the person's NHS number on the clipboard, to find their record by; it does not count as a confirmation. */
  'record.copyNhsNumber': procedure(z.object({ id: idSchema }), z.object({})),
  /** What the clipboard says of the open record, without saying what is in it. */
  'record.readClipboard': procedure(
    z.object({ id: idSchema }),
    z.object({
      number: z.enum(['nothing', 'match', 'other-person']),
      dateOfBirth: z.enum(['nothing', 'match', 'other-person']),
    }),
  ),
  /**
   * Closes the entry when both identifiers are this person's. `number` or `dateOfBirth` is null where the one on the
   * clipboard is to be taken.
   */
  'record.confirm': procedure(
    oneEntry.extend({ number: z.string().max(100).nullable(), dateOfBirth: z.string().max(40).nullable() }),
    recordEntrySchema,
  ),
  /**
   * Saves the entry as a FHIR R4 bundle among the person's downloads, checked against the base specification. Refused
   * before the entry was copied: until then it may still change.
   */
  'record.exportFhir': procedure(z.object({ id: idSchema }), z.object({ name: z.string() })),
  /** Recorded messages that still lie on a phone or in a mailbox, to be deleted there (P16). */
  'record.originals': procedure(z.object({}), z.array(originalSchema)),
  /** Somebody deleted the original by hand. Refused before its entry is confirmed. */
  'record.originalDeleted': procedure(z.object({ id: idSchema }), z.object({})),
};
