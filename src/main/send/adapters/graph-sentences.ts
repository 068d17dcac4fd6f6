import type { GraphReply } from './graph-line';
import { MICROSOFT_365, networkSentence } from './sentences';

export const MAY_HAVE_GONE =
  'The connection was lost after the email was handed over, so it may have been sent. Plainword asks Microsoft 365 before anything is sent again.';
export const UNCLEAR =
  'Microsoft 365 did not say clearly whether it took the email, so it may have been sent. Plainword asks there before anything is sent again.';
export const TWO_DRAFTS =
  'The service’s mailbox has several drafts of this one email. Look into its Drafts folder, delete all but one there, and Plainword goes on by itself.';
export const NOT_GRAPH =
  'What answered is not Microsoft Graph. Check its address in Settings, and that no sign-in page of the network answers in its place.';

const SIGN_IN =
  'Microsoft 365 did not accept the sign-in. Open Settings, Microsoft 365, and sign in again; if it goes on, tell IT.';
const NO_MAILBOX =
  'Microsoft 365 has no mailbox at the service’s address. Check the mailbox in the service’s settings, or ask IT.';
const NO_ACCESS =
  'The account that is signed in may not open the service’s mailbox. Ask IT for full access to it, and for consent to Mail.ReadWrite.Shared.';

/** Graph's error codes that tell more than the status. */
const BY_CODE: Readonly<Record<string, string>> = {
  ErrorSendAsDenied:
    'The account that is signed in may not send as the service’s mailbox. Ask IT for the right to send as it.',
  ErrorAccessDenied: NO_ACCESS,
  Authorization_RequestDenied: NO_ACCESS,
  MailboxNotEnabledForRESTAPI: NO_MAILBOX,
  MailboxNotSupportedForRESTAPI: NO_MAILBOX,
  ErrorInvalidUser: NO_MAILBOX,
  ErrorNonExistentMailbox: NO_MAILBOX,
  ErrorInvalidRecipients:
    'Microsoft 365 refused this address: it may be misspelt or closed. Check it with the person by phone and correct the contact point.',
  ErrorMessageSizeExceeded:
    'The email with its files is larger than Microsoft 365 takes. Take a file out, or send it by file transfer.',
  ErrorQuotaExceeded:
    'The service’s mailbox is full, so it cannot send. Clear old mail out of it; the email stays in the outbox.',
  ErrorExceededMessageLimit:
    'The service’s mailbox has sent all it may for now. The email stays in the outbox and goes later.',
};

/** What an answer that is no yes means, in one sentence that holds nothing of the answer's own words. */
export function graphSentence(reply: GraphReply): string {
  if (reply.kind === 'fault') return networkSentence(reply.fault, MICROSOFT_365);
  if (reply.kind === 'no-token') return reply.sentence;
  const { status, code } = reply;
  const known = BY_CODE[code];
  if (known !== undefined) return known;
  if (status === 401) return SIGN_IN;
  if (status === 403) return NO_ACCESS;
  if (status === 404) return code === 'ErrorItemNotFound' ? UNCLEAR : NO_MAILBOX;
  if (status === 413) return BY_CODE['ErrorMessageSizeExceeded'] ?? UNCLEAR;
  if (status === 429)
    return 'Microsoft 365 asks to wait: this mailbox was used a lot just now. The email stays in the outbox and goes by itself.';
  if (status >= 500)
    return 'Microsoft 365 is not able to answer at the moment. The email stays in the outbox and is tried again.';
  if (code === '' || (status >= 300 && status < 400)) return NOT_GRAPH;
  return 'Microsoft 365 refused the email as it is. Look at its subject, words and files, or ask IT why.';
}
