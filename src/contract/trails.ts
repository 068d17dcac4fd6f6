import { z } from 'zod';
import { idSchema, versionSchema } from '../domain/identity';
import { momentSchema, instantSchema } from '../domain/time/moment';
import { heldForSchema, keptMailSchema } from '../domain/trails/kept-mail';
import { mentionSchema, type Mention } from '../domain/trails/review/mention';
import { reviewSchema } from '../domain/trails/review/review';
import { proposalSchema } from '../domain/trails/right-record/proposal';
import { filingSchema, trailSchema } from '../domain/trails/trail';
import { base64Chunk, givenFileName } from './files';
import { personSummarySchema } from './people';
import { procedure } from './procedure';

const one = z.object({ id: idSchema });
const version = one.extend({ version: versionSchema });

/** What a list shows of a trail. */
export const trailSummarySchema = trailSchema.omit({ messages: true, mails: true }).extend({
  messages: z.int().min(0),
  mails: z.int().min(0),
  attachments: z.int().min(0),
  /** Who wrote the newest message: a name, or the address. */
  from: z.string(),
  /** Whether somebody outside waits for an answer to it. */
  replyDue: instantSchema.nullable(),
});
export type TrailSummary = z.infer<typeof trailSummarySchema>;

export const trailListSchema = z.object({
  open: z.array(trailSummarySchema),
  /** Set aside or recorded, the newest first, at most 50. */
  done: z.array(trailSummarySchema),
  /** Mails that could not be read: each with its sentence. */
  unreadable: z.array(keptMailSchema),
  /** Mails whose entries are all recorded, and whose original still lies in the mailbox or with whoever saved it (P16). */
  toDelete: z.array(keptMailSchema),
});
export type TrailList = z.infer<typeof trailListSchema>;

export { mentionSchema, type Mention };

/** A filing with what its review needs. */
export const filingViewSchema = z.object({
  filing: filingSchema,
  person: personSummarySchema,
  /** What was found in each message, by message id. */
  mentions: z.record(idSchema, z.array(mentionSchema)),
  /** Messages that stand in a recorded entry of this person already, with when. */
  recordedBefore: z.record(idSchema, momentSchema),
  /** How many mentions nobody decided on: the entry can't be copied before it is 0. */
  undecided: z.int().min(0),
  /** Words of the trail that name another NHS number or date of birth than this person's, and still stand in the entry. */
  mismatches: proposalSchema.shape.mismatches,
  /** The entry as it stands, without name, number and date of birth of the person. */
  preview: z.string(),
});
export type FilingView = z.infer<typeof filingViewSchema>;

/** What a choice changes of a filing: what was found in the messages stays as it is. */
export const reviewedFilingSchema = filingViewSchema.omit({
  person: true,
  mentions: true,
  recordedBefore: true,
});
export type ReviewedFiling = z.infer<typeof reviewedFilingSchema>;

export const trailViewSchema = z.object({
  trail: trailSchema,
  mails: z.array(keptMailSchema),
  /** What could not be read or was left out, one sentence each. */
  notes: z.array(z.string()),
  /** Words that a mail hid from its reader. */
  hidden: z.array(z.object({ mailId: idSchema, words: z.array(z.string()) })),
  filings: z.array(filingViewSchema),
});
export type TrailView = z.infer<typeof trailViewSchema>;

/** Mail trails: kept, taken apart, reviewed, filed, and then deleted where they lie (P16, P22–P26). */
export const trails = {
  'trails.list': procedure(z.object({}), trailListSchema),
  'trails.get': procedure(one, trailViewSchema),

  /** A file of mail begins to come in; the page names it. */
  'trails.beginFile': procedure(one.extend({ name: givenFileName, bytes: z.int().min(0) }), z.object({})),
  'trails.chunk': procedure(
    one.extend({ place: z.int().min(0), content: base64Chunk }),
    z.object({ bytes: z.int() }),
  ),
  /** It is whole: it is kept and read. Gives the trails its mails became or joined, none where it can't be read. */
  'trails.endFile': procedure(
    one,
    z.object({ trailIds: z.array(idSchema), /** Why it can't be read. */ problem: z.string().nullable() }),
  ),
  'trails.cancelFile': procedure(one, z.object({})),
  /** Words copied out of a mail program; `html` where the clipboard had the form too. */
  'trails.paste': procedure(
    z.object({
      text: z.string().min(1, 'Paste the words of the mail first.').max(1_000_000),
      html: z.string().max(2_000_000).nullable(),
    }),
    z.object({ trailId: idSchema }),
  ),
  /** Two trails are one. */
  'trails.join': procedure(version.extend({ otherId: idSchema }), z.object({ trailId: idSchema })),
  /** A mail belongs to another matter: it makes a trail of its own. */
  'trails.takeOut': procedure(version.extend({ mailId: idSchema }), z.object({ trailId: idSchema })),
  /** It is about no service user: it owes no entry. The reason is kept. */
  'trails.setAside': procedure(
    version.extend({
      reason: z
        .string()
        .trim()
        .min(1, 'Say in a few words why it is not filed, such as “a newsletter”.')
        .max(200),
    }),
    z.object({}),
  ),
  'trails.putBack': procedure(version, z.object({})),
  /** Tries again to read a mail that could not be read. */
  'trails.readAgain': procedure(
    one,
    z.object({ trailIds: z.array(idSchema), problem: z.string().nullable() }),
  ),
  /** Takes a file that can't be read off the list: nothing of it stays here. Never one of the mailbox. */
  'trails.discard': procedure(one, z.object({})),
  /** Saves an attachment among the person's downloads. Nothing is opened. */
  'trails.saveAttachment': procedure(
    z.object({ mailId: idSchema, attachment: z.int().min(0) }),
    z.object({ name: z.string(), warning: z.string().nullable() }),
  ),

  /** Whose record it may belong in, with the reasons, the surest first; `personId`: that person too, whatever speaks for them. */
  'trails.proposals': procedure(
    one.extend({ personId: idSchema.nullable() }),
    z.object({ proposals: z.array(proposalSchema) }),
  ),
  /**
   * Files it for a person: two identifiers must match, out of the trail or typed (P26). With a namesake one of them is
   * the NHS number. A mismatch stops, unless `othersDetails` says that those are somebody else's in the same mail: they
   * are then third parties in this entry.
   */
  'trails.file': procedure(
    version.extend({
      personId: idSchema,
      number: z.string().max(100).nullable(),
      dateOfBirth: z.string().max(40).nullable(),
      othersDetails: z.boolean(),
    }),
    filingSchema,
  ),
  /** Takes a filing back, as long as its entry is not recorded. */
  'trails.unfile': procedure(version, z.object({})),
  /** Keeps what was chosen, and gives what it changed. Refused once the entry is recorded. */
  'trails.review': procedure(version.extend({ review: reviewSchema }), reviewedFilingSchema),

  /** Deletes the original in the mailbox, and looks whether it is gone. Refused before every entry of it is recorded, and while it is held back. */
  'trails.deleteOriginal': procedure(one, keptMailSchema),
  /** Somebody deleted it by hand, on this day. */
  'trails.deletedByHand': procedure(one.extend({ at: instantSchema }), keptMailSchema),
  'trails.hold': procedure(
    one.extend({ why: heldForSchema, note: z.string().trim().max(200) }),
    keptMailSchema,
  ),
  'trails.release': procedure(one, keptMailSchema),
};
