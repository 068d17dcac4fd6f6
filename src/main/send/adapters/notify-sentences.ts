import { errorKinds, errorWords, isNotifyError } from './notify-answers';
import type { NotifyReply } from './notify-line';
import { GOVUK_NOTIFY, networkSentence } from './sentences';

export type NotifyAnswer = Extract<NotifyReply, { kind: 'answer' }>;

const NOT_NOTIFY =
  'What answers at that address is not GOV.UK Notify. Check the address in Settings, and that no sign-in page of the network is in the way.';

/** Wording that GOV.UK Notify uses today, and what it means for staff; anything else falls to the last line. */
const REFUSALS: readonly (readonly [RegExp, string])[] = [
  [
    /phone_number/iu,
    'GOV.UK Notify does not take this number. Check it with the person and correct the contact point.',
  ],
  [
    /international/iu,
    'GOV.UK Notify is not set up for numbers outside the UK. Use a UK mobile number or another way.',
  ],
  [
    /character count|longer than|too long/iu,
    'The text is longer than GOV.UK Notify takes, which is 918 characters. Shorten it and send it again.',
  ],
  [
    /team-only|trial mode/iu,
    'GOV.UK Notify lets this account text its own team only. Ask IT for a live service and a live key.',
  ],
  [
    /personalisation/iu,
    'The template in GOV.UK Notify has other fields than ((message)). Ask IT to give it this one field alone.',
  ],
  [
    /template/iu,
    'GOV.UK Notify does not have the template that is entered in Settings. Correct its ID, then send the text again.',
  ],
  [
    /not allowed to send/iu,
    'This account of GOV.UK Notify may not send texts. Ask IT to switch them on there.',
  ],
];

function refused(words: string): string {
  return (
    REFUSALS.find(([wording]) => wording.test(words))?.[1] ??
    'GOV.UK Notify refused the text as it is. Test the connection in Settings, or ask IT why.'
  );
}

function notAllowedIn(words: string): string {
  if (/clock|expired/iu.test(words))
    return 'The clock of this computer is more than 30 seconds off, so GOV.UK Notify refused the sign-in. Set the clock, then try again.';
  if (/revoked/iu.test(words))
    return 'The API key was revoked in GOV.UK Notify. Ask IT for a new one and enter it in Settings.';
  return 'GOV.UK Notify refused the API key. Check in Settings that the whole key was copied and is still in use.';
}

function limited(kinds: readonly string[]): string {
  if (kinds.includes('TooManyRequestsError'))
    return 'The day’s limit of texts in GOV.UK Notify is used up. They go on tomorrow, or ask IT for a higher limit.';
  if (kinds.includes('RateLimitError'))
    return 'GOV.UK Notify takes no more texts this minute. They stay in the outbox and go in turn.';
  return 'This number got many texts in the last hour, so GOV.UK Notify takes no more for it now. It goes in an hour; phone if that is too late.';
}

/** What an answer other than success means and what to do. Nothing of the answer itself is in it. */
export function answerSentence(answer: NotifyAnswer): string {
  const words = errorWords(answer.body);
  if (answer.status === 407) return networkSentence('proxy', GOVUK_NOTIFY);
  if (answer.status >= 500)
    return 'GOV.UK Notify has a fault of its own at the moment. Try again in a few minutes.';
  if (!isNotifyError(answer.body)) return NOT_NOTIFY;
  if (answer.status === 401 || answer.status === 403) return notAllowedIn(words);
  if (answer.status === 429) return limited(errorKinds(answer.body));
  if (answer.status === 400) return refused(words);
  return NOT_NOTIFY;
}
