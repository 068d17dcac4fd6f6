import { z } from 'zod';
import { checkPolicySchema } from '../checks/tuning';
import { kindOfUseSchema, purposeSchema } from '../messages/purpose';
import { formatNeedSchema } from '../people/communication-needs';
import { discussionPointSchema } from '../people/discussion';
import { mergeFieldSchema } from '../templates/merge-field';

/** Where anybody gets a mailbox: no policy can make one of these the service's own (P13). */
const PERSONAL_MAIL = [
  'gmail.com',
  'googlemail.com',
  'hotmail.com',
  'hotmail.co.uk',
  'outlook.com',
  'live.co.uk',
  'yahoo.com',
  'yahoo.co.uk',
  'icloud.com',
  'aol.com',
  'btinternet.com',
  'sky.com',
  'talktalk.net',
  'virginmedia.com',
  'proton.me',
  'protonmail.com',
];

/** Also what would let one of them in: "com" covers all that ends in it. */
function isPersonalMail(domain: string): boolean {
  return PERSONAL_MAIL.some((each) => each === domain || each.endsWith(`.${domain}`));
}

/** How hard a rule speaks: not at all, as something to look at, or as a stop. */
export const firmnessSchema = z.enum(['off', 'condition', 'stop']);
export type Firmness = z.infer<typeof firmnessSchema>;

/** What an agreement must be for each kind of use (P18): `verbal` is answered by a written one too. */
export const neededFormSchema = z.enum(['verbal', 'written']);

const months = z.int().min(1).max(120);
const days = z.int().min(0).max(3_650);

/** The Trust's rules as data: a new version of the policy is a new pack, not a new program. */
export const policyPackSchema = z.strictObject({
  id: z.string().min(1),
  version: z.string().min(1),
  title: z.string().min(1),
  /** Which purposes each channel is offered for (P7). */
  purposes: z.strictObject({ sms: z.array(purposeSchema), email: z.array(purposeSchema) }),
  secureEmail: z.strictObject({
    /** What makes the gateway encrypt, once, in the subject (P13). */
    marker: z.string().min(1),
    /** Where in the subject the gateway looks for it. */
    markerPlace: z.enum(['start', 'end']),
    /** Domains that count as secure without it (DCB1596); a domain covers what ends in it after a dot. */
    domains: z.array(z.string()),
    /** The SMTP servers whose gateway honours the marker: over any other, email to outside domains stops. */
    gateways: z.array(z.string()),
  }),
  /** The domains a service's shared mailbox may be in (P13). */
  mailboxDomains: z.array(
    z
      .string()
      .toLowerCase()
      .refine((domain) => !isPersonalMail(domain), 'A provider of personal mail is never the Trust’s own.'),
  ),
  /** Abbreviations the Trust accepts in messages (P29). */
  acceptedAbbreviations: z.array(z.string()),
  /** Which checks are softened, and which a desk may switch off for itself. */
  checks: checkPolicySchema,
  agreements: z.strictObject({
    forms: z.record(kindOfUseSchema, neededFormSchema),
    /** What must have been talked through before an agreement counts. */
    points: z.array(discussionPointSchema),
    /** After how long the person is asked again whether they still agree. */
    confirmEveryMonths: months,
    /** How hard an agreement speaks that was not confirmed for so long. */
    unconfirmed: firmnessSchema,
  }),
  contactPoints: z.strictObject({
    /** How hard an email address speaks whose owner has not written from it first (P22). */
    unverifiedEmail: firmnessSchema,
    /** After how long the person is asked whether a number or address is still right (P20). */
    confirmEveryMonths: months,
    unconfirmed: firmnessSchema,
    /** How hard a number or address speaks at which nothing arrived since it was last confirmed (P20). */
    failed: firmnessSchema,
    /** What a number or address that others read may be used for (P33). */
    sharedPurposes: z.array(purposeSchema),
  }),
  communicationNeeds: z.strictObject({
    formats: z.record(formatNeedSchema, firmnessSchema),
    otherLanguage: firmnessSchema,
    interpreter: firmnessSchema,
    support: firmnessSchema,
  }),
  services: z.strictObject({
    /** How many days before its review a procedure says so (P17). */
    reviewWarnDays: days,
    /** How many days after its review a procedure still counts (P17). */
    reviewGraceDays: days,
  }),
  outOfHours: z.strictObject({
    /** How many days ahead a message may be scheduled at most (P32). */
    scheduleDaysAhead: z.int().min(1).max(365),
    /** How long after its time a scheduled message still goes by itself, in minutes. */
    lateByMinutes: z
      .int()
      .min(0)
      .max(24 * 60),
    /** How long before a visit a message about it must be able to go, in minutes. */
    beforeVisitMinutes: z
      .int()
      .min(0)
      .max(7 * 24 * 60),
    /** Days on which every service is closed, beside England's bank holidays. */
    closedDays: z.array(z.strictObject({ date: z.iso.date(), name: z.string() })),
  }),
  attachments: z.strictObject({
    /** What an email may be at most with its files, in millions of bytes as they go over the wire. */
    mostMegabytes: z.int().min(1).max(150),
    /** The endings of files that may be attached, in small letters. */
    types: z.array(z.string().regex(/^[a-z0-9]{1,8}$/u, 'Write the ending without a dot, such as "pdf".')),
    /** What may go by file transfer when it is too large for email (P7). */
    transferPurposes: z.array(purposeSchema),
    /** What a transfer may be at most, in millions of bytes. */
    transferMostMegabytes: z.int().min(1).max(5_000),
    /** The transfer site's hosts: a link leads to one of them, or beneath one; the first is opened for the upload. */
    transferHosts: z
      .array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/u, 'Write a host such as "wetransfer.com".'))
      .min(1),
    /** For how many days a link may work. */
    transferDays: z.int().min(1).max(30),
  }),
  templates: z.strictObject({
    /** The fields that a template may have: a name is fine in one place and not in another (P33). */
    fields: z.strictObject({ sms: z.array(mergeFieldSchema), email: z.array(mergeFieldSchema) }),
  }),
  manyAtOnce: z.strictObject({
    /** To more people than this, a second person must approve (P8). */
    approveAbove: z.int().min(0).max(10_000),
    /** To how many people at most. */
    most: z.int().min(1).max(50_000),
    /** How many go before it waits for "go on". */
    firstFew: z.int().min(1).max(100),
    /** The purposes that may go to many. */
    purposes: z.array(purposeSchema),
  }),
  originals: z.strictObject({
    /** How a mail that is recorded leaves the mailbox: into Deleted Items, or for good (P16). */
    deleteBy: z.enum(['deleted-items', 'expunge']),
  }),
  replies: z.strictObject({
    /** What to do when a reply has signs of an emergency, a step a line (P27). */
    emergencySteps: z.array(z.string().min(1)).min(1),
  }),
  incidents: z.strictObject({
    /** Where offensive messages are reported (P34). */
    system: z.string().min(1),
  }),
  staff: z.strictObject({
    /** After how many months the policy is to be read and acknowledged again (P39). */
    acknowledgeEveryMonths: months,
    /** Whether several people use one account of this computer, so that a PIN says who sends and who confirms. */
    sharedAccounts: z.boolean(),
  }),
  /** How long a copied record entry stays fresh, in minutes. */
  copyStaysFreshMinutes: z.int().min(1),
});
export type PolicyPack = z.infer<typeof policyPackSchema>;
