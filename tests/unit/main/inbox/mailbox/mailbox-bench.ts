import type { FoundMail, Mailbox } from '../../../../../src/main/inbox/mailbox/mailbox';

export const ADDRESS = 'community.clinic@trust.example.org';

/** What the tests of a mailbox need, whatever reaches it. */
export interface MailboxBench {
  /** The mailbox as it is; `largestMail` in bytes. */
  mailbox(change?: { largestMail?: number; since?: string }): Mailbox;
  /** The same, through a server that shows the certificate of another name. */
  wrongCertificate(): Promise<Mailbox>;
  wrongSignIn(): Mailbox;
  /** A mail arrives. */
  deliver(mail: string, arrived?: Date): void;
  /** Mails as they lie there, in the inbox or in the folder for deleted items. */
  lying(folder: 'inbox' | 'deleted'): string[];
  /** Mails that somebody read, or that are marked in any way. */
  touched(): number;
  /** Somebody takes this mail away by another program. */
  takeAway(subject: string): void;
  /** The next deletion is done, and its answer is lost. */
  loseAnswer(): void;
  /** The server does not answer any more, or again. */
  away(): Promise<void>;
  back(): Promise<void>;
  stop(): Promise<void>;
}

/** A mail with this subject; `id` is its Message-ID. */
export const mailOf = (subject: string, words = 'Good morning.', id = `<${subject.replaceAll(' ', '.')}@example.com>`): string =>
  [
    'From: Sam Taylor <sam.taylor@example.com>',
    `To: ${ADDRESS}`,
    `Subject: ${subject}`,
    'Date: Mon, 23 Nov 2026 09:15:00 +0000',
    `Message-ID: ${id}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    words,
    '',
  ].join('\r\n'); // prettier-ignore

export const never = (): AbortSignal => new AbortController().signal;

/** All that a mailbox has since a cursor, page by page. */
export async function lookAll(
  mailbox: Mailbox,
  cursor: string | null = null,
  limit = 50,
): Promise<{ found: FoundMail[]; cursor: string; pages: number }> {
  const found: FoundMail[] = [];
  let at = cursor;
  for (let pages = 1; ; pages += 1) {
    const look = await mailbox.look(at, limit, never());
    if (look.kind !== 'looked') throw new Error(look.sentence);
    found.push(...look.found);
    at = look.cursor;
    if (!look.more) return { found, cursor: at, pages };
  }
}

/** The words of a mail as the mailbox gives it. */
export async function fetched(mailbox: Mailbox, remoteId: string): Promise<string> {
  const got = await mailbox.fetch(remoteId, never());
  return got.kind === 'fetched' ? Buffer.from(got.bytes).toString('utf8') : got.kind;
}
