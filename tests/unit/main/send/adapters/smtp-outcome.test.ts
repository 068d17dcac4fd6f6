import { describe, expect, it } from 'vitest';
import { SmtpFailure, type SmtpStep } from '../../../../../src/main/send/adapters/smtp-failure';
import { smtpOutcome } from '../../../../../src/main/send/adapters/smtp-outcome';
import { saying } from './adapter-suite';

const ADDRESS = 'sam.taylor@example.com';

describe('what became of an email', () => {
  it.each([
    ['connecting', '554 no service here', 'later', 'takes no mail'],
    ['signing-in', '535 5.7.8 no', 'later', 'user name or password'],
    ['signing-in', '534 5.7.9 application password required', 'later', 'no longer takes'],
    ['addressing', `550 5.1.1 <${ADDRESS}> unknown`, 'refused', 'refused this address'],
    ['addressing', `550 ${ADDRESS} unknown`, 'refused', 'refused this address'],
    [
      'addressing',
      `554 5.7.1 <${ADDRESS}>: Relay access denied`,
      'refused',
      'does not let this account send',
    ],
    ['addressing', `452 4.2.2 <${ADDRESS}> over quota`, 'later', 'mailbox is full'],
    ['addressing', '421 4.7.0 too many connections', 'later', 'asks to wait'],
    ['addressing', '503 5.5.1 bad sequence', 'later', 'asks to wait'],
    ['addressing', '530 5.7.57 client not authenticated', 'refused', 'wants a sign-in'],
    ['addressing', '', 'later', 'failed'],
    ['handed-over', '552 5.3.4 message too big', 'refused', 'longer than'],
    ['handed-over', '554 5.7.1 spam', 'refused', 'refused the email'],
    ['handed-over', '451 4.3.0 scanner down', 'later', 'tried again'],
    ['handed-over', '421 4.4.2 closing', 'later', 'tried again'],
    ['handed-over', '', 'unknown', 'may have been sent'],
    ['handed-over', 'hello', 'unknown', 'may have been sent'],
    ['handed-over', '250', 'unknown', 'may have been sent'],
    ['handed-over', '5000 nonsense', 'unknown', 'may have been sent'],
  ] satisfies [SmtpStep, string, string, string][])(
    '%s, answered "%s": %s',
    (step, response, kind, words) => {
      const error = Object.assign(new Error(response), {
        code: step === 'signing-in' ? 'EAUTH' : 'EENVELOPE',
        command: step === 'addressing' ? 'RCPT TO' : 'DATA',
        response,
      });
      const outcome = smtpOutcome(new SmtpFailure(step, error));
      expect(outcome).toMatchObject({ kind, sentence: saying(words) });
      expect(JSON.stringify(outcome)).not.toContain(ADDRESS);
    },
  );

  it('is refused when the mail is longer than the server said it takes', () => {
    const failure = new SmtpFailure('addressing', { code: 'EMESSAGE', command: 'MAIL FROM' });
    expect(smtpOutcome(failure)).toEqual({ kind: 'refused', sentence: saying('longer than') });
  });

  it('keeps nothing of the server’s words in the failure itself', () => {
    const failure = new SmtpFailure('addressing', { response: `550 5.1.1 <${ADDRESS}> unknown` });
    expect(JSON.stringify(Object.entries(failure)) + failure.message + String(failure.stack)).not.toContain(
      ADDRESS,
    );
    expect(failure).toMatchObject({ name: 'SmtpFailure', reply: 550, enhanced: '5.1.1', permanent: true });
  });
});
