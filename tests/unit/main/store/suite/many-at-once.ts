import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { BatchContent } from '../../../../../src/domain/batches/batch';
import type { Listed } from '../../../../../src/domain/batches/recipient';
import type { CheckedRecipient } from '../../../../../src/main/store/batch-store';
import type { Store } from '../../../../../src/main/store/store';
import type { EmptyStore } from '../store-suite';
import { content, details, given, pointOf, SERVICE_ID, STAMP, stampAt } from '../things';

const CONTENT: BatchContent = {
  name: 'Reminders',
  serviceId: SERVICE_ID,
  channel: 'sms',
  carrier: 'govuk-notify',
  purpose: 'appointment-reminder',
  subject: '',
  text: 'Hello ((first name)).',
  template: null,
};
const HASH = 'a'.repeat(64);
const NO_FAULTS = { replace: true, faults: { count: 0, first: [] } };

const mayGo = (position: number): CheckedRecipient => ({
  position,
  state: 'may-go',
  contactPointId: null,
  clause: null,
  sentence: null,
  alike: false,
  age: 40,
  parts: 1,
  hash: HASH,
});

async function person({ people }: Store, number: number) {
  return people.add(details({ givenName: `Ada${'a'.repeat(number)}`, recordNumber: `Z ${number}` }), STAMP);
}

/** A list of three people, checked: two may go. */
async function listOfThree(store: Store) {
  const people = [await person(store, 1), await person(store, 2), await person(store, 3)];
  const id = newId();
  const listed: Listed[] = people.map(({ id: personId }, i) => ({
    personId,
    given: { place: `Room ${i}` },
    about: null,
    line: i + 2,
  }));
  const { batch } = await store.batches.save(id, 0, CONTENT, null, STAMP);
  const filled = await store.batches.setPeople(id, batch.version, listed, NO_FAULTS);
  const stopped = {
    ...mayGo(3),
    state: 'stopped',
    clause: 'P2',
    sentence: 'Not agreed.',
    hash: null,
  } as const;
  await store.batches.keepResults(id, [mayGo(1), mayGo(2), stopped]);
  const { batch: checked } = await store.batches.change(id, filled.batch.version, {
    state: 'checked',
    hash: HASH,
  });
  return { id, people, version: checked.version };
}

export function manyAtOnce(emptyStore: EmptyStore): void {
  describe('lists of many', () => {
    it('keep who is on them, in order, with what was put in for each', async () => {
      const store = await emptyStore();
      const { id, people } = await listOfThree(store);
      const kept = await store.batches.recipients(id, { after: 0, limit: 10 });
      expect(
        kept.map(({ position, personId, given: put, state }) => ({ position, personId, put, state })),
      ).toEqual([
        { position: 1, personId: people[0]!.id, put: { place: 'Room 0' }, state: 'may-go' },
        { position: 2, personId: people[1]!.id, put: { place: 'Room 1' }, state: 'may-go' },
        { position: 3, personId: people[2]!.id, put: { place: 'Room 2' }, state: 'stopped' },
      ]);
      expect(await store.batches.hashes(id)).toEqual([HASH, HASH]);
      expect(
        (await store.batches.recipients(id, { after: 1, limit: 1 })).map(({ position }) => position),
      ).toEqual([2]);
    });

    it('are drafts again after any change, without check and approval', async () => {
      const store = await emptyStore();
      const { id, version } = await listOfThree(store);
      const step = { by: 'P. Quill', when: STAMP.when };
      const waits = await store.batches.change(id, version, { state: 'waiting-for-approval' });
      const approved = await store.batches.change(id, waits.batch.version, {
        state: 'approved',
        approved: { ...step, hash: HASH },
      });
      expect(approved.batch.approved).toEqual({ ...step, hash: HASH });
      const text = { ...CONTENT, text: 'Hi ((first name)).' };
      const changed = await store.batches.save(id, approved.batch.version, text, null, STAMP);
      expect(changed.batch).toMatchObject({ state: 'draft', hash: null, approved: null });
      expect((await store.batches.tally(id)).unchecked).toBe(3);
    });

    it('leave out who was taken out by hand, until they are put back', async () => {
      const store = await emptyStore();
      const { id, version } = await listOfThree(store);
      const out = await store.batches.takeOut(id, version, 2, true);
      expect(await store.batches.tally(id)).toMatchObject({ 'left-out': 1, unchecked: 2 });
      await store.batches.takeOut(id, out.batch.version, 2, false);
      expect(await store.batches.tally(id)).toMatchObject({ 'left-out': 0, unchecked: 3 });
    });

    it('read what became of somebody from their message', async () => {
      const store = await emptyStore();
      const { id, people } = await listOfThree(store);
      const [one] = await store.batches.nextToQueue(id, 1);
      const draft = content({ personId: people[0]!.id });
      const message = await store.messages.addOneOfMany(one!.messageId, id, draft, STAMP);
      await store.batches.settle(id, 1, { state: 'queued', clause: null, sentence: null });
      const queued = await store.messages.changeStatus(
        message.id,
        1,
        { status: 'queued', queued: STAMP.when },
        STAMP,
      );
      expect(await store.batches.queuedCount(id)).toEqual({ ever: 1, underWay: 1 });
      expect(await store.batches.waitingMessages(id)).toEqual([{ id: message.id, version: queued.version }]);
      const sending = await store.messages.changeStatus(
        message.id,
        queued.version,
        { status: 'sending' },
        STAMP,
      );
      const { when } = stampAt(1);
      await store.messages.changeStatus(message.id, sending.version, { status: 'sent', sent: when }, STAMP);
      expect(await store.batches.tally(id)).toMatchObject({ sent: 1, 'may-go': 1, stopped: 1 });
      expect(await store.batches.queuedCount(id)).toEqual({ ever: 1, underWay: 0 });
      expect(await store.batches.sentSince(id, STAMP.when.at)).toBe(1);
      const sent = await store.batches.page(id, { show: 'sent', offset: 0, limit: 50 });
      expect(sent).toMatchObject({ total: 1, recipients: [{ recipient: { position: 1, state: 'sent' } }] });
      expect((await store.batches.nextToQueue(id, 5)).map(({ position }) => position)).toEqual([2]);
    });

    it('tell a message that was stopped from one that a person cancelled', async () => {
      const store = await emptyStore();
      const { id, people } = await listOfThree(store);
      for (const [i, problem] of ['Not sent: they withdrew.', null].entries()) {
        const [one] = await store.batches.nextToQueue(id, 1);
        const draft = content({ personId: people[i]!.id });
        const { id: messageId } = await store.messages.addOneOfMany(one!.messageId, id, draft, STAMP);
        await store.batches.settle(id, one!.position, { state: 'queued', clause: null, sentence: null });
        await store.messages.changeStatus(messageId, 1, { status: 'queued' }, STAMP);
        await store.messages.changeStatus(messageId, 2, { status: 'cancelled', problem }, STAMP);
      }
      expect(await store.batches.tally(id)).toMatchObject({ stopped: 2, cancelled: 1 });
      const shown = async (show: 'stopped' | 'cancelled') =>
        (await store.batches.page(id, { show, offset: 0, limit: 50 })).recipients.map(
          ({ recipient }) => recipient.position,
        );
      expect(await shown('stopped')).toEqual([1, 3]);
      expect(await shown('cancelled')).toEqual([2]);
      expect(await store.batches.outcomes(id)).toEqual(
        expect.arrayContaining([
          { state: 'stopped', clause: null, sentence: 'Not sent: they withdrew.', count: 1 },
          { state: 'stopped', clause: 'P2', sentence: 'Not agreed.', count: 1 },
        ]),
      );
    });

    it('are written by one person at a time, and pass from state to state in order', async () => {
      const store = await emptyStore();
      const { id, version } = await listOfThree(store);
      await expect(store.batches.save(id, version - 1, CONTENT, null, STAMP)).rejects.toThrow(
        /changed elsewhere/u,
      );
      await expect(store.batches.change(id, version, { state: 'going' })).rejects.toThrow(/checked → going/u);
      const begun = await store.batches.change(id, version, {
        state: 'first-few',
        started: { by: 'A. Clinician', when: STAMP.when },
      });
      await expect(store.batches.remove(id, begun.batch.version)).rejects.toThrow(/first-few/u);
      await expect(store.batches.save(id, begun.batch.version, CONTENT, null, STAMP)).rejects.toThrow(
        /first-few/u,
      );
      expect((await store.batches.inStates(['first-few', 'going'])).map(({ batch }) => batch.id)).toEqual([
        id,
      ]);
    });

    it('are compared with the last one of their name that was begun', async () => {
      const store = await emptyStore();
      const { id, version } = await listOfThree(store);
      const other = { id: newId(), name: 'REMINDERS', serviceId: SERVICE_ID };
      expect(await store.batches.lastLike(other)).toBeUndefined();
      await store.batches.change(id, version, { state: 'first-few', started: { by: 'A', when: STAMP.when } });
      expect((await store.batches.lastLike(other))?.batch.id).toBe(id);
      expect(await store.batches.lastLike({ ...other, name: 'Others' })).toBeUndefined();
    });

    it('are gone with their people when they are removed before anything went', async () => {
      const store = await emptyStore();
      const { id, version } = await listOfThree(store);
      await store.batches.remove(id, version);
      expect(await store.batches.get(id)).toBeUndefined();
      expect(await store.batches.list(10)).toEqual([]);
    });
  });

  describe('several people at once', () => {
    it('are read as each by themselves', async () => {
      const store = await emptyStore();
      const { people } = store;
      const ada = await person(store, 1);
      const mobile = { channel: 'sms', value: '+447700900101', carerId: null } as const;
      const pointId = pointOf(await people.addContactPoint(ada.id, mobile, STAMP));
      await people.recordAgreement(ada.id, given(pointId), STAMP);
      await people.confirmContactPoint(ada.id, pointId, stampAt(5));
      const ben = await person(store, 2);
      const withCarer = await people.addCarer(ben.id, { name: 'Ruth', relationship: 'daughter' }, STAMP);
      const carerId = withCarer.carers[0]!.id;
      await people.addContactPoint(ben.id, { ...mobile, carerId }, STAMP);
      const read = await people.getMany([ben.id, ada.id, ben.id, newId()]);
      expect(read.toSorted((a, b) => (a.givenName < b.givenName ? -1 : 1))).toEqual([
        await people.get(ada.id),
        await people.get(ben.id),
      ]);
      expect((await people.named([ada.id])).map(({ givenName }) => givenName)).toEqual(['Adaa']);
    });

    it('are found by what they agreed to, not by what they withdrew', async () => {
      const store = await emptyStore();
      const { people } = store;
      const ids: string[] = [];
      for (const [i, born] of ['1950-01-01', '1980-01-01', '2000-01-01'].entries()) {
        const { id } = await people.add(details({ dateOfBirth: born, recordNumber: `Z ${i}` }), STAMP);
        const point = { channel: 'sms', value: `+44770090010${i}`, carerId: null } as const;
        await people.recordAgreement(
          id,
          given(pointOf(await people.addContactPoint(id, point, STAMP))),
          STAMP,
        );
        ids.push(id);
      }
      const query = {
        channel: 'sms',
        kinds: ['routine'],
        writtenToBy: null,
        bornFrom: null,
        bornUntil: null,
        limit: 10,
      } as const;
      expect((await people.agreedTo(query)).toSorted()).toEqual(ids.toSorted());
      expect(await people.agreedTo({ ...query, bornUntil: '1970-01-01' })).toEqual([ids[0]]);
      expect(await people.agreedTo({ ...query, bornFrom: '1990-01-01' })).toEqual([ids[2]]);
      expect(await people.agreedTo({ ...query, channel: 'email' })).toEqual([]);
      expect(await people.agreedTo({ ...query, writtenToBy: SERVICE_ID })).toEqual([]);
      const first = await people.get(ids[0]!);
      await people.withdrawAgreement(ids[0]!, first!.agreements[0]!.id, STAMP);
      expect((await people.agreedTo(query)).toSorted()).toEqual(ids.slice(1).toSorted());
    });
  });
}
