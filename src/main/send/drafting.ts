import { v7 as newId } from 'uuid';
import type { DraftContent, Message } from '../../domain/messages/message';
import type { InstantText } from '../../domain/time/moment';
import { Refusal } from '../refusal';
import type { Surroundings } from '../surroundings';
import { backToDraft } from './message-steps';

/** Writing a message anew that did not go, or did not arrive. */
export interface Drafting {
  /** @throws Refusal where it moved on, or nothing failed */
  again(message: Message, version: number): Promise<Message>;
}

const MOVED_ON = 'This message has moved on: look at where it stands now.';

/** What a message says, for another draft of it; times that have passed are not asked for again. */
function contentOf(message: Message, now: InstantText): DraftContent {
  const { personId, serviceId, channel, carrier, purpose, contactPointId, subject, text, kept } = message;
  const { authorisedUseId, answersId, about, template } = message;
  const { sendAt, notAfter } = { ...message, ...backToDraft(message, now, null) };
  return {
    personId,
    serviceId,
    channel,
    carrier,
    purpose,
    contactPointId,
    subject,
    text,
    authorisedUseId,
    template,
    answersId,
    about,
    sendAt,
    notAfter,
    kept,
  };
}

export function createDrafting({ store, stamp, emit, now }: Surroundings): Drafting {
  return {
    again: async (old, version) => {
      const notArrived = old.status === 'sent' && old.delivery?.state === 'failed';
      if ((old.status !== 'failed' && !notArrived) || old.version !== version) {
        throw new Refusal('changed-elsewhere', MOVED_ON);
      }
      const by = await stamp();
      const draft = await store.transaction(async (inside) => {
        if (notArrived) await inside.messages.sawToDelivery(old.id, by);
        else await inside.messages.changeStatus(old.id, version, { status: 'cancelled' }, by);
        // A new name: the provider knows the old one as failed, and must never be asked for it again.
        const anew = await inside.messages.saveDraft(newId(), 0, contentOf(old, now()), by);
        await inside.attachments.passOn(old.id, anew.id, by);
        await inside.transfers.passOn(old.id, anew.id);
        return anew;
      });
      emit({ kind: 'changed', area: 'messages' });
      return draft;
    },
  };
}
