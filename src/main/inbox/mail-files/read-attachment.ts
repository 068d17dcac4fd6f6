import type { ListedAttachment } from '../../../domain/trails/mail-text';
import { isCompoundFile } from './compound-file';
import { MAX_ATTACHMENTS } from './limits';
import { bytesOf, openEml } from './open-eml';
import { listed as listedOfEml } from './read-eml';
import { msgAttachment } from './read-msg';
import { UnreadableMail } from './unreadable-mail';
import { withoutMark } from './without-mark';
import { wholeContent, type TakenOut } from './without-large-parts';

/** An attachment out of a mail, with its bytes: they are never looked into. */
export interface WholeAttachment extends Pick<ListedAttachment, 'name' | 'type'> {
  readonly content: Uint8Array;
}

const NOT_FOUND =
  'This attachment is not in the mail any more: open the mail in the mail program and save it there.';

/**
 * An attachment of a mail or of a mail inside it, by its number in the list that reading gave: those of the mail itself
 * count first, then those of each attached mail.
 * @throws UnreadableMail
 */
export async function readAttachment(bytes: Uint8Array, place: number): Promise<WholeAttachment> {
  const found = isCompoundFile(bytes) ? msgAttachment(bytes, place) : await ofEml(withoutMark(bytes), place);
  if (found === undefined) throw new UnreadableMail(NOT_FOUND);
  return found;
}

async function ofEml(bytes: Uint8Array, place: number): Promise<WholeAttachment | undefined> {
  const taken: TakenOut[] = [];
  const mails = await openEml(bytes, taken);
  const attachment = mails.flatMap(({ email }) => email.attachments.slice(0, MAX_ATTACHMENTS))[place];
  if (attachment === undefined) return undefined;
  const { name, type } = listedOfEml(attachment, taken);
  return { name, type, content: wholeContent(bytesOf(attachment), taken) };
}
