import type { MessageSummary } from '../../contract/messages';
import type { DraftContent, Message } from '../../domain/messages/message';
import type { Handlers } from '../gate';
import type { Judge } from '../judge';
import { Refusal } from '../refusal';
import type { Outbox } from '../send/outbox';
import { createDrafting } from '../send/drafting';
import { createRescheduling } from '../send/rescheduling';
import { createSending } from '../send/sending';
import type { MessageWithName } from '../store/message-store';
import type { Surroundings } from '../surroundings';

const PAGE = 50;
const MOST_UNDER_WAY = 500;
const OPENING = 120;
const MOVED_ON = 'This message has moved on: look at where it stands now.';
const NOT_THEIRS =
  'The message this answers is somebody else’s: open the message of this person, and answer it from there.';

type MessageHandlers = Pick<Handlers, Extract<keyof Handlers, `messages.${string}`>>;

/** Drafts, sending, and what became of what was sent. */
export function messageHandlers(surroundings: Surroundings, judge: Judge, outbox: Outbox): MessageHandlers {
  const { store, stamp, emit, platform } = surroundings;
  const sending = createSending(surroundings, judge, outbox);
  const drafting = createDrafting(surroundings);
  const rescheduling = createRescheduling(surroundings, judge, outbox);

  const one = async (id: string): Promise<Message> => {
    const message = await store.messages.get(id);
    if (message === undefined)
      throw new Refusal('not-found', 'This message is no longer here: go back and choose again.');
    return message;
  };

  const move = async (
    id: string,
    version: number,
    from: Message['status'],
    to: Message['status'],
  ): Promise<Message> => {
    const message = await one(id);
    if (message.status !== from) {
      throw new Refusal('changed-elsewhere', MOVED_ON);
    }
    const moved = await store.messages.changeStatus(
      id,
      version,
      { status: to, problem: null },
      await stamp(),
    );
    emit({ kind: 'changed', area: 'messages' });
    return moved;
  };

  /** @throws Refusal when what is answered was not written by the person the answer is to (P18) */
  const assertTheirs = async ({ answersId, personId }: DraftContent): Promise<void> => {
    if (answersId === null) return;
    const answered = await store.received.get(answersId);
    if (answered === undefined || answered.personId !== personId) throw new Refusal('invalid', NOT_THEIRS);
  };

  return {
    'messages.saveDraft': async ({ id, version, content }) => {
      await assertTheirs(content);
      const draft = await store.messages.saveDraft(id, version, content, await stamp());
      emit({ kind: 'changed', area: 'messages' });
      return { version: draft.version, saved: draft.saved };
    },
    'messages.drafts': async () => (await store.messages.drafts()).map(summary),
    'messages.get': ({ id }) => one(id),
    'messages.discardDraft': ({ id, version }) => move(id, version, 'draft', 'cancelled'),
    'messages.restoreDraft': async ({ id, version }) => {
      const { queued } = await one(id);
      if (queued !== null)
        throw new Refusal('changed-elsewhere', 'This message was sent on its way: write a new one.');
      return move(id, version, 'cancelled', 'draft');
    },
    'messages.review': async ({ id }) => {
      const { person: _person, service: _service, ...review } = await judge.review(await one(id));
      return review;
    },
    'messages.send': async ({ id, version, overrides }) => sending.send(await one(id), version, overrides),
    'messages.reschedule': async ({ id, version, sendAt }) =>
      rescheduling.reschedule(await one(id), version, sendAt),
    'messages.sendMissed': async ({ id, version }) => rescheduling.sendMissed(await one(id), version),
    'messages.cancel': async ({ id, version }) => rescheduling.cancel(await one(id), version),
    'messages.settleUnsure': async ({ id, version, went, redraft }) => {
      const settled = await sending.settle(await one(id), version, went);
      return redraft && settled.status === 'failed' ? drafting.again(settled, settled.version) : settled;
    },
    'messages.confirmHandOff': async ({ id, version, sentAt }) =>
      sending.confirmHandOff(await one(id), version, sentAt),
    'messages.copyHandOff': async ({ id, part }) => {
      const message = await one(id);
      const parts = { number: message.to, subject: message.outgoingSubject, text: message.outgoing };
      const text = parts[part] ?? '';
      await platform.clipboard.write({ text, html: '' });
      return {};
    },
    'messages.outbox': async ({ personId }) => {
      const of = personId ?? undefined;
      const [waiting, others] = await Promise.all([
        store.messages.withStatus(['queued'], PAGE, of),
        store.messages.withStatus(UNDER_WAY, MOST_UNDER_WAY, of),
      ]);
      return [...others, ...waiting].map(summary);
    },
    'messages.notDelivered': async () => (await store.messages.notDelivered(PAGE)).map(summary),
    'messages.sawToDelivery': async ({ id }) => {
      const by = await stamp();
      const seen = await store.transaction(async (inside) => {
        await inside.audit.append({ what: 'message.failure-seen-to', about: id, detail: null }, by);
        return inside.messages.sawToDelivery(id, by);
      });
      emit({ kind: 'changed', area: 'messages' });
      return seen;
    },
    'messages.search': async ({ words, personId, before }) => {
      const found = await store.messages.search({ words, personId, before, limit: PAGE + 1 });
      return { messages: found.slice(0, PAGE).map(summary), more: found.length > PAGE };
    },
    'messages.redraft': async ({ id, version }) => drafting.again(await one(id), version),
  };
}

/** What is under way beside the queue, which may be long. */
const UNDER_WAY = [
  'scheduled',
  'missed',
  'sending',
  'handed-off',
  'unsure',
  'failed',
] as const satisfies ReadonlyArray<Message['status']>;

function summary({ message, personName, nextAttempt }: MessageWithName): MessageSummary {
  const { id, version, personId, channel, purpose, status, saved, sent, sendAt, problem } = message;
  const { carrier, contactPointId, delivery } = message;
  const opening =
    message.text.length > OPENING ? `${message.text.slice(0, OPENING).trimEnd()}…` : message.text;
  return {
    id,
    version,
    personId,
    personName,
    channel,
    purpose,
    status,
    opening,
    saved,
    sent,
    sendAt,
    problem,
    carrier,
    contactPointId,
    nextAttempt,
    delivery,
  };
}
