import { v7 as newId } from 'uuid';
import type { MessageSummary } from '../../contract/messages';
import type { DraftContent, Message } from '../../domain/messages/message';
import type { InstantText } from '../../domain/time/moment';
import type { Handlers } from '../gate';
import type { Judge } from '../judge';
import { Refusal } from '../refusal';
import { backToDraft } from '../send/message-steps';
import type { Outbox } from '../send/outbox';
import { createRescheduling } from '../send/rescheduling';
import { createSending } from '../send/sending';
import type { MessageWithName } from '../store/message-store';
import type { Surroundings } from '../surroundings';

const PAGE = 50;
const OPENING = 120;
const MOVED_ON = 'This message has moved on: look at where it stands now.';
const NOT_THEIRS =
  'The message this answers is somebody else’s: open the message of this person, and answer it from there.';

type MessageHandlers = Pick<Handlers, Extract<keyof Handlers, `messages.${string}`>>;

/** Drafts, sending, and what became of what was sent. */
export function messageHandlers(surroundings: Surroundings, judge: Judge, outbox: Outbox): MessageHandlers {
  const { store, stamp, emit, platform, now } = surroundings;
  const sending = createSending(surroundings, judge, outbox);
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
    'messages.settleUnsure': async ({ id, version, went }) => sending.settle(await one(id), version, went),
    'messages.confirmHandOff': async ({ id, version, sentAt }) =>
      sending.confirmHandOff(await one(id), version, sentAt),
    'messages.copyHandOff': async ({ id, part }) => {
      const message = await one(id);
      const text = (part === 'number' ? message.to : message.outgoing) ?? '';
      await platform.clipboard.write({ text, html: '' });
      return {};
    },
    'messages.outbox': async () => {
      return (await store.messages.withStatus(UNDER_WAY)).map(summary);
    },
    'messages.search': async ({ words, personId, before }) => {
      const found = await store.messages.search({ words, personId, before, limit: PAGE + 1 });
      return { messages: found.slice(0, PAGE).map(summary), more: found.length > PAGE };
    },
    'messages.redraft': async ({ id, version }) => {
      const old = await one(id);
      if (old.status !== 'failed' || old.version !== version) {
        throw new Refusal('changed-elsewhere', MOVED_ON);
      }
      const by = await stamp();
      const draft = await store.transaction(async (inside) => {
        await inside.messages.changeStatus(id, version, { status: 'cancelled' }, by);
        // A new name: the provider knows the old one as failed, and must never be asked for it again.
        return inside.messages.saveDraft(newId(), 0, contentOf(old, now()), by);
      });
      emit({ kind: 'changed', area: 'messages' });
      return draft;
    },
  };
}

const UNDER_WAY = [
  'scheduled',
  'missed',
  'queued',
  'sending',
  'handed-off',
  'unsure',
  'failed',
] as const satisfies ReadonlyArray<Message['status']>;

/** What a message says, for another draft of it; times that have passed are not asked for again. */
function contentOf(message: Message, now: InstantText): DraftContent {
  const { personId, serviceId, channel, carrier, purpose, contactPointId, subject, text, kept } = message;
  const { authorisedUseId, answersId, about } = message;
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
    answersId,
    about,
    sendAt,
    notAfter,
    kept,
  };
}

function summary({ message, personName }: MessageWithName): MessageSummary {
  const { id, version, personId, channel, purpose, status, saved, sent, sendAt, problem } = message;
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
  };
}
