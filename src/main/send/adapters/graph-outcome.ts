import type { SendOutcome } from '../send-adapter';
import type { GraphReply } from './graph-line';
import { graphSentence, MAY_HAVE_GONE, UNCLEAR } from './graph-sentences';
import { nothingLeft } from './network-fault';

/** Long enough for someone to read the sentence and put a right or an account in order. */
const AFTER_RIGHTS = 15 * 60;
const AFTER_SIGN_IN = 60;
const AFTER_LIMIT = 60;

/** Codes by which Graph says no to this very message, for good. */
const REFUSED: ReadonlySet<string> = new Set([
  'ErrorInvalidRecipients',
  'ErrorMessageSizeExceeded',
  'ErrorInvalidRequest',
  'ErrorInvalidPropertySet',
  'ErrorSubmissionQuotaExceeded',
  'RequestBodyRead',
]);
/** The message is right, and the mailbox is not in a state to send it. */
const WAITS: ReadonlySet<string> = new Set(['ErrorQuotaExceeded', 'ErrorExceededMessageLimit']);

type Answer = Extract<GraphReply, { kind: 'answer' }>;

function answered(reply: Answer): SendOutcome {
  const { status, code, retryAfter } = reply;
  const sentence = graphSentence(reply);
  const wait = (usual: number): SendOutcome => ({
    kind: 'later',
    sentence,
    waitSeconds: retryAfter ?? usual,
  });
  if (status === 429 || (status === 503 && retryAfter !== null))
    return { kind: 'later', sentence, waitSeconds: retryAfter ?? AFTER_LIMIT, slowDown: true };
  if (WAITS.has(code)) return wait(AFTER_RIGHTS);
  if (code === 'ErrorInvalidRecipients') return { kind: 'refused', sentence, why: 'wrong-contact-point' };
  if (REFUSED.has(code) || status === 413) return { kind: 'refused', sentence };
  if (status === 401 || status === 403 || status === 404) return wait(AFTER_RIGHTS);
  if (status === 400 && code !== '') return { kind: 'refused', sentence };
  return { kind: 'later', sentence, ...(retryAfter !== null && { waitSeconds: retryAfter }) };
}

/**
 * What a step before the sending came to: whatever failed, nothing was sent.
 * No token is `later` for everything that goes by Microsoft, until somebody has signed in.
 */
export function outcomeBefore(reply: GraphReply): SendOutcome {
  if (reply.kind === 'answer') return answered(reply);
  const sentence = graphSentence(reply);
  return reply.kind === 'no-token' && reply.ended
    ? { kind: 'later', sentence, waitSeconds: AFTER_SIGN_IN, slowDown: true }
    : { kind: 'later', sentence };
}

/**
 * What the sending itself came to.
 * - 202: `sent`. Any other 2xx or 3xx, and 404 (the draft is not there any more): `unknown`.
 * - 429 and other 4xx: nothing was taken. 5xx: `unknown`, as a gateway may give up on what is done behind it.
 * - No answer: `later` when the connection was never made, else `unknown`.
 */
export function outcomeOfSending(reply: GraphReply, id: string, from: string): SendOutcome {
  if (reply.kind === 'no-token') return outcomeBefore(reply);
  if (reply.kind === 'fault')
    return nothingLeft(reply.fault) ? outcomeBefore(reply) : { kind: 'unknown', sentence: MAY_HAVE_GONE };
  const { status } = reply;
  if (status === 202) return { kind: 'sent', providerId: id, from };
  const said = status >= 400 && status < 500 && status !== 404 && reply.code !== '';
  return said || status === 429 ? answered(reply) : { kind: 'unknown', sentence: UNCLEAR };
}
