import { describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { ChangedElsewhere, NotThere } from '../../../../../src/main/store/store-errors';
import type { EmptyStore } from '../store-suite';
import { content, details, sentMessage, STAMP, stampAt } from '../things';

export function owedRecords(emptyStore: EmptyStore): void {
  describe('record entries', () => {
    it('owes one entry for a sent message, with what the message says', async () => {
      const store = await emptyStore();
      const person = await store.people.add(details(), STAMP);
      const message = await sentMessage(store, person, 'Hello', 4);
      const entry = await store.records.open(message.id, stampAt(5));
      expect(entry).toEqual({
        id: entry.id,
        version: 1,
        messageId: message.id,
        personId: person.id,
        personName: 'Margaret Holloway',
        channel: 'sms',
        purpose: 'appointment-reminder',
        state: 'to-record',
        sent: stampAt(4).when,
        copied: null,
        recorded: null,
        recordedBy: null,
      });
      expect(await store.records.open(message.id, stampAt(6))).toEqual(entry);
      expect(await store.records.ofMessage(message.id)).toEqual(entry);
      expect(await store.records.get(entry.id)).toEqual(entry);
    });

    it('owes nothing for what was not sent', async () => {
      const { messages, records } = await emptyStore();
      const draft = await messages.saveDraft(uuidv7(), 0, content(), STAMP);
      await expect(records.open(draft.id, STAMP)).rejects.toBeInstanceOf(NotThere);
      await expect(records.open(uuidv7(), STAMP)).rejects.toBeInstanceOf(NotThere);
      expect(await records.owedCount()).toEqual({ count: 0, oldest: null });
      expect(await records.ofMessage(draft.id)).toBeUndefined();
      expect(await records.lastCopied()).toBeUndefined();
    });

    it('lists what is owed by when it was sent, until it is recorded', async () => {
      const store = await emptyStore();
      const { people, records } = store;
      const person = await people.add(details(), STAMP);
      const late = await records.open((await sentMessage(store, person, 'late', 9)).id, stampAt(9));
      const early = await records.open((await sentMessage(store, person, 'early', 2)).id, stampAt(9));
      expect((await records.owed()).map(({ id }) => id)).toEqual([early.id, late.id]);
      const copied = await records.markCopied(early.id, 1, stampAt(10));
      expect(copied).toMatchObject({ state: 'copied', version: 2, copied: stampAt(10).when });
      expect(await records.owedCount()).toEqual({ count: 2, oldest: stampAt(2).when.at });
      const recorded = await records.markRecorded(early.id, 2, stampAt(11, 'B. Clinician'));
      expect(recorded).toMatchObject({
        state: 'recorded',
        version: 3,
        recorded: stampAt(11).when,
        recordedBy: 'B. Clinician',
      });
      expect((await records.owed()).map(({ id }) => id)).toEqual([late.id]);
      expect(await records.owedCount()).toEqual({ count: 1, oldest: stampAt(9).when.at });
    });

    it('knows the entry copied last, and copying a recorded one leaves it recorded', async () => {
      const store = await emptyStore();
      const { people, records } = store;
      const person = await people.add(details(), STAMP);
      const one = await records.open((await sentMessage(store, person, 'one', 1)).id, STAMP);
      const two = await records.open((await sentMessage(store, person, 'two', 2)).id, STAMP);
      await records.markCopied(two.id, 1, stampAt(3));
      await records.markCopied(one.id, 1, stampAt(4));
      expect((await records.lastCopied())?.id).toBe(one.id);
      await records.markRecorded(two.id, 2, stampAt(5));
      const again = await records.markCopied(two.id, 3, stampAt(6));
      expect(again).toMatchObject({ state: 'recorded', copied: stampAt(6).when, recorded: stampAt(5).when });
      expect((await records.lastCopied())?.id).toBe(two.id);
    });

    it('refuses a step on an older version, or on nothing', async () => {
      const store = await emptyStore();
      const { people, records } = store;
      const person = await people.add(details(), STAMP);
      const entry = await records.open((await sentMessage(store, person, 'one', 1)).id, STAMP);
      await records.markCopied(entry.id, 1, STAMP);
      await expect(records.markRecorded(entry.id, 1, STAMP)).rejects.toBeInstanceOf(ChangedElsewhere);
      await expect(records.markCopied(entry.id, 1, STAMP)).rejects.toBeInstanceOf(ChangedElsewhere);
      await expect(records.markCopied(uuidv7(), 1, STAMP)).rejects.toBeInstanceOf(NotThere);
    });
  });
}
