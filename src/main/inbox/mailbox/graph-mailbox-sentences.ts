import type { GraphReply } from '../../send/adapters/graph-line';
import { NOT_GRAPH } from '../../send/adapters/graph-sentences';
import { MICROSOFT_365, networkSentence } from '../../send/adapters/sentences';

export const STILL_THERE =
  'Microsoft 365 said that it deleted the mail, but the mail still lies there. Delete it by hand and tick it off.';
export const NOT_DELETED =
  'Microsoft 365 did not delete the mail, so it stays where it is. Try again later, or delete it by hand and tick it off.';
export const NOT_GIVEN =
  'Microsoft 365 does not give out one of the mails. Look at it in the mailbox itself; Plainword goes on with the others and tries it again.';

const NO_ACCESS =
  'The account that is signed in may not open the shared mailbox. Ask IT for full access to it, and for consent to Mail.ReadWrite.Shared.';
const NO_MAILBOX = 'Microsoft 365 has no mailbox at this address. Check it in Settings, or ask IT.';

const BY_CODE: Readonly<Record<string, string>> = {
  ErrorAccessDenied: NO_ACCESS,
  Authorization_RequestDenied: NO_ACCESS,
  MailboxNotEnabledForRESTAPI: NO_MAILBOX,
  MailboxNotSupportedForRESTAPI: NO_MAILBOX,
  ErrorInvalidUser: NO_MAILBOX,
  ErrorNonExistentMailbox: NO_MAILBOX,
};

/** What an answer that is no yes means, in one sentence that holds nothing of the answer's own words. */
export function graphMailboxSentence(reply: GraphReply): string {
  if (reply.kind === 'fault') return networkSentence(reply.fault, MICROSOFT_365);
  if (reply.kind === 'no-token') return reply.sentence;
  const { status, code } = reply;
  const known = BY_CODE[code];
  if (known !== undefined) return known;
  if (status === 401)
    return 'Microsoft 365 did not accept the sign-in. Open Settings, Microsoft 365, and sign in again; if it goes on, tell IT.';
  if (status === 403) return NO_ACCESS;
  if (status === 404) return NO_MAILBOX;
  if (status === 429)
    return 'Microsoft 365 asks to wait, because this mailbox was used a lot just now. Plainword looks again by itself.';
  if (status >= 500)
    return 'Microsoft 365 is not able to answer at the moment. Plainword looks again by itself.';
  if (code === '' || (status >= 300 && status < 400)) return NOT_GRAPH;
  return 'Microsoft 365 refused what Plainword asked of the mailbox. Try again in a few minutes; if it goes on, tell IT.';
}
