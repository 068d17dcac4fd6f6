import { describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import type { InstantText } from '../../../../../src/domain/time/moment';
import { NotThere, StepNotAllowed } from '../../../../../src/main/store/store-errors';
import type { EmptyStore } from '../store-suite';
import { bring, content, details, sentMessage, STAMP, stampAt } from '../things';

const FAILED = { state: 'failed', why: 'wrong-contact-point', when: stampAt(5).when } as const;
const DELIVERED = { state: 'delivered', why: null, when: stampAt(5).when } as const;

export function deliveries(emptyStore: EmptyStore): void {
  describe('what became of sent messages', () => {
    it('is kept beside the message, with when it was learned', async () => {
      const store = await emptyStore();
      const person = await store.people.add(details(), STAMP);
      const { id } = await sentMessage(store, person, 'Hello', 1);
      expect((await store.messages.get(id))?.delivery).toBeNull();
      const kept = await store.messages.keepDelivery(id, DELIVERED, null, stampAt(9));
      expect(kept.delivery).toEqual({ ...DELIVERED, known: stampAt(9).when.at, seen: false });
      expect(kept.status).toBe('sent');
      expect(await store.messages.get(id)).toEqual(kept);
    });

    it('is asked about when its time has come, the longest due first, by carrier', async () => {
      const store = await emptyStore();
      const person = await store.people.add(details(), STAMP);
      const follow = async (minutes: number) => {
        const { id } = await sentMessage(store, person, 'Hello', 0);
        await store.messages.keepDelivery(id, null, stampAt(minutes).when.at, STAMP);
        return id;
      };
      const late = await follow(10);
      const early = await follow(5);
      await follow(11);
      await sentMessage(store, person, 'Never asked about');
      const due = async (now: InstantText, beyond = stampAt(600).when.at, limit = 10) =>
        (await store.messages.toFollow('govuk-notify', now, beyond, limit)).map(({ message }) => message.id);
      expect(await due(stampAt(10).when.at)).toEqual([early, late]);
      expect(await due(stampAt(10).when.at, stampAt(600).when.at, 1)).toEqual([early]);
      expect(await due(stampAt(0).when.at)).toEqual([]);
      expect(await due(stampAt(0).when.at, stampAt(4).when.at)).toHaveLength(3);
      expect(await store.messages.toFollow('smtp', stampAt(60).when.at, stampAt(60).when.at, 9)).toEqual([]);
    });

    it('needs somebody to look where it failed, the newest first, until one has', async () => {
      const store = await emptyStore();
      const { messages } = store;
      const person = await store.people.add(details(), STAMP);
      const first = await sentMessage(store, person, 'One');
      const second = await sentMessage(store, person, 'Two');
      await messages.keepDelivery(first.id, FAILED, null, stampAt(6));
      await messages.keepDelivery(second.id, FAILED, null, stampAt(7));
      expect((await messages.notDelivered(10)).map(({ message }) => message.id)).toEqual([
        second.id,
        first.id,
      ]);
      const seen = await messages.sawToDelivery(first.id, stampAt(8));
      expect(seen.delivery?.seen).toBe(true);
      expect(await messages.sawToDelivery(first.id, stampAt(9))).toEqual(seen);
      expect(await messages.countNotDelivered()).toBe(1);
    });

    it('is nothing that can be said of a message that was not sent, or did not fail', async () => {
      const store = await emptyStore();
      const { messages } = store;
      const person = await store.people.add(details(), STAMP);
      const draft = await messages.saveDraft(uuidv7(), 0, content(), STAMP);
      await expect(messages.keepDelivery(draft.id, DELIVERED, null, STAMP)).rejects.toBeInstanceOf(
        StepNotAllowed,
      );
      await expect(messages.keepDelivery(uuidv7(), DELIVERED, null, STAMP)).rejects.toBeInstanceOf(NotThere);
      const sent = await sentMessage(store, person, 'Hello');
      await messages.keepDelivery(sent.id, DELIVERED, null, STAMP);
      await expect(messages.sawToDelivery(sent.id, STAMP)).rejects.toBeInstanceOf(StepNotAllowed);
    });

    it('owes an addendum once, beside the message’s own entry (P25)', async () => {
      const store = await emptyStore();
      const person = await store.people.add(details(), STAMP);
      const { id: messageId } = await sentMessage(store, person, 'Hello', 2);
      const own = await store.records.open(messageId, stampAt(3));
      const about = { kind: 'not-delivered', messageId } as const;
      const entry = {
        about,
        personId: person.id,
        channel: 'sms',
        purpose: 'appointment-reminder',
        happened: stampAt(4).when,
      } as const;
      const addendum = await store.records.owe(entry, stampAt(5));
      expect(addendum).toMatchObject({ about, state: 'to-record', happened: stampAt(4).when });
      expect(await store.records.owe(entry, stampAt(6))).toEqual(addendum);
      expect(await store.records.ofMessage(messageId)).toEqual(own);
      expect((await store.records.owed()).map(({ id }) => id)).toEqual([own.id, addendum.id]);
      expect(await store.records.undeletedOriginals()).toEqual([]);
    });
  });

  describe('the queues of the carriers', () => {
    it('are told apart, counted, and read a few at a time', async () => {
      const { messages } = await emptyStore();
      const queue = async (minutes: number, carrier: 'govuk-notify' | 'smtp') => {
        const stamp = stampAt(minutes);
        const channel = carrier === 'smtp' ? 'email' : 'sms';
        const draft = await messages.saveDraft(uuidv7(), 0, content({ carrier, channel }), stamp);
        await bring(messages, draft, 'queued', stamp, { queued: stamp.when });
        return draft.id;
      };
      const mail = await queue(1, 'smtp');
      const second = await queue(3, 'govuk-notify');
      const first = await queue(2, 'govuk-notify');
      const now = stampAt(10).when.at;
      const ids = async (...more: [limit?: number, carrier?: 'govuk-notify' | 'smtp']) =>
        (await messages.due(now, now, ...more)).map(({ message }) => message.id);
      expect(await ids()).toEqual([mail, first, second]);
      expect(await ids(10, 'govuk-notify')).toEqual([first, second]);
      expect(await ids(1, 'govuk-notify')).toEqual([first]);
      expect(await messages.queuedBy()).toEqual(
        new Map([
          ['govuk-notify', 2],
          ['smtp', 1],
        ]),
      );
      const work = await messages.atWork(now, now);
      expect(work.queued).toEqual(new Set(['govuk-notify', 'smtp']));
      expect([work.sending, work.toFollow]).toEqual([new Set(), new Set()]);
      await messages.changeStatus(mail, 2, { status: 'sending' }, stampAt(11));
      expect((await messages.beingSent('smtp', 5)).map(({ message }) => message.id)).toEqual([mail]);
      expect(await messages.beingSent('govuk-notify', 5)).toEqual([]);
    });

    it('are read page by page without holding all of them', async () => {
      const { messages, people } = await emptyStore();
      const person = await people.add(details(), STAMP);
      const all: string[] = [];
      for (let i = 0; i < 5; i++) {
        const to = i === 4 ? person.id : null;
        const draft = await messages.saveDraft(uuidv7(), 0, content({ personId: to }), STAMP);
        await bring(messages, draft, 'queued', STAMP, { queued: STAMP.when });
        all.push(draft.id);
      }
      const first = await messages.page(['queued', 'scheduled'], null, 3);
      const rest = await messages.page(['queued', 'scheduled'], first.at(-1)?.id ?? null, 3);
      expect([...first, ...rest].map(({ id }) => id)).toEqual(all.toSorted());
      expect((await messages.waitingTo(person.id)).map(({ id }) => id)).toEqual([all[4]]);
      expect(await messages.withStatus(['queued'], 2)).toHaveLength(2);
      expect(await messages.withStatus(['queued'], 9, person.id)).toHaveLength(1);
    });
  });
}
