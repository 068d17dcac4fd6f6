import type { ConnectionReport } from '../../../contract/settings';
import type { LookUp, SendAdapter } from '../send-adapter';
import { envelopeFault } from './envelope-check';
import { notifyAccountFault, type NotifyAccount } from './notify-account';
import { foundSchema, notifyInstant } from './notify-answers';
import { NOTIFY_TIMEOUT, openNotifyLine } from './notify-line';
import { notifyOutcome } from './notify-outcome';
import { answerSentence } from './notify-sentences';
import { templateReport } from './notify-template';
import type { Reach } from './reach';
import { GOVUK_NOTIFY, networkSentence } from './sentences';

export interface NotifySurroundings {
  readonly fetch: typeof globalThis.fetch;
  readonly reach: Reach;
  /** Milliseconds; only tests set it. */
  readonly timeout?: number;
}

const UNREADABLE =
  'What answered is not GOV.UK Notify, so it could not be asked about this text. Check its address in Settings.';

/**
 * Texts by GOV.UK Notify, each with the message's id as its reference, so that a text whose fate is unknown can be
 * asked about. The template in GOV.UK Notify passes the text through: its one field is ((message)).
 */
export function createNotifyAdapter(account: NotifyAccount, surroundings: NotifySurroundings): SendAdapter {
  const fault = notifyAccountFault(account, surroundings.reach);
  const line = openNotifyLine(account, surroundings.fetch, surroundings.timeout ?? NOTIFY_TIMEOUT);

  return {
    carrier: 'govuk-notify',
    channel: 'sms',

    async send(envelope) {
      if (fault !== null) return { kind: 'later', sentence: fault };
      const wrong = envelopeFault(envelope, 'sms');
      if (wrong !== null) return { kind: 'refused', sentence: wrong };
      const reply = await line.sendSms(envelope.to, envelope.text, envelope.reference);
      return notifyOutcome(reply, envelope.reference, account.senderNumber);
    },

    async lookUp(reference): Promise<LookUp> {
      if (fault !== null) return { kind: 'cannot-ask', sentence: fault };
      const reply = await line.findByReference(reference);
      if (reply.kind === 'fault')
        return { kind: 'cannot-ask', again: true, sentence: networkSentence(reply.fault, GOVUK_NOTIFY) };
      if (reply.status !== 200) return { kind: 'cannot-ask', again: true, sentence: answerSentence(reply) };
      const found = foundSchema.safeParse(reply.body);
      if (!found.success) return { kind: 'cannot-ask', again: true, sentence: UNREADABLE };
      const ours = found.data.notifications.find((one) => one.reference === reference);
      // A list with other references in it did not answer the question, so it proves nothing.
      if (ours === undefined && found.data.notifications.length > 0)
        return { kind: 'cannot-ask', again: true, sentence: UNREADABLE };
      if (ours === undefined) return { kind: 'not-found' };
      return { kind: 'sent', providerId: ours.id, at: notifyInstant(ours.sent_at ?? ours.created_at) };
    },

    async test(): Promise<ConnectionReport> {
      if (fault !== null) return { ok: false, sentence: fault };
      return templateReport(await line.getTemplate(), account.templateId);
    },
  };
}
