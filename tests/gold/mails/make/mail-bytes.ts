import MailComposer from 'nodemailer/lib/mail-composer';
import { rfcDate } from './clock';
import type { Written } from './conversation';

export type Encoding = 'quoted-printable' | 'base64';

/** A mail as it goes over the wire, the same at every run. */
export async function mailBytes(
  name: string,
  { from, to, cc, at, subject }: Written,
  body: { text?: string; html?: string },
  encoding: Encoding = 'quoted-printable',
): Promise<Buffer> {
  const mail = new MailComposer({
    from,
    to: [...to],
    cc: [...(cc ?? [])],
    subject,
    ...body,
    messageId: `<${name}@example.org>`,
    baseBoundary: `plainword-${name}`,
    textEncoding: encoding,
    headers: { Date: rfcDate(at) },
    newline: '\r\n',
  });
  return mail.compile().build();
}
