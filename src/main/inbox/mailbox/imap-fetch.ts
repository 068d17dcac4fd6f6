import { findMail } from './imap-find';
import { ImapFailure } from './imap-failure';
import type { ImapFolder } from './imap-line';
import type { ImapRemoteId } from './imap-remote-id';
import { NOT_GIVEN } from './imap-sentences';
import type { Fetched } from './mailbox';
import { LARGEST_HEADER } from './mail-limit';

const notGiven: Fetched = { kind: 'not-fetched', sentence: NOT_GIVEN, onlyThis: true, waitSeconds: null };

/** Fetches a whole mail by BODY.PEEK, which leaves it unread; of one that is too large its header alone. */
export async function fetchImap(
  folder: ImapFolder,
  name: ImapRemoteId,
  largest: number,
  ms: number,
): Promise<Fetched> {
  const place = await findMail(folder, name);
  if (place.kind === 'gone') return { kind: 'gone' };
  if (place.kind !== 'at') return notGiven;
  const { client } = folder;
  const range = String(place.uid);
  const told = await folder.ask(() => client.fetchOne(range, { uid: true, size: true }, { uid: true }));
  if (told === false) return { kind: 'gone' };
  if ((told.size ?? 0) > largest) {
    const part = { uid: true, headers: true } as const;
    const head = await folder.ask(() => client.fetchOne(range, part, { uid: true }));
    const header = head === false ? undefined : head.headers?.subarray(0, LARGEST_HEADER);
    return { kind: 'too-large', header: new Uint8Array(header ?? []) };
  }
  try {
    const whole = await folder.ask(
      () => client.fetchOne(range, { uid: true, source: true }, { uid: true }),
      ms,
    );
    if (whole === false) return { kind: 'gone' };
    const { source } = whole;
    // Of a mail that another program just took away some servers answer NIL, whatever imapflow's types say.
    if (!(source instanceof Uint8Array) || source.length === 0) return notGiven;
    return { kind: 'fetched', bytes: new Uint8Array(source) };
  } catch (error) {
    // The server told a smaller size than it sent.
    if (error instanceof ImapFailure && /^(?:Literal|Response)TooLarge$/u.test(error.code))
      return { kind: 'too-large', header: new Uint8Array() };
    if (error instanceof ImapFailure && error.refused && error.waitSeconds === null) return notGiven;
    throw error;
  }
}
