import { MAIL_SERVER, networkSentence } from '../../send/adapters/sentences';
import type { ImapFailure } from './imap-failure';

export const NO_TRASH =
  'The mailbox has no folder for deleted items that Plainword can tell, so the mail stays where it is. Ask IT to mark one as such, or delete the mail by hand and tick it off.';
export const NO_UIDPLUS =
  'The mail server cannot delete one mail without the others that are marked for deletion, so the mail stays where it is. Delete it by hand and tick it off.';
export const READ_ONLY =
  'The account may read the mailbox but not delete in it, so the mail stays where it is. Ask IT for the right to delete, or delete it by hand and tick it off.';
export const REFUSED_TO_DELETE =
  'The mail server did not delete the mail, so it stays where it is. Try again later, or delete it by hand and tick it off.';
export const STILL_THERE =
  'The mail server said that it deleted the mail, but the mail still lies there. Delete it by hand and tick it off.';
export const NOT_TOLD_APART =
  'The mail server has numbered its mails anew and more than one of them may be this one, so nothing was deleted. Delete it by hand and tick it off.';
export const NOT_GIVEN =
  'The mail server does not give out one of the mails. Look at it in the mailbox itself; Plainword goes on with the others and tries it again.';

const ANEW =
  'The mail server refused what Plainword asked. Try again in a few minutes; if it goes on, tell IT.';

function signingIn(failure: ImapFailure, byToken: boolean): string {
  if (['UNAVAILABLE', 'INUSE', 'LIMIT', 'SERVERBUG'].includes(failure.responseCode))
    return 'The mail server could not check the sign-in at the moment. Try again in a few minutes.';
  if (!failure.signInRefused) return networkSentence(failure.fault, MAIL_SERVER);
  return byToken
    ? 'The mail server did not accept the sign-in at Microsoft. Sign in again under Settings, Microsoft 365; if it goes on, ask IT for the permission IMAP.AccessAsUser.All, for IMAP and for full access to this mailbox.'
    : 'The mail server refused the user name or password. Correct them in Settings before the next try, because some servers lock an account after several wrong ones.';
}

function connecting(failure: ImapFailure): string {
  if (failure.noStartTls)
    return 'The mail server offers no secure connection at this port, so nothing was sent to it. Choose “TLS from the start” with port 993 in Settings, or ask IT.';
  if (failure.code === 'GREETING_TIMEOUT')
    return 'Something answers at that port but stays silent. For port 993 choose “TLS from the start” in Settings, for port 143 “STARTTLS”; otherwise ask IT whether a firewall is in the way.';
  if (/^ParserError|^InvalidResponse$|^LineTooLarge$|^MissingTag$|^UnexpectedTag$/u.test(failure.code))
    return 'What answers at that name and port is not a mailbox server (IMAP). Check both in Settings with IT.';
  return networkSentence(failure.fault, MAIL_SERVER);
}

/** What failed and what to do next, in one sentence that holds nothing of the server's own words. */
export function imapSentence(failure: ImapFailure, byToken: boolean): string {
  if (failure.step === 'signing-in') return signingIn(failure, byToken);
  if (failure.step === 'connecting') return connecting(failure);
  if (failure.noSuchFolder)
    return 'The mailbox has no folder of that name. Check the folder in Settings; the usual one is INBOX.';
  if (failure.waitSeconds !== null)
    return 'The mail server asks to wait, because this mailbox was used a lot just now. Plainword looks again by itself.';
  return failure.refused ? ANEW : networkSentence(failure.fault, MAIL_SERVER);
}
