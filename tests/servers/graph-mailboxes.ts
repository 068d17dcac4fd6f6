import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';

/** What Graph says no with. */
export interface GraphError {
  readonly status: number;
  readonly code: string;
}

export interface GraphFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

/** One message as a mailbox keeps it. */
export interface GraphMessage {
  id: string;
  /** Whether its id stays when it moves. */
  readonly keepsId: boolean;
  readonly mailbox: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, string>;
  readonly created: string;
  subject: string;
  text: string;
  to: string[];
  from: { name: string; address: string } | null;
  isDraft: boolean;
  sent: string | null;
  files: GraphFile[];
}

const recipient = z.object({
  emailAddress: z.object({ address: z.string(), name: z.string().optional() }),
});
const content = z.object({
  subject: z.string().max(255),
  body: z.object({ contentType: z.enum(['text', 'html']), content: z.string() }),
  from: recipient,
  toRecipients: z.array(recipient),
});
const newMessage = z.strictObject({
  ...content.shape,
  // Graph takes only headers of one's own, and five of them.
  internetMessageHeaders: z
    .array(z.strictObject({ name: z.string().regex(/^x-/iu), value: z.string().max(995) }))
    .max(5),
  singleValueExtendedProperties: z.array(
    z.strictObject({ id: z.string().regex(/^String \{[\da-f-]{36}\} Name \S+$/iu), value: z.string() }),
  ),
});
const change = z.strictObject({
  ...content.shape,
  ccRecipients: z.array(recipient).max(0),
  bccRecipients: z.array(recipient).max(0),
});
const FILTER = /^singleValueExtendedProperties\/Any\(ep: ep\/id eq '([^']+)' and ep\/value eq '([^']*)'\)$/u;

const fault = (status: number, code: string): GraphError => ({ status, code });
const isAddress = (text: string): boolean => /^[^\s@,;<>]+@[^\s@,;<>]+\.[a-z]+$/iu.test(text);

/** What mailboxes hold and how Exchange changes it. No network in it: a request can be carried out late. */
export function graphMailboxes() {
  const kept: GraphMessage[] = [];
  const find = (mailbox: string, id: string): GraphMessage | undefined =>
    kept.find((each) => each.mailbox === mailbox && each.id === id);

  const fill = (message: GraphMessage, told: z.infer<typeof content>): void => {
    message.subject = told.subject;
    message.text = told.body.content;
    message.to = told.toRecipients.map(({ emailAddress }) => emailAddress.address);
    const { address, name = '' } = told.from.emailAddress;
    message.from = { address, name };
  };

  return {
    kept,
    find,

    create(mailbox: string, body: unknown, keepsId: boolean): GraphMessage | GraphError {
      const read = newMessage.safeParse(body);
      if (!read.success) return fault(400, 'ErrorInvalidPropertySet');
      const told = read.data;
      const message: GraphMessage = {
        id: `AAkALg${createHash('sha256').update(randomUUID()).digest('base64url')}=`,
        keepsId,
        mailbox,
        headers: new Map(told.internetMessageHeaders.map(({ name, value }) => [name.toLowerCase(), value])),
        properties: new Map(told.singleValueExtendedProperties.map(({ id, value }) => [id, value])),
        created: new Date().toISOString(),
        subject: '',
        text: '',
        to: [],
        from: null,
        isDraft: true,
        sent: null,
        files: [],
      };
      fill(message, told);
      kept.push(message);
      return message;
    },

    change(message: GraphMessage, body: unknown): GraphError | null {
      const read = change.safeParse(body);
      if (!read.success) return fault(400, 'ErrorInvalidPropertySet');
      if (!message.isDraft) return fault(400, 'ErrorInvalidRequest');
      const wrong = read.data.toRecipients.some(({ emailAddress }) => !isAddress(emailAddress.address));
      if (wrong) return fault(400, 'ErrorInvalidRecipients');
      fill(message, read.data);
      return null;
    },

    /** One draft makes one email: what is no draft any more, or is gone, is not sent. */
    send(mailbox: string, id: string): GraphError | null {
      const message = find(mailbox, id);
      if (message === undefined) return fault(404, 'ErrorItemNotFound');
      if (!message.isDraft) return fault(400, 'ErrorInvalidRequest');
      if (message.to.length === 0) return fault(400, 'ErrorInvalidRecipients');
      message.isDraft = false;
      message.sent = new Date().toISOString();
      if (!message.keepsId)
        message.id = `AAMkAG${createHash('sha256').update(randomUUID()).digest('base64url')}=`;
      return null;
    },

    remove(message: GraphMessage): void {
      kept.splice(kept.indexOf(message), 1);
    },

    search(mailbox: string, filter: string): GraphMessage[] | GraphError {
      const [, property = '', value = ''] = FILTER.exec(filter) ?? [];
      if (property === '') return fault(400, 'ErrorInvalidUrlQueryFilter');
      return kept.filter((each) => each.mailbox === mailbox && each.properties.get(property) === value);
    },
  };
}

export type GraphMailboxes = ReturnType<typeof graphMailboxes>;

export const isGraphError = (value: object | null): value is GraphError =>
  value !== null && 'code' in value && 'status' in value;
