import type { NotifyLink } from '../../../contract/notify-templates';
import type { ConnectionReport } from '../../../contract/settings';
import type { LookUp, Pace, SendAdapter } from '../send-adapter';
import { envelopeFault } from './envelope-check';
import { notifyAccountFault, type NotifyAccount } from './notify-account';
import { foundSchema, notifyInstant } from './notify-answers';
import { notifyDelivery } from './notify-delivery';
import { NOTIFY_TIMEOUT, openNotifyLine } from './notify-line';
import { notifyOutcome } from './notify-outcome';
import { readTemplates, wayOf, type ReadTemplates } from './notify-own-templates';
import { answerSentence } from './notify-sentences';
import { ownTemplatesReport, templateReport } from './notify-template';
import type { Reach } from './reach';
import { GOVUK_NOTIFY, networkSentence } from './sentences';

export interface NotifySurroundings {
  readonly fetch: typeof globalThis.fetch;
  readonly reach: Reach;
  /** Milliseconds; only tests set it. */
  readonly timeout?: number;
}

/** The templates that GOV.UK Notify keeps itself and that say the same as Plainword's. */
export interface NotifyOwnTemplates {
  readonly links: readonly NotifyLink[];
  readonly read: ReadTemplates;
}

/** What GOV.UK Notify gives a whole organisation. */
export const REQUESTS_A_MINUTE = 3_000;
/** How slow answers may be before they hold up the pace, in seconds. */
const SLOW_ANSWER = 0.64;

/** A desk's share of what everybody may send, with as many under way together as slow answers need. */
function paceOf(share: number): Pace {
  const perMinute = Math.max(1, Math.floor((REQUESTS_A_MINUTE * share) / 100));
  return { perMinute, atOnce: Math.ceil((perMinute / 60) * SLOW_ANSWER) };
}

const UNREADABLE =
  'What answered is not GOV.UK Notify, so it could not be asked about this text. Check its address in Settings.';

/**
 * Texts by GOV.UK Notify, each with the message's id as its reference, so that a text whose fate is unknown can be
 * asked about. The pass-through template there has one field, ((message)); a message begun from a template that is
 * linked to one of GOV.UK Notify's own goes by that one, where both say the same.
 */
export function createNotifyAdapter(
  account: NotifyAccount,
  surroundings: NotifySurroundings,
  own: NotifyOwnTemplates = { links: [], read: readTemplates() },
): SendAdapter {
  const fault = notifyAccountFault(account, surroundings.reach);
  const line = openNotifyLine(account, surroundings.fetch, surroundings.timeout ?? NOTIFY_TIMEOUT);

  return {
    carrier: 'govuk-notify',
    channel: 'sms',
    canBeAsked: true,
    pace: paceOf(account.share),

    async send(envelope) {
      if (fault !== null) return { kind: 'later', sentence: fault };
      const wrong = envelopeFault(envelope, 'sms');
      if (wrong !== null) return { kind: 'refused', sentence: wrong };
      const way = await wayOf(envelope, account, own.links, line, own.read);
      if ('kind' in way) return way;
      const { to, reference } = envelope;
      return notifyOutcome(await line.send({ to, reference, ...way }), reference, account.senderNumber);
    },

    async lookUp({ reference }): Promise<LookUp> {
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

    async deliveryOf({ reference, providerId }) {
      if (fault !== null) return { kind: 'cannot-ask' };
      const reply = providerId === null ? line.findByReference(reference) : line.find(providerId);
      return notifyDelivery(await reply, reference);
    },

    async test(): Promise<ConnectionReport> {
      if (fault !== null) return { ok: false, sentence: fault };
      if (account.sendBy === 'own-templates') return ownTemplatesReport(await line.templates(), own.links);
      return templateReport(await line.template(account.templateId), account.templateId);
    },
  };
}
