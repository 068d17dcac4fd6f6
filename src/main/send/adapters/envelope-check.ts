import type { z } from 'zod';
import type { Channel } from '../../../domain/messages/channel';
import { emailSchema } from '../../../domain/people/email';
import { mobileSchema } from '../../../domain/people/phone';
import type { Envelope } from '../send-adapter';

/** Tab and the two line ends are text; every other control character is hidden, and some break protocols. */
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;
const LINE_BREAK = /[\r\n\u0085\u2028\u2029]/u;
/** What mail programs decode in a header (RFC 2047): the reader would see other words than were checked. */
const ENCODED_WORD = /=\?[^?\s]*\?[bq]\?/iu;
const REFERENCE = /^[A-Za-z0-9-]{1,64}$/u;

/** One value that stays the same when it is read again: a list or a display name does not (P8, P13). */
function isExactly(schema: z.ZodType<string>, value: string): boolean {
  const read = schema.safeParse(value);
  return read.success && read.data === value;
}

function isOneCleanLine(text: string): boolean {
  const hidden = [LINE_BREAK, HIDDEN, ENCODED_WORD, /\t/u].some((pattern) => pattern.test(text));
  return text.isWellFormed() && !hidden;
}

/**
 * The last look before the network, whatever the callers made sure of: exactly one recipient, headers of one line,
 * text that can be carried unchanged. @returns why it can't be sent, or nothing.
 */
export function envelopeFault(envelope: Envelope, channel: Channel): string | null {
  if (envelope.channel !== channel)
    return 'This message is for another channel. Open it, choose the channel again, and send it anew.';
  if (!REFERENCE.test(envelope.reference))
    return 'This message has no proper reference, so it could not be followed up. Copy its text into a new message.';
  if (!isExactly(channel === 'email' ? emailSchema : mobileSchema, envelope.to))
    return channel === 'email'
      ? 'This message is not addressed to exactly one email address. Correct the contact point and send it again.'
      : 'This message is not addressed to exactly one UK mobile number. Correct the contact point and send it again.';
  if (envelope.text.trim() === '') return 'This message has no text. Write it, then send it.';
  if (!envelope.text.isWellFormed() || HIDDEN.test(envelope.text))
    return 'The text has a hidden character that cannot be sent. Type the passage again instead of pasting it.';
  if (channel === 'sms') return null;
  if (!isExactly(emailSchema, envelope.from))
    return 'The service’s mailbox is not a proper address. Correct it in the service’s settings.';
  if (!isOneCleanLine(envelope.fromName))
    return 'The service’s name has a line break or a hidden character. Correct it in the service’s settings.';
  if (!isOneCleanLine(envelope.subject))
    return 'The subject has a line break or a hidden character. Type it again on one line.';
  return null;
}
