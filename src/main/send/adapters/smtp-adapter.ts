import type { SendAdapter } from '../send-adapter';
import { envelopeFault } from './envelope-check';
import { isLoopback, ONLY_THIS_COMPUTER, type Reach } from './reach';
import { SmtpFailure } from './smtp-failure';
import { buildMail, messageId } from './smtp-mail';
import { smtpOutcome } from './smtp-outcome';
import { smtpSentence } from './smtp-sentences';
import { openSession, SMTP_TIMES, type SmtpAccount, type SmtpTimes } from './smtp-session';

export interface SmtpSurroundings {
  /** PEM certificates that count beside Node's own. */
  readonly certificates: readonly string[];
  readonly reach: Reach;
  /** Only tests set it. */
  readonly times?: Partial<SmtpTimes>;
}

const CANNOT_ASK =
  'A mail server cannot be asked about an email afterwards. Ask the person or IT whether it arrived before you send it again.';
const FAILED_HERE =
  'The email could not be put together on this computer, so it was not sent. Try again; if it goes on, tell IT.';

/**
 * Email by SMTP submission: one connection, one mail and one recipient each time (P8, P13), always over TLS with a
 * checked certificate. An empty `user` signs in nowhere, as relays want it.
 */
export function createSmtpAdapter(account: SmtpAccount, surroundings: SmtpSurroundings): SendAdapter {
  const times = { ...SMTP_TIMES, ...surroundings.times };
  const outOfReach = surroundings.reach === 'loopback' && !isLoopback(account.host);
  const open = () => openSession(account, surroundings.certificates, times);

  return {
    carrier: 'smtp',
    channel: 'email',

    async send(envelope) {
      if (outOfReach) return { kind: 'later', sentence: ONLY_THIS_COMPUTER };
      const fault = envelopeFault(envelope, 'email');
      if (fault !== null) return { kind: 'refused', sentence: fault };
      let mail: Buffer;
      try {
        mail = await buildMail(envelope);
      } catch {
        return { kind: 'refused', sentence: FAILED_HERE };
      }
      try {
        const session = await open();
        const serverId = await session.deliver(envelope.from, envelope.to, mail);
        session.leave();
        return { kind: 'sent', providerId: serverId ?? messageId(envelope), from: envelope.from };
      } catch (error) {
        // The session throws nothing else; if it ever does, the careful reading is that the mail may have gone.
        const failure = error instanceof SmtpFailure ? error : new SmtpFailure('handed-over', error);
        return smtpOutcome(failure);
      }
    },

    lookUp: () => Promise.resolve({ kind: 'cannot-ask', sentence: CANNOT_ASK }),

    async test() {
      if (outOfReach) return { ok: false, sentence: ONLY_THIS_COMPUTER };
      try {
        const session = await open();
        session.leave();
        return {
          ok: true,
          sentence:
            account.user === ''
              ? 'Connected to the mail server over TLS. It was not asked to sign in, because no user name is entered.'
              : 'Connected to the mail server over TLS and signed in.',
        };
      } catch (error) {
        const failure = error instanceof SmtpFailure ? error : new SmtpFailure('connecting', error);
        return { ok: false, sentence: smtpSentence(failure) };
      }
    },
  };
}
