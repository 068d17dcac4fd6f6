import type { SendOutcome } from '../send-adapter';
import type { SmtpFailure } from './smtp-failure';
import { smtpSentence } from './smtp-sentences';

/** Wrong passwords are tried slowly: servers lock accounts that guess. */
const AFTER_SIGN_IN = 15 * 60;
/** What greylisting servers usually ask for. */
const AFTER_DEFERRAL = 5 * 60;

/**
 * - A reply of the server decides where there is one: 4xx and 503 are `later`, 5xx are `refused`.
 * - No reply before the mail was handed over: `later`, because a mail without its final dot is thrown away (RFC 5321).
 * - No reply after it: `unknown`.
 * - A sign-in or connection that fails is `later`, even for good reasons: the message is right and the settings are
 *   not, so it waits in the outbox until somebody has put them right.
 */
export function smtpOutcome(failure: SmtpFailure): SendOutcome {
  const sentence = smtpSentence(failure);
  if (failure.step === 'signing-in') return { kind: 'later', sentence, waitSeconds: AFTER_SIGN_IN };
  if (failure.step === 'connecting') return { kind: 'later', sentence };
  if (failure.permanent) return { kind: 'refused', sentence };
  if (failure.temporary) return { kind: 'later', sentence, waitSeconds: AFTER_DEFERRAL };
  return failure.step === 'handed-over' ? { kind: 'unknown', sentence } : { kind: 'later', sentence };
}
