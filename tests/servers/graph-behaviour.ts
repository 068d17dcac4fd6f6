/**
 * How Graph treats what comes. `keep-…` has done what was asked although the asker is not told so; `keep-late` does it
 * when the peer is told to, minutes later perhaps. `wrong-name` and `expired` show another certificate.
 */
export type GraphBehaviour =
  | 'accept'
  | 'slow'
  | 'hang'
  | 'hang-up'
  | 'keep-and-hang'
  | 'keep-and-hang-up'
  | 'keep-and-fail'
  | 'keep-late'
  | 'throttle'
  | 'unavailable'
  | 'fail'
  | 'gateway-fails'
  | 'access-denied'
  | 'send-as-denied'
  | 'no-mailbox'
  | 'refuse-recipient'
  | 'too-large'
  | 'mailbox-full'
  | 'lie'
  | 'sign-in-page'
  | 'redirect'
  | 'wrong-name'
  | 'expired';

/** The step that a behaviour is about; `any` is every request. */
export type GraphStep =
  | 'any'
  | 'find'
  | 'create'
  | 'attach'
  | 'address'
  | 'send'
  // Of the mails that arrive: what is new, a mail as it came, where it lies, its deletion.
  | 'look'
  | 'mime'
  | 'place'
  | 'remove';

/** What a behaviour answers instead of doing what was asked. */
export const ANSWERS: Partial<Record<GraphBehaviour, { status: number; code: string; retryAfter?: number }>> =
  {
    throttle: { status: 429, code: 'ApplicationThrottled', retryAfter: 7 },
    unavailable: { status: 503, code: 'serviceNotAvailable', retryAfter: 11 },
    fail: { status: 500, code: 'ErrorInternalServerError' },
    'keep-and-fail': { status: 504, code: 'timeout' },
    'gateway-fails': { status: 502, code: '' },
    'access-denied': { status: 403, code: 'ErrorAccessDenied' },
    'send-as-denied': { status: 403, code: 'ErrorSendAsDenied' },
    'no-mailbox': { status: 404, code: 'ErrorInvalidUser' },
    'refuse-recipient': { status: 400, code: 'ErrorInvalidRecipients' },
    'too-large': { status: 413, code: 'ErrorMessageSizeExceeded' },
    'mailbox-full': { status: 403, code: 'ErrorQuotaExceeded' },
  };

/** The behaviours in which what was asked is done all the same, now. */
export const KEPT: ReadonlySet<GraphBehaviour> = new Set([
  'accept',
  'slow',
  'keep-and-hang',
  'keep-and-hang-up',
  'keep-and-fail',
  'lie',
]);
