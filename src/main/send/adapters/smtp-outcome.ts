import type { NotDelivered } from '../../../domain/messages/delivery';
import type { SendOutcome } from '../send-adapter';
import type { SmtpFailure } from './smtp-failure';
import { smtpSentence } from './smtp-sentences';

/** Wrong passwords are tried slowly: servers lock accounts that guess. */
const AFTER_SIGN_IN = 15 * 60;
/** What greylisting servers usually ask for. */
const AFTER_DEFERRAL = 5 * 60;

/** What a refusal says of the contact point: enhanced codes (RFC 3463) first, then the reply to `RCPT TO` itself. */
function whyRefused({ command, enhanced, reply, tooLong }: SmtpFailure): NotDelivered | null {
  if (tooLong) return null;
  if (enhanced === '5.2.2') return 'not-reachable-now';
  // No such mailbox, domain or syntax; moved; closed. 5.7.x is about rights and content, and says nothing of them.
  if (['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1'].includes(enhanced))
    return 'wrong-contact-point';
  if (command !== 'RCPT TO') return null;
  if (enhanced === '' && [550, 551, 553].includes(reply)) return 'wrong-contact-point';
  return enhanced === '' && reply === 552 ? 'not-reachable-now' : null;
}

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
  if (failure.permanent) {
    const why = whyRefused(failure);
    return why === null ? { kind: 'refused', sentence } : { kind: 'refused', sentence, why };
  }
  if (failure.temporary) return { kind: 'later', sentence, waitSeconds: AFTER_DEFERRAL };
  return failure.step === 'handed-over' ? { kind: 'unknown', sentence } : { kind: 'later', sentence };
}
