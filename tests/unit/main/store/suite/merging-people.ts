import { describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import type { Person } from '../../../../../src/domain/people/person';
import type { Store } from '../../../../../src/main/store/store';
import { ChangedElsewhere } from '../../../../../src/main/store/store-errors';
import type { EmptyStore } from '../store-suite';
import { content, details, given, pointOf, sentMessage, STAMP, stampAt } from '../things';

const MOBILE = { channel: 'sms', value: '+447700900123', carerId: null } as const;
const at = ({ id, version }: Person) => ({ id, version });

/** Their number, with an agreement recorded so many minutes after ten. */
async function agreeing({ people }: Store, { id }: Person, minutes = 0): Promise<string> {
  const pointId = pointOf(await people.addContactPoint(id, MOBILE, STAMP));
  return (await people.recordAgreement(id, given(pointId), stampAt(minutes))).agreements[0]!.id;
}

export function mergingPeople(emptyStore: EmptyStore): void {
  const two = async (keepNhs: string | null = null, dropNhs: string | null = '9990000018') => {
    const store = await emptyStore();
    const keep = await store.people.add(details({ nhsNumber: keepNhs, recordNumber: 'RX 1' }), STAMP);
    const dropped = { nhsNumber: dropNhs, recordNumber: 'RX 2', familyName: 'Holoway', preferredName: 'Peg' };
    const drop = await store.people.add(details(dropped), STAMP);
    return { store, people: store.people, keep, drop };
  };

  describe('merging people', () => {
    it('makes one of two: what the kept one lacks comes over, and the other is found no more', async () => {
      const { people, keep, drop } = await two();
      const needs = { format: 'large-print', language: null, interpreter: false, support: null } as const;
      await people.setNeeds(drop.id, needs, STAMP);
      const carer = await people.addCarer(drop.id, { name: 'Ruth', relationship: 'daughter' }, STAMP);
      const merged = await people.merge(at(keep), at(drop), stampAt(1));
      expect(merged).toMatchObject({
        id: keep.id,
        version: 2,
        familyName: 'Holloway',
        preferredName: 'Peg',
        nhsNumber: '9990000018',
        recordNumber: 'RX 1',
        needs,
        carers: carer.carers,
      });
      expect(await people.get(drop.id)).toBeUndefined();
      expect(await people.find('holo', 5)).toEqual([]);
      expect((await people.find('peg', 5)).map(({ id }) => id)).toEqual([keep.id]);
      expect((await people.byNhsNumber('9990000018'))?.id).toBe(keep.id);
      const { facts, details: kept } = await people.history(keep.id);
      expect(facts.at(-1)?.content).toEqual({
        kind: 'merged',
        from: drop.id,
        name: 'Margaret Holoway',
        nhsNumber: '9990000018',
        recordNumber: 'RX 2',
      });
      expect(
        kept.map(({ about, version }) => `${about === drop.id ? 'dropped' : 'kept'} ${version}`),
      ).toEqual(expect.arrayContaining(['dropped 1', 'kept 1', 'kept 2']));
    });

    it('folds the same number into one, with the agreements of both', async () => {
      const { store, people, keep, drop } = await two();
      const mine = await agreeing(store, keep);
      const theirs = await agreeing(store, drop, 2);
      const merged = await people.merge(at(keep), at(drop), stampAt(3));
      expect(merged.contactPoints).toHaveLength(1);
      const pointId = pointOf(merged);
      expect(merged.agreements).toMatchObject([
        { id: mine, contactPointId: pointId, withdrawn: null },
        { id: theirs, contactPointId: pointId, withdrawn: null },
      ]);
    });

    it('does not bring back what somebody opted out of at the other entry (P19)', async () => {
      const { store, people, keep, drop } = await two();
      const old = await agreeing(store, keep);
      const withdrawn = await agreeing(store, drop, 1);
      await people.withdrawAgreement(drop.id, withdrawn, stampAt(2));
      const merged = await people.merge(at(keep), at(drop), stampAt(3));
      expect(merged.agreements).toMatchObject([
        { id: old, withdrawn: stampAt(3).when },
        { id: withdrawn, withdrawn: stampAt(2).when },
      ]);
    });

    it('keeps an agreement that is newer than the opting out at the other entry', async () => {
      const { store, people, keep, drop } = await two();
      const withdrawn = await agreeing(store, drop, 1);
      await people.withdrawAgreement(drop.id, withdrawn, stampAt(2));
      const renewed = await agreeing(store, keep, 5);
      const merged = await people.merge(at(keep), at(drop), stampAt(6));
      expect(merged.agreements.find(({ id }) => id === renewed)?.withdrawn).toBeNull();
    });

    it('stays careful where either entry was: an unsafe number stays unsafe (P33)', async () => {
      const { people, keep, drop } = await two();
      const mine = pointOf(await people.addContactPoint(keep.id, MOBILE, STAMP));
      const theirs = pointOf(await people.addContactPoint(drop.id, MOBILE, STAMP));
      await people.setSafety(drop.id, theirs, { safety: 'unsafe', note: 'ex-partner' }, stampAt(1));
      await people.setSafety(keep.id, mine, { safety: 'own', note: null }, stampAt(2));
      const merged = await people.merge(at(keep), at(drop), stampAt(3));
      expect(merged.contactPoints).toMatchObject([{ id: mine, safety: 'unsafe', safetyNote: 'ex-partner' }]);
    });

    it('takes messages, drafts and record entries over, and finds them under the kept name', async () => {
      const { store, people, keep, drop } = await two();
      const pointId = pointOf(await people.addContactPoint(drop.id, MOBILE, STAMP));
      const mine = pointOf(await people.addContactPoint(keep.id, MOBILE, STAMP));
      const written = content({ personId: drop.id, contactPointId: pointId });
      const draft = await store.messages.saveDraft(uuidv7(), 0, written, STAMP);
      const sent = await sentMessage(store, drop, 'Quicksilver', 1);
      await store.records.open(sent.id, stampAt(1));
      const heard = await store.received.record(
        {
          personId: drop.id,
          serviceId: written.serviceId,
          channel: 'sms',
          from: MOBILE.value,
          to: '07700 900001',
          subject: '',
          text: 'ok',
          received: STAMP.when,
        },
        stampAt(1),
      );
      await people.merge(at(keep), at(drop), stampAt(2));
      expect((await store.received.ofPerson(keep.id, 5)).map(({ id }) => id)).toEqual([heard.id]);
      const moved = await store.messages.get(draft.id);
      expect(moved).toMatchObject({ personId: keep.id, contactPointId: mine, version: draft.version + 1 });
      expect(await store.records.owed()).toMatchObject([{ personId: keep.id }]);
      const search = { words: 'quick holloway', personId: keep.id, before: null, limit: 5 };
      expect((await store.messages.search(search)).map(({ message }) => message.id)).toEqual([sent.id]);
      expect(await store.messages.search({ ...search, words: 'quick', personId: drop.id })).toEqual([]);
    });

    it('refuses two NHS numbers, one entry twice, and an older version; nothing is changed', async () => {
      const { people, keep, drop } = await two('9990000026');
      const different = people.merge(at(keep), at(drop), STAMP);
      await expect(different).rejects.toMatchObject({ name: 'TwoPeople' });
      await expect(people.merge(at(keep), at(keep), STAMP)).rejects.toMatchObject({ name: 'TwoPeople' });
      await people.edit(drop.id, 1, details({ recordNumber: 'RX 2' }), STAMP);
      await expect(people.merge(at(keep), at(drop), STAMP)).rejects.toBeInstanceOf(ChangedElsewhere);
      expect(await people.get(keep.id)).toEqual(keep);
      expect(await people.get(drop.id)).toMatchObject({ version: 2 });
    });
  });
}
