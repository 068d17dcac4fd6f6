import type { SendAdapter } from '../send-adapter';
import { envelopeFault } from './envelope-check';
import { isLoopback, ONLY_THIS_COMPUTER, type Reach } from './reach';
import { SmtpFailure } from './smtp-failure';
import { buildMail, messageId } from './smtp-mail';
import { smtpOutcome } from './smtp-outcome';
import { smtpSentence } from './smtp-sentences';
import { openSession, SMTP_TIMES, type SmtpSession, type SmtpTimes } from './smtp-session';
import { credentialsOf, NoToken, type SmtpAccount } from './smtp-sign-in';

export interface SmtpSurroundings {
  /** PEM certificates that count beside Node's own. */
  readonly certificates: readonly string[];
  readonly reach: Reach;
  /** The proxy that the system has for an address; null for the direct way. */
  readonly proxyFor: (url: string) => Promise<string | null>;
  /** Only tests set it. */
  readonly times?: Partial<SmtpTimes>;
}

const CANNOT_ASK =
  'A mail server cannot be asked about an email afterwards. Ask the person or IT whether it arrived before you send it again.';
/** Until somebody has signed in at Microsoft, in seconds. */
const AFTER_NO_TOKEN = 60;
const FAILED_HERE =
  'The email could not be put together on this computer, so it was not sent. Try again; if it goes on, tell IT.';

/**
 * Email by SMTP submission: one connection, one mail and one recipient each time (P8, P13), always over TLS with a
 * checked certificate. An empty `user` signs in nowhere, as relays want it.
 */
export function createSmtpAdapter(account: SmtpAccount, surroundings: SmtpSurroundings): SendAdapter {
  const times = { ...SMTP_TIMES, ...surroundings.times };
  const outOfReach = surroundings.reach === 'loopback' && !isLoopback(account.host);

  /** @throws SmtpFailure, NoToken */
  const open = async (): Promise<SmtpSession> => {
    const { certificates, proxyFor } = surroundings;
    const proxy = await wayTo(proxyFor);
    const enter = async (renew: boolean): Promise<SmtpSession> =>
      openSession(account, { credentials: await credentialsOf(account, renew), certificates, proxy, times });
    try {
      return await enter(false);
    } catch (error) {
      // A token may end before its time: a fresh one may be tried at once, as nothing was handed over.
      const refused = error instanceof SmtpFailure && error.step === 'signing-in' && error.code === 'EAUTH';
      if (account.signIn !== 'microsoft' || !refused) throw error;
      return enter(true);
    }
  };

  /** How mail servers are asked for at the system's proxy settings: a PAC script knows hosts and ports, not SMTP. */
  const wayTo = async (proxyFor: SmtpSurroundings['proxyFor']): Promise<string | null> => {
    try {
      return await proxyFor(`https://${account.host}:${account.port}/`);
    } catch (error) {
      throw new SmtpFailure('connecting', error);
    }
  };

  return {
    carrier: 'smtp',
    channel: 'email',
    canBeAsked: false,
    pace: { perMinute: account.perMinute, atOnce: 1 },

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
        if (error instanceof NoToken)
          return { kind: 'later', sentence: error.sentence, waitSeconds: AFTER_NO_TOKEN, slowDown: true };
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
            account.user === '' && account.signIn === 'password'
              ? 'Connected to the mail server over TLS. It was not asked to sign in, because no user name is entered.'
              : 'Connected to the mail server over TLS and signed in.',
        };
      } catch (error) {
        if (error instanceof NoToken) return { ok: false, sentence: error.sentence };
        const failure = error instanceof SmtpFailure ? error : new SmtpFailure('connecting', error);
        return { ok: false, sentence: smtpSentence(failure) };
      }
    },
  };
}
