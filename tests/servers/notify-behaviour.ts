import type { NotifyError } from './notify-token';

/**
 * How the server treats what comes. `keep-…` has taken the text although the sender is not told so; `keep-late` takes it
 * only some time after the sender lost patience. `fail`, `hang` and the limits are about texts that are sent; the rest,
 * from `hang-up` on, about every request.
 */
export type NotifyBehaviour =
  | 'accept'
  | 'slow'
  | 'keep-and-hang-up'
  | 'keep-and-hang'
  | 'keep-and-fail'
  | 'keep-late'
  | 'hang'
  | 'fail'
  | 'lie'
  | 'minute-limit'
  | 'day-limit'
  | 'other-limit'
  | 'trial-mode'
  | 'hang-up'
  | 'silent'
  | 'gateway-fails'
  | 'sign-in-page'
  | 'proxy-page'
  | 'redirect'
  | 'clock-apart';

/** What a behaviour is told beside its name. */
export interface BehaviourOptions {
  /** `keep-late`: how long after the request the text is taken, in milliseconds. */
  readonly lateMs?: number;
  /** The `Retry-After` of limits and gateways: seconds, or a date as HTTP writes it. */
  readonly retryAfter?: number | string;
  /** For so many requests; then `accept` again. */
  readonly times?: number;
}

/** Behaviours after which the server has the text at once. */
export const KEPT: ReadonlySet<NotifyBehaviour> = new Set([
  'accept',
  'slow',
  'keep-and-hang-up',
  'keep-and-hang',
  'keep-and-fail',
]);

const failed: NotifyError = { status: 500, error: 'Exception', message: 'Internal server error' };

/** The errors by which texts are refused. */
export const ERRORS: Partial<Record<NotifyBehaviour, NotifyError>> = {
  fail: failed,
  'keep-and-fail': failed,
  'minute-limit': {
    status: 429,
    error: 'RateLimitError',
    message: 'Exceeded rate limit for key type LIVE of 3000 requests per 60 seconds',
  },
  'day-limit': {
    status: 429,
    error: 'TooManyRequestsError',
    message: 'Exceeded send limits (sms: 250000) for today',
  },
  'other-limit': {
    status: 429,
    error: 'TooManyForRecipientError',
    message: 'Exceeded the number of texts to this recipient in an hour',
  },
  'trial-mode': {
    status: 400,
    error: 'BadRequestError',
    message: 'Can’t send to this recipient when service is in trial mode',
  },
};

/** Pages that something on the way shows in place of the server's answer. */
export const PAGES: Partial<Record<NotifyBehaviour, { status: number; html: string }>> = {
  'gateway-fails': { status: 502, html: '<h1>Bad Gateway</h1>' },
  'sign-in-page': { status: 200, html: '<h1>Guest network</h1>' },
  'proxy-page': { status: 403, html: '<h1>This site was blocked by your organisation</h1>' },
};
