import { MAIL_SERVER, MAY_HAVE_BEEN_SENT, networkSentence } from './sentences';
import type { SmtpFailure, SmtpStep } from './smtp-failure';

function connecting(failure: SmtpFailure): string {
  if (failure.command === 'STARTTLS')
    return 'The mail server offers no secure connection at this port, so nothing was sent to it. Choose “TLS from the start” with port 465 in Settings, or ask IT.';
  if (failure.timeoutType === 'CONNECT_TIMEOUT') return networkSentence('no-way-there', MAIL_SERVER);
  if (failure.timeoutType === 'GREETING_TIMEOUT')
    return 'Something answers at that port but stays silent. For port 465 choose “TLS from the start” in Settings, for port 587 “STARTTLS”; otherwise ask IT whether a firewall is in the way.';
  if (failure.reply >= 400)
    return 'The mail server is there but takes no mail from this computer at the moment. Try again in a few minutes; if it goes on, ask IT.';
  if (failure.code === 'EPROTOCOL')
    return 'What answers at that name and port is not a mail server. Check both in Settings with IT.';
  return networkSentence(failure.fault, MAIL_SERVER);
}

function signingIn(failure: SmtpFailure): string {
  if (failure.code === 'ENOAUTH')
    return 'The mail server takes no sign-in at this port. Leave the user name empty if IT says it needs none, or ask IT for the right port.';
  if (failure.command === 'AUTH XOAUTH2' && !failure.temporary && failure.reply > 0)
    return 'The mail server did not accept the sign-in at Microsoft. Sign in again under Settings, Microsoft 365; if it goes on, ask IT for the permission SMTP.Send and for authenticated SMTP on this mailbox.';
  // 5.7.139 is Exchange Online with its basic authentication off; 504 and 534 are other servers' words for the same.
  if (failure.enhanced === '5.7.139' || failure.reply === 504 || failure.reply === 534)
    return 'The mail server no longer takes a user name and password from programs. Ask IT for a relay account or another mail server.';
  if (failure.temporary)
    return 'The mail server could not check the sign-in at the moment. Try again in a few minutes.';
  if (failure.code === 'EAUTH')
    return 'The mail server refused the user name or password. Correct them in Settings before the next try, because some servers lock an account after several wrong ones.';
  return networkSentence(failure.fault, MAIL_SERVER);
}

function recipient(failure: SmtpFailure): string {
  if (failure.enhanced.endsWith('.2.2'))
    return 'The person’s mailbox is full, so the email was not taken. Use another way that the person agreed to.';
  if (failure.temporary)
    return 'The mail server asks to wait before it takes email for this address. The email stays in the outbox and is tried again.';
  if (failure.enhanced.startsWith('5.7.'))
    return 'The mail server does not let this account send to that address. Ask IT to allow email to outside addresses.';
  return 'The mail server refused this address: it may be misspelt or closed. Check it with the person by phone and correct the contact point.';
}

function message(failure: SmtpFailure): string {
  if (failure.tooLong || failure.reply === 552 || failure.enhanced.endsWith('.3.4'))
    return 'The email is longer than the mail server takes. Shorten it and send it again.';
  if (failure.temporary)
    return 'The mail server cannot take the email at the moment. It stays in the outbox and is tried again.';
  return 'The mail server refused the email because of what is in it or of its own rules. Look at the wording and links, or ask IT why.';
}

function addressing(failure: SmtpFailure): string {
  if (failure.tooLong) return message(failure);
  if (failure.reply === 0) return networkSentence(failure.fault, MAIL_SERVER);
  if (failure.reply === 530)
    return 'The mail server wants a sign-in before it takes email. Enter the user name and password in Settings.';
  if (failure.command === 'RCPT TO') return recipient(failure);
  if (failure.command === 'MAIL FROM') {
    return failure.temporary
      ? message(failure)
      : 'The mail server does not let this account send as the service’s mailbox. Ask IT for the right to send as it.';
  }
  return message(failure);
}

const handedOver = (failure: SmtpFailure): string =>
  failure.reply >= 400 ? message(failure) : MAY_HAVE_BEEN_SENT.email;

const BY_STEP = {
  connecting,
  'signing-in': signingIn,
  addressing,
  'handed-over': handedOver,
} satisfies Record<SmtpStep, (failure: SmtpFailure) => string>;

/** What failed and what to do next, in one thought, for the outbox and for the connection test. */
export function smtpSentence(failure: SmtpFailure): string {
  return BY_STEP[failure.step](failure);
}
