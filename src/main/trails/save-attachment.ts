import { attachmentWarning } from '../../domain/files/attachment-warning';
import { cleanFileName } from '../../domain/files/file-name';
import type { Id } from '../../domain/identity';
import type { MailReader } from '../inbox/mail-files/mail-reader';
import { UnreadableMail } from '../inbox/mail-files/unreadable-mail';
import { Refusal } from '../refusal';
import type { Surroundings } from '../surroundings';

/** A file that was saved among the person's downloads, and what is to be known before it is opened. */
export interface SavedAttachment {
  readonly name: string;
  readonly warning: string | null;
}

const GONE = 'This mail is no longer here: go back to the list.';
const NOT_SAVED =
  'The file could not be saved: make room in the folder for downloads, or ask IT to look at it, then try again.';

/**
 * Takes an attachment out of the mail as it came in, in the reading thread, and saves it under a name that nothing has
 * yet. It is never opened. @throws Refusal
 */
export async function saveAttachment(
  { store, platform, stamp }: Pick<Surroundings, 'store' | 'platform' | 'stamp'>,
  reader: Pick<MailReader, 'attachment'>,
  mailId: Id,
  place: number,
): Promise<SavedAttachment> {
  const mail = await store.mails.get(mailId);
  if (mail === undefined || mail.attachments[place] === undefined) throw new Refusal('not-found', GONE);
  const { name, content } = await taken(reader, await store.mails.bytes(mailId), place);
  const clean = cleanFileName(name);
  // Written down first: nothing of a mail lies outside without its line in the audit.
  await store.audit.append(
    { what: 'mail.attachment-saved', about: mailId, detail: String(place) },
    await stamp(),
  );
  return { name: await saved(platform.downloads, clean, content), warning: attachmentWarning(clean) };
}

async function taken(reader: Pick<MailReader, 'attachment'>, bytes: Uint8Array<ArrayBuffer>, place: number) {
  try {
    return await reader.attachment(bytes, place);
  } catch (error) {
    if (error instanceof UnreadableMail) throw new Refusal('stopped', error.message);
    throw error;
  }
}

async function saved(
  downloads: Surroundings['platform']['downloads'],
  wanted: string,
  content: Uint8Array,
): Promise<string> {
  try {
    const file = await downloads.save(await downloads.freeName(wanted));
    try {
      await file.write(content);
      await file.finish();
    } catch (error) {
      await file.abandon();
      throw error;
    }
    return file.name;
  } catch {
    throw new Refusal('unavailable', NOT_SAVED);
  }
}
