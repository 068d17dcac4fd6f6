import type { SendOutcome } from '../send-adapter';
import { errorKinds, isNotifyError, takenSchema } from './notify-answers';
import type { NotifyReply } from './notify-line';
import { answerSentence, type NotifyAnswer } from './notify-sentences';
import { nothingLeft } from './network-fault';
import { GOVUK_NOTIFY, MAY_HAVE_BEEN_SENT, networkSentence } from './sentences';

const UNSURE =
  'GOV.UK Notify did not say clearly whether it took the text, so it may have been sent. Plainword asks there before anything is sent again.';

/** Long enough for someone to read the sentence and correct the key. */
const AFTER_WRONG_KEY = 5 * 60;
/** The minute's limit rolls: a little later there is room again. GOV.UK Notify says no time of its own. */
const AFTER_MINUTE_LIMIT = 15;
/** The day's limit ends at midnight; IT may have it raised before. */
const AFTER_DAY_LIMIT = 60 * 60;
/** A limit of one number ends with the hour. */
const AFTER_NUMBER_LIMIT = 60 * 60;

/**
 * - 201 with an id of its own and our reference: `sent`. Any other 2xx, or a 201 that can't be read: `unknown`.
 * - 400 from GOV.UK Notify: `refused`; it answers so before it keeps anything.
 * - 429: `later`. The limits of a minute and of a day are everybody's; any other kind is about this one text.
 * - 401, 403, other 4xx and redirects: `later`; nothing was kept, and settings or time can put it right.
 * - 5xx: `unknown`. GOV.UK Notify says to send again, but a gateway may give up on a request that was taken behind it,
 *   and asking by reference costs one call where a second text would cost trust.
 * - No answer: `later` when the connection was never made, else `unknown`.
 */
export function notifyOutcome(reply: NotifyReply, reference: string, senderNumber: string): SendOutcome {
  if (reply.kind === 'fault') {
    return nothingLeft(reply.fault)
      ? { kind: 'later', sentence: networkSentence(reply.fault, GOVUK_NOTIFY) }
      : { kind: 'unknown', sentence: MAY_HAVE_BEEN_SENT.sms };
  }
  const { status } = reply;
  if (status >= 200 && status < 300) {
    const taken = takenSchema.safeParse(reply.body);
    if (status !== 201 || !taken.success || (taken.data.reference ?? reference) !== reference)
      return { kind: 'unknown', sentence: UNSURE };
    return { kind: 'sent', providerId: taken.data.id, from: taken.data.content?.from_number || senderNumber };
  }
  if (status >= 500) return { kind: 'unknown', sentence: UNSURE };
  const sentence = answerSentence(reply);
  if (status === 400 && isNotifyError(reply.body)) return { kind: 'refused', sentence };
  if (status === 401 || status === 403) return { kind: 'later', sentence, waitSeconds: AFTER_WRONG_KEY };
  if (status === 429) return { kind: 'later', sentence, ...restAfter(reply) };
  return { kind: 'later', sentence };
}

/** How long to wait after a 429, and whether everything waits with it. Read from the kind of error alone. */
function restAfter(reply: NotifyAnswer): { waitSeconds: number; slowDown?: true } {
  const kinds = errorKinds(reply.body);
  if (kinds.includes('TooManyRequestsError'))
    return { waitSeconds: reply.retryAfter ?? AFTER_DAY_LIMIT, slowDown: true };
  // What has no kind came from something on the way, which asks for less of everything.
  if (kinds.length === 0 || kinds.includes('RateLimitError'))
    return { waitSeconds: reply.retryAfter ?? AFTER_MINUTE_LIMIT, slowDown: true };
  return { waitSeconds: reply.retryAfter ?? AFTER_NUMBER_LIMIT };
}
