import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { unflowed, withoutFlow } from './flowed-text';
import { MAX_ATTACHED_DEPTH, MAX_HEADERS, MAX_PART_DEPTH } from './limits';
import { DAMAGED, ENDLESS_HEADERS, TOO_DEEP, UnreadableMail } from './unreadable-mail';
import { takenOutOf, withoutLargeParts, type TakenOut } from './without-large-parts';

/** A mail inside this one takes this long a text at most: larger ones stay in the list of attachments. */
const MAX_ATTACHED = 20 * 1024 * 1024;

/** A mail that was parsed, before anything in it is made safe to show. */
export interface OpenEml {
  readonly email: Email;
  /** Its plain words, with lines that were broken for the wire joined. */
  readonly text: string | undefined;
  readonly depth: number;
}

/**
 * Parses a mail as it goes over the internet (RFC 5322 and MIME): the mail itself, then the mails attached to it.
 * @param taken what is taken out of it, and of the mails in it, is added here
 * @throws UnreadableMail
 */
export async function openEml(bytes: Uint8Array, taken: TakenOut[], depth = 0): Promise<OpenEml[]> {
  const { bytes: fixed, isFlowed } = withoutFlow(withoutLargeParts(bytes, taken));
  const email = await parsed(fixed);
  const inner: OpenEml[] = [];
  for (const attachment of email.attachments) {
    if (depth >= MAX_ATTACHED_DEPTH || !isMail(attachment)) continue;
    inner.push(...(await attachedMails(attachment, taken, depth + 1)));
  }
  const text = isFlowed && email.text !== undefined ? unflowed(email.text) : email.text;
  return [{ email, text, depth }, ...inner];
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: MAX_PART_DEPTH,
      maxHeadersSize: MAX_HEADERS,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/nesting depth/iu.test(message)) throw new UnreadableMail(TOO_DEEP, { cause: error });
    if (/header/iu.test(message)) throw new UnreadableMail(ENDLESS_HEADERS, { cause: error });
    throw new UnreadableMail(DAMAGED, { cause: error });
  }
}

/** An attached mail that can't be read stays what it is: an attachment. */
async function attachedMails(attachment: Attachment, taken: TakenOut[], depth: number): Promise<OpenEml[]> {
  const content = bytesOf(attachment);
  if (content.byteLength === 0 || content.byteLength > MAX_ATTACHED) return [];
  try {
    return await openEml(content, taken, depth);
  } catch (error) {
    if (error instanceof UnreadableMail) return [];
    throw error;
  }
}

export function isMail({ mimeType }: Attachment): boolean {
  return mimeType === 'message/rfc822' || mimeType === 'message/global';
}

export function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

/** In bytes, of one that was taken out too. */
export function sizeOf(attachment: Attachment, taken: readonly TakenOut[]): number {
  const content = bytesOf(attachment);
  return takenOutOf(content, taken)?.size ?? content.byteLength;
}
