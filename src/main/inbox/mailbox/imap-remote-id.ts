/** The lasting name of a mail on an IMAP server: where it lies, and how it is found again should the server number anew. */
export interface ImapRemoteId {
  readonly uidValidity: string;
  readonly uid: number;
  /** Its Message-ID; null where it has none. */
  readonly messageId: string | null;
}

const FORM = /^(\d{1,20}):(\d{1,10})(?::([A-Za-z0-9_-]+))?$/u;
/** A longer one can't be searched for on every server. */
const LONGEST_MESSAGE_ID = 500;

/** Written as `UIDVALIDITY:UID`, with the Message-ID behind it in base64url. */
export function writeRemoteId({ uidValidity, uid, messageId }: ImapRemoteId): string {
  const place = `${uidValidity}:${uid}`;
  if (messageId === null || messageId === '' || messageId.length > LONGEST_MESSAGE_ID) return place;
  return `${place}:${Buffer.from(messageId).toString('base64url')}`;
}

/** @returns nothing for what is no such name */
export function readRemoteId(text: string): ImapRemoteId | null {
  const [, uidValidity, uid, encoded] = FORM.exec(text) ?? [];
  if (uidValidity === undefined || uid === undefined) return null;
  const messageId = encoded === undefined ? null : Buffer.from(encoded, 'base64url').toString();
  return { uidValidity, uid: Number(uid), messageId };
}

/** Whether both can be one mail, under the numbers before and after a new UIDVALIDITY. */
export function isRenumbered(before: string, now: string): boolean {
  const [old, fresh] = [readRemoteId(before), readRemoteId(now)];
  if (old === null || fresh === null || old.uidValidity === fresh.uidValidity) return false;
  return old.messageId !== null && old.messageId === fresh.messageId;
}
