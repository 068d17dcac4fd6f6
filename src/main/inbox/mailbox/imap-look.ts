import { Temporal } from 'temporal-polyfill';
import { instantText, type InstantText } from '../../../domain/time/moment';
import type { ImapFolder } from './imap-line';
import type { FoundMail, Look } from './mailbox';
import { writeRemoteId } from './imap-remote-id';

const CURSOR = /^(\d{1,20}):(\d{1,10})$/u;

/** The UIDs of what arrived since, the oldest first; IMAP knows days of no zone alone, so a day more is asked for. */
async function newUids(folder: ImapFolder, after: number, since: InstantText): Promise<number[] | null> {
  const day = Temporal.Instant.from(since).subtract({ hours: 36 });
  const query = { uid: `${after + 1}:*`, since: new Date(day.epochMilliseconds) };
  const found = await folder.ask(() => folder.client.search(query, { uid: true }));
  if (!Array.isArray(found)) return null;
  // `n:*` always names the last mail, even where its number is lower than n.
  return found.filter((uid) => uid > after).toSorted((a, b) => a - b);
}

const arrivedAt = (told: Date | string | undefined): InstantText | null => {
  const date = told instanceof Date ? told : new Date(told ?? '');
  return Number.isNaN(date.getTime())
    ? null
    : instantText(Temporal.Instant.fromEpochMilliseconds(date.getTime()));
};

async function described(
  folder: ImapFolder,
  uids: readonly number[],
  since: InstantText,
): Promise<FoundMail[]> {
  if (uids.length === 0) return [];
  const wanted = { uid: true, size: true, internalDate: true, envelope: true };
  const rows = await folder.ask(() => folder.client.fetchAll(uids.join(','), wanted, { uid: true }));
  const asked = new Set(uids);
  const seen = new Set<number>();
  const found: FoundMail[] = [];
  for (const { uid, size, internalDate, envelope } of rows.toSorted((a, b) => a.uid - b.uid)) {
    const arrived = arrivedAt(internalDate);
    if (!asked.has(uid) || seen.has(uid) || arrived === null || arrived < since) continue;
    seen.add(uid);
    const messageId = envelope?.messageId?.trim() || null;
    const remoteId = writeRemoteId({ uidValidity: folder.uidValidity, uid, messageId });
    found.push({ remoteId, arrived, size: size ?? null, messageId });
  }
  return found;
}

/**
 * What arrived since the cursor, `UIDVALIDITY:UID` of the last mail that was looked at. Where the server has numbered
 * its mails anew since, it begins from the beginning: whoever keeps them knows which it has.
 */
export async function lookImap(
  folder: ImapFolder,
  cursor: string | null,
  limit: number,
  since: InstantText,
): Promise<Look | 'refused'> {
  const [, validity, last] = CURSOR.exec(cursor ?? '') ?? [];
  const after = validity === folder.uidValidity ? Number(last) : 0;
  const uids = await newUids(folder, after, since);
  if (uids === null) return 'refused';
  const page = uids.slice(0, limit);
  const left = uids.length - page.length;
  const highest = Math.max(after, page.at(-1) ?? 0, left === 0 ? folder.uidNext - 1 : 0);
  return {
    kind: 'looked',
    found: await described(folder, page, since),
    cursor: `${folder.uidValidity}:${highest}`,
    more: left > 0,
    left,
  };
}
