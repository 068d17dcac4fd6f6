import MailComposer from 'nodemailer/lib/mail-composer';
import { emailDomain } from '../../../domain/people/email';
import type { Envelope } from '../send-adapter';

/** Carries the message's id, so that a mailbox can be searched for it. */
export const REFERENCE_HEADER = 'X-Plainword-Reference';

/** The Message-ID of a message: the same however often it is built, so that mail systems can tell a second copy. */
export function messageId(envelope: Pick<Envelope, 'reference' | 'from'>): string {
  return `<${envelope.reference}@${emailDomain(envelope.from)}>`;
}

/** The mail as it goes over the wire: plain text and its files, one From (P13), one To. The envelope was checked before. */
export async function buildMail(envelope: Envelope): Promise<Buffer> {
  return await new MailComposer({
    from: { name: envelope.fromName, address: envelope.from },
    to: { name: '', address: envelope.to },
    subject: envelope.subject,
    text: envelope.text,
    attachments: envelope.files.map(({ name, type, content }) => ({
      filename: name,
      contentType: type,
      contentDisposition: 'attachment' as const,
      content: Buffer.from(content),
    })),
    messageId: messageId(envelope),
    headers: { [REFERENCE_HEADER]: envelope.reference },
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}
