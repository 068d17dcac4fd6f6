import { v7 as uuid } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createSmtpAdapter } from '../../../../../src/main/send/adapters/smtp-adapter';
import type { SmtpAccount } from '../../../../../src/main/send/adapters/smtp-sign-in';
import type { Envelope, SendAdapter } from '../../../../../src/main/send/send-adapter';
import { makeCertificates, type Certificates } from '../../../../servers/certificates';
import { startSmtpPeer, type SmtpPeer } from '../../../../servers/smtp-peer';
import { saying } from './adapter-suite';

const MAILBOX = 'clinic@trust.example.org';
const PERSON = 'r.shah@trust.example.org';

const envelope = (): Envelope => ({
  reference: uuid(),
  channel: 'email',
  from: MAILBOX,
  fromName: 'Community Clinic',
  to: 'sam.taylor@example.com',
  subject: 'Your appointment',
  text: 'Your appointment is on Tuesday 3 June at 2pm.',
  files: [],
  template: null,
});

const nobody = () => Promise.resolve({ kind: 'none', sentence: 'Sign in again.', ended: true } as const);

let certificates: Certificates;
let peer: SmtpPeer;
const shown: string[] = [];

beforeAll(async () => {
  certificates = await makeCertificates();
  peer = await startSmtpPeer({
    certificates,
    security: 'starttls',
    user: 'nobody',
    password: 'none',
    tokenIsFor: (user, token) => {
      shown.push(token);
      return [MAILBOX, PERSON].includes(user) && token.startsWith('good');
    },
  });
});
afterAll(() => peer.stop());
afterEach(() => peer.behave('accept'));

function adapter(token: SmtpAccount['token'], user = MAILBOX): SendAdapter {
  return createSmtpAdapter(
    {
      host: 'localhost',
      port: peer.port,
      security: 'starttls',
      user,
      password: 'never-shown',
      signIn: 'microsoft',
      perMinute: 30,
      ...(token && { token }),
    },
    {
      certificates: [certificates.ca],
      reach: 'loopback',
      proxyFor: () => Promise.resolve(null),
      times: { connect: 2000, greeting: 600, silence: 900, whole: 4000, leave: 100 },
    },
  );
}
const held = (token: string) => () => Promise.resolve({ kind: 'token', token, user: PERSON } as const);

describe('email by a mail server that is signed in to with an account at Microsoft', () => {
  it('shows the token and never the password', async () => {
    const before = peer.received.length;
    expect((await adapter(held('good-1')).send(envelope())).kind).toBe('sent');
    expect(peer.received.slice(before)).toMatchObject([{ user: MAILBOX, secure: true, from: MAILBOX }]);
    expect(await adapter(held('good-1')).test()).toEqual({ ok: true, sentence: saying('signed in') });
    expect(shown).not.toContain('never-shown');
  });

  it('signs in as the person where no mailbox is entered as the user name', async () => {
    await adapter(held('good-2'), '').send(envelope());
    expect(peer.received.at(-1)?.user).toBe(PERSON);
  });

  it('tries a fresh token once when the kept one was refused', async () => {
    const renewals: boolean[] = [];
    const token = (renew: boolean) => {
      renewals.push(renew);
      return Promise.resolve({ kind: 'token', token: renew ? 'good-3' : 'old', user: PERSON } as const);
    };
    expect((await adapter(token).send(envelope())).kind).toBe('sent');
    expect(renewals).toEqual([false, true]);
  });

  it('waits and says what to ask for when the server does not take the account', async () => {
    const outcome = await adapter(held('bad')).send(envelope());
    expect(outcome).toMatchObject({ kind: 'later', sentence: saying('SMTP.Send') });
    expect(outcome).toMatchObject({ sentence: saying('Sign in again') });
  });

  it('waits, with everything else by it, while nobody is signed in', async () => {
    expect(await adapter(nobody).send(envelope())).toMatchObject({
      kind: 'later',
      sentence: 'Sign in again.',
      slowDown: true,
    });
    expect(await adapter(nobody).test()).toEqual({ ok: false, sentence: 'Sign in again.' });
  });

  it('is asked again later when the server could not check just now', async () => {
    peer.behave('sign-in-later');
    expect(await adapter(held('good-4')).send(envelope())).toMatchObject({
      kind: 'later',
      sentence: saying('could not check'),
    });
  });
});
