import { z } from 'zod';
import type { Envelope } from '../send-adapter';
import type { GraphLine, GraphReply } from './graph-line';

/** Our reference as a property of the message that can be filtered by, beside the header that recipients' servers see. */
export const REFERENCE_PROPERTY = 'String {6f3c0f5e-2f0b-4c8a-9a53-7b1de0c9a4f1} Name PlainwordReference';
export const REFERENCE_HEADER = 'x-plainword-reference';

const itemSchema = z.object({
  id: z.string().min(1),
  isDraft: z.boolean(),
  createdDateTime: z.string().default(''),
  sentDateTime: z.string().nullish(),
  toRecipients: z.array(z.unknown()).default([]),
});
/** What a mailbox has of a reference. */
export type GraphItem = z.infer<typeof itemSchema>;
const foundSchema = z.object({ value: z.array(itemSchema) });
const createdSchema = z.object({ id: z.string().min(1) });

/** A result, or the reply that says why there is none. */
export type OrReply<T> = { ok: true; value: T } | { ok: false; reply: GraphReply };

/** Reads what an answer of 2xx holds; an answer that can't be read is a fault like a cut connection. */
export function readReply<T extends z.ZodType>(reply: GraphReply, schema: T): OrReply<z.output<T>> {
  if (reply.kind !== 'answer' || reply.status < 200 || reply.status >= 300) return { ok: false, reply };
  const read = schema.safeParse(reply.body);
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, reply: { kind: 'fault', fault: 'other' } };
}

const path = (mailbox: string, rest = ''): string => `/users/${encodeURIComponent(mailbox)}/messages${rest}`;
const one = (mailbox: string, id: string, rest = ''): string =>
  path(mailbox, `/${encodeURIComponent(id)}${rest}`);

/** All that a mailbox has of a reference, in whatever folder, the oldest first. */
export async function findItems(
  line: GraphLine,
  mailbox: string,
  reference: string,
): Promise<OrReply<GraphItem[]>> {
  const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${REFERENCE_PROPERTY}' and ep/value eq '${reference}')`;
  const select = 'id,isDraft,createdDateTime,sentDateTime,toRecipients';
  const query = `?$filter=${encodeURIComponent(filter)}&$select=${select}&$top=50`;
  const found = readReply(await line.ask({ method: 'GET', path: path(mailbox, query) }), foundSchema);
  if (!found.ok) return found;
  const age = ({ createdDateTime, id }: GraphItem): string => `${createdDateTime} ${id}`;
  return { ok: true, value: found.value.value.toSorted((a, b) => (age(a) < age(b) ? -1 : 1)) };
}

const contentOf = (envelope: Envelope) => ({
  subject: envelope.subject,
  body: { contentType: 'text', content: envelope.text },
  from: { emailAddress: { name: envelope.fromName, address: envelope.from } },
});

/**
 * Makes a draft that has no recipient yet: one that is left behind by a lost answer can be sent by nobody, and shows by
 * that that it never was. @returns its id
 */
export async function createDraft(line: GraphLine, envelope: Envelope): Promise<OrReply<string>> {
  const body = {
    ...contentOf(envelope),
    toRecipients: [],
    internetMessageHeaders: [{ name: REFERENCE_HEADER, value: envelope.reference }],
    singleValueExtendedProperties: [{ id: REFERENCE_PROPERTY, value: envelope.reference }],
  };
  const made = readReply(await line.ask({ method: 'POST', path: path(envelope.from), body }), createdSchema);
  return made.ok ? { ok: true, value: made.value.id } : made;
}

/** Gives a draft its words as they are now and its one recipient. Graph does neither to what was sent already. */
export function address(line: GraphLine, envelope: Envelope, id: string): Promise<GraphReply> {
  const body = {
    ...contentOf(envelope),
    toRecipients: [{ emailAddress: { address: envelope.to } }],
    ccRecipients: [],
    bccRecipients: [],
  };
  return line.ask({ method: 'PATCH', path: one(envelope.from, id), body });
}

/** Sends a draft: of one draft Graph makes one email at most. */
export function sendDraft(line: GraphLine, mailbox: string, id: string): Promise<GraphReply> {
  return line.ask({ method: 'POST', path: one(mailbox, id, '/send') });
}

/** Takes away a draft that never had a recipient. */
export function dropDraft(line: GraphLine, mailbox: string, id: string): Promise<GraphReply> {
  return line.ask({ method: 'DELETE', path: one(mailbox, id) });
}

/** What belongs to one draft, such as its files. */
export function draftPath(mailbox: string, id: string, rest: string): string {
  return one(mailbox, id, rest);
}
