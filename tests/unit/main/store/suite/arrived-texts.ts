import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { ToldText } from '../../../../../src/main/store/arrived-store';
import { ChangedElsewhere } from '../../../../../src/main/store/store-errors';
import type { EmptyStore } from '../store-suite';
import { bring, content, details, sentMessage, SERVICE_ID, STAMP, stampAt } from '../things';
import { written } from './received-messages';

/** A text as a provider tells it, so many minutes after ten. */
export function told(minutes: number, change: Partial<ToldText> = {}): ToldText {
  return {
    providerId: crypto.randomUUID(),
    from: '+447700900123',
    to: '+447700900999',
    text: 'cant come thurs',
    arrived: stampAt(minutes).when,
    ...change,
  };
}

export function arrivedTexts(emptyStore: EmptyStore): void {
  describe('texts that arrived', () => {
    it('are kept to the letter, each once whatever is told again', async () => {
      const { arrived } = await emptyStore();
      const one = told(1, { text: '  CAN u\r\nring  me 🙏 ‮ ' });
      expect(await arrived.keep([one, told(2)], STAMP)).toBe(2);
      expect(await arrived.keep([told(3), one], stampAt(9))).toBe(1);
      const all = await arrived.list('new', 10);
      expect(all.map(({ arrived: when }) => when)).toEqual([1, 2, 3].map((minute) => stampAt(minute).when));
      expect(all[0]).toEqual({
        id: all[0]?.id,
        from: one.from,
        to: one.to,
        text: one.text,
        arrived: one.arrived,
        state: 'new',
        reason: null,
      });
      expect(await arrived.get(all[0]?.id ?? '')).toEqual(all[0]);
      expect(await arrived.get(uuidv7())).toBeUndefined();
      expect([await arrived.list('new', 2), await arrived.count('new')]).toEqual([all.slice(0, 2), 3]);
    });

    it('become somebody’s, wait, or are set aside: whoever comes second is refused', async () => {
      const { arrived, people, received } = await emptyStore();
      const { id: personId } = await people.add(details(), STAMP);
      const { id: receivedId } = await received.record(written(personId), STAMP);
      await arrived.keep([told(1), told(2)], STAMP);
      const [first, second] = (await arrived.list('new', 10)).map(({ id }) => id);
      if (first === undefined || second === undefined) throw new Error('they were not kept');
      await arrived.allot(first, ['new'], { state: 'theirs', receivedId });
      await expect(arrived.allot(first, ['new', 'waiting'], { state: 'waiting' })).rejects.toBeInstanceOf(
        ChangedElsewhere,
      );
      await arrived.allot(second, ['new'], { state: 'waiting' });
      await arrived.allot(second, ['new', 'waiting'], { state: 'not-ours', reason: 'a delivery firm' });
      expect(await arrived.list('not-ours', 10)).toMatchObject([{ id: second, reason: 'a delivery firm' }]);
      await arrived.allot(second, ['not-ours'], { state: 'waiting' });
      expect(await arrived.list('waiting', 10)).toMatchObject([{ id: second, reason: null }]);
      expect([await arrived.count('theirs'), await arrived.count('waiting')]).toEqual([1, 1]);
    });

    it('are somebody’s by the numbers people have now', async () => {
      const { arrived, people } = await emptyStore();
      const point = { channel: 'sms', value: '+447700900123', carerId: null } as const;
      const { id: maggie } = await people.add(details(), STAMP);
      const { id: joan } = await people.add(details({ givenName: 'Joan' }), STAMP);
      await people.addContactPoint(maggie, point, STAMP);
      expect(await arrived.whoHave(point.value)).toEqual([maggie]);
      const { contactPoints } = await people.addContactPoint(joan, point, STAMP);
      expect((await arrived.whoHave(point.value)).toSorted()).toEqual([maggie, joan].toSorted());
      await people.removeContactPoint(joan, contactPoints[0]?.id ?? '', STAMP);
      expect(await arrived.whoHave(point.value)).toEqual([maggie]);
      expect(await arrived.whoHave('+447700900124')).toEqual([]);
    });

    it('stay a person’s when two entries of one person become one', async () => {
      const { arrived, people, received } = await emptyStore();
      const keep = await people.add(details({ nhsNumber: '9990548609' }), STAMP);
      const drop = await people.add(details({ recordNumber: '104882' }), STAMP);
      const { id: receivedId } = await received.record(written(drop.id), STAMP);
      await arrived.keep([told(1)], STAMP);
      const [text] = await arrived.list('new', 1);
      await arrived.allot(text?.id ?? '', ['new'], { state: 'theirs', receivedId });
      const { version: keepVersion } = (await people.get(keep.id)) ?? keep;
      const { version: dropVersion } = (await people.get(drop.id)) ?? drop;
      await people.merge({ id: keep.id, version: keepVersion }, { id: drop.id, version: dropVersion }, STAMP);
      expect(await received.ofPerson(keep.id, 10)).toMatchObject([{ id: receivedId }]);
      expect(await arrived.count('theirs')).toBe(1);
    });

    it('leave no original to delete once they are recorded: GOV.UK Notify deletes its own (P16)', async () => {
      const { arrived, people, received, records } = await emptyStore();
      const { id: personId } = await people.add(details(), STAMP);
      const { id: receivedId, received: happened } = await received.record(written(personId), STAMP);
      const about = { kind: 'received', receivedId } as const;
      const entry = await records.owe({ about, personId, channel: 'sms', happened }, STAMP);
      const copied = await records.markCopied(entry.id, entry.version, STAMP);
      await records.markRecorded(entry.id, copied.version, STAMP);
      expect(await records.undeletedOriginals()).toHaveLength(1);
      await arrived.keep([told(1)], STAMP);
      const [text] = await arrived.list('new', 1);
      await arrived.allot(text?.id ?? '', ['new'], { state: 'theirs', receivedId });
      expect(await records.undeletedOriginals()).toEqual([]);
    });

    it('are for the service that last texted the person', async () => {
      const store = await emptyStore();
      const { arrived, people, messages } = store;
      const person = await people.add(details(), STAMP);
      expect(await arrived.lastServiceFor(person.id)).toBeUndefined();
      await sentMessage(store, person, 'First', 1);
      const other = content({ personId: person.id, serviceId: uuidv7() });
      const later = await messages.saveDraft(uuidv7(), 0, other, stampAt(2));
      expect(await arrived.lastServiceFor(person.id)).toBe(SERVICE_ID);
      await bring(messages, later, 'sent', stampAt(3), { sent: stampAt(3).when });
      expect(await arrived.lastServiceFor(person.id)).toBe(other.serviceId);
    });
  });
}
