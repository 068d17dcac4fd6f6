import { Temporal } from 'temporal-polyfill';
import { PASSWORD_WAY_WORDS, type FileTransfer } from '../../domain/files/transfer';
import { readTransferLink } from '../../domain/files/transfer-link';
import { londonDate, type InstantText } from '../../domain/time/moment';
import { keepConfirmed } from '../files/owe-transfer';
import type { MessageFiles } from '../files/message-files';
import type { Handlers } from '../gate';
import { Refusal } from '../refusal';
import { momentAt, type Surroundings } from '../surroundings';

type TransferHandlers = Pick<Handlers, Extract<keyof Handlers, `transfers.${string}`>>;

const NONE = 'There is no transfer with this message: begin one.';
const NOT_WHOLE = 'The files are not encrypted yet: wait until that is done.';
const GONE_ON = 'The message is on its way: its transfer can no longer be changed.';
const PASSWORD_GONE = 'The password was deleted, because nobody needs it any more.';
/** For how many days a link that ran out unconfirmed is still shown. */
const RUN_OUT_SHOWN_DAYS = 14;
const NOT_OPENED = 'The browser could not be opened from here: open WeTransfer in your browser yourself.';

/** Secure file transfer as a hand-off: encrypted here, uploaded by the sender, followed until it arrived (P7). */
export function transferHandlers(
  surroundings: Surroundings,
  { transfers, tidy }: MessageFiles,
): TransferHandlers {
  const { store, stamp, emit, pack, now, platform } = surroundings;
  const touched = <T>(value: T): T => {
    emit({ kind: 'changed', area: 'files' });
    return value;
  };

  const known = async (messageId: string): Promise<FileTransfer> => {
    const transfer = await store.transfers.of(messageId);
    if (transfer === undefined) throw new Refusal('not-found', NONE);
    return transfer;
  };
  const ofDraft = async (messageId: string): Promise<void> => {
    if ((await store.messages.get(messageId))?.status !== 'draft')
      throw new Refusal('changed-elsewhere', GONE_ON);
  };

  /** Writes what the sender says of it, with its line in the audit. */
  const noted = async (
    messageId: string,
    what: string,
    detail: string | null,
    change: Parameters<typeof store.transfers.change>[1],
  ): Promise<FileTransfer> => {
    const by = await stamp();
    return store.transaction(async (inside) => {
      await inside.audit.append({ what: `transfer.${what}`, about: messageId, detail }, by);
      return inside.transfers.change(messageId, change);
    });
  };

  /** Writes what the sender confirms, and what the record is owed for it. */
  const confirmed = async (
    messageId: string,
    what: string,
    detail: string | null,
    change: Parameters<typeof store.transfers.change>[1],
  ): Promise<FileTransfer> => {
    const by = await stamp();
    const owes = await store.transaction(async (inside) => {
      await inside.audit.append({ what: `transfer.${what}`, about: messageId, detail }, by);
      return keepConfirmed(inside, messageId, change, by);
    });
    if (owes) emit({ kind: 'changed', area: 'record' });
    await tidy();
    return touched(await known(messageId));
  };

  const deleteFile = async (transfer: FileTransfer): Promise<FileTransfer> => {
    await platform.downloads.remove(transfer.fileName);
    return noted(transfer.messageId, 'file-deleted', null, { fileDeleted: now() });
  };

  /** @throws Refusal for a time before the transfer began or after now */
  const assertWhen = (at: InstantText, { begun }: FileTransfer): void => {
    if (at > now() || at.slice(0, 16) < begun.at.slice(0, 16)) {
      throw new Refusal('invalid', 'The time must be between when the files were encrypted and now.', 'at');
    }
  };

  return {
    'transfers.begin': async ({ messageId }) => touched(await transfers.begin(messageId)),
    'transfers.seal': async ({ messageId }) => touched(await transfers.seal(messageId)),
    'transfers.cancel': async ({ messageId }) => {
      await ofDraft(messageId);
      await transfers.giveUp(messageId);
      return touched({});
    },
    'transfers.open': async () => {
      const [host] = pack.attachments.transferHosts;
      await platform.openOutside(`https://${host}/`).catch(() => {
        throw new Refusal('unavailable', NOT_OPENED);
      });
      return {};
    },
    'transfers.link': async ({ messageId, link: given, expires, passwordWay, deleteFile: deletes }) => {
      const transfer = await known(messageId);
      await ofDraft(messageId);
      if (transfer.state === 'open') throw new Refusal('stopped', NOT_WHOLE);
      const read = readTransferLink(given, pack.attachments.transferHosts);
      if (!read.ok) throw new Refusal('invalid', read.sentence, 'link');
      assertExpiry(expires, londonDate(now()), pack.attachments.transferDays);
      const change = { state: 'linked', link: read.link, expires, passwordWay } as const;
      const detail = `until ${expires}, password ${PASSWORD_WAY_WORDS[passwordWay]}`;
      const linked = await noted(messageId, 'linked', detail, change);
      return touched(deletes && !linked.fileDeleted ? await deleteFile(linked) : linked);
    },
    'transfers.password': async ({ messageId }) => {
      const password = await store.transfers.password(messageId);
      if (password === undefined) throw new Refusal('not-found', PASSWORD_GONE);
      await store.audit.append(
        { what: 'transfer.password-shown', about: messageId, detail: null },
        await stamp(),
      );
      return { password };
    },
    'transfers.passwordGiven': async ({ messageId, way, at }) => {
      assertWhen(at, await known(messageId));
      const change = { passwordWay: way, passwordGiven: momentAt(at) };
      return confirmed(messageId, 'password-given', PASSWORD_WAY_WORDS[way], change);
    },
    'transfers.downloaded': async ({ messageId, at }) => {
      assertWhen(at, await known(messageId));
      return confirmed(messageId, 'downloaded', null, { downloaded: momentAt(at) });
    },
    'transfers.deleteFile': async ({ messageId }) => touched(await deleteFile(await known(messageId))),
    'transfers.unsettled': () => {
      const since = Temporal.PlainDate.from(londonDate(now())).subtract({ days: RUN_OUT_SHOWN_DAYS });
      return store.transfers.unsettled(since.toString());
    },
  };
}

/** @throws Refusal for a last day that has passed or is further off than the policy lets a link work */
function assertExpiry(expires: string, today: string, days: number): void {
  const latest = Temporal.PlainDate.from(today).add({ days }).toString();
  if (expires < today) {
    throw new Refusal(
      'invalid',
      'The link has run out by then: write the day that WeTransfer shows.',
      'expires',
    );
  }
  if (expires > latest) {
    const sentence = `A link may work for ${days} days at most: choose a shorter time at WeTransfer.`;
    throw new Refusal('invalid', sentence, 'expires');
  }
}
