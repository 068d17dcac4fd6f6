import { z } from 'zod';
import { carrierSchema } from '../domain/messages/channel';
import { instantSchema } from '../domain/time/moment';
import { procedure } from './procedure';

const TENANT = 'Write the directory (tenant) ID, or the Trust’s domain at Microsoft.';
const CLIENT = 'Write the application (client) ID, as Entra ID shows it.';

/** Whole web addresses: https, or http on this machine for trying out, without anything after the host. */
const address = (error: string) =>
  z
    .url({ protocol: /^https?$/u, error })
    .transform((url) => url.replace(/\/+$/u, ''))
    .refine((url) => new URL(url).origin === url, error);

/** The application that IT registered in Entra ID, and where Microsoft 365 is. */
export const microsoftDetailsSchema = z.object({
  tenant: z.string().trim().min(1, TENANT).max(253).regex(/^[\w.-]+$/u, TENANT), // prettier-ignore
  clientId: z.uuid(CLIENT),
  authority: address('Write the address where people sign in, without anything behind it.').default(
    'https://login.microsoftonline.com',
  ),
  graphUrl: address('Write the address of Microsoft Graph, without anything behind it.').default(
    'https://graph.microsoft.com',
  ),
  /** Emails a minute at most: Exchange Online takes 30 from one mailbox. */
  perMinute: z.int().min(1).max(600).default(30),
});
export type MicrosoftDetails = z.infer<typeof microsoftDetailsSchema>;

/** By a code typed on any device, or in this computer's own browser. */
export const signInWaySchema = z.enum(['device-code', 'browser']);
export type SignInWay = z.infer<typeof signInWaySchema>;

/** A sign-in under way. `asking`: Microsoft is being reached. */
export const signInUnderWaySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('asking'), how: signInWaySchema }),
  /** The code is typed at the address before it expires. */
  z.object({ kind: z.literal('code'), code: z.string(), address: z.string(), expires: instantSchema }),
  z.object({ kind: z.literal('browser'), expires: instantSchema }),
  z.object({ kind: z.literal('failed'), sentence: z.string() }),
]);
export type SignInUnderWay = z.infer<typeof signInUnderWaySchema>;

/** Microsoft 365 as the page sees it: no token ever. */
export const microsoftStateSchema = z.object({
  details: microsoftDetailsSchema.nullable(),
  /** The account's own name at Microsoft; null where nobody is signed in. */
  signedInAs: z.string().nullable(),
  /** Why somebody must sign in again; null while the sign-in holds. */
  signInAgain: z.string().nullable(),
  underWay: signInUnderWaySchema,
});
export type MicrosoftState = z.infer<typeof microsoftStateSchema>;

/** How a way to send has been doing: when it last worked, what last failed. */
export const carrierHealthSchema = z.object({
  carrier: carrierSchema,
  workedAt: instantSchema.nullable(),
  failedAt: instantSchema.nullable(),
  /** Why it failed last; null after it worked again. */
  sentence: z.string().nullable(),
});
export type CarrierHealth = z.infer<typeof carrierHealthSchema>;

export const microsoft = {
  'settings.microsoft': procedure(z.object({}), microsoftStateSchema),
  /** Another application or directory signs out whoever is signed in. */
  'settings.saveMicrosoft': procedure(microsoftDetailsSchema, microsoftStateSchema),
  /** Begins; how it goes on is in the state. One that is under way is given up for it. */
  'settings.microsoftSignIn': procedure(z.object({ how: signInWaySchema }), microsoftStateSchema),
  'settings.microsoftCancelSignIn': procedure(z.object({}), microsoftStateSchema),
  'settings.microsoftSignOut': procedure(z.object({}), microsoftStateSchema),
  /** Opens the page where the code is typed. */
  'settings.microsoftOpenPage': procedure(z.object({}), z.object({})),
  'settings.microsoftCopyCode': procedure(z.object({}), z.object({})),
  /** Of every way to send that was ever tried. */
  'settings.health': procedure(z.object({}), z.array(carrierHealthSchema)),
};
