import { describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import type { AgreementChange } from '../../../../../src/domain/record/record-entry';
import { ChangedElsewhere, NotThere, StepNotAllowed } from '../../../../../src/main/store/store-errors';
import type { EmptyStore } from '../store-suite';
import { content, details, given, pointOf, sentMessage, STAMP, stampAt } from '../things';
import { written } from './received-messages';

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
        about: { kind: 'sent', messageId: message.id },
        personId: person.id,
        personName: 'Margaret Holloway',
        channel: 'sms',
        purpose: 'appointment-reminder',
        state: 'to-record',
        happened: stampAt(4).when,
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

    it('offers the original for deletion once its entry is confirmed, and not before (P16)', async () => {
      const store = await emptyStore();
      const person = await store.people.add(details(), STAMP);
      const received = await store.received.record(written(person.id), STAMP);
      const about = { kind: 'received', receivedId: received.id } as const;
      const owed = await store.records.owe(
        { about, personId: person.id, channel: 'sms', happened: received.received },
        STAMP,
      );
      expect(await store.records.undeletedOriginals()).toEqual([]);
      await expect(store.records.markOriginalDeleted(owed.id, STAMP)).rejects.toBeInstanceOf(StepNotAllowed);
      const entry = await store.records.markRecorded(owed.id, owed.version, stampAt(2));
      expect(await store.records.undeletedOriginals()).toEqual([{ entry, place: 'trust-phone' }]);
      await store.records.markOriginalDeleted(entry.id, stampAt(3));
      await store.records.markOriginalDeleted(entry.id, stampAt(4));
      expect(await store.records.undeletedOriginals()).toEqual([]);
      await expect(store.records.markOriginalDeleted(uuidv7(), STAMP)).rejects.toBeInstanceOf(NotThere);
    });

    it('leaves no original behind where a provider sent it: only what was keyed into a phone (P16)', async () => {
      const store = await emptyStore();
      const person = await store.people.add(details(), STAMP);
      for (const [text, minute] of [
        ['One', 4],
        ['Two', 6],
      ] as const) {
        const message = await sentMessage(store, person, text, minute);
        const owed = await store.records.open(message.id, stampAt(minute));
        await store.records.markRecorded(owed.id, owed.version, stampAt(minute + 1));
        expect(message.carrier).not.toBe('trust-phone');
      }
      expect(await store.records.undeletedOriginals()).toEqual([]);
    });

    it('owes one entry for a received message, and one for each change of an agreement', async () => {
      const { people, received, records } = await emptyStore();
      const added = await people.add(details(), STAMP);
      const point = { channel: 'sms', value: '+447700900123', carerId: null } as const;
      const pointed = await people.addContactPoint(added.id, point, STAMP);
      const person = await people.recordAgreement(added.id, given(pointOf(pointed)), STAMP);
      const arrived = await received.record(written(person.id), stampAt(1));
      const ofPerson = { personId: person.id, channel: 'sms' } as const;
      const about = { kind: 'received', receivedId: arrived.id } as const;
      const one = await records.owe({ ...ofPerson, about, happened: arrived.received }, stampAt(1));
      expect(one).toMatchObject({ about, purpose: null, happened: arrived.received, state: 'to-record' });
      expect(await records.owe({ ...ofPerson, about, happened: arrived.received }, stampAt(2))).toEqual(one);
      const agreementId = person.agreements[0]?.id ?? '';
      const change = async (what: AgreementChange, minutes: number) => {
        const changed = { kind: 'agreement', agreementId, change: what } as const;
        const { when } = stampAt(minutes);
        return records.owe({ ...ofPerson, about: changed, happened: when }, stampAt(minutes, 'B. Nurse'));
      };
      const confirmed = await change('confirmed', 5);
      expect(confirmed.about).toEqual({ kind: 'agreement', agreementId, change: 'confirmed' });
      expect(await change('confirmed', 5)).toEqual(confirmed);
      await change('confirmed', 6);
      await change('recorded', 3);
      await change('withdrawn', 7);
      const owed = (await records.owed()).map((entry) => entry.happened.at);
      expect(owed).toEqual([-5, 3, 5, 6, 7].map((minutes) => stampAt(minutes).when.at));
      expect(await records.owedBy(confirmed.id)).toBe('B. Nurse');
      expect(await records.owedBy(uuidv7())).toBeUndefined();
    });

    it('owes nothing about what is not there, or is somebody else’s', async () => {
      const { people, received, records } = await emptyStore();
      const person = await people.add(details(), STAMP);
      const other = await people.add(details({ givenName: 'Joan' }), STAMP);
      const { id: receivedId } = await received.record(written(other.id), STAMP);
      const entry = { personId: person.id, channel: 'sms', happened: STAMP.when } as const;
      const nothing = [
        { kind: 'received', receivedId },
        { kind: 'sent', messageId: uuidv7() },
        { kind: 'agreement', agreementId: uuidv7(), change: 'recorded' },
      ] as const;
      for (const about of nothing) {
        await expect(records.owe({ ...entry, about }, STAMP)).rejects.toBeInstanceOf(NotThere);
      }
      expect(await records.owed()).toEqual([]);
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
