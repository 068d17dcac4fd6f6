import { z } from 'zod';
import { batchContentSchema, batchSchema, contentHashSchema } from '../domain/batches/batch';
import { progressSchema, tallySchema } from '../domain/batches/progress';
import { recipientSchema, recipientStateSchema } from '../domain/batches/recipient';
import { summarySchema } from '../domain/batches/summary';
import { idSchema, versionSchema } from '../domain/identity';
import { pinSchema, staffDetailsSchema } from '../domain/staff/staff';
import { procedure } from './procedure';
import { staffSchema } from './settings';

/** A list as the list of lists shows it. */
export const batchSummarySchema = batchSchema
  .pick({ id: true, version: true, name: true, state: true, channel: true, made: true, started: true })
  .extend({ people: z.int(), tally: tallySchema });
export type BatchSummary = z.infer<typeof batchSummarySchema>;

/** Somebody who may give the second word. */
const approverSchema = staffSchema.pick({ id: true, name: true, role: true });

const faultSchema = z.object({ line: z.int(), sentence: z.string() });

/** One of many with the person's name. */
export const namedRecipientSchema = recipientSchema.extend({
  personName: z.string(),
  /** Why their message failed, waits or is unsure. */
  problem: z.string().nullable(),
});
export type NamedRecipient = z.infer<typeof namedRecipientSchema>;

/** A sample of a list: what one of them gets, as it goes out. */
export const sampleSchema = z.object({
  which: z.enum(['first', 'longest', 'chance']),
  position: z.int(),
  personName: z.string(),
  subject: z.string(),
  text: z.string(),
});
export type Sample = z.infer<typeof sampleSchema>;

/** Everything about one list. */
export const batchViewSchema = z.object({
  batch: batchSchema,
  people: z.int(),
  summary: summarySchema.nullable(),
  samples: z.array(sampleSchema),
  /** The lines of the last file that put nobody on it; at most 200 of `count`. */
  faults: z.object({ count: z.int(), first: z.array(faultSchema) }),
  progress: progressSchema,
  /** What one part of a text costs, in pence; 0 where nobody said. */
  pencePerPart: z.number(),
  /** Who could approve: everybody with a PIN here but who prepared it and who is at the desk. */
  approvers: z.array(approverSchema),
});
export type BatchView = z.infer<typeof batchViewSchema>;

/** Where the people of a list come from: always people with a place in this store, never addresses that are pasted in. */
export const peopleSourceSchema = z.discriminatedUnion('from', [
  z.object({ from: z.literal('people'), personIds: z.array(idSchema).min(1).max(10_000) }),
  /** Those who agreed to the list's channel for such use. */
  z.object({
    from: z.literal('agreed'),
    /** Only those the list's service has written to before. */
    knownToService: z.boolean(),
    /** In whole years. */
    ageFrom: z.int().min(0).max(150).nullable(),
    ageUntil: z.int().min(0).max(150).nullable(),
  }),
  z.object({ from: z.literal('list'), batchId: idSchema }),
  /** A CSV file with the NHS number or record number, the date of birth, and what is put in for each. */
  z.object({ from: z.literal('csv'), csv: z.string().max(40_000_000) }),
]);
export type PeopleSource = z.infer<typeof peopleSourceSchema>;

/** What one part of a text costs. GOV.UK Notify publishes the price; it changes by the year. */
export const textPriceSchema = z.object({
  pencePerPart: z
    .number('Write the price in pence, such as 2.4.')
    .min(0, 'Write the price in pence, such as 2.4.')
    .max(100, 'Write the price in pence, such as 2.4.'),
});

const one = z.object({ id: idSchema });
const oneAt = one.extend({ version: versionSchema });
/** What is approved or begun is what was looked at. */
const oneOfHash = oneAt.extend({ hash: contentHashSchema });

export const batches = {
  /** Newest first, at most 100. */
  'batches.list': procedure(z.object({}), z.array(batchSummarySchema)),
  'batches.get': procedure(one, batchViewSchema),
  /** Keeps what a list says, to whom by what. Version 0 is a new one; any change voids check and approval. */
  'batches.save': procedure(
    z.object({ id: idSchema, version: z.int().min(0), content: batchContentSchema }),
    batchViewSchema,
  ),
  'batches.remove': procedure(oneAt, z.object({})),
  /** Puts people on it, behind those who are there or instead of them. */
  'batches.setPeople': procedure(
    oneAt.extend({ source: peopleSourceSchema, replace: z.boolean() }),
    z.object({ view: batchViewSchema, added: z.int(), alreadyThere: z.int() }),
  ),
  'batches.takeOut': procedure(oneAt.extend({ position: z.int().min(1), out: z.boolean() }), batchViewSchema),
  /** 50 a page, from page 0. */
  'batches.recipients': procedure(
    one.extend({ show: z.union([z.literal('all'), recipientStateSchema]), page: z.int().min(0) }),
    z.object({ recipients: z.array(namedRecipientSchema), total: z.int(), pages: z.int() }),
  ),
  /** Fills and decides on every message of it; progress is told by events. */
  'batches.check': procedure(oneAt, batchViewSchema),
  /** A second person's word, with their own PIN, for the content of this hash alone (P8). */
  'batches.approve': procedure(oneOfHash.extend({ staffId: idSchema, pin: pinSchema }), batchViewSchema),
  /** A colleague comes to this desk to approve. */
  'batches.addColleague': procedure(
    z.object({ details: staffDetailsSchema, pin: pinSchema }),
    approverSchema,
  ),
  /** The first few go; then it waits. */
  'batches.start': procedure(oneOfHash, batchViewSchema),
  /** The rest goes. */
  'batches.goOn': procedure(oneAt, batchViewSchema),
  /** Nothing more begins: what waits is cancelled, what is being sent ends. */
  'batches.stop': procedure(one, batchViewSchema),
  /** A new list with all of a stopped one that did not go; asking twice gives the same. */
  'batches.continueRest': procedure(one, batchViewSchema),
  /** How it went, as text: no names, no words of the messages. */
  'batches.report': procedure(one, z.object({ text: z.string() })),
  'batches.copyReport': procedure(one, z.object({})),
  /** One line for each recipient: position, record number, what became of it. No words, no contact points. */
  'batches.reportCsv': procedure(one, z.object({ name: z.string(), csv: z.string() })),
  'batches.savePrice': procedure(textPriceSchema, textPriceSchema),
};
